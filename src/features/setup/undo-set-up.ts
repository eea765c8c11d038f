import { FreeTabs, type NamedTab } from '../../host/free-tabs'
import type { Host } from '../../host/host'
import { type SheetPart, WriteRefused } from '../../host/workbook'
import { movedRows, type RegisterConfig } from '../../register/config'
import type { Caller } from '../../register/role'
import { LOOK_PARTS, lookReturn } from './look-return'
import { nameReturn } from './moved-names'
import { protectionReturn } from './protection-return'
import { tabNames } from './setup-tabs'
import { backRequests, copyAsSheet, keepRequests, ownTabRequests, tidyRequests } from './undo-requests'
import { readUndoScene, type UndoScene } from './undo-scene'

/** What became of an undo. */
export type UndoOutcome =
  | { readonly outcome: 'undone'; readonly kept?: KeptRows }
  | { readonly outcome: 'nothing' }
  | { readonly outcome: 'refused'; readonly reason: 'not-allowed' | 'copy-gone' | 'protected' }

/** What was entered since set-up, and the tab it is kept in. */
interface KeptRows {
  readonly tab: string
  readonly rows: number
}

/**
 * Brings the sheet back as it was before set-up, in two batches: the cells, then the looks with everything the register
 * added. One that died in between goes on where it stood. The caller holds the lock.
 */
export function undoSetUp(host: Host, caller: Caller): UndoOutcome {
  const config = host.register.config()
  if (!config) {
    host.triggers.removeAll()
    return { outcome: 'nothing' }
  }
  if (!caller.isKeeper || host.register.isCopy()) return { outcome: 'refused', reason: 'not-allowed' }
  const scene = readUndoScene(host, config)
  if (config.setUp.copySheetId !== undefined && !scene.copy)
    return { outcome: 'refused', reason: 'copy-gone' }
  try {
    const kept = goBack(host, config, scene)
    host.triggers.removeAll()
    return { outcome: 'undone', ...(kept ? { kept } : {}) }
  } catch (error) {
    if (error instanceof WriteRefused) return { outcome: 'refused', reason: 'protected' }
    throw error
  }
}

function goBack(host: Host, config: RegisterConfig, scene: UndoScene): KeptRows | undefined {
  const day = host.clock.format(host.clock.nowMs(), config.timeZone, 'yyyy-MM-dd')
  const names = tabNames(config.locale, day)
  const free = new FreeTabs(
    scene.parts.map(({ tab }) => tab),
    host.newId(),
  )
  const kept = free.tab(names.kept)
  const settingsName = free.tab(`${names.settings} ${day}`).title
  const { sheet, copy, entered } = scene
  const rows = entered.length > 0 ? { tab: kept.title, rows: entered.length } : undefined
  if (!sheet) host.workbook.update([...copyAsSheet(scene), ...tidyRequests(scene, settingsName)])
  else if (!copy) host.workbook.update([...ownTabRequests(scene, kept), ...tidyRequests(scene, settingsName)])
  else returnSheet(host, scene, kept, settingsName)
  return rows
}

function returnSheet(host: Host, scene: UndoScene, kept: NamedTab, settingsName: string): void {
  const { sheet, copy, entered } = scene
  if (!sheet || !copy) return
  const keep = entered.length > 0 ? keepRequests(scene, kept) : []
  host.workbook.update([...keep, ...backRequests(scene)])
  const { rowCount, columnCount } = copy.tab
  const { before } = scene.config.setUp
  const rows = rowCount - (before ? movedRows(before) : 0)
  const range = { startRow: 0, endRow: rows, startColumn: 0, endColumn: columnCount }
  const looks = host.workbook.describe(LOOK_PARTS, [
    { ...range, tab: sheet.tab.title },
    { ...range, tab: copy.tab.title },
  ])
  const look = (sheetId: number): SheetPart =>
    looks.find(({ properties }) => (properties?.sheetId ?? 0) === sheetId) ?? {}
  const { sheetId } = sheet.tab
  host.workbook.update([
    ...lookReturn(sheetId, look(sheetId), look(copy.tab.sheetId)),
    ...protectionReturn(sheetId, look(sheetId), before?.protections ?? []),
    ...(before?.names ? nameReturn(before.names, host.workbook.namedRanges()) : []),
    ...tidyRequests(scene, settingsName),
  ])
}
