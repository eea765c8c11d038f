import { textChunks } from '../base/text-chunks'
import { type Action, byRecord, type Change, type ChangeSet } from './change'
import type { Value } from './value'

/** The columns of the log and the journal: a row for each record an operation touches, more where it does not fit one cell. */
export const OPERATION_COLUMNS = ['id', 'at', 'by', 'action', 'table', 'record', 'changes', 'undoes'] as const

/** One row of the log or the journal. */
export type OperationRow = readonly [string, string, string, string, string, string, string, string]

type Packed = Record<string, [Value | null, Value | null]>

/** The rows of an operation, in the order its records were touched. */
export const operationRows = (set: ChangeSet): OperationRow[] =>
  [...byRecord(set.changes).values()].flatMap((changes) => {
    const { table, recordId } = changes[0]!
    const packed: Packed = Object.fromEntries(
      changes.map((change) => [change.field, [change.before, change.after]]),
    )
    return textChunks(JSON.stringify(packed)).map(
      (part): OperationRow => [set.id, set.at, set.by, set.action, table, recordId, part, set.undoes ?? ''],
    )
  })

/**
 * The operations in rows of the log or journal, in their order. Neighbouring rows of one id are one operation,
 * neighbouring rows of one record one text. A row that cannot be read is left out.
 */
export function operationsFromRows(rows: readonly (readonly unknown[])[]): ChangeSet[] {
  const sets: (Omit<ChangeSet, 'changes'> & { changes: Change[] })[] = []
  for (const group of recordGroups(rows)) {
    const [id, at, by, action, table, recordId, , undoes] = group.row
    const last = sets[sets.length - 1]
    const set =
      last?.id === id
        ? last
        : { id, at, by, action: action as Action, changes: [], ...(undoes ? { undoes } : {}) }
    if (set !== last) sets.push(set)
    for (const [field, [before, after]] of Object.entries(unpack(group.json)))
      set.changes.push({ table, recordId, field, before, after })
  }
  return sets
}

function recordGroups(rows: readonly (readonly unknown[])[]): { row: OperationRow; json: string }[] {
  const groups: { row: OperationRow; json: string }[] = []
  for (const cells of rows) {
    const row = OPERATION_COLUMNS.map((_, index) => String(cells[index] ?? '')) as unknown as OperationRow
    if (!row[0]) continue
    const last = groups[groups.length - 1]
    const goesOn = last && last.row[0] === row[0] && last.row[4] === row[4] && last.row[5] === row[5]
    if (goesOn) last.json += row[6]
    else groups.push({ row, json: row[6] })
  }
  return groups
}

function unpack(json: string): Packed {
  try {
    return JSON.parse(json) as Packed
  } catch {
    return {}
  }
}
