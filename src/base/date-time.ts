import { type CalendarDate, fromSerial, isCalendarDate, toSerial } from './calendar-date'

/** A day and a time of day to the minute, without zone, written `YYYY-MM-DD HH:MM`. */
export type DateTime = string & { readonly __brand: 'DateTime' }

const MINUTES_OF_DAY = 1440
const WRITTEN = /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3]):([0-5]\d)$/

const two = (value: number): string => String(value).padStart(2, '0')

/** A day and minutes since its midnight (0–1439). */
export const dateTime = (day: CalendarDate, minutes: number): DateTime =>
  `${day} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` as DateTime

/** Whether a text is a day of the calendar and a time in the written form. */
export function isDateTime(text: string): text is DateTime {
  const day = WRITTEN.exec(text)?.[1]
  return day !== undefined && isCalendarDate(day)
}

/** The day of a day and time. */
export const dayOf = (at: DateTime): CalendarDate => at.slice(0, 10) as CalendarDate

/** The time of a day and time, `09:41`. */
export const timeOf = (at: DateTime): string => at.slice(11)

/** The spreadsheet serial number: days, and the time as a fraction of a day. */
export const dateTimeToSerial = (at: DateTime): number =>
  toSerial(dayOf(at)) + (Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16))) / MINUTES_OF_DAY

/** The day and time of a serial number, to the nearest minute; undefined outside the years 1–9999. */
export function dateTimeFromSerial(serial: number): DateTime | undefined {
  const minutes = Math.round(serial * MINUTES_OF_DAY)
  const day = fromSerial(Math.floor(minutes / MINUTES_OF_DAY))
  return day && dateTime(day, minutes - Math.floor(minutes / MINUTES_OF_DAY) * MINUTES_OF_DAY)
}
