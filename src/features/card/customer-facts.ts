import { CUSTOMERS } from '../../register/field'
import { editVerdict, type SaveGround, type SaveVerdict } from '../../register/save-verdict'
import type { RecordValues, RegisterRecord } from '../../register/value'
import type { Touched } from './write-changes'

/** What was learnt of the customer when a record was written down: values as they were seen, and as they are now. */
export interface CustomerFacts {
  readonly base: RecordValues
  readonly mine: RecordValues
}

/** Facts judged by the rules of the customers' table: what they change, nothing, or why they may not be written. */
export function factsVerdict(
  facts: CustomerFacts | undefined,
  customer: RegisterRecord,
  ground: SaveGround,
): Touched | undefined | Exclude<SaveVerdict, { state: 'write' | 'unchanged' }> {
  if (!facts || Object.keys(facts.mine).length === 0) return undefined
  const verdict = editVerdict(facts, customer, ground)
  if (verdict.state === 'unchanged') return undefined
  if (verdict.state !== 'write') return verdict
  return { table: CUSTOMERS, id: customer.id, values: verdict.values, changes: verdict.changes }
}

/** What happens to the same record for two reasons, as one; where both name a field the first one's word stands. */
export function joined(first: Touched, others: readonly Touched[]): Touched[] {
  const isSame = ({ table, id }: Touched) => table === first.table && id === first.id
  const more = others.filter(isSame).flatMap(({ changes }) => changes)
  const added = more.filter(({ field }) => !first.changes.some((change) => change.field === field))
  const values = Object.fromEntries(added.map(({ field, after }) => [field, after ?? '']))
  return [
    { ...first, changes: [...first.changes, ...added], values: { ...first.values, ...values } },
    ...others.filter((other) => !isSame(other)),
  ]
}
