import { FormulaError } from '../../grid/cell'
import type { CallArguments } from '../arguments-of-call'
import { areaOf, compareValues, type FormulaResult, isArea, toTruth } from '../values-of-formulas'
import type { WholeFunctions } from './whole-function'

/** Texts and empty cells in areas are passed over, as AND and OR do. */
function truths(args: CallArguments): boolean[] {
  const list = args.nodes.flatMap((_, index) => {
    const value = args.value(index)
    if (!isArea(value)) return [toTruth(value)]
    return value.cells
      .flat()
      .flatMap((one) => (one === null || typeof one === 'string' ? [] : [toTruth(one)]))
  })
  if (list.length === 0) throw new FormulaError('#VALUE!')
  return list
}

function choose(args: CallArguments, condition: FormulaResult, yes: number, no: number): FormulaResult {
  const branch = (index: number) => (index < args.count ? args.value(index) : index === no ? false : null)
  if (!isArea(condition) || !args.context.arrays) return branch(toTruth(args.scalar(0)) ? yes : no)
  const [a, b] = [areaOf(branch(yes)).cells, areaOf(branch(no)).cells]
  const pick = (cells: typeof a, row: number, column: number) => {
    const line = cells.length === 1 ? cells[0]! : cells[row]
    return (line?.length === 1 ? line[0] : line?.[column]) ?? null
  }
  const cells = condition.cells.map((line, row) =>
    line.map((value, column) => {
      if (value instanceof FormulaError) return value
      return pick(toTruth(value) ? a : b, row, column)
    }),
  )
  return { cells }
}

function orElse(args: CallArguments, isBad: (error: FormulaError) => boolean): FormulaResult {
  const value = args.value(0)
  const fallback = () => (args.has(1) ? args.value(1) : null)
  if (!isArea(value)) return value instanceof FormulaError && isBad(value) ? fallback() : value
  const bad = (one: unknown) => one instanceof FormulaError && isBad(one)
  if (!value.cells.some((line) => line.some(bad))) return value
  const instead = areaOf(fallback()).cells[0]?.[0] ?? null
  return { cells: value.cells.map((line) => line.map((one) => (bad(one) ? instead : one))) }
}

/** Decisions; only the branch that is taken is computed. */
export const logicFunctions: WholeFunctions = {
  IF: (args) => choose(args, args.value(0), 1, 2),
  IFERROR: (args) => orElse(args, () => true),
  IFNA: (args) => orElse(args, (error) => error.code === '#N/A'),
  AND: (args) => truths(args).every(Boolean),
  OR: (args) => truths(args).some(Boolean),
  XOR: (args) => truths(args).filter(Boolean).length % 2 === 1,
  IFS: (args) => {
    for (let index = 0; index + 1 < args.count; index += 2)
      if (args.truth(index)) return args.value(index + 1)
    throw new FormulaError('#N/A', 'No match')
  },
  SWITCH: (args) => {
    const value = args.scalar(0)
    for (let index = 1; index + 1 < args.count; index += 2)
      if (compareValues(value, args.scalar(index)) === 0) return args.value(index + 1)
    if (args.count % 2 === 0) return args.value(args.count - 1)
    throw new FormulaError('#N/A', 'No match')
  },
  CHOOSE: (args) => {
    const index = Math.trunc(args.number(0))
    if (index < 1 || index >= args.count) throw new FormulaError('#NUM!')
    return args.value(index)
  },
}
