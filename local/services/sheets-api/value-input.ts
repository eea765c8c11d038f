import type { Grid } from '../spreadsheet/grid/grid'
import type { Rect } from '../spreadsheet/grid/rect'
import { columnLetters } from '../spreadsheet/grid/reference'
import { type CellInput, maxCharacters } from '../spreadsheet/operations/write-values'
import { badRequest } from './api-error'
import { type MajorDimension, majorDimension } from './options'
import { type FoundRange, rangeName } from './range-address'
import type { ValueRange } from './schema'

/** Values on their way into a tab: rows of cells, `undefined` where a cell is to be left alone. */
export interface Block {
  readonly grid: Grid
  readonly rect: Rect
  readonly rows: readonly (readonly CellInput[])[]
}

/** The rows of a value range, whichever way it lists them; refuses what no cell can hold. */
export function inputRows(given: ValueRange): CellInput[][] {
  const lists: unknown = given.values ?? []
  if (!Array.isArray(lists)) throw notAList('values', lists)
  const checked = lists.map((list: unknown, index) => {
    if (!Array.isArray(list)) throw notAList(`values[${index}]`, list)
    return Array.from(list, (value, at) => cellInput(value, index, at))
  })
  const major: MajorDimension = majorDimension(given.majorDimension)
  return major === 'ROWS' ? checked : transposed(checked)
}

/**
 * Places rows at the beginning of a range. A single cell or an open end lets them run to the edge of the tab; what would
 * run further is refused.
 */
export function placed(found: FoundRange, rows: readonly (readonly CellInput[])[]): Block {
  const { grid, open, rect } = found
  const isAnchor = open.rows === 1 && open.columns === 1
  const lastRow = isAnchor ? grid.rowCount : rect.row + rect.rows
  const lastColumn = isAnchor ? grid.columnCount : rect.column + rect.columns
  const width = Math.max(0, ...rows.map((row) => row.length))
  const within = `Requested writing within range [${rangeName(grid, isAnchor ? { ...rect, rows: 1, columns: 1 } : rect)}]`
  if (rect.row + rows.length > lastRow) {
    throw badRequest(`${within}, but tried writing to row [${lastRow + 1}]`)
  }
  if (rect.column + width > lastColumn) {
    throw badRequest(`${within}, but tried writing to column [${columnLetters(lastColumn)}]`)
  }
  return { grid, rect: { row: rect.row, column: rect.column, rows: rows.length, columns: width }, rows }
}

/** How many cells, rows and columns a block really changes. */
export function extent(rows: readonly (readonly CellInput[])[]) {
  const columns = new Set<number>()
  let cells = 0
  let changedRows = 0
  for (const row of rows) {
    const before = cells
    row.forEach((value, column) => {
      if (value === undefined) return
      cells++
      columns.add(column)
    })
    if (cells > before) changedRows++
  }
  return { cells, rows: changedRows, columns: columns.size }
}

function cellInput(value: unknown, row: number, column: number): CellInput {
  if (typeof value === 'string') {
    if (value.length <= maxCharacters) return value
    throw badRequest(
      `Your input contains more than the maximum of ${maxCharacters} characters in a single cell.`,
    )
  }
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (value === null || value === undefined || typeof value === 'function') return undefined
  if (value instanceof Date) return value.toISOString()
  const kind = Array.isArray(value) ? 'list_value' : 'struct_value'
  throw badRequest(`Invalid values[${row}][${column}]: ${kind} ${JSON.stringify(value)}`)
}

function transposed(columns: readonly (readonly CellInput[])[]): CellInput[][] {
  const height = Math.max(0, ...columns.map((column) => column.length))
  return Array.from({ length: height }, (_, row) => columns.map((column) => column[row]))
}

function notAList(path: string, value: unknown): Error {
  return badRequest(
    `Invalid value at 'data.${path}' (type.googleapis.com/google.protobuf.ListValue), ${JSON.stringify(value)}`,
  )
}
