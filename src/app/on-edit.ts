import type { Feature, GridEdit } from '../host/feature'
import type { Host } from '../host/host'
import { features } from './features'

/** Tells the features of an edit. When another run holds the lock the edit is noted, and the sweep catches up. */
export function handleEdit(host: Host, edit: GridEdit): void {
  run(host, 'edit', (feature) => feature.onEdit?.(host, edit)) ?? noteEdit(host, edit)
}

/** Tells the features that rows, columns or tabs were added, removed or moved. */
export function handleChange(host: Host, by: string): void {
  run(host, 'change', (feature) => feature.onChange?.(host, by))
}

function run(
  host: Host,
  context: string,
  tell: (feature: Feature) => void,
): { readonly value: void } | undefined {
  try {
    return host.lock.hold(0, () => {
      for (const feature of features as readonly Feature[]) tell(feature)
    })
  } catch (error) {
    host.log.error(context, error)
    return { value: undefined }
  }
}

function noteEdit(host: Host, edit: GridEdit): void {
  if (edit.value === undefined) return
  host.register.noteEdit({
    at: new Date(host.clock.nowMs()).toISOString(),
    by: edit.by,
    sheetId: edit.sheetId,
    row: edit.startRow,
    column: edit.startColumn,
    value: edit.value,
  })
}
