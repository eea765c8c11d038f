import { type CallArguments, numbersOf } from '../arguments-of-call'
import { weekday } from './date-functions'
import type { WholeFunctions } from './whole-function'

const isWorkday = (serial: number, holidays: ReadonlySet<number>) =>
  weekday(serial, 2) <= 5 && !holidays.has(serial)

function workdays(from: number, to: number, holidays: ReadonlySet<number>): number {
  const [low, high] = from <= to ? [from, to] : [to, from]
  let count = 0
  for (let day = Math.floor(low); day <= high; day++) if (isWorkday(day, holidays)) count++
  return from <= to ? count : -count
}

function workdayAfter(start: number, count: number, holidays: ReadonlySet<number>): number {
  const step = Math.sign(count)
  let day = Math.floor(start)
  for (let left = Math.abs(Math.trunc(count)); left > 0; ) {
    day += step
    if (isWorkday(day, holidays)) left--
  }
  return day
}

const holidays = (args: CallArguments) => new Set(args.has(2) ? numbersOf(args.area(2)).map(Math.floor) : [])

/** Days without weekends and holidays. */
export const workdayFunctions: WholeFunctions = {
  NETWORKDAYS: (args) => workdays(args.number(0), args.number(1), holidays(args)),
  WORKDAY: (args) => workdayAfter(args.number(0), args.number(1), holidays(args)),
}
