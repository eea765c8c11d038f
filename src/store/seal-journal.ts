import type { Cell } from '../register/cell-codec'
import { RECENT_LIMIT, type RegisterConfig } from '../register/config'
import { OPERATION_COLUMNS } from '../register/operation-row'
import { recordedRecords } from '../register/recorded-records'
import type { ShadowEntry } from '../register/shadow'
import { strangersOf } from '../register/strangers'
import { appendRows } from './cell-requests'
import { FIRST_JOURNAL_ROW, isEditNote, journalFromCells, journalRange } from './journal'
import type { OpenRegister } from './open-register'
import { configRequests, journalRequests, shadowRequests } from './seal-operations'
import type { ShadowReader } from './shadow-reader'

const GROUP = (['id', 'table', 'record'] as const).map((column) => OPERATION_COLUMNS.indexOf(column))

/**
 * Moves the first rows of the journal into log and shadow at one go; noted edits move to its end. False, and nothing
 * written, where no more rows than these are left or all of them are notes, or one is of a
 * record that only a look at the table tells.
 */
export function sealJournal(
  open: OpenRegister,
  shadow: ShadowReader,
  table: string,
  mostRows: number,
): boolean {
  const sheetId = open.systemSheet('journal')
  const ahead = { ...journalRange(sheetId), endRow: FIRST_JOURNAL_ROW + mostRows + 1 }
  const [cells = []] = open.read([ahead])
  if (cells.length <= mostRows) return false
  const taken = cells.slice(0, groupEnd(cells, mostRows))
  const [notes, rows] = [taken.filter(isEditNote), taken.filter((row) => !isEditNote(row))]
  if (rows.length === 0) return false
  const { operations } = journalFromCells(taken)
  const touched = new Set(operations.flatMap(({ changes }) => changes.map(({ recordId }) => recordId)))
  const before = shadow.all()
  if (strangersOf(table, before, operations).size > 0) return false
  const after = recordedRecords(table, before, operations)
  const entries = [...touched]
    .filter((id) => id !== '')
    .map((id): [string, ShadowEntry | null] => [id, after.get(id) ?? null])
  const config = recentAfter(open.known(), operations)
  open.workbook.update([
    appendRows(open.systemSheet('log'), rows),
    ...shadowRequests(open, shadow, new Map(entries)),
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
  operations: ReturnType<typeof journalFromCells>['operations'],
): Pick<RegisterConfig, 'recent'> {
  const known = new Set(recent.map(({ id }) => id))
  const added = operations
    .filter(({ id }) => !known.has(id))
    .map(({ id, changes }) => ({ id, recordId: changes[0]?.recordId ?? '' }))
  return { recent: [...recent, ...added].slice(-RECENT_LIMIT) }
}
