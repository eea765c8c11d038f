import type { Cell } from './cell-codec'
import { erasedRecords } from './erased-records'
import { NUMBER } from './field'
import type { CellWrite, Footing } from './write-plan'

/**
 * Cells that must be written once more: rows moved between reading and writing, so that values landed in another
 * record. That record gets back what it held, and the right one gets the values. A cell in which somebody has typed
 * something else since is left alone. Empty where everything is in its place.
 */
export function misplacedWrites(writes: readonly CellWrite[], before: Footing, after: Footing): CellWrite[] {
  const byField = new Map<string, CellWrite[]>()
  for (const write of writes) {
    const group = byField.get(write.field)
    if (group) group.push(write)
    else byField.set(write.field, [write])
  }
  const repairs = [...byField].flatMap(([field, group]) => fieldRepairs(field, group, before, after))
  return [...repairs, ...erasedRecords(writes, before, after)]
}

const cellOf = (footing: Footing, id: string, field: string): Cell => footing.cells.get(id)?.[field] ?? ''

/** How often each value went astray: the values of writes whose record does not hold them. */
class Strays {
  readonly #counts = new Map<Cell, number>()

  add(cell: Cell): void {
    this.#counts.set(cell, (this.#counts.get(cell) ?? 0) + 1)
  }

  get none(): boolean {
    return this.#counts.size === 0
  }

  /** Whether a value is one that went astray; each is found once. */
  take(cell: Cell): boolean {
    const count = this.#counts.get(cell) ?? 0
    if (count > 0) this.#counts.set(cell, count - 1)
    return count > 0
  }
}

function fieldRepairs(
  field: string,
  writes: readonly CellWrite[],
  before: Footing,
  after: Footing,
): CellWrite[] {
  const column = after.columns.get(field)
  const strays = new Strays()
  for (const { recordId, cell } of writes) if (cellNow(after, recordId, field) !== cell) strays.add(cell)
  if (column === undefined || strays.none) return []
  const wanted = new Map(writes.map((write) => [write.recordId, write.cell]))
  const repairs: CellWrite[] = []
  for (const [recordId, row] of after.rowOf) {
    const [was, now] = [cellOf(before, recordId, field), cellOf(after, recordId, field)]
    const should = wanted.get(recordId) ?? was
    const isKnown = before.rowOf.has(recordId)
    if (!isKnown || now === should) continue
    if (now === was || strays.take(now)) repairs.push({ recordId, field, row, column, cell: should })
  }
  if (field === NUMBER) return repairs
  return [...repairs, ...strayCells(field, column, strays, before, after)]
}

/** What a record's cell holds; undefined, unlike any cell, where the record is gone. */
const cellNow = (after: Footing, id: string, field: string): Cell | undefined =>
  after.rowOf.has(id) ? cellOf(after, id, field) : undefined

/** Values that landed in rows without a number: those get back what such a row held before, or nothing. */
function strayCells(
  field: string,
  column: number,
  strays: Strays,
  before: Footing,
  after: Footing,
): CellWrite[] {
  const held = [...before.unnumbered.values()].flatMap((cells) => cells[field] ?? [])
  for (const cells of after.unnumbered.values()) {
    const index = held.indexOf(cells[field] ?? '')
    if (index >= 0) held.splice(index, 1)
  }
  return [...after.unnumbered].flatMap(([row, cells]) => {
    const now = cells[field]
    if (now === undefined || now === '' || !strays.take(now)) return []
    return [{ recordId: '', field, row, column, cell: held.shift() ?? '' }]
  })
}
