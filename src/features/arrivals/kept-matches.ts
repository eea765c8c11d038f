import type { Properties } from '../../host/host'

/** What the columns of a list were taken for, by the signature of its header. */
interface KeptMatch {
  readonly signature: string
  readonly targets: readonly string[]
}

const KEY = 'arrivals.matches'
/** A hotel has one or two systems; older matches make room. */
const MOST_KEPT = 5
/** Google takes 9 KB under a key, and a sign up to three bytes. */
const MOST_SIGNS = 2900

function keptMatches(properties: Properties): KeptMatch[] {
  try {
    const kept: unknown = JSON.parse(properties.read(KEY) ?? '[]')
    return Array.isArray(kept) ? (kept as KeptMatch[]) : []
  } catch {
    return []
  }
}

/** What the columns of a list with this header were taken for the last time; undefined where it is new. */
export const keptMatch = (properties: Properties, signature: string): readonly string[] | undefined =>
  keptMatches(properties).find((match) => match.signature === signature)?.targets

/** Keeps what the columns of a list were taken for, for everybody who takes over the next one. */
export function keepMatch(properties: Properties, match: KeptMatch): void {
  const before = keptMatches(properties)
  if (JSON.stringify(before[0]) === JSON.stringify(match)) return
  const kept = [match, ...before.filter(({ signature }) => signature !== match.signature)].slice(0, MOST_KEPT)
  while (kept.length > 1 && JSON.stringify(kept).length > MOST_SIGNS) kept.pop()
  const json = JSON.stringify(kept)
  if (json.length <= MOST_SIGNS) properties.write(KEY, json)
}
