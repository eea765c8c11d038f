import type { Cell } from '../register/cell-codec'
import type { Plain, WorkbookRequest } from './workbook'

/** Writes a block of cells from its upper left corner (0-based): a text is never parsed, an empty cell clears. */
export const cellBlock = (
  sheetId: number,
  rowIndex: number,
  columnIndex: number,
  rows: readonly (readonly Cell[])[],
): WorkbookRequest => ({
  updateCells: {
    start: { sheetId, rowIndex, columnIndex },
    rows: rows.map((row) => ({ values: row.map(cellContent) })),
    fields: 'userEnteredValue',
  },
})

/** Writes rows below the last one with content; the tab grows where it must. */
export const rowsBelow = (sheetId: number, rows: readonly (readonly Cell[])[]): WorkbookRequest => ({
  appendCells: {
    sheetId,
    rows: rows.map((row) => ({ values: row.map(cellContent) })),
    fields: 'userEnteredValue',
  },
})

function cellContent(cell: Cell): Plain {
  if (cell === '') return {}
  if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell } }
  if (typeof cell === 'boolean') return { userEnteredValue: { boolValue: cell } }
  return { userEnteredValue: { stringValue: cell } }
}
