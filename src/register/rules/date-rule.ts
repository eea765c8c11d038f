import { type CalendarDate, calendarDate, isCalendarDate, weekdayOf } from '../../base/calendar-date'
import { bareText } from '../../base/text-spaces'
import { plainDashes, toHalfWidth } from '../../base/text-width'
import type { Value } from '../value'
import { chineseDayNumbers } from './chinese-numerals'
import { CHINA, type RuleContext } from './rule-context'
import { withoutLookAlikes, withoutStraySigns } from './stray-signs'

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

const TEXT_LIMIT = 80
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** An English month name or its abbreviation, as a group of a pattern without case. */
export const MONTH_NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
/** Midnight, as programs write it behind a day: with seconds, and where it is. */
const MIDNIGHT = /[ t]0{1,2}:00(?::00(?:\.0+)?)?(?:z|(?: gmt)?[+-]\d\d:?\d\d(?: \(.*\))?)?$/i
const WEEKDAY_BEHIND = /[ ,]*\(?(?:星期|周|礼拜|週|禮拜)([日天一二三四五六])\)?$/
const WEEKDAY_BEFORE = /^(sun|mon|tue|wed|thu|fri|sat)(?:day|sday|nesday|rsday|urday)?\.?,? /i
const ENGLISH_WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
/** A day in digits only, as people also separate them: `2026、3、4`, `2026 / 3 / 4`. */
const ONLY_DIGITS = /^[\d\s,、。·\\_./-]+$/
/** Five digits at least, and nothing but letters that look like digits among them. */
const PERHAPS_DIGITS = /^(?=\D*(?:\d\D*){5})[\doli|\s./年月日号-]+$/i

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})[日号]?$/
const YEAR_FIRST_CHINESE = /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/
const YEAR_FIRST_SPACED = /^(\d{4}) (\d{1,2}) (\d{1,2})$/
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)$/
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/
const SHORT_YEAR = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2})$/
const DAY_NAME_YEAR = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?[ /.-]?(?:of )?${MONTH_NAME}[ ,/.-]*(\\d{4})$`,
  'i',
)
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

/** Digits with the same separator everywhere, whatever people type there; any other text as it is. */
function plainSeparators(text: string): string {
  const digits = PERHAPS_DIGITS.test(text) ? withoutLookAlikes(text) : text
  return ONLY_DIGITS.test(digits)
    ? digits.replace(/ ?([,、。·\\_./-]) ?/g, (_, sign: string) => (/[./-]/.test(sign) ? sign : '.'))
    : digits
}

/** The text of a short cell as far as days are concerned: half width, single spaces, no time at midnight. */
export function dateText(value: Value): string {
  const text = withoutStraySigns(plainDashes(toHalfWidth(bareText(String(value))))).replace(/\s+/g, ' ')
  const days = chineseDayNumbers(text)
    .replace(MIDNIGHT, '')
    .replace(/號/g, '号')
    .replace(/ ?([年月日号]) ?/g, '$1')
  return plainSeparators(days)
}

/** The full day that a text writes, before the calendar is asked. */
export function writtenDay(text: string, context: RuleContext): WrittenDay | DateFault {
  if (SHORT_YEAR.test(text) || SHORT_YEAR_NAME.test(text)) return faultyDate('date-ambiguous')
  return yearFirst(text) ?? namedMonth(text) ?? yearLast(text, context) ?? faultyDate('date-form')
}

/** A text without the day of the week before or behind it, and that day: 0 for Sunday. */
function splitWeekday(text: string): readonly [text: string, weekday: number | undefined] {
  const behind = WEEKDAY_BEHIND.exec(text)
  if (behind) return [text.slice(0, behind.index), '日一二三四五六'.indexOf(behind[1]!.replace('天', '日'))]
  const before = WEEKDAY_BEFORE.exec(text)
  if (!before) return [text, undefined]
  return [text.slice(before[0].length), ENGLISH_WEEKDAYS.indexOf(before[1]!.toLowerCase())]
}

/**
 * Reads a cell that is not blank as a day. A day that the calendar does not have is never rolled over; one that does not
 * fall on the day of the week beside it does not exist either.
 */
export function readDate(value: Value, context: RuleContext = CHINA): CalendarDate | DateFault {
  if (typeof value === 'string' && isCalendarDate(value)) return value
  if (String(value).length > TEXT_LIMIT) return faultyDate('date-form')
  const [text, weekday] = splitWeekday(toHalfWidth(String(value)).trim())
  const written = writtenDay(dateText(weekday === undefined ? value : text), context)
  if ('reason' in written) return written
  const day = calendarDate(written.year ?? 0, written.month, written.day)
  const isOnWeekday = day !== undefined && (weekday === undefined || weekdayOf(day) === weekday)
  return isOnWeekday ? day : faultyDate('date-impossible')
}
