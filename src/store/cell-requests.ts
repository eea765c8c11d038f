import type { WorkbookRequest } from '../host/workbook'
import type { Cell } from '../register/cell-codec'

/** One cell to write, by 0-based place. `isDay` gives the cell a date format as well, `hasTime` one with the time. */
export interface PlacedCell {
  readonly row: number
  readonly column: number
  readonly cell: Cell
  readonly isDay?: boolean
  readonly hasTime?: boolean
}

/** How days and times are shown, the same in every column. */
const DAY_FORMAT = { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } }
const TIME_FORMAT = { numberFormat: { type: 'DATE_TIME', pattern: 'yyyy-mm-dd hh:mm' } }

/** A cell's content in the words of the Sheets API: a text is never parsed, an empty cell has none. */
export function cellData(cell: Cell, isDay = false, hasTime = false): { [key: string]: unknown } {
  const format = isDay || hasTime ? { userEnteredFormat: hasTime ? TIME_FORMAT : DAY_FORMAT } : {}
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
      last?.column === cell.column && last.row + 1 === cell.row && formatOf(last) === formatOf(cell)
    if (run && follows) run.push(cell)
    else runs.push([cell])
  }
  return runs.map((run) => updateRun(sheetId, run))
}

const formatOf = ({ cell, isDay, hasTime }: PlacedCell): 'none' | 'day' | 'time' => {
  if (typeof cell !== 'number') return 'none'
  return hasTime ? 'time' : isDay ? 'day' : 'none'
}

function updateRun(sheetId: number, run: readonly PlacedCell[]): WorkbookRequest {
  const { row, column } = run[0]!
  const isPlain = formatOf(run[0]!) === 'none'
  const fields = isPlain ? 'userEnteredValue' : 'userEnteredValue,userEnteredFormat.numberFormat'
  const rows = run.map(({ cell, isDay, hasTime }) => ({ values: [cellData(cell, isDay, hasTime)] }))
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
