import { journalSealing, touchedRecords } from '../host/journal-sealing'
import type { TableSealing } from '../host/register-store'
import { binAfter } from '../register/bin-notes'
import type { Cell } from '../register/cell-codec'
import type { ChangeSet } from '../register/change'
import { RECENT_LIMIT, type RegisterConfig } from '../register/config'
import { OPERATION_COLUMNS } from '../register/operation-row'
import { appendRows } from './cell-requests'
import { FIRST_JOURNAL_ROW, isEditNote, journalFromCells, journalRange } from './journal'
import type { OpenRegister } from './open-register'
import type { RecordTabs } from './record-tabs'
import { configRequests, journalRequests, linkRequests, shadowRequests } from './seal-operations'

const GROUP = (['id', 'table', 'record'] as const).map((column) => OPERATION_COLUMNS.indexOf(column))

/**
 * Moves the first rows of the journal into log and shadow at one go; noted edits move to its end. False, and nothing
 * written, where no more rows than these are left or all of them are notes, or one is of a
 * record that only a look at the table tells.
 */
export function sealJournal(open: OpenRegister, records: RecordTabs, mostRows: number): boolean {
  const sheetId = open.systemSheet('journal')
  const ahead = { ...journalRange(sheetId), endRow: FIRST_JOURNAL_ROW + mostRows + 1 }
  const [cells = []] = open.read([ahead])
  if (cells.length <= mostRows) return false
  const taken = cells.slice(0, groupEnd(cells, mostRows))
  const [notes, rows] = [taken.filter(isEditNote), taken.filter((row) => !isEditNote(row))]
  if (rows.length === 0) return false
  const { operations } = journalFromCells(taken)
  const tables: TableSealing[] = []
  for (const schema of open.known().tables) {
    if (touchedRecords(schema.key, operations).length === 0) continue
    const sealing = journalSealing(schema, records.shadow(schema.key).all(), operations)
    if (!sealing) return false
    tables.push(sealing)
  }
  const config = { ...recentAfter(open.known(), operations), ...binAfter(open.known(), operations) }
  open.workbook.update([
    appendRows(open.systemSheet('log'), rows),
    ...tables.flatMap(({ table, shadow }) => shadowRequests(records.shadow(table), shadow)),
    ...linkRequests(records, tables),
    ...configRequests(open, config),
    ...(notes.length > 0 ? [appendRows(sheetId, notes)] : []),
    ...journalRequests(open, taken.length),
  ])
  open.remember(config)
  return true
}

/** The number of rows up to `most` that leaves no record of an operation in two halves. */
function groupEnd(cells: readonly (readonly Cell[])[], most: number): number {
  const goesOn = (row: number) => GROUP.every((column) => cells[row]?.[column] === cells[row - 1]?.[column])
  let end = most
  while (end > 0 && goesOn(end)) end--
  return end === 0 ? most : end
}

function recentAfter(
  { recent }: RegisterConfig,
  operations: readonly ChangeSet[],
): Pick<RegisterConfig, 'recent'> {
  const known = new Set(recent.map(({ id }) => id))
  const added = operations
    .filter(({ id }) => !known.has(id))
    .map(({ id, changes }) => ({ id, recordId: changes[0]?.recordId ?? '' }))
  return { recent: [...recent, ...added].slice(-RECENT_LIMIT) }
}
