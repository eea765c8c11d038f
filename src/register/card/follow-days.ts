import { addDays, type CalendarDate, weekdayOf } from '../../base/calendar-date'

/** A day that is chosen with one press. */
export interface FollowDay {
  readonly chip: 'tomorrow' | 'three-days' | 'next-monday'
  readonly on: CalendarDate
  /** Whether the day itself falls on a weekend and the Monday after is meant. */
  readonly skipsWeekend: boolean
}

const SATURDAY = 6
const SUNDAY = 0

/** The Monday after a day. */
const nextMonday = (day: CalendarDate): CalendarDate => addDays(day, (8 - weekdayOf(day)) % 7 || 7)

/** A working day: itself, or the Monday after a weekend. */
export function workingDay(day: CalendarDate): { readonly on: CalendarDate; readonly skipsWeekend: boolean } {
  const isFree = weekdayOf(day) === SATURDAY || weekdayOf(day) === SUNDAY
  return { on: isFree ? nextMonday(day) : day, skipsWeekend: isFree }
}

/** The days for the next follow-up that are offered, each a working day. */
export const followDays = (today: CalendarDate): FollowDay[] => [
  { chip: 'tomorrow', ...workingDay(addDays(today, 1)) },
  { chip: 'three-days', ...workingDay(addDays(today, 3)) },
  { chip: 'next-monday', on: nextMonday(today), skipsWeekend: false },
]
