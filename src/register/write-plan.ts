import { type Cell, fromCell, toCell } from './cell-codec'
import { byRecord, type Change, effectOf, isOfExistence } from './change'
import { type Field, fieldOf, NUMBER, PROBLEMS, type TableSchema } from './field'
import { recordFields } from './table-view'
import type { Value } from './value'

/** The columns of a table that a write touches, as read just before it: where each record stands and what the cells hold. */
export interface Footing {
  readonly columns: ReadonlyMap<string, number>
  /** 0-based row of each record number. */
  readonly rowOf: ReadonlyMap<string, number>
  /** Cells by record number and field, formulas as their text. Only touched columns are there, empty cells are not. */
  readonly cells: ReadonlyMap<string, Readonly<Record<string, Cell>>>
  /** The same by 0-based row, for rows that hold something in a touched column but have no number. */
  readonly unnumbered: ReadonlyMap<number, Readonly<Record<string, Cell>>>
}

/** The fields whose columns must be in the footing: those that change; every one where a record ceases to be. */
export function touchedFields(schema: TableSchema, changes: readonly Change[]): string[] {
  const removes = changes.some(({ after }) => after === null)
  return removes
    ? recordFields(schema).map(({ key }) => key)
    : [...new Set(changes.map(({ field }) => field))]
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
 * the cell no longer holds what the change starts from. A record ceases to be wholly or not at all. What a new record
 * holds in a removed column is recorded only: it stands there once the column is back.
 */
export function writePlan(schema: TableSchema, changes: readonly Change[], footing: Footing): WritePlan {
  const plan = emptyPlan()
  for (const group of byRecord(changes).values()) {
    const part = emptyPlan()
    for (const change of group) planChange(schema, change, footing, part)
    if (effectOf(group) === 'removes') planRemoval(schema, group, footing, part)
    for (const write of part.writes) plan.writes.push(write)
    for (const change of part.applied) plan.applied.push(change)
    for (const refusal of part.refused) plan.refused.push(refusal)
  }
  return plan
}

interface GrowingPlan {
  writes: CellWrite[]
  applied: Change[]
  refused: RefusedChange[]
}

const emptyPlan = (): GrowingPlan => ({ writes: [], applied: [], refused: [] })

/** The whole row is emptied, what was computed of it too, or nothing where any field was changed or filled since. */
function planRemoval(
  schema: TableSchema,
  group: readonly Change[],
  footing: Footing,
  part: GrowingPlan,
): void {
  const { recordId } = group[0]!
  const others = recordFields(schema).filter(({ key }) => !group.some(({ field }) => field === key))
  const held = footing.cells.get(recordId) ?? {}
  const isFilledSince = others.some(({ key }) => (held[key] ?? '') !== '')
  const reason = part.refused[0]?.reason ?? (isFilledSince ? 'changed-since' : undefined)
  if (reason !== undefined) {
    for (const change of part.applied) part.refused.push({ change, reason, now: change.before })
    part.applied = []
    part.writes = []
    return
  }
  const row = footing.rowOf.get(recordId)!
  const computed = schema.fields.filter(({ kind, key }) => kind === 'computed' && key !== PROBLEMS)
  for (const field of [NUMBER, ...[...others, ...computed].map(({ key }) => key)]) {
    const column = footing.columns.get(field)
    if (column !== undefined) part.writes.push({ recordId, field, row, column, cell: '' })
  }
}

function planChange(schema: TableSchema, change: Change, footing: Footing, plan: GrowingPlan): void {
  const field = fieldOf(schema, change.field)
  const row = footing.rowOf.get(change.recordId)
  const column = footing.columns.get(change.field)
  if (row === undefined) plan.refused.push({ change, reason: 'record-gone', now: null })
  else if (isOfExistence(change)) plan.applied.push(change)
  else if (field && column === undefined && change.before === null) plan.applied.push(change)
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
