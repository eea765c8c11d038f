import { shiftCellsInFormula } from '../formulas/adjust-formula'
import { type CellFormat, FormulaError } from '../grid/cell'
import type { Grid } from '../grid/grid'
import type { Axis } from '../grid/layer'
import type { Rect } from '../grid/rect'
import { Refusal } from '../grid/refusal'
import { captureCells } from './capture-cells'
import { clearCells } from './clear-cells'
import { moveCells } from './copy-cells'
import { insertLines, requireRoom } from './dimensions'
import type { Editing } from './editing'
import { readValues, usedSize } from './read-values'
import { mapFormulas } from './reshape-tab'
import { permuteRows } from './sort-rows'
import { writeValues } from './write-values'

/** Shuffles the rows of a rectangle by the file's own chance. */
export function randomizeRows(editing: Editing, rect: Rect): void {
  const order = Array.from({ length: rect.rows }, (_, index) => index)
  for (let index = order.length - 1; index > 0; index--) {
    const other = editing.file.world.random(index + 1)
    ;[order[index], order[other]] = [order[other]!, order[index]!]
  }
  permuteRows(editing, rect, order)
}

/** Keeps the first of rows that are equal (texts without regard to case) in the given columns of the tab, moves the rest of the kept ones up, and answers how many rows stay. */
export function removeDuplicates(editing: Editing, rect: Rect, columns?: readonly number[]): number {
  const compared = columns?.length
    ? columns
    : Array.from({ length: rect.columns }, (_, index) => rect.column + index)
  const values = readValues(editing.file, editing.grid, rect)
  const seen = new Set<string>()
  const isFirst = values.map((line) => {
    const key = JSON.stringify(
      compared.map((column) => {
        const value = line[column - rect.column] ?? null
        if (value instanceof FormulaError) return value.code
        return typeof value === 'string' ? value.toLowerCase() : value
      }),
    )
    return !seen.has(key) && seen.add(key) !== undefined
  })
  const kept = isFirst.flatMap((first, index) => (first ? [index] : []))
  const gone = isFirst.flatMap((first, index) => (first ? [] : [index]))
  if (gone.length === 0) return rect.rows
  permuteRows(editing, rect, [...kept, ...gone])
  const rest = { ...rect, row: rect.row + kept.length, rows: gone.length }
  clearCells(editing, rest, { contents: true, formats: true, notes: true })
  return kept.length
}

/** Takes spaces off both ends of texts, and all but one out of runs within. */
export function trimWhitespace(editing: Editing, rect: Rect): void {
  const { grid } = editing
  const inputs = Array.from({ length: rect.rows }, (_, i) =>
    Array.from({ length: rect.columns }, (_, j) => {
      const value = grid.values.get(rect.row + i, rect.column + j)
      if (typeof value !== 'string') return undefined
      const trimmed = value.trim().replace(/\s+/g, ' ')
      return trimmed === value ? undefined : trimmed
    }),
  )
  writeValues(editing, rect, inputs, 'raw')
}

/** Place of the formats among `Grid.layers`. */
const formatLayer = 2

/** Pushes cells down or to the right to make room for empty ones, which keep the formats that stood there; the tab grows where they would fall off. */
export function insertCells(editing: Editing, rect: Rect, axis: Axis): void {
  const { grid } = editing
  const used = usedSize(grid)
  const rows = axis === 'rows'
  const [end, size] = rows ? [used.rows, grid.rowCount] : [used.columns, grid.columnCount]
  const start = rows ? rect.row : rect.column
  const count = rows ? rect.rows : rect.columns
  const moved = Math.max(0, end - start)
  const missing = start + moved + count - size
  if (moved > 0 && missing > 0) {
    requireRoom(editing, axis, missing)
    insertLines(editing, axis, size, missing)
  }
  if (moved === 0) {
    clearCells(editing, rect, { contents: true })
    mapFormulas(editing.file, followShift(grid, rect, axis, 'insert'))
    return
  }
  const source = rows ? { ...rect, rows: moved } : { ...rect, columns: moved }
  const to = rows
    ? { row: rect.row + count, column: rect.column }
    : { row: rect.row, column: rect.column + count }
  const looks = captureCells(grid, rect).layers[formatLayer]!
  moveCells(editing, { grid, rect: source }, to, followShift(grid, rect, axis, 'insert'))
  looks.all((row, column, format) =>
    grid.formats.set(rect.row + row, rect.column + column, format as CellFormat),
  )
}

/** Takes cells out and pulls those below, or to the right, in. */
export function deleteCells(editing: Editing, rect: Rect, axis: Axis): void {
  const { grid } = editing
  const rows = axis === 'rows'
  const end = rows ? grid.rowCount : grid.columnCount
  const start = rows ? rect.row + rect.rows : rect.column + rect.columns
  clearCells(editing, rect, { contents: true, formats: true, notes: true, validations: true })
  const follow = followShift(grid, rect, axis, 'delete')
  if (start >= end) {
    mapFormulas(editing.file, follow)
    return
  }
  const source = rows
    ? { ...rect, row: start, rows: end - start }
    : { ...rect, column: start, columns: end - start }
  moveCells(editing, { grid, rect: source }, rect, follow)
}

/** How formulas follow cells that make way for others, or close up. */
function followShift(grid: Grid, rect: Rect, axis: Axis, kind: 'insert' | 'delete') {
  const [at, count] = axis === 'rows' ? [rect.row, rect.rows] : [rect.column, rect.columns]
  const shifted = { tab: grid.name, rect, change: { axis, kind, at, count } }
  return (formula: string, home: string) => shiftCellsInFormula(formula, home, shifted)
}

/** Spreads texts of one column over the columns to its right. Refuses more than one column. */
export function splitColumns(editing: Editing, rect: Rect, delimiter: string | undefined): void {
  if (rect.columns !== 1)
    throw new Refusal('not-allowed', 'A range must be in a single column in order to split text to columns.')
  const { grid } = editing
  const texts = Array.from({ length: rect.rows }, (_, i) => grid.values.get(rect.row + i, rect.column))
  const mark = delimiter ?? guessDelimiter(texts)
  const parts = texts.map((text) =>
    typeof text === 'string' && mark !== '' ? text.split(mark) : [undefined],
  )
  const columns = Math.max(...parts.map((line) => line.length))
  const missing = rect.column + columns - grid.columnCount
  if (missing > 0) insertLines(editing, 'columns', grid.columnCount, missing)
  const trimmed = parts.map((line) => line.map((part) => part?.trim()))
  writeValues(editing, { ...rect, columns }, trimmed, 'typed')
}

function guessDelimiter(texts: readonly unknown[]): string {
  const marks = [',', ';', '.', ' ']
  const counts = marks.map((mark) => texts.filter((text) => String(text ?? '').includes(mark)).length)
  const most = Math.max(...counts)
  return most === 0 ? '' : marks[counts.indexOf(most)]!
}
