/** A day without time or zone, written `YYYY-MM-DD`. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' }

/** Year (absent for a day of birth without one), month and day of month. */
export interface DayParts {
  readonly year?: number
  readonly month: number
  readonly day: number
}

const { floor } = Math
/** Day 0 of a spreadsheet's serial numbers is 1899-12-30, 25,569 days before 1970-01-01. */
const SERIAL_OF_1970 = 25_569
/** Days in 400 years, after which the calendar repeats, and from 0000-03-01 to 1970-01-01. */
const DAYS_OF_ERA = 146_097
const ERA_START = 719_468
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)

function written(year: number, month: number, day: number): CalendarDate {
  const text = `${year < 1000 ? String(year).padStart(4, '0') : year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
  return text as CalendarDate
}

/** The day of a year (1–9999), month (1–12) and day of month; undefined where the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const isWhole = year === floor(year) && month === floor(month) && day === floor(day)
  const exists = isWhole && year >= 1 && year <= 9999 && day >= 1 && day <= monthLength(year, month)
  return exists ? written(year, month, day) : undefined
}

/** Whether a text is a day of the calendar in the written form. */
export function isCalendarDate(text: string): text is CalendarDate {
  const parts = WRITTEN.exec(text)
  return parts !== null && calendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== undefined
}

/** The parts of a day string. */
export function partsOf(day: CalendarDate): Required<DayParts> {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

/** Days since 1970-01-01 (H. Hinnant, chrono-Compatible Low-Level Date Algorithms: days_from_civil). */
function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date)
  const shifted = month <= 2 ? year - 1 : year
  const era = floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + floor(yearOfEra / 4) - floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_OF_ERA + dayOfEra - ERA_START
}

/** The day so many days after 1970-01-01 (the same source: civil_from_days); undefined outside the years 1–9999. */
function dayOfNumber(days: number): CalendarDate | undefined {
  const shifted = days + ERA_START
  const era = floor(shifted / DAYS_OF_ERA)
  const dayOfEra = shifted - era * DAYS_OF_ERA
  const yearOfEra = floor(
    (dayOfEra - floor(dayOfEra / 1460) + floor(dayOfEra / 36_524) - floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + floor(yearOfEra / 4) - floor(yearOfEra / 100))
  const shiftedMonth = floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return calendarDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from)

/** The day `count` days later (earlier when negative). Throws outside the years 1–9999. */
export function addDays(day: CalendarDate, count: number): CalendarDate {
  const sum = dayOfNumber(dayNumber(day) + count)
  if (sum === undefined) throw new RangeError(`No day ${count} days from ${day}`)
  return sum
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: CalendarDate): number => (((dayNumber(day) + 4) % 7) + 7) % 7

/** The spreadsheet serial number of a day (1899-12-30 = 0). */
export const toSerial = (day: CalendarDate): number => dayNumber(day) + SERIAL_OF_1970

/** The day of a spreadsheet serial number; the time of day is dropped. Undefined outside the years 1–9999. */
export function fromSerial(serial: number): CalendarDate | undefined {
  return Number.isFinite(serial) ? dayOfNumber(floor(serial) - SERIAL_OF_1970) : undefined
}
