import { addDays, type CalendarDate } from '../base/calendar-date'
import { type DateTime, dayOf, timeOf } from '../base/date-time'
import type { SettingKey } from './settings-sheet'
import { hourOfDay } from './typed-number'

/** Hotels change the day when the night is over, not at midnight. */
const USUAL_HOUR = 6

/** The hour at which the hotel's day changes, as typed in Settings; six where nothing sensible is. */
export const dayChangesAt = (typed: ReadonlyMap<SettingKey, string>): number =>
  hourOfDay(typed.get('dayChangesAt')) ?? USUAL_HOUR

/** The hotel's day at an hour of a calendar day: before the change it is still the day before. */
export const businessDay = (
  { day, hour }: { readonly day: CalendarDate; readonly hour: number },
  changesAt: number,
): CalendarDate => (hour < changesAt ? addDays(day, -1) : day)

/** The hotel's day of an arrival. Midnight sharp is a day written without time: it counts as that day. */
export const businessDayOf = (at: DateTime, changesAt: number): CalendarDate =>
  timeOf(at) === '00:00'
    ? dayOf(at)
    : businessDay({ day: dayOf(at), hour: Number(timeOf(at).slice(0, 2)) }, changesAt)
