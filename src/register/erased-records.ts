import type { Cell } from './cell-codec'
import { NUMBER } from './field'
import type { CellWrite, Footing } from './write-plan'

/**
 * Rows moved before records were removed, so that a whole other record was emptied in place of one that still stands:
 * the cells that bring it back where it was emptied. (The one that still stands is emptied by `misplacedWrites`.)
 */
export function erasedRecords(writes: readonly CellWrite[], before: Footing, after: Footing): CellWrite[] {
  const removing = writes.filter(({ field, cell }) => field === NUMBER && cell === '')
  if (removing.length === 0) return []
  const meant = new Set(removing.map(({ recordId }) => recordId))
  const lost = new Set([...before.rowOf.keys()].filter((id) => !after.rowOf.has(id) && !meant.has(id)))
  const idAt = new Map([...before.rowOf].map(([id, row]) => [row, id]))
  const occupied = new Set(after.rowOf.values())
  return removing.flatMap((removal) => {
    const stillAt = after.rowOf.get(removal.recordId)
    if (stillAt === undefined) return []
    const id = victimOf(removal.row, stillAt - removal.row, { idAt, meant, lost })
    const row = id === undefined ? undefined : emptiedRow(before.rowOf.get(id)!, stillAt - removal.row)
    if (id === undefined || row === undefined || occupied.has(row)) return []
    lost.delete(id)
    occupied.add(row)
    return restored(id, row, removal.recordId, writes, before)
  })
}

const emptiedRow = (rowBefore: number, shift: number): number => rowBefore + shift

/**
 * Who was emptied: where rows shifted together, the first record against the shift that was not to be removed; where
 * they were sorted, one of those that vanished.
 */
function victimOf(
  row: number,
  shift: number,
  {
    idAt,
    meant,
    lost,
  }: { idAt: ReadonlyMap<number, string>; meant: ReadonlySet<string>; lost: ReadonlySet<string> },
): string | undefined {
  let candidate = row - shift
  while (shift !== 0 && meant.has(idAt.get(candidate) ?? '')) candidate -= shift
  const id = idAt.get(candidate)
  if (id !== undefined && lost.has(id)) return id
  return lost.values().next().value
}

function restored(
  id: string,
  row: number,
  insteadOf: string,
  writes: readonly CellWrite[],
  before: Footing,
): CellWrite[] {
  const held: Readonly<Record<string, Cell>> = before.cells.get(id) ?? {}
  return writes
    .filter((write) => write.recordId === insteadOf)
    .map((write) => ({ ...write, recordId: id, row, cell: held[write.field] ?? '' }))
}
