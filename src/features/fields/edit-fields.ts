import { changeFields } from '../../host/change-fields'
import type { Host } from '../../host/host'
import { fieldEditText } from '../../i18n/field-edit-messages'
import { byRecord, type Change } from '../../register/change'
import { valueAfter } from '../../register/choice-edits'
import { type RegisterConfig, tableOf } from '../../register/config'
import { fieldOf } from '../../register/field'
import type { EditedFields, FieldEdit } from '../../register/field-edit'
import { editedFields } from '../../register/field-edits'
import { followingChanges } from '../../register/recorded-edit'
import type { Caller } from '../../register/role'

/** What became of an edit of fields. `inUse`: how many records hold the choice that was to go. */
export type FieldEditOutcome =
  | {
      readonly state: 'done'
      readonly operation: string
      readonly records: number
      /** Values somebody changed meanwhile; they stand as they are. */
      readonly left: number
    }
  | { readonly state: 'refused'; readonly text: string; readonly inUse?: number }
  | { readonly state: 'administrator-only' }

/** Changes the fields of a tab, and the records that have to follow, as one operation. The caller holds the lock. */
export function editFields(
  host: Host,
  { requestId, edit }: { readonly requestId: string; readonly edit: FieldEdit },
  caller: Caller,
): FieldEditOutcome {
  if (!caller.isKeeper) return { state: 'administrator-only' }
  if (host.register.findRecent(requestId)) return { state: 'done', operation: requestId, records: 0, left: 0 }
  const { tables } = host.register.config() as RegisterConfig
  const inUse = (table: string, key: string, label: string) => holding(host, table, key, label)
  const edited = editedFields(tables, edit, { inUse })
  if (!edited.ok) {
    const fault = edited.error
    const count = fault.reason === 'choice-in-use' ? { inUse: fault.count } : {}
    return { state: 'refused', text: fieldEditText(fault, tables, host.session.locale()), ...count }
  }
  const { changed } = edited.value
  const changes = recordChanges(host, edited.value)
  const plan = { id: requestId, tables: edited.value.tables, changed, changes }
  const { applied, refused } = changeFields(host, caller, plan)
  return { state: 'done', operation: requestId, records: byRecord(applied).size, left: refused.length }
}

/** How many records hold a choice. */
function holding(host: Host, table: string, key: string, label: string): number {
  const field = fieldOf(tableOf(host.register.config() as RegisterConfig, table), key)
  if (!field) return 0
  const change = { table, field: key, from: label, to: '' }
  return host.register
    .readColumns(table, [key])
    .rows.filter(({ values }) => valueAfter(field.kind, values[key] ?? '', change) !== (values[key] ?? ''))
    .length
}

const recordChanges = (host: Host, { tables, valueChanges }: EditedFields): Change[] =>
  valueChanges.flatMap((change) => {
    const table = tables.find(({ key }) => key === change.table)
    const field = table && fieldOf(table, change.field)
    return field
      ? followingChanges(host.register.readColumns(change.table, [change.field]).rows, field, change)
      : []
  })
