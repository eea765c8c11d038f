import type { Cell } from '../../register/cell-codec'
import { isBlank } from '../../register/value'
import { isFormulaCell, type SheetReading } from './sheet-reading'

/** Lines below a list that add it up, by 0-based row of the sheet. */
export interface TotalRows {
  readonly row: number
  readonly count: number
}

/** Subtotal and total, at most. */
const MOST_LINES = 3
const LABEL =
  /^(?:本页)?(?:合\s*计|总\s*计|小\s*计|共\s*计|总\s*和|汇\s*总|(?:grand |sub)?totals?|sum)\s*[:：]?$/i

/** The lines at the end of a list that say "total" and add up what stands above: they are no customers. */
export function totalRows(reading: SheetReading, headerRow: number): TotalRows | undefined {
  const { values } = reading
  let end = values.length
  while (end > headerRow + 1 && (values[end - 1] ?? []).every(isNothing)) end--
  let row = end
  while (row - 1 > headerRow + 1 && end - row < MOST_LINES && addsUp(reading, headerRow, row - 1)) row--
  return row < end ? { row, count: end - row } : undefined
}

const isNothing = (cell: Cell): boolean => isBlank(cell) || cell === false

/** A label, and beside it nothing but formulas and sums, at least one of them. */
function addsUp(reading: SheetReading, headerRow: number, row: number): boolean {
  const { values, entered } = reading
  const cells = values[row] ?? []
  const filled = cells.flatMap((cell, column) => (isNothing(cell) ? [] : [{ cell, column }]))
  const [label, ...others] = filled
  if (!isLabel(label?.cell)) return false
  return (
    others.length > 0 &&
    others.every(
      ({ cell, column }) =>
        isFormulaCell(cell, entered[row]?.[column]) || isSum(values, headerRow, row, column, cell),
    )
  )
}

const isLabel = (cell: Cell | undefined): boolean => typeof cell === 'string' && LABEL.test(cell.trim())

/** Whether a number is the sum of those above it; subtotals do not count twice. */
function isSum(
  values: SheetReading['values'],
  headerRow: number,
  row: number,
  column: number,
  cell: Cell,
): boolean {
  if (typeof cell !== 'number') return false
  const above = values
    .slice(headerRow + 1, row)
    .filter((line) => !isLabel(line.find((each) => !isNothing(each))))
    .map((line) => line[column])
  const numbers = above.filter((each) => typeof each === 'number')
  const sum = numbers.reduce((total, number) => total + number, 0)
  return numbers.length > 1 && Math.abs(sum - cell) < 0.005
}
