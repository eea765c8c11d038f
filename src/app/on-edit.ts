import type { Feature, GridChange, GridEdit } from '../host/feature'
import type { Host } from '../host/host'
import { features } from './features'
import { runsAsKeeper } from './keeper'

/** Tells the features of an edit. When another run holds the lock the edit is noted, and the sweep catches up. */
export function handleEdit(host: Host, edit: () => GridEdit): void {
  guarded(host, 'edit', () => {
    const told = edit()
    if (!asKeeper(host, (feature) => feature.onEdit?.(host, told))) noteEdit(host, told)
  })
}

/** Tells the features that rows, columns or tabs were added, removed or moved. */
export function handleChange(host: Host, change: () => GridChange): void {
  guarded(host, 'change', () => {
    const told = change()
    asKeeper(host, (feature) => feature.onChange?.(host, told))
  })
}

/** False when another run holds the lock. Any function can be called with a made-up event: only the keeper's trigger gets through. */
function asKeeper(host: Host, tell: (feature: Feature) => void): boolean {
  const held = host.lock.hold(0, () => {
    if (runsAsKeeper(host)) for (const feature of features as readonly Feature[]) tell(feature)
  })
  return held !== undefined
}

function guarded(host: Host, context: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    host.log.error(context, error)
  }
}

/** A paste tells no value: its note only says that the whole table must be compared. */
function noteEdit(host: Host, edit: GridEdit): void {
  if (!runsAsKeeper(host)) return
  host.register.noteEdit({
    at: new Date(host.clock.nowMs()).toISOString(),
    by: edit.by,
    sheetId: edit.sheetId,
    row: edit.startRow,
    column: edit.startColumn,
    value: edit.value ?? '',
  })
}
