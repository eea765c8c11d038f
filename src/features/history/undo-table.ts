import { removeTable } from '../../host/add-table'
import type { Host } from '../../host/host'
import type { RecordedOperation } from '../../host/register-store'
import { columnChanges } from '../../register/change'
import type { Caller } from '../../register/role'
import type { StandingOutcome } from './undo-operation'

/** Takes a table away again that was added; once it holds anything, or was changed, it stays. */
export function undoTable(
  host: Host,
  { id, changes }: RecordedOperation,
  requestId: string,
  caller: Caller,
): StandingOutcome {
  const [change] = columnChanges(changes)
  const isGone = change && removeTable(host, caller, { id: requestId, undoes: id }, change)
  if (!isGone) return { state: 'nothing', stands: 0, standing: [] }
  return { state: 'undone', customers: 0, back: 0, values: 0, stands: 0, standing: [] }
}
