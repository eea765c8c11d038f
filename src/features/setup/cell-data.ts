import { cellBlock } from '../../host/cell-block'
import type { GridRange, Plain, WorkbookRequest } from '../../host/workbook'
import type { Cell } from '../../register/cell-codec'

/** One cell of a column to write, by 0-based row. */
export interface ColumnCell {
  readonly row: number
  readonly cell: Cell
}

/** Writes cells of one column and nothing between them: one request for each run of rows. `cells` are in order of rows. */
export function writeColumn(
  sheetId: number,
  column: number,
  cells: readonly ColumnCell[],
): WorkbookRequest[] {
  const runs: ColumnCell[][] = []
  for (const cell of cells) {
    const run = runs[runs.length - 1]
    if (run && run[run.length - 1]!.row + 1 === cell.row) run.push(cell)
    else runs.push([cell])
  }
  return runs.map((run) =>
    cellBlock(
      sheetId,
      run[0]!.row,
      column,
      run.map(({ cell }) => [cell]),
    ),
  )
}

/** Writes cells of a column that holds nothing yet, as one block with empty cells between them. `cells` are in order of rows. */
export function fillColumn(sheetId: number, column: number, cells: readonly ColumnCell[]): WorkbookRequest[] {
  const first = cells[0]
  if (!first) return []
  const block: Cell[][] = []
  for (const { row, cell } of cells) {
    while (block.length < row - first.row) block.push([''])
    block.push([cell])
  }
  return [cellBlock(sheetId, first.row, column, block)]
}

/** Rows or columns as the Sheets API names them, half-open. */
export const dimensionRange = (
  sheetId: number,
  dimension: 'ROWS' | 'COLUMNS',
  startIndex: number,
  endIndex: number,
): Plain => ({ range: { sheetId, dimension, startIndex, endIndex } })

/** Whether two ranges of one tab are the same cells; a missing start is the first. */
export const isSameArea = (a: Partial<GridRange> = {}, b: Partial<GridRange> = {}): boolean =>
  (a.startRowIndex ?? 0) === (b.startRowIndex ?? 0) &&
  (a.startColumnIndex ?? 0) === (b.startColumnIndex ?? 0) &&
  a.endRowIndex === b.endRowIndex &&
  a.endColumnIndex === b.endColumnIndex
