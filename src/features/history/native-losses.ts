import type { RecordedOperation } from '../../host/register-store'
import { byRecord, columnChanges, effectOf } from '../../register/change'
import { undosOf } from './listed-operation'

/** Something people did in the grid that took data away, and that can be brought back. */
export interface NativeLoss {
  readonly operation: string
  readonly at: string
  readonly by: string
  readonly kind: 'rows' | 'values' | 'columns'
  /** Rows, cells or columns. */
  readonly count: number
  /** Of columns: key of their table. */
  readonly table?: string
  /** Keys of the columns that are gone. */
  readonly fields: readonly string[]
}

/** How the register stands now. */
export interface LossGround {
  readonly nowMs: number
  /** Keys of fields whose column is not there, by table. */
  readonly lost: ReadonlyMap<string, readonly string[]>
  /** How many customers there are, at most. */
  readonly customers: number
}

const DAY_MS = 86_400_000
/** As many emptied cells are more than everyday work; in a small register half of its customers are. */
const MANY_VALUES = 20
const FEW_VALUES = 3

/** Rows and columns that were deleted or cleared in the last day and not brought back since, newest first. */
export function nativeLosses(operations: readonly RecordedOperation[], ground: LossGround): NativeLoss[] {
  const undone = undosOf(operations)
  return operations
    .filter(({ id, at }) => !undone.has(id) && ground.nowMs - Date.parse(at) < DAY_MS)
    .flatMap((operation) => lossesIn(operation, ground))
    .reverse()
}

function lossesIn(
  { id, at, by, action, changes }: RecordedOperation,
  { lost, customers }: LossGround,
): NativeLoss[] {
  const loss = (kind: NativeLoss['kind'], count: number, fields: readonly string[] = []): NativeLoss[] =>
    count > 0 ? [{ operation: id, at, by, kind, count, fields }] : []
  if (action === 'column-deleted') {
    const gone = columnChanges(changes).filter(({ table, field }) => lost.get(table)?.includes(field))
    const fields = gone.map(({ field }) => field)
    return loss('columns', gone.length, fields).map((each) => ({ ...each, table: gone[0]!.table }))
  }
  if (action === 'deleted')
    return loss(
      'rows',
      [...byRecord(changes).values()].filter((group) => effectOf(group) === 'removes').length,
    )
  const emptied = changes.filter(({ after }) => after === '').length
  const many = Math.min(MANY_VALUES, Math.max(FEW_VALUES, Math.ceil(customers / 2)))
  const isByHand = action === 'typed' || action === 'found'
  return isByHand && emptied >= many ? loss('values', emptied) : []
}
