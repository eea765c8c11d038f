import { addDays, type CalendarDate, daysBetween, isCalendarDate } from '../base/calendar-date'
import { parseBirthday } from './rules/birthday-rule'
import { readDate } from './rules/date-rule'
import { nextBirthday } from './rules/next-birthday'
import type { RuleContext } from './rules/rule-context'
import { fieldValue, type RecordValues, type Value } from './value'

/** A day that matters to a customer: a contract that ends, a birthday. */
export interface DueDate {
  readonly kind: 'contract-end' | 'birthday'
  readonly recordId: string
  readonly on: CalendarDate
  /** Days from today; negative when the day has passed. */
  readonly daysLeft: number
}

/** Which days count: contract ends up to `contractDays` ahead, birthdays up to `birthdayDays` ahead, both back to `since`. */
export interface DueWindow {
  readonly today: CalendarDate
  /** The earliest day still worth saying; today, or earlier where days were missed. */
  readonly since: CalendarDate
  readonly contractDays: number
  readonly birthdayDays: number
}

/** The due dates of records, soonest first. A date that cannot be read is none. */
export function dueDates(
  records: Iterable<{ readonly id: string; readonly values: RecordValues }>,
  window: DueWindow,
  context: RuleContext,
): DueDate[] {
  const birthdayOn = birthdays(window.since, context)
  const due: DueDate[] = []
  const consider = (kind: DueDate['kind'], recordId: string, on: CalendarDate | undefined, ahead: number) => {
    if (on !== undefined && on >= window.since && on <= addDays(window.today, ahead))
      due.push({ kind, recordId, on, daysLeft: daysBetween(window.today, on) })
  }
  for (const { id, values } of records) {
    const end = dayOf(fieldValue(values, 'contract-end'), context)
    consider('contract-end', id, end, window.contractDays)
    consider('birthday', id, birthdayOn(fieldValue(values, 'birthday')), window.birthdayDays)
  }
  return due.sort((a, b) => daysBetween(b.on, a.on) || byNumber(a.recordId, b.recordId))
}

/** The order of record numbers as numbers: 9 before 10. */
const byNumber = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)

/** The day of a value, also where it stands as people wrote it and nobody has standardised it yet. */
function dayOf(value: Value, context: RuleContext): CalendarDate | undefined {
  if (typeof value !== 'string' || value === '') return undefined
  if (isCalendarDate(value)) return value
  const day = readDate(value, context)
  return typeof day === 'string' ? day : undefined
}

/** The next birthday on or after a day; equal birthdays are worked out once. */
function birthdays(since: CalendarDate, context: RuleContext): (value: Value) => CalendarDate | undefined {
  const known = new Map<string, CalendarDate>()
  return (value) => {
    if (value === '') return undefined
    const birthday = parseBirthday(value, context)
    if (!birthday) return undefined
    const { calendar, month, day, leap } = birthday
    const key = `${calendar}${month}-${day}${leap ?? ''}`
    const next = known.get(key) ?? nextBirthday(birthday, since)
    known.set(key, next)
    return next
  }
}
