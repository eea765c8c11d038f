import { type CalendarDate, calendarDate, partsOf } from './calendar-date'

/**
 * The day so many months later (earlier when negative); where that month is shorter, its last day: a month after 31
 * January is 28 or 29 February. Throws outside the years 1–9999.
 */
export function addMonths(day: CalendarDate, count: number): CalendarDate {
  const parts = partsOf(day)
  const months = parts.year * 12 + parts.month - 1 + count
  const [year, month] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1]
  for (let last = parts.day; last >= parts.day - 3; last--) {
    const found = calendarDate(year, month, last)
    if (found !== undefined) return found
  }
  throw new RangeError(`No day ${count} months from ${day}`)
}
