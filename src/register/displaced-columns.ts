import { toCell } from './cell-codec'
import { type Field, NUMBER, type TableSchema } from './field'
import type { ShadowEntry } from './shadow'
import { fieldValue } from './value'
import type { CellWrite, Footing } from './write-plan'

/** Whether a column that was written stood elsewhere at the moment of writing, or moved since. */
export const hasMovedColumns = (writes: readonly CellWrite[], after: Footing): boolean =>
  writes.some(({ field, column }) => after.columns.get(field) !== column)

/**
 * Cells that hold what was meant for another column, because a column was inserted, removed or moved between reading
 * and writing: each gets back what is recorded of it, a column of no field gets nothing. (The right cells are written
 * by `misplacedWrites`.)
 */
export function displacedColumns(
  schema: TableSchema,
  writes: readonly CellWrite[],
  after: Footing,
  recorded: ReadonlyMap<string, ShadowEntry>,
): CellWrite[] {
  const fieldAt = new Map(
    schema.fields.flatMap((field) => {
      const column = after.columns.get(field.key)
      return column === undefined ? [] : [[column, field] as const]
    }),
  )
  const wanted = new Map(writes.map((write) => [`${write.recordId}/${write.field}`, write.cell]))
  return writes.flatMap((write): CellWrite[] => {
    const { recordId, column, field, cell } = write
    if (after.columns.get(field) === column) return []
    const arrived = after.rowOf.has(recordId) && (after.cells.get(recordId)?.[field] ?? '') === cell
    const victim = fieldAt.get(column)
    if (!victim) return arrived ? [] : [{ ...write, field: '', cell: '' }]
    const wish = wanted.get(`${recordId}/${victim.key}`)
    const isHit = wish === undefined ? !arrived : (after.cells.get(recordId)?.[victim.key] ?? '') === cell
    return isHit ? [{ ...write, field: victim.key, cell: wish ?? held(victim, recordId, recorded) }] : []
  })
}

function held(field: Field, recordId: string, recorded: ReadonlyMap<string, ShadowEntry>): CellWrite['cell'] {
  if (field.key === NUMBER) return toCell(field, recordId)
  return toCell(field, fieldValue(recorded.get(recordId)?.values ?? {}, field.key))
}
