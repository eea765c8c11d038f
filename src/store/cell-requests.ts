import type { WorkbookRequest } from '../host/workbook'
import type { Cell } from '../register/cell-codec'

/** One cell to write, by 0-based place. `isDay` gives the cell a date format as well. */
export interface PlacedCell {
  readonly row: number
  readonly column: number
  readonly cell: Cell
  readonly isDay?: boolean
}

/** A cell's content in the words of the Sheets API: a text is never parsed, an empty cell has none. */
export function cellData(cell: Cell, isDay = false): { [key: string]: unknown } {
  const format = isDay ? { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } } } : {}
  if (cell === '') return {}
  if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell }, ...format }
  if (typeof cell === 'boolean') return { userEnteredValue: { boolValue: cell } }
  return { userEnteredValue: { stringValue: cell } }
}

/** Requests that write cells and nothing between them: one for each run of rows in a column. */
export function updateCells(sheetId: number, cells: readonly PlacedCell[]): WorkbookRequest[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row)
  const runs: PlacedCell[][] = []
  for (const cell of sorted) {
    const run = runs[runs.length - 1]
    const last = run?.[run.length - 1]
    const follows =
      last?.column === cell.column && last.row + 1 === cell.row && writesDay(last) === writesDay(cell)
    if (run && follows) run.push(cell)
    else runs.push([cell])
  }
  return runs.map((run) => updateRun(sheetId, run))
}

const writesDay = (cell: PlacedCell): boolean => cell.isDay === true && typeof cell.cell === 'number'

function updateRun(sheetId: number, run: readonly PlacedCell[]): WorkbookRequest {
  const { row, column } = run[0]!
  const fields = writesDay(run[0]!) ? 'userEnteredValue,userEnteredFormat.numberFormat' : 'userEnteredValue'
  const rows = run.map(({ cell, isDay }) => ({ values: [cellData(cell, isDay)] }))
  return { updateCells: { start: { sheetId, rowIndex: row, columnIndex: column }, rows, fields } }
}

/** A request that writes rows below the last one with content; the tab grows where it must. */
export const appendRows = (sheetId: number, rows: readonly (readonly Cell[])[]): WorkbookRequest => ({
  appendCells: {
    sheetId,
    rows: rows.map((row) => ({ values: row.map((cell) => cellData(cell)) })),
    fields: 'userEnteredValue',
  },
})
