import { type EffectiveValue, FormulaError } from '../../grid/cell'
import { type CallArguments, numbersOf } from '../arguments-of-call'
import { areaOf, toText } from '../values-of-formulas'
import { criterion } from './criteria'
import type { WholeFunctions } from './whole-function'

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Of no numbers it is 0. */
const product = (numbers: readonly number[]) =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1)

/** Takes the noise of binary fractions off a sum. */
const clean = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(15)))

function average(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new FormulaError('#DIV/0!')
  return clean(sum(numbers) / numbers.length)
}

function variance(numbers: readonly number[], spare: number): number {
  if (numbers.length <= spare) throw new FormulaError('#DIV/0!')
  const mean = sum(numbers) / numbers.length
  return sum(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - spare)
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  if (sorted.length === 0) throw new FormulaError('#NUM!')
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

function nth(numbers: readonly number[], position: number, order: 1 | -1): number {
  const sorted = [...numbers].sort((a, b) => order * (a - b))
  const value = sorted[Math.trunc(position) - 1]
  if (value === undefined) throw new FormulaError('#NUM!')
  return value
}

const most = (numbers: readonly number[]) =>
  numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
const least = (numbers: readonly number[]) =>
  numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
const orZero = (value: number) => (Number.isFinite(value) ? value : 0)

/** Which places of the areas fulfil all pairs of area and criterion, from an argument on. */
function matching(args: CallArguments, from: number, to = args.count): boolean[] {
  const { file } = args.context
  let hits: boolean[] | undefined
  for (let index = from; index < to; index += 2) {
    const values = args.area(index).cells.flat()
    const holds = criterion(args.scalar(index + 1), file)
    if (hits && hits.length !== values.length)
      throw new FormulaError('#VALUE!', 'Array arguments are of different size.')
    const known = hits
    hits = values.map((value, at) => (known?.[at] ?? true) && holds(value))
  }
  return hits ?? []
}

function chosen(values: readonly EffectiveValue[], hits: readonly boolean[]): number[] {
  return numbersOf({ cells: [values.filter((_, index) => hits[index])] })
}

/** The `…IF` with one area to ask and perhaps another to take from. */
function single(args: CallArguments): number[] {
  const hits = matching(args, 0, 2)
  return chosen(args.area(args.has(2) ? 2 : 0).cells.flat(), hits)
}

const several = (args: CallArguments) => chosen(args.area(0).cells.flat(), matching(args, 1))

const subtotals: Readonly<Record<number, (numbers: readonly number[]) => number>> = {
  1: average,
  2: (numbers) => numbers.length,
  4: (numbers) => orZero(most(numbers)),
  5: (numbers) => orZero(least(numbers)),
  6: product,
  9: (numbers) => clean(sum(numbers)),
}

/** Totals, counts and statistics, plain or under criteria. */
export const sumFunctions: WholeFunctions = {
  SUM: (args) => clean(sum(args.numbers())),
  AVERAGE: (args) => average(args.numbers()),
  COUNT: (args) => args.flat().filter((value) => typeof value === 'number').length,
  COUNTA: (args) => args.flat().filter((value) => value !== null).length,
  COUNTBLANK: (args) => args.flat().filter((value) => value === null || value === '').length,
  COUNTUNIQUE: (args) =>
    new Set(
      args
        .flat()
        .filter((value) => value !== null)
        .map(String),
    ).size,
  MIN: (args) => orZero(least(args.numbers())),
  MAX: (args) => orZero(most(args.numbers())),
  PRODUCT: (args) => product(args.numbers()),
  MEDIAN: (args) => median(args.numbers()),
  VAR: (args) => variance(args.numbers(), 1),
  VARP: (args) => variance(args.numbers(), 0),
  STDEV: (args) => Math.sqrt(variance(args.numbers(), 1)),
  STDEVP: (args) => Math.sqrt(variance(args.numbers(), 0)),
  LARGE: (args) => nth(numbersOf(args.area(0)), args.number(1), -1),
  SMALL: (args) => nth(numbersOf(args.area(0)), args.number(1), 1),
  RANK: (args) => {
    const value = args.number(0)
    const numbers = numbersOf(args.area(1))
    if (!numbers.includes(value)) throw new FormulaError('#N/A')
    const before = args.truth(2, false) ? (n: number) => n < value : (n: number) => n > value
    return numbers.filter(before).length + 1
  },
  SUBTOTAL: (args) => {
    const code = args.number(0) % 100
    if (code === 3) return args.flat(1).filter((value) => value !== null).length
    const compute = subtotals[code]
    if (!compute) throw new FormulaError('#VALUE!')
    return compute(args.numbers(1))
  },
  SUMPRODUCT: (args) => {
    const tables = args.nodes.map((_, index) => areaOf(args.arrayValue(index)).cells)
    const sizes = new Set(tables.map((cells) => `${cells.length} ${cells[0]?.length}`))
    if (sizes.size > 1) throw new FormulaError('#VALUE!', 'Array arguments are of different size.')
    const areas = tables.map((cells) => cells.flat())
    const factor = (value: EffectiveValue) => {
      if (value instanceof FormulaError) throw value
      return typeof value === 'number' ? value : value === true && areas.length === 1 ? 1 : 0
    }
    return clean(
      sum((areas[0] ?? []).map((_, at) => areas.reduce((product, area) => product * factor(area[at]!), 1))),
    )
  },
  COUNTIF: (args) => matching(args, 0).filter(Boolean).length,
  COUNTIFS: (args) => matching(args, 0).filter(Boolean).length,
  SUMIF: (args) => clean(sum(single(args))),
  SUMIFS: (args) => clean(sum(several(args))),
  AVERAGEIF: (args) => average(single(args)),
  AVERAGEIFS: (args) => average(several(args)),
  MAXIFS: (args) => orZero(most(several(args))),
  MINIFS: (args) => orZero(least(several(args))),
  CONCATENATE: (args) =>
    args
      .flat()
      .map((value) => toText(value, args.context.file))
      .join(''),
  JOIN: (args) =>
    args
      .flat(1)
      .map((value) => toText(value, args.context.file))
      .join(args.text(0)),
  TEXTJOIN: (args) => {
    const texts = args.flat(2).map((value) => toText(value, args.context.file))
    const kept = args.truth(1) ? texts.filter((text) => text !== '') : texts
    return kept.join(args.text(0))
  },
}
