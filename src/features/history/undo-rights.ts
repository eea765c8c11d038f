import { type ChangeSet, columnChanges } from '../../register/change'
import type { Caller } from '../../register/role'

/** Whether a person may take an operation back: their own, or anyone's for those who manage. Set-up and tabs have their own way back; fields are the administrator's. */
export function mayUndo(caller: Caller, { by, action }: Pick<ChangeSet, 'by' | 'action'>): boolean {
  if (action === 'fields' || action === 'table-added') return caller.isKeeper
  if (
    action === 'set-up' ||
    action === 'tab-deleted' ||
    action === 'tab-restored' ||
    action === 'table-removed'
  )
    return false
  return caller.role.manages || by.toLowerCase() === caller.email.toLowerCase()
}

/** Whether an operation brought columns back: whoever does not want one deletes it in the sheet, the product deletes none. */
export const bringsColumns = ({ action, changes }: Pick<ChangeSet, 'action' | 'changes'>): boolean =>
  action === 'undo' && columnChanges(changes).length > 0
