import type { ChangeSet } from '../../register/change'
import type { Caller } from '../../register/role'

/** Whether a person may take an operation back: their own, or anyone's for those who manage. Set-up has its own way back. */
export function mayUndo(caller: Caller, { by, action }: Pick<ChangeSet, 'by' | 'action'>): boolean {
  if (action === 'set-up') return false
  return caller.role.manages || by.toLowerCase() === caller.email.toLowerCase()
}
