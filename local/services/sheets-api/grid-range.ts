import type { Grid } from '../spreadsheet/grid/grid'
import { closeRect, type OpenRect, type Rect } from '../spreadsheet/grid/rect'
import type { SpreadsheetFile } from '../spreadsheet/grid/spreadsheet-file'
import { badRequest } from './api-error'
import type { DimensionRange, GridRange } from './schema'

/** The tab with this id; an id left out is 0, as everywhere in Google's messages. */
export function gridWithId(file: SpreadsheetFile, sheetId: number | undefined): Grid {
  const grid = file.gridById(sheetId ?? 0)
  if (!grid) throw badRequest(`No grid with id: ${sheetId ?? 0}`)
  return grid
}

/** A range of a request: its tab and its cells, ends left open where the request leaves them out. Refuses cells the tab does not have. */
export function openRange(
  file: SpreadsheetFile,
  range: GridRange | undefined,
): { grid: Grid; open: OpenRect } {
  if (!range) throw badRequest('range must be set')
  const grid = gridWithId(file, range.sheetId)
  const rows = span('Row', range.startRowIndex, range.endRowIndex, grid.rowCount)
  const columns = span('Column', range.startColumnIndex, range.endColumnIndex, grid.columnCount)
  const open: OpenRect = {
    row: rows.start,
    column: columns.start,
    ...(rows.length === undefined ? {} : { rows: rows.length }),
    ...(columns.length === undefined ? {} : { columns: columns.length }),
  }
  return { grid, open }
}

/** As `openRange`, with the open ends closed at the tab's last row and column. */
export function closedRange(file: SpreadsheetFile, range: GridRange | undefined): { grid: Grid; rect: Rect } {
  const { grid, open } = openRange(file, range)
  return { grid, rect: closeRect(open, grid) }
}

/** A stored range as the API words it: open ends are left out, and so is the id 0. */
export function toGridRange(sheetId: number, open: OpenRect): GridRange {
  return {
    ...(sheetId === 0 ? {} : { sheetId }),
    ...(open.rows === undefined && open.row === 0 ? {} : { startRowIndex: open.row }),
    ...(open.rows === undefined ? {} : { endRowIndex: open.row + open.rows }),
    ...(open.columns === undefined && open.column === 0 ? {} : { startColumnIndex: open.column }),
    ...(open.columns === undefined ? {} : { endColumnIndex: open.column + open.columns }),
  }
}

/** Rows or columns of a tab that a request names. */
export interface Dimension {
  readonly grid: Grid
  readonly axis: 'rows' | 'columns'
  readonly start: number
  readonly count: number
}

/** Reads a dimension range; an end left out is the tab's last row or column. What lies outside is for the caller to refuse. */
export function dimension(file: SpreadsheetFile, range: DimensionRange | undefined): Dimension {
  if (!range) throw badRequest('range must be set')
  const grid = gridWithId(file, range.sheetId)
  const axis = axisOf(range.dimension)
  const start = range.startIndex ?? 0
  const end = range.endIndex ?? sizeOf(grid, axis)
  if (start < 0) throw badRequest(`startIndex[${start}] must not be negative`)
  if (end <= start) throw badRequest(`endIndex[${end}] must be greater than startIndex[${start}]`)
  return { grid, axis, start, count: end - start }
}

/** How many rows or columns the tab has. */
export function sizeOf(grid: Grid, axis: 'rows' | 'columns'): number {
  return axis === 'rows' ? grid.rowCount : grid.columnCount
}

/** `ROWS` or `COLUMNS` of a request. */
export function axisOf(dimension: string | undefined): 'rows' | 'columns' {
  if (dimension === 'ROWS') return 'rows'
  if (dimension === 'COLUMNS') return 'columns'
  throw badRequest('No dimension specified.')
}

function span(
  name: 'Row' | 'Column',
  start = 0,
  end: number | undefined,
  size: number,
): { start: number; length?: number } {
  const what = name.toLowerCase()
  if (start < 0) throw badRequest(`GridRange.start${name}Index[${start}] must not be negative`)
  if (start >= size)
    throw badRequest(`GridRange.start${name}Index[${start}] is after last ${what} in grid[${size - 1}]`)
  if (end === undefined) return { start }
  if (end > size) throw badRequest(`GridRange.end${name}Index[${end}] is after last ${what} in grid[${size}]`)
  if (end <= start)
    throw badRequest(`GridRange.end${name}Index[${end}] must be greater than start${name}Index[${start}]`)
  return { start, length: end - start }
}
