import { addMonths } from '../../base/add-months'
import { type CalendarDate, calendarDate, partsOf } from '../../base/calendar-date'

/** Days from one to another, both included. */
export interface Period {
  readonly from: CalendarDate
  readonly to: CalendarDate
}

/** The calendar month of a day: `2026-11`. */
export const monthOf = (day: CalendarDate): string => day.slice(0, 7)

export const isWithin = (day: CalendarDate, { from, to }: Period): boolean => day >= from && day <= to

/** The calendar months a period touches, in order; none where it ends before it begins. */
export function monthsOf({ from, to }: Period): string[] {
  const months: string[] = []
  const first = `${monthOf(from)}-01` as CalendarDate
  for (let day = first; day <= to && from <= to; day = addMonths(day, 1)) months.push(monthOf(day))
  return months
}

/** The calendar spans a report is asked for; each begins with its first day and ends today. */
export const SPANS = ['month', 'quarter', 'year'] as const
export type Span = (typeof SPANS)[number]

/** From the first day of this month, quarter or year to today. */
export function periodOf(span: Span, today: CalendarDate): Period {
  const { year, month } = partsOf(today)
  const first = span === 'year' ? 1 : span === 'quarter' ? month - ((month - 1) % 3) : month
  return { from: calendarDate(year, first, 1)!, to: today }
}
