import type { HanReader } from './han-reader'
import { chineseName } from './surname'
import { plainLetters, westernName } from './western-name'

/** How Chinese surnames are put in order. */
export type SurnameOrder = 'pinyin' | 'strokes'

/** Whose name it is: firms are sorted by their whole name. */
export interface NamedRecord {
  readonly id: string
  readonly name: string
  readonly isFirm?: boolean
}

/** Between parts of a key: less than every sign of them, so that `Li` comes before `Lin`. */
const END = '\u0001'
/** After every letter: names of which nothing can be said, and none. */
const LAST = '\uffff'

/**
 * Numbers of records in the order of their surnames: Chinese ones by their reading as surnames with tones, or by strokes,
 * then by the characters of the given name; names in letters among them by the letters of the surname; firms by their
 * name; those without name last. Equal names stay in the order of their numbers.
 */
export function surnameOrder(
  records: readonly NamedRecord[],
  reader: HanReader,
  by: SurnameOrder = 'pinyin',
): string[] {
  const keyed = records.map(({ id, name, isFirm }) => ({ id, key: sortKey(reader, name, by, isFirm) }))
  return keyed
    .sort((a, b) => compared(a.key, b.key) || a.id.length - b.id.length || compared(a.id, b.id))
    .map(({ id }) => id)
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function sortKey(reader: HanReader, name: string, by: SurnameOrder, isFirm = false): string {
  const text = name.trim()
  if (text === '') return LAST
  const person = isFirm ? undefined : chineseName(reader, text)
  if (person) return by === 'pinyin' ? soundKey(reader, person) : strokeKey(reader, person)
  if (/\p{Script=Han}/u.test(text)) return firmKey(reader, text, by)
  const { surname, given } = isFirm ? { surname: text.replace(/^the\s+/i, ''), given: '' } : westernName(text)
  const letters = plainLetters(surname)
  return letters === '' ? LAST : (by === 'pinyin' ? '' : LAST) + letters + END + plainLetters(given)
}

/** Letters of the surname, its tones, its characters, then the same of the given name. */
function soundKey(
  reader: HanReader,
  { surname, given, readings }: NonNullable<ReturnType<typeof chineseName>>,
): string {
  const rest = [...given].map((sign) => reader.sign(sign)?.toned ?? LAST)
  return [...parts(readings, surname), ...parts(rest, given)].join(END)
}

const parts = (toned: readonly string[], signs: string): string[] => [
  toned.map((reading) => reading.replace(/\d$/, '')).join(' '),
  toned.map((reading) => reading.slice(-1)).join(''),
  signs,
]

function strokeKey(
  reader: HanReader,
  { surname, given }: NonNullable<ReturnType<typeof chineseName>>,
): string {
  return [strokesOf(reader, surname), surname, strokesOf(reader, given), given].join(END)
}

/** Two digits a character; those that nobody counted come last. */
const strokesOf = (reader: HanReader, text: string): string =>
  [...text].map((sign) => String(reader.sign(sign)?.strokes || 99).padStart(2, '0')).join('')

function firmKey(reader: HanReader, text: string, by: SurnameOrder): string {
  if (by === 'strokes') return [strokesOf(reader, text), text].join(END)
  const sound = text.replace(/\p{Script=Han}/gu, (sign) => ` ${reader.sign(sign)?.readings[0] ?? sign} `)
  return [plainLetters(sound.trim().replace(/\s+/g, ' ')), text].join(END)
}
