import type { ShownProtection, TabFrame } from '../../protocol'
import { hasCell, tabOf } from './univer-range'
import type { UniverHandle } from './univer-setup'

/** What the guard asks before it lets a person open a cell. */
export interface Guard {
  readonly frames: ReadonlyMap<number, TabFrame>
  may(protection: ShownProtection): boolean
  readOnly(): boolean
  refused(why: { readonly readOnly: boolean; readonly description: string }): void
}

/** The protections a cell lies under; warnings keep nobody away. */
function protectionsAt(frame: TabFrame | undefined, row: number, column: number): ShownProtection[] {
  return (frame?.protections ?? []).filter(
    (each) => !each.warningOnly && each.areas.some((area) => hasCell(area, row, column)),
  )
}

/** Keeps a cell's editor shut where the person may not type, before anything is typed in vain. The server decides all the same. */
export function guardProtections({ api }: UniverHandle, guard: Guard): void {
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    if (guard.readOnly()) {
      event.cancel = true
      guard.refused({ readOnly: true, description: '' })
      return
    }
    const frame = guard.frames.get(tabOf(event.worksheet.getSheetId()))
    const protection = protectionsAt(frame, event.row, event.column).find((each) => !guard.may(each))
    if (!protection) return
    event.cancel = true
    guard.refused({ readOnly: false, description: protection.description })
  })
}
