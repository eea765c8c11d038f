import type { CalendarDate } from '../../base/calendar-date'

/**
 * The last day on which everything was computed, as it stands after a run; `''` where none is known. A run of a day that
 * was done before, because somebody changed the limits, and that could not write everything, leaves that day to be done again.
 */
export function doneDay(
  before: CalendarDate | '' | undefined,
  day: CalendarDate,
  isComplete: boolean,
): CalendarDate | '' {
  if (isComplete) return day
  return before === undefined || before === day ? '' : before
}
