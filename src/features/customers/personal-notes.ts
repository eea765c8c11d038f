import type { Properties } from '../../host/host'
import type { RecordValues } from '../../register/value'

/** What somebody typed into a form and has not saved. */
export interface Draft {
  /** ISO instant of the last key. */
  readonly at: string
  readonly base: RecordValues
  readonly mine: RecordValues
}

/** What the register keeps for one person. Drafts by customer number, `new` for a new one. */
export interface PersonalNotes {
  readonly drafts: Readonly<Record<string, Draft>>
  /** Numbers of customers opened lately, the last one first. */
  readonly recent: readonly string[]
}

/** Google keeps 9 KB under one key; a sign takes up to three bytes, four outside the basic plane. */
const MOST_BYTES = 8_500
const MOST_DRAFTS = 10
const MOST_RECENT = 8
const DRAFTS = 'drafts'
const RECENT = 'recent'
const draftKey = (key: string): string => `draft-${key}`

/** Everything kept for a person. */
export function readNotes(properties: Properties): PersonalNotes {
  const drafts = list(properties, DRAFTS).flatMap((key): [string, Draft][] => {
    const draft = parse<Draft>(properties.read(draftKey(key)))
    return draft ? [[key, draft]] : []
  })
  return { drafts: Object.fromEntries(drafts), recent: list(properties, RECENT) }
}

/** Keeps a draft, the oldest going where there are too many. False where it is too long to be kept. */
export function keepDraft(properties: Properties, key: string, draft: Draft): boolean {
  const json = JSON.stringify(draft)
  if (byteLength(json) > MOST_BYTES) return false
  const keys = list(properties, DRAFTS)
  properties.write(draftKey(key), json)
  if (keys[0] === key) return true
  const next = [key, ...keys.filter((each) => each !== key)]
  for (const dropped of next.slice(MOST_DRAFTS)) properties.remove(draftKey(dropped))
  properties.write(DRAFTS, JSON.stringify(next.slice(0, MOST_DRAFTS)))
  return true
}

/** Forgets a draft that was saved or discarded. */
export function dropDraft(properties: Properties, key: string): void {
  const keys = list(properties, DRAFTS)
  if (!keys.includes(key)) return
  properties.write(DRAFTS, JSON.stringify(keys.filter((each) => each !== key)))
  properties.remove(draftKey(key))
}

/** Remembers that a customer was opened. */
export function noteOpened(properties: Properties, id: string): void {
  const recent = list(properties, RECENT)
  if (recent[0] === id) return
  const next = [id, ...recent.filter((each) => each !== id)].slice(0, MOST_RECENT)
  properties.write(RECENT, JSON.stringify(next))
}

function list(properties: Properties, key: string): string[] {
  const found = parse<unknown>(properties.read(key))
  return Array.isArray(found) ? found.filter((each): each is string => typeof each === 'string') : []
}

function parse<T>(json: string | undefined): T | undefined {
  try {
    return json === undefined ? undefined : (JSON.parse(json) as T)
  } catch {
    return undefined
  }
}

const byteLength = (text: string): number =>
  [...text].reduce((bytes, sign) => bytes + bytesOf(sign.codePointAt(0) ?? 0), 0)
const bytesOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)
