import { type CalendarDate, partsOf } from '../../../src/base/calendar-date'
import { cardMessages } from '../../../src/features/card/messages'
import type { Locale } from '../../../src/i18n/translation'

/** A day in a list, `11-18`; the year only when it is not this one. Behind a day no time is shown. */
export function listDay(at: string, today: CalendarDate, locale: Locale): string {
  if (at === '') return cardMessages[locale].timeline.noDay
  const day = at.slice(0, 10)
  return day.startsWith(`${partsOf(today).year}-`) ? day.slice(5) : day
}

/** How far a day lies from today, in words; negative days have passed. */
export function daysAway(days: number, locale: Locale): string {
  const text = cardMessages[locale]
  if (days === 0) return text.today
  if (days === 1) return text.tomorrow
  if (days === -1) return text.yesterday
  return days > 0 ? text.ahead(days) : text.ago(-days)
}

/** The day and time of an instant in a zone, as records write it: `2026-11-21 09:41`. */
export const localTime = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    Date.parse(instant),
  )
