import { byRecord, type Change, type ChangeSet, effectOf } from './change'
import { likeness, missingByLikeness } from './number-rows'
import type { ShadowEntry } from './shadow'
import type { TableRow, TableView } from './table-view'
import { fieldValue, type RecordValues } from './value'

/**
 * Operations under the numbers that their records really have. Somebody may type over a number, and a form may be
 * saved under what was typed before the register notices: such an operation belongs to the record that the row was.
 * Where no missing record is like the row, the row will be a new record, and the comparison tells all it holds.
 */
export function underOwnNumbers(
  view: TableView,
  shadow: ReadonlyMap<string, ShadowEntry>,
  operations: readonly ChangeSet[],
): readonly ChangeSet[] {
  const strangers = strangersOf(view.schema.key, shadow, operations)
  if (strangers.size === 0) return operations
  const own = ownNumbers(view, shadow, strangers)
  const present = new Set(view.rows.map(({ id }) => id))
  const renamed = (change: Change): Change[] => {
    const isStranger = change.table === view.schema.key && strangers.has(change.recordId)
    if (!isStranger) return [change]
    const recordId = own.get(change.recordId)
    if (recordId !== undefined) return [{ ...change, recordId }]
    return present.has(change.recordId) ? [] : [change]
  }
  return operations.map((operation) => ({ ...operation, changes: operation.changes.flatMap(renamed) }))
}

/** What operations changed in records that were never recorded, by number, in the order it happened. */
export function strangersOf(
  table: string,
  shadow: ReadonlyMap<string, ShadowEntry>,
  operations: readonly ChangeSet[],
): Map<string, Change[]> {
  const added = new Set<string>()
  const strangers = new Map<string, Change[]>()
  for (const { changes } of operations)
    for (const group of byRecord(changes).values()) {
      const { table: of, recordId } = group[0]!
      if (of !== table || recordId === '' || shadow.has(recordId) || added.has(recordId)) continue
      if (effectOf(group) === 'adds') added.add(recordId)
      else if (effectOf(group) === 'changes')
        strangers.set(recordId, [...(strangers.get(recordId) ?? []), ...group])
    }
  return strangers
}

/** The missing records that the strangers' rows were like before the operations. */
function ownNumbers(
  view: TableView,
  shadow: ReadonlyMap<string, ShadowEntry>,
  strangers: ReadonlyMap<string, readonly Change[]>,
): Map<string, string> {
  const carried = new Set(view.rows.map(({ id }) => id))
  const fields = [...view.columns.keys()].sort()
  const missing = missingByLikeness(shadow, carried, fields)
  const rows = new Map<string, TableRow>()
  for (const row of view.rows) if (!rows.has(row.id)) rows.set(row.id, row)
  const own = new Map<string, string>()
  for (const [id, changes] of strangers) {
    const row = rows.get(id)
    const found = row && missing.get(likeness(fields, before(row.values, changes)))?.pop()
    if (found !== undefined) own.set(id, found)
  }
  return own
}

/** The values before changes, as far as these still stand. */
function before(values: RecordValues, changes: readonly Change[]): RecordValues {
  const former = { ...values }
  for (const change of [...changes].reverse())
    if (fieldValue(former, change.field) === change.after) former[change.field] = change.before ?? ''
  return former
}
