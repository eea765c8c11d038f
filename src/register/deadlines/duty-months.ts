import { type CalendarDate, calendarDate } from '../../base/calendar-date'

/** The table with a line for each client, duty and year. */
export const DEADLINES = 'deadlines'
/** The fields of the twelve months, January first. */
export const MONTH_FIELDS: readonly string[] = Array.from(
  { length: 12 },
  (_, index) => `m${String(index + 1).padStart(2, '0')}`,
)

/** Words of the list of rhythms, with the months from one time to the next. */
export const RHYTHM_MONTHS = { Monthly: 1, Quarterly: 3, 'Half-yearly': 6, Yearly: 12 } as const
/** Months from one time to the next. */
export type RhythmMonths = (typeof RHYTHM_MONTHS)[keyof typeof RHYTHM_MONTHS]

/** The months (1–12) in which a duty falls due, every `step` months, one of them being `first`. */
export const dutyMonths = (step: RhythmMonths, first: number): number[] =>
  MONTH_FIELDS.map((_, index) => index + 1).filter((month) => (month - first + 12) % step === 0)

/** The last day for a month's duty: the day of the month, or its last one where it is shorter or no day is set. */
export function deadlineDay(year: number, month: number, day = 31): CalendarDate | undefined {
  const wanted = Array.from({ length: 4 }, (_, less) => calendarDate(year, month, Math.min(day, 31 - less)))
  return wanted.find((each) => each !== undefined)
}
