import type { RecordedOperation } from '../../host/register-store'
import { type Action, byRecord, type Change, effectOf } from '../../register/change'
import { fieldOf, type TableSchema } from '../../register/field'
import { nameFieldOf } from '../../register/name-field'
import type { Caller } from '../../register/role'
import type { Value } from '../../register/value'
import { mayUndo } from './undo-rights'

/** One value before and after, under the header it stands below today; `null` where the customer did not exist. */
export interface ListedChange {
  readonly record: string
  readonly name: string
  readonly header: string
  readonly before: Value | null
  readonly after: Value | null
}

/** An operation as History shows it; the sentence is made from it in the reader's language. */
export interface ListedOperation {
  readonly id: string
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  /** E-mail address; `''` where nobody can say, and for what the register itself does. */
  readonly by: string
  readonly action: Action
  readonly sealed: boolean
  /** Customers that were added, changed and removed. */
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly values: number
  /** Headers of the fields concerned, the first few. */
  readonly fields: readonly string[]
  /** The customer, where only one is concerned. */
  readonly record?: { readonly id: string; readonly name: string }
  /** The first few changes. */
  readonly changes: readonly ListedChange[]
  readonly undone: boolean
  readonly canUndo: boolean
}

const MOST_FIELDS = 4
const MOST_CHANGES = 3

/** What a listing needs to know beside the operations. */
export interface ListGround {
  readonly schema: TableSchema
  readonly caller: Caller
  /** Names of customers as they are called now, by number. */
  readonly names: ReadonlyMap<string, string>
  /** Ids of operations that were taken back. */
  readonly undone: ReadonlySet<string>
}

/** Describes an operation; `mostChanges` limits the changes that are listed. */
export function listedOperation(
  operation: RecordedOperation,
  ground: ListGround,
  mostChanges: number = MOST_CHANGES,
): ListedOperation {
  const groups = [...byRecord(operation.changes).values()]
  const count = (effect: string) => groups.filter((group) => effectOf(group) === effect).length
  const headers = new Set(operation.changes.map(({ field }) => headerOf(ground.schema, field)))
  const [only] = groups
  const { id, at, by, action, sealed } = operation
  const undone = ground.undone.has(id)
  return {
    ...{ id, at, by, action, sealed, undone },
    added: count('adds'),
    changed: count('changes'),
    removed: count('removes'),
    values: operation.changes.length,
    fields: [...headers].slice(0, MOST_FIELDS),
    ...(groups.length === 1 && only ? { record: recordOf(only, ground) } : {}),
    changes: operation.changes.slice(0, mostChanges).map((change) => listedChange(change, ground)),
    canUndo: !undone && operation.changes.length > 0 && mayUndo(ground.caller, operation),
  }
}

const headerOf = (schema: TableSchema, field: string): string => fieldOf(schema, field)?.header ?? field

const recordOf = (group: readonly Change[], ground: ListGround) => ({
  id: group[0]!.recordId,
  name: nameOf(group, ground),
})

const listedChange = (change: Change, ground: ListGround): ListedChange => ({
  record: change.recordId,
  name: nameOf([change], ground),
  header: headerOf(ground.schema, change.field),
  before: change.before,
  after: change.after,
})

/** What a customer is called now, or was called in these changes. */
function nameOf(group: readonly Change[], { schema, names }: ListGround): string {
  const known = names.get(group[0]!.recordId)
  if (known) return known
  const nameField = nameFieldOf(schema.fields)?.key
  const naming = group.find(({ field }) => field === nameField)
  return String(naming?.after ?? naming?.before ?? '')
}

/** Ids of the operations that others took back, where that was not taken back itself. Oldest first. */
export function undoneIds(operations: readonly RecordedOperation[]): Set<string> {
  const undone = new Set<string>()
  for (const { id, undoes } of [...operations].reverse())
    if (undoes !== undefined && !undone.has(id)) undone.add(undoes)
  return undone
}
