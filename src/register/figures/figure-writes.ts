import type { Change } from '../change'
import type { TableSchema } from '../field'
import { fieldValue, type RecordValues, type Value } from '../value'
import { figureFields } from './figure-order'
import type { FigureRecord } from './linked-records'

/** Numbers as near as this are the same figure: a cell keeps 15 digits. */
const TOLERANCE = 1e-9

/** Whether a computed cell holds the figure it should. A number written as text is not it. */
export function isSameFigure(stands: Value, figure: Value): boolean {
  if (typeof stands !== 'number' || typeof figure !== 'number') return stands === figure
  return Math.abs(stands - figure) <= TOLERANCE * Math.max(1, Math.abs(stands), Math.abs(figure))
}

/**
 * The computed cells of a table that must be written, as changes from what stands there now. Records without figures,
 * such as one that came meanwhile, are left as they are.
 */
export function figureWrites(
  schema: TableSchema,
  current: Iterable<FigureRecord>,
  computed: ReadonlyMap<string, RecordValues>,
): Change[] {
  const keys = figureFields(schema).map(({ field }) => field.key)
  const changes: Change[] = []
  for (const { id, values } of current) {
    const figures = computed.get(id)
    if (figures === undefined) continue
    for (const field of keys) {
      const [before, after] = [fieldValue(values, field), fieldValue(figures, field)]
      if (!isSameFigure(before, after))
        changes.push({ table: schema.key, recordId: id, field, before, after })
    }
  }
  return changes
}
