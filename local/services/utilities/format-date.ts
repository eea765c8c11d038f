import { nameOfZone } from './zone-names'
import { localDate, offsetMs } from './zone-parts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const dayMs = 86_400_000

/** The names of the months, January first, and of the weekdays, Sunday first. */
export const dateNames = { months, weekdays } as const

/** One run of equal pattern letters, or text that stands as it is. */
export type PatternPart = { readonly letter: string; readonly count: number } | { readonly text: string }

/** Cuts a Java date pattern into its parts; quotes hold text, two quotes are one. Throws for letters without a meaning. */
export function patternParts(pattern: string): PatternPart[] {
  const tokens = pattern.match(/''|'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g) ?? []
  return tokens.map((token) => {
    if (token === "''") return { text: "'" }
    if (token.startsWith("'")) return { text: token.slice(1, -1).replaceAll("''", "'") }
    if (!/[A-Za-z]/.test(token)) return { text: token }
    if (!fields[token[0]!]) throw new Error(`Illegal pattern character '${token[0]}'`)
    return { letter: token[0]!, count: token.length }
  })
}

interface Moment {
  readonly local: Date
  readonly instantMs: number
  readonly timeZone: string
}

type Field = (moment: Moment, count: number) => string

const digits = (value: number, count: number): string => String(value).padStart(count, '0')
const year: Field = ({ local }, count) => {
  const full = local.getUTCFullYear()
  return count === 2 ? digits(full % 100, 2) : digits(full, count)
}
const dayOfYear = (local: Date): number =>
  Math.floor((local.getTime() - Date.UTC(local.getUTCFullYear(), 0, 1)) / dayMs) + 1

/** Weeks begin on Sunday, and the first of January is in week one, as in Java's English locale. */
function weekOfYear(local: Date): number {
  const jan1 = new Date(Date.UTC(local.getUTCFullYear(), 0, 1)).getUTCDay()
  const nextJan1 = new Date(Date.UTC(local.getUTCFullYear() + 1, 0, 1))
  const daysLeft = Math.ceil((nextJan1.getTime() - local.getTime()) / dayMs)
  if (daysLeft <= nextJan1.getUTCDay() && daysLeft <= 6 - local.getUTCDay()) return 1
  return Math.floor((dayOfYear(local) - 1 + jan1) / 7) + 1
}

const weekOfMonth = (local: Date): number => {
  const first = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), 1)).getUTCDay()
  return Math.floor((local.getUTCDate() - 1 + first) / 7) + 1
}

const named = (name: string, count: number): string => (count >= 4 ? name : name.slice(0, 3))
const month: Field = ({ local }, count) =>
  count >= 3 ? named(months[local.getUTCMonth()]!, count) : digits(local.getUTCMonth() + 1, count)

function rfcOffset({ instantMs, timeZone }: Moment, separator: string): string {
  const minutes = Math.round(offsetMs(instantMs, timeZone) / 60_000)
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60), 2)}${separator}${digits(size % 60, 2)}`
}

const isoOffset: Field = (moment, count) => {
  if (offsetMs(moment.instantMs, moment.timeZone) === 0) return 'Z'
  const offset = rfcOffset(moment, count === 3 ? ':' : '')
  return count === 1 ? offset.slice(0, 3) : offset
}

const zoneName: Field = ({ instantMs, timeZone }, count) =>
  nameOfZone(instantMs, timeZone, count >= 4 ? 'long' : 'short')

const fields: Record<string, Field> = {
  G: ({ local }) => (local.getUTCFullYear() > 0 ? 'AD' : 'BC'),
  y: year,
  Y: ({ local, ...rest }, count) => {
    const isNextYears = local.getUTCMonth() === 11 && weekOfYear(local) === 1
    const shifted = isNextYears ? new Date(Date.UTC(local.getUTCFullYear() + 1, 0, 1)) : local
    return year({ local: shifted, ...rest }, count)
  },
  M: month,
  L: month,
  w: ({ local }, count) => digits(weekOfYear(local), count),
  W: ({ local }, count) => digits(weekOfMonth(local), count),
  D: ({ local }, count) => digits(dayOfYear(local), count),
  d: ({ local }, count) => digits(local.getUTCDate(), count),
  F: ({ local }, count) => digits(Math.floor((local.getUTCDate() - 1) / 7) + 1, count),
  E: ({ local }, count) => named(weekdays[local.getUTCDay()]!, count),
  u: ({ local }, count) => digits(local.getUTCDay() || 7, count),
  a: ({ local }) => (local.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: ({ local }, count) => digits(local.getUTCHours(), count),
  k: ({ local }, count) => digits(local.getUTCHours() || 24, count),
  K: ({ local }, count) => digits(local.getUTCHours() % 12, count),
  h: ({ local }, count) => digits(local.getUTCHours() % 12 || 12, count),
  m: ({ local }, count) => digits(local.getUTCMinutes(), count),
  s: ({ local }, count) => digits(local.getUTCSeconds(), count),
  S: ({ local }, count) => digits(local.getUTCMilliseconds(), count),
  z: zoneName,
  Z: (moment) => rfcOffset(moment, ''),
  X: isoOffset,
}

/** `Utilities.formatDate`: Java's `SimpleDateFormat` patterns with English names. */
export function formatDate(instantMs: number, timeZone: string, pattern: string): string {
  const moment = { local: localDate(instantMs, timeZone), instantMs, timeZone }
  return patternParts(pattern)
    .map((part) => ('text' in part ? part.text : fields[part.letter]!(moment, part.count)))
    .join('')
}
