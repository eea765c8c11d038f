import type { CalendarDate } from '../base/calendar-date'
import type { RegisterConfig } from '../register/config'
import type { Clock } from './host'

/** The day and hour it is in the register: in the zone of the spreadsheet, not of the script or the reader. */
export function registerDay(
  clock: Clock,
  { timeZone }: Pick<RegisterConfig, 'timeZone'>,
): { day: CalendarDate; hour: number } {
  const [day = '', hour = '0'] = clock.format(clock.nowMs(), timeZone, 'yyyy-MM-dd HH').split(' ')
  return { day: day as CalendarDate, hour: Number(hour) }
}
