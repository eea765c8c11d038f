import { greatest } from '../../base/greatest'
import { cellBlock } from '../../host/cell-block'
import { hiddenTab, keeperOnly, LEAVE_ALONE } from '../../host/hidden-tab'
import type { LostTab, RegisterTab } from '../../host/register-store'
import { protectForRole } from '../../host/role-protection'
import type { WorkbookRequest } from '../../host/workbook'
import { CONFIG_CELLS, configRows } from '../../register/config'
import { OPERATION_COLUMNS } from '../../register/operation-row'
import { SETTINGS_LAYOUT } from '../../register/settings-sheet'
import { packShadow } from '../../register/shadow'
import { customersTab } from './customers-tab'
import type { TabGround } from './tab-ground'

const SPARE_ROWS = 100
const LOG_HEAD = [[LEAVE_ALONE], [...OPERATION_COLUMNS]]
/** The ledger names what each mail was about, a cell each. */
const LEDGER_COLUMNS = 60
const SETTINGS_ROWS = 200

type Maker = (tab: LostTab, ground: TabGround) => WorkbookRequest[]

/** What each tab consists of. What a log or a ledger held is nowhere else: they begin anew. */
const MAKERS: Readonly<Record<RegisterTab, Maker>> = {
  customers: customersTab,
  settings: settingsTab,
  config: ({ sheetId, title }, { config }) => [
    ...hiddenTab(sheetId, title, [[LEAVE_ALONE], ...configRows(config)], {
      rowCount: 200,
      columnCount: CONFIG_CELLS + 2,
    }),
    keeperOnly(sheetId, config.keeper),
  ],
  log: ({ sheetId, title }, { config }) => [
    ...hiddenTab(sheetId, title, LOG_HEAD, { rowCount: SPARE_ROWS, columnCount: 10 }),
    keeperOnly(sheetId, config.keeper),
  ],
  journal: ({ sheetId, title }) =>
    hiddenTab(sheetId, title, LOG_HEAD, { rowCount: SPARE_ROWS, columnCount: 10 }),
  ledger: ({ sheetId, title }, { config }) => [
    ...hiddenTab(sheetId, title, [[LEAVE_ALONE]], { rowCount: SPARE_ROWS, columnCount: LEDGER_COLUMNS }),
    keeperOnly(sheetId, config.keeper),
  ],
  shadow: shadowTab,
}

/** Makes deleted tabs anew under their own ids, so that everything that knows them finds them again. */
export const tabRequests = (lost: readonly LostTab[], ground: TabGround): WorkbookRequest[] =>
  lost.flatMap((tab) => MAKERS[tab.what](tab, ground))

function shadowTab({ sheetId, title }: LostTab, { config, records }: TabGround): WorkbookRequest[] {
  const rows = records.map(({ id, values }) => [id, ...packShadow({ values })])
  const columnCount =
    greatest(
      rows.map((row) => row.length),
      0,
    ) + 4
  return [
    ...hiddenTab(sheetId, title, [[LEAVE_ALONE], ...rows], {
      rowCount: rows.length + SPARE_ROWS,
      columnCount,
    }),
    keeperOnly(sheetId, config.keeper),
  ]
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
