import type { RecordedOperation } from '../../host/register-store'
import {
  type Action,
  byRecord,
  type Change,
  columnChanges,
  effectOf,
  isOfExistence,
} from '../../register/change'
import { CUSTOMERS, fieldOf, NUMBER, type TableSchema } from '../../register/field'
import { nameFieldOf } from '../../register/name-field'
import { type TableEffects, tableEffects } from '../../register/record-count'
import type { Caller } from '../../register/role'
import type { Value } from '../../register/value'
import { nameKey } from './record-names'
import { bringsColumns, mayUndo } from './undo-rights'

/** One value before and after, under the header it stands below today; `null` where the customer did not exist. */
export interface ListedChange {
  readonly record: string
  readonly name: string
  /** Of a record of a linked table: its key. The name says all there is to say of it then. */
  readonly table?: string
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
  /** Records of all tables that were added, changed and removed. */
  readonly added: number
  readonly changed: number
  readonly removed: number
  /** The same by table. */
  readonly tables: readonly TableEffects[]
  readonly values: number
  /** Columns that were deleted or brought back; their headers are the fields. */
  readonly columns: number
  /** Headers of the fields concerned, the first few. */
  readonly fields: readonly string[]
  /** The record, where only one is concerned; of a linked table as among the changes. */
  readonly record?: { readonly id: string; readonly name: string; readonly table?: string }
  /** The first few changes. */
  readonly changes: readonly ListedChange[]
  readonly undone: boolean
  /** How many values an undo of it left as they were. */
  readonly stands: number
  readonly canUndo: boolean
}

const MOST_FIELDS = 4
const MOST_CHANGES = 3

/** What a listing needs to know beside the operations. */
export interface ListGround {
  /** Every table of the register. */
  readonly tables: readonly TableSchema[]
  readonly caller: Caller
  /** What records are called now, by table and number. */
  readonly names: ReadonlyMap<string, string>
  /** The operations of the listing, oldest first. */
  readonly operations: readonly RecordedOperation[]
  /** What took an operation back, by the operation's id. */
  readonly undos: ReadonlyMap<string, RecordedOperation>
}

/** Describes an operation; `mostChanges` limits the changes that are listed. */
export function listedOperation(
  operation: RecordedOperation,
  ground: ListGround,
  mostChanges: number = MOST_CHANGES,
): ListedOperation {
  const columns = columnChanges(operation.changes)
  const changes = operation.changes.filter(({ recordId }) => recordId !== '')
  const groups = [...byRecord(changes).values()]
  const count = (effect: string) => groups.filter((group) => effectOf(group) === effect).length
  const headers = new Set(operation.changes.map((change) => headerOf(ground, change)))
  const main = mainGroup(operation, groups)
  const { id, at, by, action, sealed } = operation
  const undone = ground.undos.has(id)
  return {
    ...{ id, at, by, action, sealed, undone },
    stands:
      undone && (columns.length === 0 || action === 'fields')
        ? standing(changes, laterThan(operation, ground)).length
        : 0,
    added: count('adds'),
    changed: count('changes'),
    removed: count('removes'),
    tables: tableEffects(ground.tables, changes),
    values: changes.length,
    columns: columns.length,
    fields: [...headers].slice(0, MOST_FIELDS),
    ...(main ? { record: recordOf(main, ground) } : {}),
    changes: changes.slice(0, mostChanges).map((change) => listedChange(change, ground)),
    canUndo:
      !undone &&
      operation.changes.some(canTakeBack) &&
      !bringsColumns(operation) &&
      mayUndo(ground.caller, operation),
  }
}

/** A number that was typed over was put back at once: nothing is left to undo. */
const canTakeBack = (change: Change): boolean => change.field !== NUMBER || isOfExistence(change)

/** The changes of the records by whose names an operation is told: of the one it is about, and of the first it names. */
export function namedChanges(operation: Pick<RecordedOperation, 'action' | 'changes'>): readonly Change[] {
  const groups = [...byRecord(operation.changes.filter(({ recordId }) => recordId !== '')).values()]
  const main = mainGroup(operation, groups)
  return [...new Set([...(main ? [main] : []), ...groups.slice(0, 1)])].flat()
}

/** Operations on customers with all that leads there. */
const OF_CUSTOMERS: readonly Action[] = ['hand-over', 'binned', 'restored']

/** What an operation is about: its only record, or the one that was added or the one customer, whatever followed from it. */
function mainGroup(
  { action }: Pick<RecordedOperation, 'action'>,
  groups: readonly (readonly Change[])[],
): readonly Change[] | undefined {
  if (groups.length === 1) return groups[0]
  const added = groups.filter((group) => effectOf(group) === 'adds')
  if (action === 'add') return added.length === 1 ? added[0] : undefined
  const customers = groups.filter(([first]) => first!.table === CUSTOMERS)
  return OF_CUSTOMERS.includes(action) && customers.length === 1 ? customers[0] : undefined
}

const tableOfChange = ({ tables }: ListGround, { table }: Change): TableSchema | undefined =>
  tables.find(({ key }) => key === table)

function headerOf(ground: ListGround, change: Change): string {
  const table = tableOfChange(ground, change)
  if (table && change.field === '') return table.tab
  return (table && fieldOf(table, change.field)?.header) ?? change.field
}

const linkedTable = ({ table }: Change) => (table === CUSTOMERS ? {} : { table })

const recordOf = (group: readonly Change[], ground: ListGround) => ({
  id: group[0]!.recordId,
  name: nameOf(group, ground),
  ...linkedTable(group[0]!),
})

const listedChange = (change: Change, ground: ListGround): ListedChange => ({
  record: change.recordId,
  name: nameOf([change], ground),
  ...linkedTable(change),
  header: headerOf(ground, change),
  before: change.before,
  after: change.after,
})

/** What a record is called now, or a customer was called in these changes; another record at least by the table's name. */
function nameOf(group: readonly Change[], ground: ListGround): string {
  const first = group[0]!
  const table = tableOfChange(ground, first)
  const known = ground.names.get(nameKey(first))
  if (known) return known
  if (first.table !== CUSTOMERS) return [table?.tab ?? '', first.recordId].join(' ').trim()
  const nameField = table && nameFieldOf(table.fields)?.key
  const naming = group.find(({ field }) => field === nameField)
  return String(naming?.after ?? naming?.before ?? '')
}

const laterThan = (operation: RecordedOperation, { operations }: ListGround): readonly RecordedOperation[] =>
  operations.slice(operations.indexOf(operation) + 1)

/** The changes whose former value came back neither by an undo nor by hand. */
function standing(changes: readonly Change[], later: readonly RecordedOperation[]): Change[] {
  const written = (change: Change, value: Change['after']) =>
    JSON.stringify([change.recordId, change.field, value])
  const values = new Set(later.flatMap((each) => each.changes.map((change) => written(change, change.after))))
  return changes.filter((change) => !values.has(written(change, change.before)))
}

/** What took an operation back, by the operation's id, where that was not taken back itself. Oldest first. */
export function undosOf(operations: readonly RecordedOperation[]): Map<string, RecordedOperation> {
  const undos = new Map<string, RecordedOperation>()
  for (const operation of [...operations].reverse())
    if (operation.undoes !== undefined && !undos.has(operation.id)) undos.set(operation.undoes, operation)
  return undos
}
