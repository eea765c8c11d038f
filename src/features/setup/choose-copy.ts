import type { Host } from '../../host/host'
import { WriteRefused } from '../../host/workbook'
import type { Caller } from '../../register/role'

/** What a copied register shall be: a register of its own, or a place to practise from which nothing is ever sent. */
export type CopyChoice = 'own' | 'practice'

/** `not-a-copy`: somebody has chosen already, or the file is the register itself. */
export type CopyOutcome = 'own' | 'practice' | 'not-a-copy' | 'not-allowed'

/** Settles what a copied register is. Its owner may, and who manages it. The caller holds the lock. */
export function chooseCopy(host: Host, caller: Caller, choice: CopyChoice): CopyOutcome {
  if (!host.register.config() || !host.register.isCopy()) return 'not-a-copy'
  const email = host.session.effectiveEmail()
  const isOwner = email !== '' && email.toLowerCase() === host.workbook.ownerEmail().toLowerCase()
  if (!isOwner && !caller.role.manages) return 'not-allowed'
  try {
    settle(host, choice, email)
    return choice
  } catch (error) {
    if (error instanceof WriteRefused) return 'not-allowed'
    throw error
  }
}

function settle(host: Host, choice: CopyChoice, keeper: string): void {
  const id = host.workbook.id()
  if (choice === 'practice') {
    host.register.saveConfig({ practice: id })
    return
  }
  host.register.saveConfig({ spreadsheetId: id, keeper })
  host.triggers.ensure()
}
