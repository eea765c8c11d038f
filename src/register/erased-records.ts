import type { Cell } from './cell-codec'
import { NUMBER } from './field'
import type { CellWrite, Footing } from './write-plan'

/**
 * Rows moved before records were removed, so that a whole other record was emptied in place of one that still stands:
 * the cells that bring it back into an emptied row. (The one that still stands is emptied by `misplacedWrites`.)
 */
export function erasedRecords(writes: readonly CellWrite[], before: Footing, after: Footing): CellWrite[] {
  const removing = writes.filter(({ field, cell }) => field === NUMBER && cell === '')
  if (removing.length === 0) return []
  const erasure = erasureOf(removing, before, after)
  return removing.flatMap((removal) => {
    const stillAt = after.rowOf.get(removal.recordId)
    if (stillAt === undefined) return []
    const shift = stillAt - removal.row
    const id = victimOf(removal.row, shift, erasure)
    if (id === undefined) return []
    const shifted = before.rowOf.get(id)! + shift
    const row = erasure.emptied.has(shifted) ? shifted : first(erasure.emptied)
    if (row === undefined) return []
    erasure.lost.delete(id)
    erasure.emptied.delete(row)
    const held: Readonly<Record<string, Cell>> = before.cells.get(id) ?? {}
    return writes
      .filter(({ recordId }) => recordId === removal.recordId)
      .map((write) => ({ ...write, recordId: id, row, cell: held[write.field] ?? '' }))
  })
}

interface Erasure {
  /** Who stood where before. */
  readonly idAt: ReadonlyMap<number, string>
  /** Records that were to be removed. */
  readonly meant: ReadonlySet<string>
  /** Others that are gone. */
  readonly lost: Set<string>
  /** Rows that were emptied and are free. */
  readonly emptied: Set<number>
  /** Whether some of those may have been deleted by a person: all rows below one place moved up together. */
  readonly deleted: boolean
}

function erasureOf(removing: readonly CellWrite[], before: Footing, after: Footing): Erasure {
  const meant = new Set(removing.map(({ recordId }) => recordId))
  const occupied = new Set(after.rowOf.values())
  return {
    idAt: new Map([...before.rowOf].map(([id, row]) => [row, id])),
    meant,
    lost: new Set([...before.rowOf.keys()].filter((id) => !after.rowOf.has(id) && !meant.has(id))),
    deleted: hasMovedUp(before, after),
    emptied: new Set(removing.map(({ row }) => row).filter((row) => !occupied.has(row))),
  }
}

/** One row that moved up may as well have been sorted: then nobody's record is given up for deleted. */
function hasMovedUp(before: Footing, after: Footing): boolean {
  const shifts = [...before.rowOf]
    .sort(([, a], [, b]) => a - b)
    .flatMap(([id, row]) => {
      const now = after.rowOf.get(id)
      return now === undefined ? [] : [now - row]
    })
  const moved = shifts.slice(shifts.findIndex((shift) => shift !== 0))
  return moved.length > 1 && moved[0]! < 0 && moved.every((shift) => shift === moved[0])
}

/** Who was emptied: where rows moved together, the first record against the move that was not to be removed; else one of those that vanished. */
function victimOf(row: number, shift: number, { idAt, meant, lost, deleted }: Erasure): string | undefined {
  let candidate = row - shift
  while (shift !== 0 && meant.has(idAt.get(candidate) ?? '')) candidate -= shift
  const id = idAt.get(candidate)
  if (id !== undefined && lost.has(id)) return id
  return deleted ? undefined : first(lost)
}

const first = <T>(set: ReadonlySet<T>): T | undefined => set.values().next().value
