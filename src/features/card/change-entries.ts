import type { RecordedOperation } from '../../host/register-store'
import type { ChangeEntry } from '../../register/card/timeline-entry'
import type { Action, Change } from '../../register/change'
import { CUSTOMERS, NUMBER } from '../../register/field'

/** The values an entry names. */
const MOST_CHANGES = 3

/** What was done to a customer's own values, an entry an operation, the newest first. Times are instants in UTC. */
export function changeEntries(operations: readonly RecordedOperation[], id: string): ChangeEntry[] {
  const byOperation = new Map<string, ChangeEntry>()
  for (const { id: operation, at, by, action, changes } of operations) {
    const own = changes.filter(
      ({ table, recordId, field }) => table === CUSTOMERS && recordId === id && field !== NUMBER,
    )
    const before = byOperation.get(operation)
    if (own.length === 0 || followsFromAddition(action, own)) continue
    const named = own.map(({ field, before: was, after }) => ({ field, before: was, after }))
    byOperation.set(operation, {
      ...{ what: 'change', id: operation, at, action, by },
      changes: [...(before?.changes ?? []), ...named].slice(0, MOST_CHANGES),
      values: (before?.values ?? 0) + own.length,
    })
  }
  return [...byOperation.values()].reverse()
}

/** What changed in the customer because a record was added: the record itself stands in the timeline. */
const followsFromAddition = (action: Action, own: readonly Change[]): boolean =>
  action === 'add' && own.every(({ before }) => before !== null)
