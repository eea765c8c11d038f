import type { RecordedOperation } from '../../host/register-store'
import { byRecord, effectOf } from '../../register/change'
import { undoneIds } from './listed-operation'

/** Something people did in the grid that took data away, and that can be brought back. */
export interface NativeLoss {
  readonly operation: string
  readonly at: string
  readonly by: string
  readonly kind: 'rows' | 'values'
  readonly count: number
}

const DAY_MS = 86_400_000
/** Fewer emptied cells than this are everyday work. */
const MANY_VALUES = 20

/** Rows that were deleted and columns that were cleared in the last day and not brought back since, newest first. */
export function nativeLosses(operations: readonly RecordedOperation[], nowMs: number): NativeLoss[] {
  const undone = undoneIds(operations)
  return operations
    .filter(({ id, at }) => !undone.has(id) && nowMs - Date.parse(at) < DAY_MS)
    .flatMap((operation): NativeLoss[] => {
      const { id, at, by, action, changes } = operation
      const loss = { operation: id, at, by }
      if (action === 'deleted') {
        const rows = [...byRecord(changes).values()].filter((group) => effectOf(group) === 'removes').length
        return rows > 0 ? [{ ...loss, kind: 'rows', count: rows }] : []
      }
      const emptied = changes.filter(({ after }) => after === '').length
      const isByHand = action === 'typed' || action === 'found'
      return isByHand && emptied >= MANY_VALUES ? [{ ...loss, kind: 'values', count: emptied }] : []
    })
    .reverse()
}
