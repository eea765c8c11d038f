import { byRecord, type Change, type ChangeSet, effectOf } from './change'
import { NUMBER } from './field'
import type { ShadowEntry } from './shadow'
import type { Value } from './value'

/**
 * The records of a table as last recorded: the shadow, and on top of it operations that are not sealed yet. A change
 * does not make a record of a number that was never given.
 */
export function recordedRecords(
  table: string,
  shadow: ReadonlyMap<string, ShadowEntry>,
  operations: readonly ChangeSet[],
): Map<string, ShadowEntry> {
  const recorded = new Map(shadow)
  for (const { changes } of operations)
    for (const group of byRecord(changes).values()) {
      const { recordId } = group[0]!
      if (group[0]!.table !== table || recordId === '') continue
      const effect = effectOf(group)
      if (effect === 'removes') recorded.delete(recordId)
      else if (effect === 'adds' || recorded.has(recordId))
        recorded.set(recordId, changed(recorded.get(recordId), group))
    }
  return recorded
}

function changed(entry: ShadowEntry | undefined, changes: readonly Change[]): ShadowEntry {
  const values: Record<string, Value> = { ...entry?.values }
  const corrected: Record<string, Value> = { ...entry?.corrected }
  for (const { field, after } of changes) {
    if (field === NUMBER) continue
    delete corrected[field]
    if (after === null || after === '') delete values[field]
    else values[field] = after
  }
  return Object.keys(corrected).length > 0 ? { values, corrected } : { values }
}
