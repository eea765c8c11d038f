import { changeFields } from '../../host/change-fields'
import type { Host } from '../../host/host'
import type { RecordedOperation } from '../../host/register-store'
import { byRecord, type Change, columnChanges } from '../../register/change'
import type { RegisterConfig } from '../../register/config'
import { undoneEdit } from '../../register/field-edits'
import { editBetween, editOf } from '../../register/recorded-edit'
import type { Caller } from '../../register/role'
import type { StandingOutcome } from './undo-operation'

/** What is left to take back of an edit of fields. */
interface FieldsUndo {
  readonly operation: RecordedOperation
  readonly requestId: string
  /** The way back of the records that still stand as the edit left them. */
  readonly changes: readonly Change[]
  readonly standing: Pick<StandingOutcome, 'stands' | 'standing'>
}

/**
 * Takes an edit of fields back, and the records that followed it with it. Where the field was edited again since, nothing
 * is done: records and list stay as they belong together.
 */
export function undoFields(
  host: Host,
  { operation, requestId, changes, standing }: FieldsUndo,
  caller: Caller,
): StandingOutcome {
  const config = host.register.config() as RegisterConfig
  const [change] = columnChanges(operation.changes)
  const edit = change && editOf(change)
  const tables = edit && undoneEdit(config.tables, edit)
  if (!edit || !tables) return { state: 'nothing', stands: changes.length + standing.stands, standing: [] }
  const { applied } = changeFields(host, caller, {
    id: requestId,
    tables,
    changed: editBetween(config.tables, tables, edit),
    changes,
    undoes: operation.id,
  })
  return {
    state: 'undone',
    customers: byRecord(applied).size,
    back: 0,
    values: applied.length,
    ...standing,
  }
}
