import type { WorkbookRequest } from '../host/workbook'
import type { Cell } from '../register/cell-codec'

/**
 * One cell to write, by 0-based place. `isDay` gives the cell a date format as well, `hasTime` one with the time, `hasBox`
 * a tick box where it holds yes or no.
 */
export interface PlacedCell {
  readonly row: number
  readonly column: number
  readonly cell: Cell
  readonly isDay?: boolean
  readonly hasTime?: boolean
  readonly hasBox?: boolean
}

/** What a cell shows beside its content: a number as a day or time, yes or no as a tick box. */
type Look = 'plain' | 'day' | 'time' | 'box'

const LOOKS: Readonly<Record<Look, object>> = {
  plain: {},
  day: { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } } },
  time: { userEnteredFormat: { numberFormat: { type: 'DATE_TIME', pattern: 'yyyy-mm-dd hh:mm' } } },
  box: { dataValidation: { condition: { type: 'BOOLEAN' }, strict: false, showCustomUi: true } },
}
const FIELDS: Readonly<Record<Look, string>> = {
  plain: 'userEnteredValue',
  day: 'userEnteredValue,userEnteredFormat.numberFormat',
  time: 'userEnteredValue,userEnteredFormat.numberFormat',
  box: 'userEnteredValue,dataValidation',
}

/** A cell's content in the words of the Sheets API: a text is never parsed, an empty cell has none. */
export function cellData(cell: Cell, look: Look = 'plain'): { [key: string]: unknown } {
  if (cell === '') return {}
  if (typeof cell === 'number')
    return { userEnteredValue: { numberValue: cell }, ...(look === 'box' ? {} : LOOKS[look]) }
  if (typeof cell === 'boolean')
    return { userEnteredValue: { boolValue: cell }, ...(look === 'box' ? LOOKS.box : {}) }
  return { userEnteredValue: { stringValue: cell } }
}

/** Requests that write cells and nothing between them: one for each run of rows in a column. */
export function updateCells(sheetId: number, cells: readonly PlacedCell[]): WorkbookRequest[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row)
  const runs: PlacedCell[][] = []
  for (const cell of sorted) {
    const run = runs[runs.length - 1]
    const last = run?.[run.length - 1]
    const follows = last?.column === cell.column && last.row + 1 === cell.row && lookOf(last) === lookOf(cell)
    if (run && follows) run.push(cell)
    else runs.push([cell])
  }
  return runs.map((run) => updateRun(sheetId, run))
}

/** A box goes where nothing is said any more: Google would put a no into an empty cell that has one. */
function lookOf({ cell, isDay, hasTime, hasBox }: PlacedCell): Look {
  if (hasBox) return 'box'
  if (typeof cell !== 'number') return 'plain'
  return hasTime ? 'time' : isDay ? 'day' : 'plain'
}

function updateRun(sheetId: number, run: readonly PlacedCell[]): WorkbookRequest {
  const { row, column } = run[0]!
  const look = lookOf(run[0]!)
  const rows = run.map(({ cell }) => ({ values: [cellData(cell, look)] }))
  return {
    updateCells: { start: { sheetId, rowIndex: row, columnIndex: column }, rows, fields: FIELDS[look] },
  }
}

/** A request that writes rows below the last one with content; the tab grows where it must. */
export const appendRows = (sheetId: number, rows: readonly (readonly Cell[])[]): WorkbookRequest => ({
  appendCells: {
    sheetId,
    rows: rows.map((row) => ({ values: row.map((cell) => cellData(cell)) })),
    fields: 'userEnteredValue',
  },
})
