import { dateNames, type PatternPart, patternParts } from './format-date'
import { instantOfLocal } from './zone-parts'

interface Fields {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  millisecond: number
  afternoon: boolean | undefined
  offsetMinutes: number | undefined
}

type Store = (fields: Fields, text: string, count: number) => void

const numeric: Record<string, Store> = {
  y: (fields, text, count) => {
    fields.year = count <= 2 && text.length === 2 ? nearYear(Number(text)) : Number(text)
  },
  M: (fields, text) => {
    fields.month = Number(text)
  },
  d: (fields, text) => {
    fields.day = Number(text)
  },
  H: (fields, text) => {
    fields.hour = Number(text)
  },
  k: (fields, text) => {
    fields.hour = Number(text) % 24
  },
  K: (fields, text) => {
    fields.hour = Number(text)
  },
  h: (fields, text) => {
    fields.hour = Number(text) % 12
  },
  m: (fields, text) => {
    fields.minute = Number(text)
  },
  s: (fields, text) => {
    fields.second = Number(text)
  },
  S: (fields, text) => {
    fields.millisecond = Number(text)
  },
}

/** Two digits mean a year from 80 years ago to 20 ahead, counted from 2026. */
const nearYear = (year: number): number => (year <= 46 ? 2000 + year : 1900 + year)

function unparseable(text: string): Error {
  return new Error(`Unparseable date: "${text}"`)
}

/** Reads one part at the front of `rest` and answers what is left; undefined where it does not fit. */
function take(
  part: PatternPart,
  next: PatternPart | undefined,
  rest: string,
  fields: Fields,
): string | undefined {
  if ('text' in part) return rest.startsWith(part.text) ? rest.slice(part.text.length) : undefined
  const { letter, count } = part
  if (letter === 'M' && count >= 3)
    return takeName(dateNames.months, rest, (index) => (fields.month = index + 1))
  if (letter === 'E') return takeName(dateNames.weekdays, rest, () => {})
  if (letter === 'a') {
    return (
      takeName(['AM', 'PM'], rest.toUpperCase(), (index) => (fields.afternoon = index === 1)) && rest.slice(2)
    )
  }
  if ('zZX'.includes(letter)) return takeOffset(rest, fields)
  const store = numeric[letter]
  const runsInto = next !== undefined && 'letter' in next
  const found = (runsInto ? new RegExp(`^\\d{${count}}`) : /^\s*\d+/).exec(rest)?.[0]
  if (!store || found === undefined) return undefined
  store(fields, found.trim(), count)
  return rest.slice(found.length)
}

function takeName(
  names: readonly string[],
  rest: string,
  store: (index: number) => void,
): string | undefined {
  for (const [index, name] of names.entries()) {
    for (const form of [name, name.slice(0, 3)]) {
      if (!rest.toLowerCase().startsWith(form.toLowerCase())) continue
      store(index)
      return rest.slice(form.length)
    }
  }
  return undefined
}

function takeOffset(rest: string, fields: Fields): string | undefined {
  const match = /^(?:GMT|UTC|Z)?(?:([+-])(\d{2}):?(\d{2})?)?/i.exec(rest)!
  if (match[0] === '') return undefined
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0)
  fields.offsetMinutes = match[1] === '-' ? -minutes : minutes
  return rest.slice(match[0].length)
}

/** `Utilities.parseDate`: milliseconds since 1970; what follows the pattern is ignored, overlong fields run over, as in Java. */
export function parseDate(text: string, timeZone: string, pattern: string): number {
  const fields: Fields = {
    ...{ year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 },
    ...{ afternoon: undefined, offsetMinutes: undefined },
  }
  const parts = patternParts(pattern)
  let rest: string | undefined = text
  for (const [index, part] of parts.entries()) {
    rest = take(part, parts[index + 1], rest, fields)
    if (rest === undefined) throw unparseable(text)
  }
  const hour = fields.hour + (fields.afternoon ? 12 : 0)
  const local = new Date(0)
  local.setUTCFullYear(fields.year, fields.month - 1, fields.day)
  local.setUTCHours(hour, fields.minute, fields.second, fields.millisecond)
  const offset = fields.offsetMinutes
  return offset === undefined ? instantOfLocal(local.getTime(), timeZone) : local.getTime() - offset * 60_000
}
