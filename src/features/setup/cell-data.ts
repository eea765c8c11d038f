import type { GridRange, Plain, WorkbookRequest } from '../../host/workbook'
import type { Cell } from '../../register/cell-codec'

/** A cell's content in the words of the Sheets API: a text is never parsed, an empty cell has none. */
function cellData(cell: Cell): Plain {
  if (cell === '') return {}
  if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell } }
  if (typeof cell === 'boolean') return { userEnteredValue: { boolValue: cell } }
  return { userEnteredValue: { stringValue: cell } }
}

/** Writes a block of cells from its upper left corner; an empty cell clears. */
export const writeBlock = (
  sheetId: number,
  rowIndex: number,
  columnIndex: number,
  rows: readonly (readonly Cell[])[],
): WorkbookRequest => ({
  updateCells: {
    start: { sheetId, rowIndex, columnIndex },
    rows: rows.map((row) => ({ values: row.map(cellData) })),
    fields: 'userEnteredValue',
  },
})

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
    writeBlock(
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
  return [writeBlock(sheetId, first.row, column, block)]
}

/** Rows or columns as the Sheets API names them, half-open. */
export const dimensionRange = (
  sheetId: number,
  dimension: 'ROWS' | 'COLUMNS',
  startIndex: number,
  endIndex: number,
): Plain => ({ range: { sheetId, dimension, startIndex, endIndex } })

/** A column below the header, to the end of the sheet. */
export const columnBelowHeader = (sheetId: number, column: number): GridRange => ({
  sheetId,
  startRowIndex: 1,
  startColumnIndex: column,
  endColumnIndex: column + 1,
})

/** A colour such as `#FFF4E0` as the Sheets API takes it. */
export function colorStyle(hex: string): Plain {
  const part = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16) / 255
  return { rgbColor: { red: part(1), green: part(3), blue: part(5) } }
}

/** Whether two ranges of one tab are the same cells; a missing start is the first. */
export const isSameArea = (a: Partial<GridRange> = {}, b: Partial<GridRange> = {}): boolean =>
  (a.startRowIndex ?? 0) === (b.startRowIndex ?? 0) &&
  (a.startColumnIndex ?? 0) === (b.startColumnIndex ?? 0) &&
  a.endRowIndex === b.endRowIndex &&
  a.endColumnIndex === b.endColumnIndex
