import { type Cell, fromCell, toCell } from './cell-codec'
import { byRecord, type Change, effectOf } from './change'
import { type Field, fieldOf, NUMBER, type TableSchema } from './field'
import type { Value } from './value'

/** The columns of a table that a write touches, as read just before it: where each record stands and what the cells hold. */
export interface Footing {
  readonly columns: ReadonlyMap<string, number>
  /** 0-based row of each record number. */
  readonly rowOf: ReadonlyMap<string, number>
  /** Cells by record number and field, formulas as their text. Only touched columns are there. */
  readonly cells: ReadonlyMap<string, Readonly<Record<string, Cell>>>
}

/** One cell to write. */
export interface CellWrite {
  readonly recordId: string
  readonly field: string
  readonly row: number
  readonly column: number
  readonly cell: Cell
}

/** A change that was not made, and why. */
export interface RefusedChange {
  readonly change: Change
  readonly reason: 'changed-since' | 'record-gone' | 'formula' | 'column-gone'
  readonly now: Value | null
}

export interface WritePlan {
  readonly writes: readonly CellWrite[]
  readonly applied: readonly Change[]
  readonly refused: readonly RefusedChange[]
}

/**
 * Turns changes into cells to write. A change is refused where its record is gone, a formula stands in the cell, or
 * the cell no longer holds what the change starts from.
 */
export function writePlan(schema: TableSchema, changes: readonly Change[], footing: Footing): WritePlan {
  const plan = { writes: [] as CellWrite[], applied: [] as Change[], refused: [] as RefusedChange[] }
  for (const group of byRecord(changes).values()) {
    const removes = effectOf(group) === 'removes'
    const before = plan.refused.length
    for (const change of group) planChange(schema, change, footing, plan)
    const { recordId } = group[0]!
    const row = footing.rowOf.get(recordId)
    const column = footing.columns.get(NUMBER)
    if (removes && plan.refused.length === before && row !== undefined && column !== undefined)
      plan.writes.push({ recordId, field: NUMBER, row, column, cell: '' })
  }
  return plan
}

function planChange(
  schema: TableSchema,
  change: Change,
  footing: Footing,
  plan: { writes: CellWrite[]; applied: Change[]; refused: RefusedChange[] },
): void {
  const field = fieldOf(schema, change.field)
  const row = footing.rowOf.get(change.recordId)
  const column = footing.columns.get(change.field)
  if (row === undefined) plan.refused.push({ change, reason: 'record-gone', now: null })
  else if (!field || column === undefined) plan.refused.push({ change, reason: 'column-gone', now: null })
  else {
    const refusal = refusalOf(field, change, footing.cells.get(change.recordId)?.[change.field] ?? '')
    if (refusal) plan.refused.push(refusal)
    else {
      plan.writes.push({
        recordId: change.recordId,
        field: change.field,
        row,
        column,
        cell: toCell(field, change.after ?? ''),
      })
      plan.applied.push(change)
    }
  }
}

function refusalOf(field: Field, change: Change, cell: Cell): RefusedChange | undefined {
  const now = fromCell(field, cell)
  if (now === (change.before ?? '')) return undefined
  const isFormula = typeof cell === 'string' && cell.startsWith('=')
  return { change, reason: isFormula ? 'formula' : 'changed-since', now }
}
