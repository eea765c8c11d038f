import { addMonths } from '../../base/add-months'
import type { CalendarDate } from '../../base/calendar-date'
import { type FollowDay, followDays, workingDay } from '../card/follow-days'

/** A day to which something is put off with one press. */
export interface PutOffDay extends Omit<FollowDay, 'chip'> {
  readonly chip: FollowDay['chip'] | 'next-month'
}

/** The days to which something may be put off with one press, each a working day. */
export const putOffDays = (today: CalendarDate): PutOffDay[] => [
  ...followDays(today),
  { chip: 'next-month', ...workingDay(addMonths(today, 1)) },
]
