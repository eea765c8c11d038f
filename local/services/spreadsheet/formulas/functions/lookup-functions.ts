import { type EffectiveValue, FormulaError } from '../../grid/cell'
import { parseReference, referenceRect } from '../../grid/reference'
import type { CallArguments } from '../arguments-of-call'
import { areaOf, compareValues, type FormulaResult, isArea } from '../values-of-formulas'
import { likeText } from './criteria'
import type { WholeFunctions } from './whole-function'

/** Index of the value: exactly (texts may have wildcards), or in sorted values of the last not beyond it; -1 if there is none. */
function position(wanted: EffectiveValue, values: readonly EffectiveValue[], order: number): number {
  if (wanted instanceof FormulaError) throw wanted
  if (order === 0) {
    if (typeof wanted !== 'string') return values.indexOf(wanted)
    return values.findIndex(likeText(wanted))
  }
  let last = -1
  values.forEach((value, index) => {
    if (value === null || value instanceof FormulaError || typeof value !== typeof wanted) return
    if (compareValues(value, wanted) * order <= 0) last = index
  })
  return last
}

/** Index of the value for XLOOKUP, in any order of values: mode 0 exactly, -1 or else the next smaller, 1 or else the next larger, 2 with wildcards. */
function nearest(wanted: EffectiveValue, values: readonly EffectiveValue[], mode: number): number {
  if (wanted instanceof FormulaError) throw wanted
  if (mode === 2) return position(wanted, values, 0)
  const order = (value: EffectiveValue, to: EffectiveValue) =>
    value === null || value instanceof FormulaError || typeof value !== typeof to
      ? undefined
      : compareValues(value, to)
  const exact = values.findIndex((value) => order(value, wanted) === 0)
  if (exact >= 0 || mode === 0) return exact
  return values.reduce<number>((best, value, index) => {
    if (Math.sign(order(value, wanted) ?? 0) !== mode) return best
    return best < 0 || Math.sign(compareValues(value, values[best]!)) === -mode ? index : best
  }, -1)
}

function hit(index: number): number {
  if (index < 0) throw new FormulaError('#N/A', 'Did not find the value.')
  return index
}

function table(args: CallArguments, across: boolean): FormulaResult {
  const { cells } = args.area(1)
  const keys = across ? cells[0]! : cells.map((line) => line[0]!)
  const index = args.number(2) - 1
  const size = across ? cells.length : (cells[0]?.length ?? 0)
  if (index < 0) throw new FormulaError('#VALUE!')
  if (index >= size) throw new FormulaError('#REF!')
  const find = (wanted: EffectiveValue) => {
    const at = position(wanted, keys, args.truth(3, true) ? 1 : 0)
    if (at < 0) return new FormulaError('#N/A', 'Did not find the value.')
    return across ? cells[index]![at]! : cells[at]![index]!
  }
  const wanted = args.context.arrays ? args.value(0) : args.scalar(0)
  return isArea(wanted) ? { cells: wanted.cells.map((line) => line.map(find)) } : find(wanted)
}

function indexed(args: CallArguments): FormulaResult {
  const { cells, place } = args.area(0)
  const oneRow = cells.length === 1 && args.count === 2
  const row = oneRow ? 1 : args.number(1, 0)
  const column = oneRow ? args.number(1, 0) : args.number(2, 0)
  const width = cells[0]?.length ?? 0
  if (row > cells.length || column > width || row < 0 || column < 0) throw new FormulaError('#REF!')
  const rows = row === 0 ? cells : [cells[row - 1]!]
  const part = column === 0 ? rows : rows.map((line) => [line[column - 1]!])
  if (part.length === 1 && part[0]!.length === 1) return part[0]![0]!
  return place && row === 0 && column === 0 ? { cells: part, place } : { cells: part }
}

function placeOf(args: CallArguments) {
  const value = args.nodes.length === 0 ? undefined : args.value(0)
  const node = args.nodes[0]
  if (node?.kind === 'reference') return referenceRect(node.reference)
  return value !== undefined && isArea(value) ? value.place?.rect : undefined
}

function fromText(args: CallArguments): FormulaResult {
  const text = args.text(0)
  const { context } = args
  const named = context.file.namedRanges.find((one) => one.name.toLowerCase() === text.toLowerCase())
  const reference = parseReference(text)
  const tab = named ? context.file.gridById(named.tab) : reference?.tab
  const grid = typeof tab === 'object' ? tab : tab === undefined ? context.grid : context.file.gridByName(tab)
  const range = named?.range ?? (reference && referenceRect(reference))
  if (!range || !grid) throw new FormulaError('#REF!', `Function INDIRECT: '${text}' is no cell reference.`)
  return areaAt(args, grid, range)
}

function areaAt(
  { context }: CallArguments,
  grid: CallArguments['context']['grid'],
  range: { row: number; column: number; rows?: number; columns?: number },
): FormulaResult {
  const rect = {
    row: range.row,
    column: range.column,
    rows: range.rows ?? grid.rowCount - range.row,
    columns: range.columns ?? grid.columnCount - range.column,
  }
  const isOutside =
    rect.row < 0 || rect.column < 0 || rect.row >= grid.rowCount || rect.column >= grid.columnCount
  if (isOutside || rect.rows < 1 || rect.columns < 1) throw new FormulaError('#REF!')
  const cells = context.read(grid, rect)
  return rect.rows === 1 && rect.columns === 1 ? cells[0]![0]! : { cells, place: { grid, rect } }
}

function shifted(args: CallArguments): FormulaResult {
  const from = placeOf(args)
  if (!from) throw new FormulaError('#N/A')
  const value = args.value(0)
  const grid = (isArea(value) && value.place?.grid) || args.context.grid
  return areaAt(args, grid, {
    row: from.row + args.number(1),
    column: from.column + args.number(2),
    rows: args.number(3, from.rows ?? 1),
    columns: args.number(4, from.columns ?? 1),
  })
}

/** Finding values, and cells by their place. */
export const lookupFunctions: WholeFunctions = {
  VLOOKUP: (args) => table(args, false),
  HLOOKUP: (args) => table(args, true),
  MATCH: (args) => hit(position(args.scalar(0), args.area(1).cells.flat(), args.number(2, 1))) + 1,
  XLOOKUP: (args) => {
    const found = nearest(args.scalar(0), args.area(1).cells.flat(), args.number(4, 0))
    if (found < 0 && args.has(3)) return args.value(3)
    const { cells } = args.area(2)
    const line = args.area(1).cells.length > 1 ? [cells[hit(found)]!] : cells.map((row) => [row[hit(found)]!])
    return line.length === 1 && line[0]!.length === 1 ? line[0]![0]! : { cells: line }
  },
  LOOKUP: (args) => {
    const keys = args.area(1).cells.flat()
    const results = args.has(2) ? args.area(2).cells.flat() : keys
    return results[hit(position(args.scalar(0), keys, 1))] ?? null
  },
  INDEX: indexed,
  INDIRECT: fromText,
  OFFSET: shifted,
  ROW: (args) => (placeOf(args)?.row ?? args.context.row) + 1,
  COLUMN: (args) => (placeOf(args)?.column ?? args.context.column) + 1,
  ROWS: (args) => areaOf(args.value(0)).cells.length,
  COLUMNS: (args) => areaOf(args.value(0)).cells[0]?.length ?? 0,
  ISFORMULA: (args) => {
    const at = placeOf(args)
    return at !== undefined && args.context.grid.formulas.get(at.row, at.column) !== undefined
  },
}
