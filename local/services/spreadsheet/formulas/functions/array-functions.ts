import { type EffectiveValue, FormulaError } from '../../grid/cell'
import type { CallArguments } from '../arguments-of-call'
import { areaOf, compareValues, type FormulaResult, toTruth } from '../values-of-formulas'
import type { WholeFunctions } from './whole-function'

type Cells = readonly (readonly EffectiveValue[])[]

function given(cells: Cells): FormulaResult {
  if (cells.length === 0 || cells[0]!.length === 0)
    throw new FormulaError('#N/A', 'No matches are found in FILTER evaluation.')
  return { cells }
}

const arrayArgument = (args: CallArguments, index: number) => areaOf(args.arrayValue(index)).cells

function transpose(cells: Cells): Cells {
  return (cells[0] ?? []).map((_, column) => cells.map((line) => line[column]!))
}

function filtered(args: CallArguments): FormulaResult {
  const cells = arrayArgument(args, 0)
  const tests = args.nodes.slice(1).map((_, index) => arrayArgument(args, index + 1))
  const byColumns = tests.every(
    (test) => test.length === 1 && test[0]!.length === cells[0]?.length && cells.length > 1,
  )
  const lines = byColumns ? transpose(cells) : cells
  const holds = (index: number) =>
    tests.every((test) => {
      const value = byColumns ? test[0]![index] : test[index]?.[0]
      if (value === undefined) throw new FormulaError('#N/A', 'FILTER has mismatched range sizes.')
      return !(value instanceof FormulaError) && toTruth(value)
    })
  const kept = lines.filter((_, index) => holds(index))
  return given(byColumns ? transpose(kept) : kept)
}

function sorted(args: CallArguments): FormulaResult {
  const cells = arrayArgument(args, 0)
  const specs: { column: number; ascending: boolean }[] = []
  for (let index = 1; index < args.count; index += 2)
    specs.push({ column: args.number(index) - 1, ascending: args.truth(index + 1, true) })
  if (specs.length === 0) specs.push({ column: 0, ascending: true })
  const compare = (a: readonly EffectiveValue[], b: readonly EffectiveValue[]) => {
    for (const { column, ascending } of specs) {
      const order = compareEntries(a[column] ?? null, b[column] ?? null, ascending)
      if (order !== 0) return order
    }
    return 0
  }
  return given([...cells].sort(compare))
}

function compareEntries(a: EffectiveValue, b: EffectiveValue, ascending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (a instanceof FormulaError || b instanceof FormulaError) return 0
  return ascending ? compareValues(a, b) : compareValues(b, a)
}

function unique(args: CallArguments): FormulaResult {
  const seen = new Set<string>()
  const lines = arrayArgument(args, 0).filter((line) => {
    const key = JSON.stringify(line.map((value) => (value instanceof FormulaError ? value.code : value)))
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  return given(lines)
}

/** Functions whose result may fill many cells. */
export const arrayFunctions: WholeFunctions = {
  ARRAYFORMULA: (args) => args.arrayValue(0),
  ARRAY_CONSTRAIN: (args) =>
    given(
      arrayArgument(args, 0)
        .slice(0, args.number(1))
        .map((line) => line.slice(0, args.number(2))),
    ),
  FILTER: filtered,
  SORT: sorted,
  UNIQUE: unique,
  TRANSPOSE: (args) => given(transpose(arrayArgument(args, 0))),
  FLATTEN: (args) =>
    given(
      args.nodes.flatMap((_, index) =>
        arrayArgument(args, index)
          .flat()
          .map((value) => [value]),
      ),
    ),
  SEQUENCE: (args) => {
    const [rows, columns] = [args.number(0), args.number(1, 1)]
    const [start, step] = [args.number(2, 1), args.number(3, 1)]
    return given(
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => start + step * (row * columns + column)),
      ),
    )
  },
  SPLIT: (args) => {
    const [text, marks] = [args.text(0), args.text(1)]
    const each = args.truth(2, true)
    const escaped = (mark: string) => mark.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
    const pattern = each
      ? new RegExp([...marks].map(escaped).join('|'), 'u')
      : new RegExp(escaped(marks), 'u')
    const parts = text.split(pattern)
    const kept = args.truth(3, true) ? parts.filter((part) => part !== '') : parts
    return given([kept.map((part) => (/^-?\d+(?:\.\d+)?$/.test(part) ? Number(part) : part))])
  },
  VSTACK: (args) => given(args.nodes.flatMap((_, index) => [...arrayArgument(args, index)])),
  TOCOL: (args) =>
    given(
      arrayArgument(args, 0)
        .flat()
        .map((value) => [value]),
    ),
  TOROW: (args) => given([arrayArgument(args, 0).flat()]),
}
