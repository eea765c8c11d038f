import { cellBlock } from '../../host/cell-block'
import { keeperOnly } from '../../host/hidden-tab'
import type { LostTab, RegisterTab } from '../../host/register-store'
import { protectForRole } from '../../host/role-protection'
import { configTab, ledgerTab, operationsTab, shadowTab } from '../../host/system-tabs'
import type { WorkbookRequest } from '../../host/workbook'
import { configRows } from '../../register/config'
import { SETTINGS_LAYOUT } from '../../register/settings-sheet'
import { packShadow } from '../../register/shadow'
import { customersTab } from './customers-tab'
import type { TabGround } from './tab-ground'

const SETTINGS_ROWS = 200

type Maker = (tab: LostTab, ground: TabGround) => WorkbookRequest[]

/** What each tab consists of. What a log or a ledger held is nowhere else: they begin anew. */
const MAKERS: Readonly<Record<RegisterTab, Maker>> = {
  customers: customersTab,
  settings: settingsTab,
  config: (tab, { config }) => [
    ...configTab(tab, configRows(config)),
    keeperOnly(tab.sheetId, config.keeper),
  ],
  log: (tab, { config }) => [...operationsTab(tab), keeperOnly(tab.sheetId, config.keeper)],
  journal: (tab) => operationsTab(tab),
  ledger: (tab, { config }) => [...ledgerTab(tab), keeperOnly(tab.sheetId, config.keeper)],
  shadow: (tab, { config, records }) => [
    ...shadowTab(
      tab,
      records.map(({ id, values }) => [id, ...packShadow({ values })]),
    ),
    keeperOnly(tab.sheetId, config.keeper),
  ],
}

/** Makes deleted tabs anew under their own ids, so that everything that knows them finds them again. */
export const tabRequests = (lost: readonly LostTab[], ground: TabGround): WorkbookRequest[] =>
  lost.flatMap((tab) => MAKERS[tab.what](tab, ground))

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
