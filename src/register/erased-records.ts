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
  /** Whether some of those were deleted by a person. */
  readonly deleted: boolean
}

function erasureOf(removing: readonly CellWrite[], before: Footing, after: Footing): Erasure {
  const meant = new Set(removing.map(({ recordId }) => recordId))
  const occupied = new Set(after.rowOf.values())
  return {
    idAt: new Map([...before.rowOf].map(([id, row]) => [row, id])),
    meant,
    lost: new Set([...before.rowOf.keys()].filter((id) => !after.rowOf.has(id) && !meant.has(id))),
    deleted: isDeletion(removing, before, after),
    emptied: new Set(removing.map(({ row }) => row).filter((row) => !occupied.has(row))),
  }
}

/**
 * Whether what stands there now is just what a deletion of rows by a person leaves, the emptied rows considered. One
 * row that moved up may as well have been sorted: then nobody's record is given up for deleted.
 */
function isDeletion(removing: readonly CellWrite[], before: Footing, after: Footing): boolean {
  const rows = [...before.rowOf].sort(([, a], [, b]) => a - b)
  const moved = rows.filter(([id, row]) => (after.rowOf.get(id) ?? row) !== row)
  const [first] = moved
  if (!first || moved.length < 2) return false
  const count = first[1] - after.rowOf.get(first[0])!
  const unmoved = rows.filter(([id, row]) => row < first[1] && after.rowOf.get(id) === row)
  const from = (unmoved[unmoved.length - 1]?.[1] ?? 0) + 1
  const emptied = new Set(removing.map(({ row }) => row))
  const leaves = (at: number): boolean => {
    const left = rows
      .filter(([, row]) => row < at || row >= at + count)
      .map(([id, row]) => [id, row < at ? row : row - count] as const)
      .filter(([, row]) => !emptied.has(row))
    return left.length === after.rowOf.size && left.every(([id, row]) => after.rowOf.get(id) === row)
  }
  const places = first[1] - count - from + 1
  if (count <= 0 || places <= 0) return false
  return Array.from({ length: places }, (_, index) => from + index).some(leaves)
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
