import type { GridEdit } from '../../host/feature'
import type { Host } from '../../host/host'
import type { Change } from '../../register/change'
import { figureFields } from '../../register/figures/figure-order'
import { computeChanged } from './compute-touched'

/** More rows than this wait for the daily run. */
const MOST_ROWS = 100

/**
 * Puts back figures that somebody typed, pasted or cleared. An edit beside the computed columns costs no call, since the
 * header was read when the edit was recorded. The caller holds the lock.
 */
export function meetOvertyping(host: Host, edit: GridEdit): void {
  const config = host.register.config()
  const schema = config?.tables.find(({ sheetId }) => sheetId === edit.sheetId)
  const first = Math.max(1, edit.startRow)
  if (!config?.figures || !schema || edit.endRow <= first || edit.endRow - first > MOST_ROWS) return
  const columns = host.register.readColumnPlaces([schema.key]).get(schema.key)
  const overtyped = figureFields(schema).filter(({ field }) => {
    const column = columns?.get(field.key) ?? -1
    return edit.startColumn <= column && column < edit.endColumn
  })
  if (overtyped.length === 0) return
  const rows = Array.from({ length: edit.endRow - first }, (_, index) => first + index)
  const changes = host.register.readRows(schema.key, rows).rows.flatMap(({ id: recordId }): Change[] =>
    recordId === ''
      ? []
      : overtyped.map(({ field }) => ({
          table: schema.key,
          recordId,
          field: field.key,
          before: '',
          after: '',
        })),
  )
  if (changes.length > 0) computeChanged(host, config, config.figures.limits, changes)
}
