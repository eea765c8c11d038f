import { type CalendarDate, calendarDate } from '../../base/calendar-date'
import { bareText } from '../../base/text-spaces'
import { toHalfWidth } from '../../base/text-width'
import type { Value } from '../value'
import { chineseDayNumbers } from './chinese-numerals'
import { CHINA, type RuleContext } from './rule-context'

/** What is wrong with a day. */
export interface DateFault {
  readonly reason: 'date-form' | 'date-impossible' | 'date-ambiguous'
}

/** Year (undefined where none is written), month and day as written; not yet a day of the calendar. */
export interface WrittenDay {
  readonly year?: number
  readonly month: number
  readonly day: number
}

export const faultyDate = (reason: DateFault['reason']): DateFault => ({ reason })

const TEXT_LIMIT = 40
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** An English month name or its abbreviation, as a group of a pattern without case. */
export const MONTH_NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const MIDNIGHT = /[ t]0{1,2}:00(?::00(?:\.0+)?)?z?$/i

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/
const YEAR_FIRST_CHINESE = /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/
const YEAR_FIRST_SPACED = /^(\d{4}) (\d{1,2}) (\d{1,2})$/
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)$/
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/
const SHORT_YEAR = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2})$/
const DAY_NAME_YEAR = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?${MONTH_NAME}[ ,-]+(\\d{4})$`, 'i')
const NAME_DAY_YEAR = new RegExp(`^${MONTH_NAME}[ -]?(\\d{1,2})(?:st|nd|rd|th)?(?:, ?| |-)(\\d{4})$`, 'i')
const YEAR_NAME_DAY = new RegExp(`^(\\d{4})[ -]${MONTH_NAME}[ -](\\d{1,2})$`, 'i')
const SHORT_YEAR_NAME = new RegExp(`^\\d{1,2}[ -]?${MONTH_NAME}[ -]'?\\d{2}$`, 'i')

/** The number 1–12 of an English month name or its first three letters; 0 for another word. */
export const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

const written = (year?: string, month?: string, day?: string): WrittenDay => ({
  year: Number(year),
  month: Number(month),
  day: Number(day),
})

function yearFirst(text: string): WrittenDay | undefined {
  const marked = YEAR_FIRST.exec(text)
  if (marked) return written(marked[1], marked[3], marked[4])
  const plain = YEAR_FIRST_CHINESE.exec(text) ?? YEAR_FIRST_SPACED.exec(text) ?? COMPACT.exec(text)
  return plain ? written(plain[1], plain[2], plain[3]) : undefined
}

function namedMonth(text: string): WrittenDay | undefined {
  const [, day, name = '', year] = DAY_NAME_YEAR.exec(text) ?? []
  if (day !== undefined) return written(year, String(monthNumber(name)), day)
  const american = NAME_DAY_YEAR.exec(text)
  if (american) return written(american[3], String(monthNumber(american[1] ?? '')), american[2])
  const catalogue = YEAR_NAME_DAY.exec(text)
  return catalogue ? written(catalogue[1], String(monthNumber(catalogue[2] ?? '')), catalogue[3]) : undefined
}

/** Month and day of two numbers whose order is not written; undefined where both orders give a month. */
export function undecidedOrder(
  first: number,
  second: number,
  context: RuleContext,
): Omit<WrittenDay, 'year'> | undefined {
  if (first > 12) return { month: second, day: first }
  if (second > 12 || first === second) return { month: first, day: second }
  if (context.dateOrder === 'day-first') return { month: second, day: first }
  if (context.dateOrder === 'month-first') return { month: first, day: second }
  return undefined
}

function yearLast(text: string, context: RuleContext): WrittenDay | DateFault | undefined {
  const parts = YEAR_LAST.exec(text)
  if (parts === null) return undefined
  const order = undecidedOrder(Number(parts[1]), Number(parts[3]), context)
  return order ? { year: Number(parts[4]), ...order } : faultyDate('date-ambiguous')
}

/** The text of a short cell as far as days are concerned: half width, single spaces, no time at midnight. */
export const dateText = (value: Value): string =>
  chineseDayNumbers(toHalfWidth(bareText(String(value))).replace(/\s+/g, ' '))
    .replace(MIDNIGHT, '')
    .replace(/ ?([年月日号]) ?/g, '$1')

/** The full day that a text writes, before the calendar is asked. */
export function writtenDay(text: string, context: RuleContext): WrittenDay | DateFault {
  if (SHORT_YEAR.test(text) || SHORT_YEAR_NAME.test(text)) return faultyDate('date-ambiguous')
  return yearFirst(text) ?? namedMonth(text) ?? yearLast(text, context) ?? faultyDate('date-form')
}

/** Reads a cell that is not blank as a day. A day that the calendar does not have is never rolled over. */
export function readDate(value: Value, context: RuleContext = CHINA): CalendarDate | DateFault {
  if (String(value).length > TEXT_LIMIT) return faultyDate('date-form')
  const day = writtenDay(dateText(value), context)
  if ('reason' in day) return day
  return calendarDate(day.year ?? 0, day.month, day.day) ?? faultyDate('date-impossible')
}
