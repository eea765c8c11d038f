/** A day without time or zone, written `YYYY-MM-DD`. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' }

const MS_PER_DAY = 86_400_000
/** Day 0 of a spreadsheet's serial numbers is 1899-12-30, 25,569 days before 1970-01-01. */
const SERIAL_OF_1970 = 25_569
const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day of a year (1–9999), month (1–12) and day of month; undefined where the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const ms = Date.UTC(year, month - 1, day)
  const date = new Date(ms)
  date.setUTCFullYear(year, month - 1, day)
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year >= 1 && year <= 9999 ? (date.toISOString().slice(0, 10) as CalendarDate) : undefined
}

/** Whether a text is a day of the calendar in the written form. */
export function isCalendarDate(text: string): text is CalendarDate {
  const parts = WRITTEN.exec(text)
  return parts !== null && calendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== undefined
}

const toMs = (day: CalendarDate): number => Date.parse(`${day}T00:00:00Z`)
const fromMs = (ms: number): CalendarDate => new Date(ms).toISOString().slice(0, 10) as CalendarDate

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  (toMs(to) - toMs(from)) / MS_PER_DAY

/** The day `count` days later (earlier when negative). */
export const addDays = (day: CalendarDate, count: number): CalendarDate =>
  fromMs(toMs(day) + count * MS_PER_DAY)

/** The spreadsheet serial number of a day (1899-12-30 = 0). */
export const toSerial = (day: CalendarDate): number => toMs(day) / MS_PER_DAY + SERIAL_OF_1970

/** The day of a spreadsheet serial number; the time of day is dropped. Undefined outside the years 1–9999. */
export function fromSerial(serial: number): CalendarDate | undefined {
  const ms = (Math.floor(serial) - SERIAL_OF_1970) * MS_PER_DAY
  const date = new Date(ms)
  if (Number.isNaN(date.getTime())) return undefined
  return calendarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

/** Year (absent for a day of birth without one), month and day of month. */
export interface DayParts {
  readonly year?: number
  readonly month: number
  readonly day: number
}

/** The parts of a day string. */
export function partsOf(day: CalendarDate): Required<DayParts> {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}
