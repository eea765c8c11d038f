import type { HistoryQuery, RecordedOperation } from '../host/register-store'
import type { Cell } from '../register/cell-codec'
import { OPERATION_COLUMNS, operationsFromRows } from '../register/operation-row'
import { FIRST_JOURNAL_ROW } from './journal'
import type { OpenRegister, SheetRange } from './open-register'
import { rowRuns, wholeColumn } from './table-reader'

const ID = OPERATION_COLUMNS.indexOf('id')
const TABLE = OPERATION_COLUMNS.indexOf('table')
const RECORD = OPERATION_COLUMNS.indexOf('record')
/** The log has the same two head lines as the journal. */
const FIRST_ROW = FIRST_JOURNAL_ROW

/** The column of the log that tells which rows a query asks for: to be read at one go with the journal. */
export const historyColumn = (open: OpenRegister, query: HistoryQuery): SheetRange =>
  wholeColumn(open.systemSheet('log'), 'record' in query ? RECORD : ID)

/**
 * Reads operations of the log, oldest first; the unsealed ones of the journal come last. `cells` are those of
 * `historyColumn`. One call, or none where nothing is found.
 */
export function readHistory(
  open: OpenRegister,
  query: HistoryQuery,
  cells: readonly (readonly Cell[])[],
  journal: readonly RecordedOperation[],
): RecordedOperation[] {
  const sheetId = open.systemSheet('log')
  const rows = rowsOf(
    query,
    cells.map(([cell]) => String(cell ?? '')),
  )
  const runs = rowRuns(rows)
  const read =
    runs.length === 0
      ? []
      : open.read(runs.map(({ start, end }) => ({ sheetId, startRow: start, endRow: end }))).flat()
  const isAsked = (row: readonly unknown[]) => !('table' in query) || row[TABLE] === query.table
  const sealed = operationsFromRows(read.filter(isAsked))
  return [
    ...sealed.map((operation) => ({ ...operation, sealed: true })),
    ...journal.filter((operation) => concerns(operation, query)),
  ]
}

/** The log's rows a query asks for, by the cells of the column it looks in. */
function rowsOf(query: HistoryQuery, cells: readonly string[]): number[] {
  const matching: number[] = []
  if ('operation' in query) {
    cells.forEach((id, row) => {
      if (row >= FIRST_ROW && id === query.operation) matching.push(row)
    })
    return matching
  }
  if ('record' in query) {
    cells.forEach((id, row) => {
      if (row >= FIRST_ROW && id === query.record) matching.push(row)
    })
    return matching.slice(-query.latest)
  }
  const ids = new Set<string>()
  for (let row = cells.length - 1; row >= FIRST_ROW; row--) {
    const id = cells[row]!
    if (!ids.has(id) && ids.size === query.latest) break
    ids.add(id)
    matching.push(row)
  }
  return matching
}

function concerns(operation: RecordedOperation, query: HistoryQuery): boolean {
  if ('operation' in query) return operation.id === query.operation
  if ('record' in query)
    return operation.changes.some(({ table, recordId }) => table === query.table && recordId === query.record)
  return true
}
