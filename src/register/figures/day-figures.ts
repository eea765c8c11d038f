import { type CalendarDate, calendarDate, daysBetween, partsOf } from '../../base/calendar-date'
import { parseBirthday } from '../rules/birthday-rule'
import { solarOfLunar } from '../rules/lunar-calendar'
import { nextBirthday } from '../rules/next-birthday'
import { isBlank, type Value } from '../value'
import type { FigureGround } from './figure-ground'
import { dayAfterCycle, parseReviewCycle } from './review-cycle'

/**
 * Whole years since a birthday (周岁), a lunar one by the solar day it fell on; 29 February is kept on the 28th in common
 * years. Undefined without year, for a day to come and for a lunar year outside the known ones.
 */
export function ageOf(value: Value, { today, context }: FigureGround): number | undefined {
  const birthday = isBlank(value) ? undefined : parseBirthday(value, context)
  if (birthday?.year === undefined) return undefined
  const { calendar, year, month, day, leap = false } = birthday
  const born = calendar === 'solar' ? calendarDate(year, month, day) : solarOfLunar(year, month, day, leap)
  return born === undefined || born > today ? undefined : wholeYears(born, today)
}

function wholeYears(born: CalendarDate, today: CalendarDate): number {
  const [birth, now] = [partsOf(born), partsOf(today)]
  const kept = calendarDate(now.year, birth.month, birth.day) ?? calendarDate(now.year, birth.month, 28)!
  return now.year - birth.year - (today < kept ? 1 : 0)
}

/** Lunar days are known up to 2199: after that nobody can say when the next one is. */
const LAST_TODAY = '2198-12-31'

/** The day a birthday is kept next, today included. Undefined for what is no birthday. */
export function nextBirthdayOf(value: Value, { today, context }: FigureGround): CalendarDate | undefined {
  const birthday = isBlank(value) ? undefined : parseBirthday(value, context)
  if (!birthday || (birthday.calendar === 'lunar' && today > LAST_TODAY)) return undefined
  return nextBirthday(birthday, today)
}

/** Days that have gone by since a day: 0 for today, undefined for a day to come, since nothing has gone by. */
export function daysSince(value: Value, { today, day }: FigureGround): number | undefined {
  const on = day(value)
  return on === undefined || on > today ? undefined : daysBetween(on, today)
}

/**
 * The day a customer is due for review: a cycle after the last one, or after the day reviews began where there was
 * none. A cycle of the customer's own goes before the firm's; one that cannot be read counts as none of its own.
 */
export function nextReview(
  last: Value,
  cycle: Value,
  { settings, reviewsSince, day }: FigureGround,
): CalendarDate | undefined {
  const from = day(last) ?? (isBlank(last) ? reviewsSince : undefined)
  const every = parseReviewCycle(cycle) ?? settings.reviewCycle
  return from === undefined || every === undefined ? undefined : dayAfterCycle(from, every)
}
