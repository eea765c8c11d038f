import type { CalendarDate } from '../../src/base/calendar-date'
import type { DateTime } from '../../src/base/date-time'
import { dayWithoutWeekday } from '../../src/i18n/day-text'
import type { Locale } from '../../src/i18n/translation'

interface Reader {
  readonly locale: Locale
  /** IANA zone of the register. */
  readonly timeZone: string
  readonly nowMs: number
}

/** The day it is in a zone at an instant. */
export const dayIn = (timeZone: string, ms: number): CalendarDate =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(ms) as CalendarDate

/** The day and time it is in a zone at an instant, as a field of days with times holds it. */
export const minuteIn = (timeZone: string, ms: number): DateTime =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    ms,
  ) as DateTime

/** An instant as a person of the register reads it: the time today, day and time otherwise, the year only when not this one. */
export function instantText(instant: string, { locale, timeZone, nowMs }: Reader): string {
  const ms = Date.parse(instant)
  const [day, today] = [dayIn(timeZone, ms), dayIn(timeZone, nowMs)]
  const time = new Intl.DateTimeFormat(locale, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  if (day === today) return time.format(ms)
  return `${dayWithoutWeekday(day, today, locale)} ${time.format(ms)}`
}
