import { FormulaError } from '../../grid/cell'
import { toNumber } from '../values-of-formulas'
import { type ElementFunction, type ElementFunctions, element } from './element-function'

/** A function of numbers only; a result that is no number is `#NUM!`. */
function numeric(least: number, most: number, compute: (...numbers: number[]) => number): ElementFunction {
  return element(least, most, (values, { file }) => {
    const result = compute(...values.map((value) => toNumber(value, file)))
    if (!Number.isFinite(result)) throw new FormulaError('#NUM!')
    return result
  })
}

function divisor(value: number): number {
  if (value === 0) throw new FormulaError('#DIV/0!')
  return value
}

/** Rounds at a decimal place with a rounding of whole numbers, without the noise of binary fractions. */
function roundedBy(round: (value: number) => number) {
  return (value: number, places = 0): number => {
    const digits = Math.trunc(places)
    const shifted = Number(`${Math.abs(value).toPrecision(15)}e${digits}`)
    const scaled = Number.isNaN(shifted) ? Math.abs(value) * 10 ** digits : shifted
    return Math.sign(value) * Number(`${round(scaled)}e${-digits}`) || 0
  }
}

const multiple =
  (round: (value: number) => number) =>
  (value: number, factor = 1) =>
    factor === 0 ? 0 : Number((round(Number((value / factor).toPrecision(15))) * factor).toPrecision(15))

/** Arithmetic and rounding. */
export const mathFunctions: ElementFunctions = {
  ABS: numeric(1, 1, Math.abs),
  SIGN: numeric(1, 1, Math.sign),
  SQRT: numeric(1, 1, Math.sqrt),
  EXP: numeric(1, 1, Math.exp),
  LN: numeric(1, 1, Math.log),
  LOG10: numeric(1, 1, Math.log10),
  LOG: numeric(1, 2, (value, base = 10) => Math.log(value) / Math.log(base)),
  POWER: numeric(2, 2, (base, exponent) => base ** exponent),
  POW: numeric(2, 2, (base, exponent) => base ** exponent),
  MOD: numeric(2, 2, (value, by) => value - divisor(by) * Math.floor(value / by)),
  QUOTIENT: numeric(2, 2, (value, by) => Math.trunc(value / divisor(by))),
  DIVIDE: numeric(2, 2, (value, by) => value / divisor(by)),
  MULTIPLY: numeric(2, 2, (a, b) => a * b),
  ADD: numeric(2, 2, (a, b) => a + b),
  MINUS: numeric(2, 2, (a, b) => a - b),
  INT: numeric(1, 1, Math.floor),
  TRUNC: numeric(1, 2, roundedBy(Math.trunc)),
  ROUND: numeric(1, 2, roundedBy(Math.round)),
  ROUNDUP: numeric(1, 2, roundedBy(Math.ceil)),
  ROUNDDOWN: numeric(1, 2, roundedBy(Math.floor)),
  CEILING: numeric(1, 2, multiple(Math.ceil)),
  FLOOR: numeric(1, 2, multiple(Math.floor)),
  MROUND: numeric(2, 2, multiple(Math.round)),
  PI: numeric(0, 0, () => Math.PI),
  SIN: numeric(1, 1, Math.sin),
  COS: numeric(1, 1, Math.cos),
  TAN: numeric(1, 1, Math.tan),
  ISEVEN: element(1, 1, ([value], { file }) => Math.trunc(toNumber(value!, file)) % 2 === 0),
  ISODD: element(1, 1, ([value], { file }) => Math.trunc(toNumber(value!, file)) % 2 !== 0),
  RAND: element(0, 0, (_, context) => {
    context.volatile()
    return context.file.world.random(2 ** 31) / 2 ** 31
  }),
  RANDBETWEEN: element(2, 2, ([low, high], context) => {
    context.volatile()
    const [from, to] = [Math.ceil(toNumber(low!, context.file)), Math.floor(toNumber(high!, context.file))]
    if (to < from) throw new FormulaError('#NUM!')
    return from + context.file.world.random(to - from + 1)
  }),
}
