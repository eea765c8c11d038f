import { type CalendarDate, calendarDate, partsOf } from '../../base/calendar-date'
import type { Birthday } from './birthday'
import { lunarMonthLength, solarOfLunar } from './lunar-calendar'

/** 29 February is kept on the 28th in common years. */
const solarIn = (year: number, { month, day }: Birthday): CalendarDate | undefined =>
  calendarDate(year, month, day) ?? calendarDate(year, month, day - 1)

/** In a year without the leap month the plain month counts; in a month without a 30th the 29th. */
function lunarIn(year: number, { month, day, leap = false }: Birthday): CalendarDate | undefined {
  const isLeap = leap && lunarMonthLength(year, month, true) !== undefined
  const length = lunarMonthLength(year, month, isLeap) ?? day
  return solarOfLunar(year, month, Math.min(day, length), isLeap)
}

/** The next time the birthday is kept, today included; today must lie before the year 9999, for a lunar one before 2199. */
export function nextBirthday(birthday: Birthday, today: CalendarDate): CalendarDate {
  const { year } = partsOf(today)
  const inYear = birthday.calendar === 'solar' ? solarIn : lunarIn
  // A lunar year begins in January or February, so that its last weeks fall into the next solar year.
  for (const candidate of [year - 1, year, year + 1]) {
    const day = inYear(candidate, birthday)
    if (day !== undefined && day >= today) return day
  }
  throw new RangeError(`No birthday after ${today}`)
}
