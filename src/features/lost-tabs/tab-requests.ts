import { cellBlock } from '../../host/cell-block'
import { keeperOnly } from '../../host/hidden-tab'
import type { LostTab, RegisterTab } from '../../host/register-store'
import { protectForRole } from '../../host/role-protection'
import { configTab, ledgerTab, linksTab, operationsTab, shadowTab } from '../../host/system-tabs'
import { tableTab } from '../../host/table-tab'
import type { WorkbookRequest } from '../../host/workbook'
import type { Cell } from '../../register/cell-codec'
import { configRows } from '../../register/config'
import { CUSTOMERS } from '../../register/field'
import { linkedOfAll, packLinked } from '../../register/links'
import { SETTINGS_LAYOUT } from '../../register/settings-sheet'
import { packShadow } from '../../register/shadow'
import type { TabGround } from './tab-ground'

const SETTINGS_ROWS = 200

type Maker = (tab: LostTab, ground: TabGround) => WorkbookRequest[]

/** What each tab consists of. What a log or a ledger held is nowhere else: they begin anew. */
const MAKERS: Readonly<Record<RegisterTab, Maker>> = {
  table: tableAgain,
  settings: settingsTab,
  config: (tab, { config }) => [
    ...configTab(tab, configRows(config)),
    keeperOnly(tab.sheetId, config.keeper),
  ],
  log: (tab, { config }) => [...operationsTab(tab), keeperOnly(tab.sheetId, config.keeper)],
  journal: (tab) => operationsTab(tab),
  ledger: (tab, { config }) => [...ledgerTab(tab), keeperOnly(tab.sheetId, config.keeper)],
  links: (tab, { config, tables }) => [
    ...linksTab(tab, linksOf(config, tables)),
    keeperOnly(tab.sheetId, config.keeper),
  ],
  shadow: (tab, { config, tables }) => [
    ...shadowTab(
      tab,
      (tables.get(tab.table ?? '')?.records ?? []).map(({ id, values }) => [id, ...packShadow({ values })]),
    ),
    keeperOnly(tab.sheetId, config.keeper),
  ],
}

/** Makes deleted tabs anew under their own ids, so that everything that knows them finds them again. */
export const tabRequests = (lost: readonly LostTab[], ground: TabGround): WorkbookRequest[] =>
  lost.flatMap((tab) => MAKERS[tab.what](tab, ground))

function tableAgain({ table = '' }: LostTab, { config, tables, editors }: TabGround): WorkbookRequest[] {
  const ground = tables.get(table)
  if (!ground) return []
  const fields = [...(editors?.fields.get(table) ?? [])]
  const allowed = new Map(fields.map(([key, people]) => [key, [config.keeper, ...people]]))
  const index = config.tables.findIndex(({ key }) => key === table)
  return tableTab({ ...ground, index, locale: config.locale, ...(editors ? { editors: allowed } : {}) })
}

/** The links of every customer, from the records of all tables. */
function linksOf({ tables: schemas }: TabGround['config'], tables: TabGround['tables']): Cell[][] {
  const records = new Map([...tables].map(([key, ground]) => [key, ground.records]))
  const linked = linkedOfAll(schemas, records)
  const customers = [...(records.get(CUSTOMERS) ?? [])].map(({ id }) => id)
  return customers.map((id) => [id, ...packLinked(linked.get(id) ?? {})])
}

function settingsTab(
  { sheetId, title }: LostTab,
  { config, settings, editors }: TabGround,
): WorkbookRequest[] {
  const gridProperties = {
    rowCount: Math.max(SETTINGS_ROWS, settings.length),
    columnCount: SETTINGS_LAYOUT.width + 1,
    frozenRowCount: SETTINGS_LAYOUT.firstRow,
  }
  const headers = { sheetId, startRowIndex: 0, endRowIndex: SETTINGS_LAYOUT.firstRow }
  return [
    { addSheet: { properties: { sheetId, title, index: 1, gridProperties } } },
    cellBlock(sheetId, 0, 0, settings),
    {
      repeatCell: {
        range: headers,
        cell: { userEnteredFormat: { textFormat: { bold: true } } },
        fields: 'userEnteredFormat.textFormat',
      },
    },
    ...(editors ? [protectForRole({ sheetId }, 'settings', [config.keeper, ...editors.settings])] : []),
  ]
}
