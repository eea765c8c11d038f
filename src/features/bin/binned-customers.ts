import { byRecord, type Change, type ChangeSet, effectOf } from '../../register/change'
import { CUSTOMERS, fieldOf, type TableSchema } from '../../register/field'
import { customersOf } from '../../register/links'
import { nameFieldOf } from '../../register/name-field'

/** A customer that was deleted, with what was deleted of the records that led there. */
export interface BinnedCustomer {
  readonly id: string
  /** `''` where the name is not known. */
  readonly name: string
  /** The operation by which the customer went. */
  readonly operation: string
  readonly at: string
  readonly by: string
  /** The changes by which the customer and the linked records went, a group a record. */
  readonly groups: readonly (readonly Change[])[]
}

/** Rows deleted together are found table by table: what went so shortly before a customer went with it. */
const TOGETHER_MS = 600_000

interface Removal {
  readonly operation: ChangeSet
  readonly group: readonly Change[]
}

/** The customers that went and did not come back, as far as the operations tell, oldest first; the latest first. */
export function binnedCustomers(
  operations: readonly ChangeSet[],
  tables: readonly TableSchema[],
): BinnedCustomer[] {
  const gone = [...removalsOf(operations).values()]
  const ofCustomers = gone.filter(({ group }) => group[0]!.table === CUSTOMERS)
  const children = childrenByCustomer(gone, tables)
  const nameField = nameOfCustomers(tables)
  return ofCustomers
    .map(({ operation, group }): BinnedCustomer => {
      const { recordId } = group[0]!
      const since = Date.parse(operation.at) - TOGETHER_MS
      const linked = (children.get(recordId) ?? []).filter((each) => Date.parse(each.operation.at) >= since)
      return {
        id: recordId,
        name: String(group.find(({ field }) => field === nameField)?.before ?? ''),
        ...{ operation: operation.id, at: operation.at, by: operation.by },
        groups: [group, ...linked.map((each) => each.group), ...unlinkedIn(operation, recordId, tables)],
      }
    })
    .reverse()
}

const nameOfCustomers = (tables: readonly TableSchema[]): string | undefined => {
  const customers = tables.find(({ key }) => key === CUSTOMERS)
  return customers && nameFieldOf(customers.fields)?.key
}

/** The last removal of each record that did not come again after it. */
function removalsOf(operations: readonly ChangeSet[]): Map<string, Removal> {
  const removed = new Map<string, Removal>()
  for (const operation of operations)
    for (const [key, group] of byRecord(operation.changes)) {
      if (group[0]!.recordId === '') continue
      const effect = effectOf(group)
      if (effect !== 'changes') removed.delete(key)
      if (effect === 'removes') removed.set(key, { operation, group })
    }
  return removed
}

function childrenByCustomer(
  gone: readonly Removal[],
  tables: readonly TableSchema[],
): Map<string, Removal[]> {
  const children = new Map<string, Removal[]>()
  for (const removal of gone) {
    const schema = tables.find(({ key }) => key === removal.group[0]!.table)
    if (!schema || schema.key === CUSTOMERS) continue
    const values = Object.fromEntries(removal.group.map(({ field, before }) => [field, before ?? '']))
    for (const customer of customersOf(schema, values)) {
      const own = children.get(customer)
      if (own) own.push(removal)
      else children.set(customer, [removal])
    }
  }
  return children
}

/** Records that only lost their link to the customer when it went. */
function unlinkedIn(
  { changes }: ChangeSet,
  customer: string,
  tables: readonly TableSchema[],
): (readonly Change[])[] {
  const isUnlinking = ({ table, field, before, after }: Change) => {
    const schema = tables.find(({ key }) => key === table)
    const known = schema && fieldOf(schema, field)
    return known?.kind === 'link' && known.to === CUSTOMERS && before === customer && after === ''
  }
  return [...byRecord(changes.filter(isUnlinking)).values()]
}
