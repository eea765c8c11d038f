import { FormulaError } from '../../grid/cell'
import { partsOfSerial, serialOfDay, serialOfInstant } from '../../values/zone'
import { toNumber, toText } from '../values-of-formulas'
import { type ElementFunction, type ElementFunctions, element } from './element-function'

/** A function of days and numbers, all as serial numbers. */
function dated(least: number, most: number, compute: (...serials: number[]) => number): ElementFunction {
  return element(least, most, (values, { file }) => compute(...values.map((value) => toNumber(value, file))))
}

function lastDay(year: number, month: number): number {
  return partsOfSerial(serialOfDay(year, month + 1, 0)).day
}

/** The same day some months later; the last day of a month that is too short. */
function monthsLater(serial: number, months: number): number {
  const { year, month, day } = partsOfSerial(Math.floor(serial))
  const first = partsOfSerial(serialOfDay(year, month + Math.trunc(months), 1))
  return serialOfDay(first.year, first.month, Math.min(day, lastDay(first.year, first.month)))
}

/** Day of the week: Sunday 1; with kind 2 Monday 1, with kind 3 Monday 0. */
export const weekday = (serial: number, kind = 1) => {
  const sunday = partsOfSerial(Math.floor(serial)).weekday
  if (kind === 2) return ((sunday + 6) % 7) + 1
  return kind === 3 ? (sunday + 6) % 7 : sunday + 1
}

function isoWeek(serial: number): number {
  const thursday = Math.floor(serial) + 4 - weekday(serial, 2)
  return Math.floor((thursday - serialOfDay(partsOfSerial(thursday).year, 1, 1)) / 7) + 1
}

function difference(from: number, to: number, unit: string): number {
  if (from > to) throw new FormulaError('#NUM!')
  const [a, b] = [partsOfSerial(Math.floor(from)), partsOfSerial(Math.floor(to))]
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0)
  switch (unit.toUpperCase()) {
    case 'Y':
      return Math.floor(months / 12)
    case 'M':
      return months
    case 'D':
      return Math.floor(to) - Math.floor(from)
    case 'YM':
      return months % 12
    case 'MD':
      return Math.floor(to) - monthsLater(from, months)
    case 'YD':
      return Math.floor(to) - monthsLater(from, Math.floor(months / 12) * 12)
    default:
      throw new FormulaError('#NUM!')
  }
}

/** Days and times; all are serial numbers, in no zone. */
export const dateFunctions: ElementFunctions = {
  TODAY: element(0, 0, (_, context) => {
    context.volatile()
    return Math.floor(serialOfInstant(context.file.world.nowMs(), context.file.timeZone))
  }),
  NOW: element(0, 0, (_, context) => {
    context.volatile()
    return serialOfInstant(context.file.world.nowMs(), context.file.timeZone)
  }),
  DATE: dated(3, 3, (year, month, day) =>
    serialOfDay(year < 1900 ? year + 1900 : Math.trunc(year), Math.trunc(month), Math.trunc(day)),
  ),
  TIME: dated(3, 3, (hour, minute, second) => ((hour * 3600 + minute * 60 + second) / 86_400) % 1),
  YEAR: dated(1, 1, (serial) => partsOfSerial(serial).year),
  MONTH: dated(1, 1, (serial) => partsOfSerial(serial).month),
  DAY: dated(1, 1, (serial) => partsOfSerial(serial).day),
  HOUR: dated(1, 1, (serial) => partsOfSerial(serial).hour),
  MINUTE: dated(1, 1, (serial) => partsOfSerial(serial).minute),
  SECOND: dated(1, 1, (serial) => partsOfSerial(serial).second),
  WEEKDAY: dated(1, 2, weekday),
  ISOWEEKNUM: dated(1, 1, isoWeek),
  WEEKNUM: dated(1, 2, (serial, kind = 1) => {
    if (kind === 21) return isoWeek(serial)
    const newYear = serialOfDay(partsOfSerial(serial).year, 1, 1)
    return Math.floor((Math.floor(serial) - newYear + weekday(newYear, kind === 2 ? 2 : 1) - 1) / 7) + 1
  }),
  EDATE: dated(2, 2, monthsLater),
  EOMONTH: dated(2, 2, (serial, months) => {
    const { year, month } = partsOfSerial(monthsLater(serial, months))
    return serialOfDay(year, month, lastDay(year, month))
  }),
  DAYS: dated(2, 2, (to, from) => Math.floor(to) - Math.floor(from)),
  DATEVALUE: dated(1, 1, Math.floor),
  TIMEVALUE: dated(1, 1, (serial) => serial % 1),
  TO_DATE: dated(1, 1, (serial) => serial),
  TO_PURE_NUMBER: dated(1, 1, (serial) => serial),
  DATEDIF: element(3, 3, ([from, to, unit], { file }) =>
    difference(toNumber(from!, file), toNumber(to!, file), toText(unit!, file)),
  ),
}
