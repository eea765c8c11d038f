import type { Cell } from './cell-codec'
import { NUMBER } from './field'
import type { CellWrite, Footing } from './write-plan'

/**
 * Cells that must be written once more: a row moved between reading and writing, so that values landed in another
 * record. That record gets back what it held, and the right one gets the values. A cell in which somebody has typed
 * something else since is left alone. Empty where everything is in its place.
 */
export function misplacedWrites(writes: readonly CellWrite[], before: Footing, after: Footing): CellWrite[] {
  const victims = victimsOf(writes, before, after)
  const repairs: CellWrite[] = []
  for (const write of writes) {
    const column = after.columns.get(write.field)
    const row = after.rowOf.get(write.recordId)
    if (
      column === undefined ||
      row === undefined ||
      cellOf(after, write.recordId, write.field) === write.cell
    )
      continue
    const untouched =
      cellOf(after, write.recordId, write.field) === cellOf(before, write.recordId, write.field)
    if (untouched) repairs.push({ ...write, row, column })
    const victim = victims.get(victimKey(write.field, write.cell))?.shift()
    if (victim !== undefined)
      repairs.push({
        ...write,
        recordId: victim,
        row: after.rowOf.get(victim)!,
        column,
        cell: cellOf(before, victim, write.field),
      })
  }
  return [...repairs, ...erasedRecords(writes, before, after)]
}

const cellOf = (footing: Footing, id: string, field: string): Cell => footing.cells.get(id)?.[field] ?? ''
const victimKey = (field: string, cell: Cell): string => `${field}/${typeof cell}/${cell}`

/** Records that hold a value now which was written for another, by field and value. */
function victimsOf(writes: readonly CellWrite[], before: Footing, after: Footing): Map<string, string[]> {
  const meant = new Set(writes.map((write) => `${write.recordId}/${write.field}`))
  const written = new Map(writes.map((write) => [victimKey(write.field, write.cell), write.field]))
  const fields = new Set(written.values())
  const victims = new Map<string, string[]>()
  for (const [id, cells] of after.cells)
    for (const field of fields) {
      const key = victimKey(field, cells[field] ?? '')
      if (!written.has(key) || meant.has(`${id}/${field}`) || !before.cells.has(id)) continue
      if (cellOf(before, id, field) !== (cells[field] ?? ''))
        victims.set(key, [...(victims.get(key) ?? []), id])
    }
  return victims
}

/** A record whose whole row was emptied in place of another, which still stands: its cells, to be written where they were. */
function erasedRecords(writes: readonly CellWrite[], before: Footing, after: Footing): CellWrite[] {
  const removing = writes.filter((write) => write.field === NUMBER && write.cell === '')
  const meant = new Set(removing.map(({ recordId }) => recordId))
  const missed = removing.filter(({ recordId }) => after.rowOf.has(recordId))
  const lost = [...before.rowOf.keys()].filter((id) => !after.rowOf.has(id) && !meant.has(id))
  return missed.flatMap(({ recordId, row }) => {
    const id = lost.shift()
    if (id === undefined) return []
    const emptied = writes.filter((write) => write.recordId === recordId)
    return emptied.map((write) => ({ ...write, recordId: id, row, cell: cellOf(before, id, write.field) }))
  })
}
