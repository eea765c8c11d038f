import { foldText } from '../../base/text-fold'
import type { Properties } from '../../host/host'

const KEY = 'recent-searches'
const MOST_RECENT = 8

/** The last words a person searched for and opened somebody by, the latest first. */
export function recentSearches(personal: Pick<Properties, 'read'>): string[] {
  try {
    const found: unknown = JSON.parse(personal.read(KEY) ?? '[]')
    return Array.isArray(found) ? found.filter((each): each is string => typeof each === 'string') : []
  } catch {
    return []
  }
}

/** Puts a search before the others; the same words written otherwise are the same search. */
export function noteSearch(personal: Pick<Properties, 'read' | 'write'>, query: string): string[] {
  const before = recentSearches(personal)
  const word = query.trim()
  if (foldText(word) === '' || before[0] === word) return before
  const others = before.filter((each) => foldText(each) !== foldText(word))
  const next = [word, ...others].slice(0, MOST_RECENT)
  personal.write(KEY, JSON.stringify(next))
  return next
}
