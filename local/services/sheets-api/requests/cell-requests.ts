import { offsetFormula } from '../../spreadsheet/formulas/adjust-formula'
import type { Grid } from '../../spreadsheet/grid/grid'
import type { Rect } from '../../spreadsheet/grid/rect'
import { insertLines } from '../../spreadsheet/operations/dimensions'
import { usedSize } from '../../spreadsheet/operations/read-values'
import { setValidation } from '../../spreadsheet/operations/set-cells'
import { badRequest } from '../api-error'
import { cellPaths, writeCells } from '../cell-input'
import { closedRange, gridWithId } from '../grid-range'
import type { CellData, RowData } from '../schema'
import { fromApiRule } from '../stored-parts'
import type { RequestHandlers } from './request-handler'

/** What writes cells one by one, a block of them alike, or below the last row. */
export const cellRequests = {
  repeatCell(context, { range, cell = {}, fields }) {
    const paths = cellPaths(fields)
    const { grid, rect } = closedRange(context.file, range)
    const { other, format } = paths
    const editing = { ...context, grid }
    if (other.has('dataValidation'))
      setValidation(editing, rect, cell.dataValidation && fromApiRule(cell.dataValidation))
    const rest = { format, other: new Set([...other].filter((path) => path !== 'dataValidation')) }
    writeCells(editing, rect, rest, (row, column) => shifted(cell, row, column))
    return undefined
  },

  updateCells(context, { range, start, rows = [], fields }) {
    const paths = cellPaths(fields)
    if (!range === !start) throw badRequest('Exactly one of start and range must be set')
    const area = range
      ? closedRange(context.file, range)
      : startingAt(gridWithId(context.file, start?.sheetId), start?.rowIndex, start?.columnIndex, rows)
    requireFit(area.rect, rows)
    writeCells(
      { ...context, grid: area.grid },
      area.rect,
      paths,
      (row, column) => rows[row]?.values?.[column],
    )
    return undefined
  },

  appendCells(context, { sheetId, rows = [], fields }) {
    const paths = cellPaths(fields)
    const grid = gridWithId(context.file, sheetId)
    const editing = { ...context, grid }
    const row = usedSize(grid).rows
    const width = widest(rows)
    if (width > grid.columnCount) requireFit({ ...grid.rect, rows: rows.length }, rows)
    const missing = row + rows.length - grid.rowCount
    if (missing > 0) insertLines(editing, 'rows', grid.rowCount, missing)
    const rect = { row, column: 0, rows: rows.length, columns: width }
    writeCells(editing, rect, paths, (i, column) => rows[i]?.values?.[column])
    return undefined
  },

  setDataValidation(context, { range, rule }) {
    const { grid, rect } = closedRange(context.file, range)
    const stored = rule && fromApiRule(rule)
    setValidation({ ...context, grid }, rect, stored)
    return undefined
  },
} satisfies Partial<RequestHandlers>

/** A formula repeated over a range refers, in each cell, to what lies the same way from it. */
function shifted(cell: CellData, rows: number, columns: number): CellData {
  const formula = cell.userEnteredValue?.formulaValue
  if (formula === undefined || (rows === 0 && columns === 0)) return cell
  return { ...cell, userEnteredValue: { formulaValue: offsetFormula(formula, rows, columns) } }
}

function widest(rows: readonly RowData[]): number {
  return Math.max(0, ...rows.map((row) => row.values?.length ?? 0))
}

function startingAt(grid: Grid, row = 0, column = 0, rows: readonly RowData[]): { grid: Grid; rect: Rect } {
  if (row >= grid.rowCount) {
    throw badRequest(`GridCoordinate.rowIndex[${row}] is after last row in grid[${grid.rowCount - 1}]`)
  }
  if (column >= grid.columnCount) {
    throw badRequest(
      `GridCoordinate.columnIndex[${column}] is after last column in grid[${grid.columnCount - 1}]`,
    )
  }
  const room = { row, column, rows: grid.rowCount - row, columns: grid.columnCount - column }
  requireFit(room, rows)
  return { grid, rect: { row, column, rows: rows.length, columns: widest(rows) } }
}

function requireFit(rect: Rect, rows: readonly RowData[]): void {
  const [lastRow, lastColumn] = [rect.row + rect.rows - 1, rect.column + rect.columns - 1]
  if (rows.length > rect.rows) {
    throw badRequest(`Attempting to write row: ${lastRow + 1}, beyond the last requested row of: ${lastRow}`)
  }
  if (widest(rows) > rect.columns) {
    throw badRequest(
      `Attempting to write column: ${lastColumn + 1}, beyond the last requested column of: ${lastColumn}`,
    )
  }
}
