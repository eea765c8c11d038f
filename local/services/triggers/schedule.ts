import { instantOfLocal, localDate } from '../utilities/zone-parts'

/** When a time-driven trigger runs; what is left out Google chooses. */
export interface Schedule {
  readonly unit: 'once' | 'minutes' | 'hours' | 'days' | 'weeks' | 'monthDay'
  /** Every how many units. */
  readonly every: number
  /** The instant of a single shot. */
  readonly atMs?: number
  readonly hour?: number
  readonly minute?: number
  /** Sunday 0. */
  readonly weekday?: number
  readonly monthDay?: number
  readonly timeZone: string
  /** A fraction of the leeway that Google takes, chosen once per trigger: "9 am" is always the same minute between 9 and 10. */
  readonly jitter: number
}

const minuteMs = 60_000
const hourMs = 3_600_000
const dayMs = 86_400_000
/** Room for clocks that are put forward or back. */
const halfDayMs = dayMs / 2

/** The first firing after an instant, where `last` is the firing before it, if there was one; undefined for a single shot that was fired. */
export function nextFiring(schedule: Schedule, afterMs: number, last?: number): number | undefined {
  switch (schedule.unit) {
    case 'once':
      return last === undefined ? Math.max(schedule.atMs!, afterMs) : undefined
    case 'minutes':
      return stepped(schedule.every * minuteMs, schedule.jitter, afterMs, last)
    case 'hours':
      return stepped(schedule.every * hourMs, schedule.jitter, afterMs, last)
    default:
      return onDay(schedule, afterMs, last)
  }
}

function stepped(periodMs: number, jitter: number, afterMs: number, last: number | undefined): number {
  if (last === undefined) return afterMs + Math.max(1, Math.ceil(periodMs * jitter))
  const missed = Math.max(0, Math.floor((afterMs - last) / periodMs))
  return last + (missed + 1) * periodMs
}

/** Days are those of the trigger's zone. */
function onDay(schedule: Schedule, afterMs: number, last: number | undefined): number {
  const { timeZone } = schedule
  const periodDays =
    schedule.unit === 'weeks' ? schedule.every * 7 : schedule.unit === 'days' ? schedule.every : 1
  const earliest = last === undefined ? afterMs : last + periodDays * dayMs - halfDayMs
  const base = Math.max(earliest, afterMs)
  const local = localDate(base, timeZone)
  const midnight = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate())
  for (let day = 0; day < 400; day++) {
    const localMs = midnight + day * dayMs + timeOfDayMs(schedule)
    const instant = instantOfLocal(localMs, timeZone)
    if (instant > base && isDay(schedule, new Date(localMs))) return instant
  }
  throw new Error('A schedule without a day')
}

function isDay({ unit, weekday, monthDay }: Schedule, local: Date): boolean {
  if (unit === 'weeks') return local.getUTCDay() === weekday
  return unit !== 'monthDay' || local.getUTCDate() === monthDay
}

function timeOfDayMs({ hour, minute, jitter }: Schedule): number {
  if (hour === undefined) return Math.floor(jitter * dayMs)
  if (minute === undefined) return hour * hourMs + Math.floor(jitter * hourMs)
  const wanted = hour * hourMs + minute * minuteMs + Math.round((jitter - 0.5) * 30 * minuteMs)
  return Math.min(Math.max(wanted, 0), dayMs - 1)
}
