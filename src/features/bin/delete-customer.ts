import type { Host } from '../../host/host'
import { type Change, inverse, isOfExistence } from '../../register/change'
import { type RegisterConfig, tableOf } from '../../register/config'
import { CUSTOMERS, fieldOf } from '../../register/field'
import { type RecordCount, recordCount, tableEffects } from '../../register/record-count'
import { type Caller, mayEdit } from '../../register/role'
import { familyRemovals } from './family-changes'

/** What became of a deletion. `changed`: somebody works on the customer at this moment; nothing was deleted. */
export type DeleteOutcome =
  | {
      readonly state: 'done'
      readonly operation: string
      readonly counts: readonly RecordCount[]
      /** Linked records that somebody changed meanwhile, or that hold formulas; they stay. */
      readonly left: number
    }
  | { readonly state: 'done-before' | 'gone' | 'not-allowed' | 'changed' }

/** Deletes a customer with all that leads there, as one operation. Sent twice it is done once. The caller holds the lock. */
export function deleteCustomer(
  host: Host,
  {
    customer: id,
    hint,
    requestId,
  }: { readonly customer: string; readonly hint?: number | undefined; readonly requestId: string },
  caller: Caller,
): DeleteOutcome {
  if (host.register.findRecent(requestId)) return { state: 'done-before' }
  const config = host.register.config() as RegisterConfig
  const { customer, records } = host.register.readFamily(id, hint === undefined ? {} : { hint })
  if (!customer) return { state: 'gone' }
  const linked = [...records].map(([key, rows]) => ({ schema: tableOf(config, key), rows }))
  const changes = familyRemovals(customer, linked)
  if (!changes.every((change) => mayChange(config, change, caller))) return { state: 'not-allowed' }
  const problems = new Map(changes.map(({ recordId }) => [recordId, '']))
  const operation = operationOf(host, caller, requestId, changes)
  const { applied, refused } = host.register.apply(operation, { role: caller.role, problems })
  if (applied.length === 0) return { state: 'changed' }
  if (refused.some(({ change }) => change.table === CUSTOMERS)) {
    takeBack(host, caller, requestId, applied)
    return { state: 'changed' }
  }
  return {
    state: 'done',
    operation: requestId,
    counts: tableEffects(config.tables, applied)
      .filter(({ removed }) => removed > 0)
      .map(({ table, removed }) => recordCount(config.tables, table, removed)),
    left: new Set(refused.map(({ change }) => change.recordId)).size,
  }
}

/** Whether a role may make a change; a record coming or going is told by its fields. */
export function mayChange({ tables }: RegisterConfig, change: Change, { role }: Caller): boolean {
  const schema = tables.find(({ key }) => key === change.table)
  const field = schema && fieldOf(schema, change.field)
  return field === undefined || isOfExistence(change) || mayEdit(role, field)
}

const operationOf = (host: Host, caller: Caller, id: string, changes: readonly Change[]) => ({
  id,
  at: new Date(host.clock.nowMs()).toISOString(),
  by: caller.email,
  action: 'binned' as const,
  changes,
})

/** What led to a customer that could not go comes again. */
function takeBack(host: Host, caller: Caller, undoes: string, applied: readonly Change[]): void {
  const operation = operationOf(host, caller, host.newId(), applied.map(inverse))
  host.register.apply({ ...operation, action: 'undo', undoes }, { role: caller.role })
}
