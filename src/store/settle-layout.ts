import { FreeTabs } from '../host/free-tabs'
import { keeperOnly } from '../host/hidden-tab'
import { linksTab } from '../host/system-tabs'
import { LAYOUT_VERSION, SYSTEM_TABS } from '../register/config'
import { CUSTOMERS } from '../register/field'
import { linkedOfAll, packLinked } from '../register/links'
import { updateCells } from './cell-requests'
import type { OpenRegister } from './open-register'
import type { RecordTabs } from './record-tabs'
import { configRequests } from './seal-operations'

/**
 * Writes a register of an older layout in this one, in one atomic batch: its config, and the tabs that came since. Does
 * nothing where it is in this layout. Keeper only.
 */
export function settleLayout(open: OpenRegister, records: RecordTabs): void {
  if (!open.isOutdated()) return
  const config = open.known()
  const tabs = open.workbook.tabs()
  const isThere = tabs.some(({ sheetId }) => sheetId === config.systemSheets.links)
  const tab = new FreeTabs(tabs, config.keeper).tab(SYSTEM_TABS.links)
  const links = isThere ? config.systemSheets.links : tab.sheetId
  const rows = isThere ? [] : linkRows(open, records)
  const systemSheets = { ...config.systemSheets, links }
  open.remember({ systemSheets, version: LAYOUT_VERSION })
  open.workbook.update([
    ...(isThere ? [] : [...linksTab(tab, rows), keeperOnly(links, config.keeper)]),
    ...configRequests(open, open.known()),
    ...updateCells(
      systemSheets.config,
      open.formerKeys().flatMap((key) => {
        const row = open.configRow(key)
        return [0, 1].map((column) => ({ row, column, cell: '' }))
      }),
    ),
  ])
}

/** A row for each customer as last recorded, with what leads there. */
function linkRows(open: OpenRegister, records: RecordTabs): string[][] {
  const { tables } = open.known()
  const recorded = new Map(
    tables.map(({ key }) => {
      const entries = [...records.shadow(key).all()]
      return [key, entries.map(([id, { values }]) => ({ id, values }))]
    }),
  )
  const linked = linkedOfAll(tables, recorded)
  return (recorded.get(CUSTOMERS) ?? []).map(({ id }) => [id, ...packLinked(linked.get(id) ?? {})])
}
