import { cellBlock } from '../../host/cell-block'
import { hiddenTab, keeperOnly, LEAVE_ALONE } from '../../host/hidden-tab'
import type { WorkbookRequest } from '../../host/workbook'
import type { Cell } from '../../register/cell-codec'
import { CONFIG_CELLS, SYSTEM_TABS, type SystemTab } from '../../register/config'
import { OPERATION_COLUMNS, type OperationRow } from '../../register/operation-row'
import { packShadow } from '../../register/shadow'
import type { TableRow } from '../../register/table-view'

const SPARE_ROWS = 100
/** The ledger names what each mail was about, a cell each. */
const LEDGER_COLUMNS = 60
/** A record may grow longer than one cell; the next ones take the rest. */
const SHADOW_COLUMNS = 4

/** The rows of the shadow below its first line. */
export const shadowRows = (records: readonly TableRow[]): Cell[][] =>
  records.map(({ id, values }) => [id, ...packShadow({ values })])

/** The shadow tab with room for all its rows, and the first of them. */
export function shadowTab(
  sheetId: number,
  rows: readonly (readonly Cell[])[],
  first: number,
): WorkbookRequest[] {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const size = { rowCount: rows.length + SPARE_ROWS, columnCount: widest + SHADOW_COLUMNS }
  return hiddenTab(sheetId, SYSTEM_TABS.shadow, [[LEAVE_ALONE], ...rows.slice(0, first)], size)
}

/** The other system tabs: log with the operation of set-up, empty journal and ledger, and the config. */
export function systemTabs(
  ids: Readonly<Record<SystemTab, number>>,
  log: OperationRow,
  config: readonly (readonly Cell[])[],
  keeper: string,
): WorkbookRequest[] {
  const head: Cell[][] = [[LEAVE_ALONE], [...OPERATION_COLUMNS]]
  const size = { rowCount: SPARE_ROWS, columnCount: 10 }
  return [
    ...hiddenTab(ids.log, SYSTEM_TABS.log, [...head, [...log]], size),
    ...hiddenTab(ids.journal, SYSTEM_TABS.journal, head, size),
    ...hiddenTab(ids.ledger, SYSTEM_TABS.ledger, [[LEAVE_ALONE]], { ...size, columnCount: LEDGER_COLUMNS }),
    ...hiddenTab(ids.config, SYSTEM_TABS.config, [[LEAVE_ALONE], ...config], {
      rowCount: 200,
      columnCount: CONFIG_CELLS + 2,
    }),
    ...[ids.log, ids.shadow, ids.ledger, ids.config].map((sheetId) => keeperOnly(sheetId, keeper)),
  ]
}

/** Marks a tab that belongs to a set-up not yet finished. */
export const UNFINISHED_MARK = 'register-unfinished'
/** Rows of the shadow written in one request. */
export const SHADOW_CHUNK = 10_000

/** The shadow of a long list is written ahead, in several calls, into a hidden tab that counts for nothing until set-up is done. */
export function shadowAhead(sheetId: number, rows: readonly (readonly Cell[])[]): WorkbookRequest[][] {
  const location = { sheetId }
  const mark = { metadataKey: UNFINISHED_MARK, metadataValue: '1', location, visibility: 'DOCUMENT' }
  const first = [
    ...shadowTab(sheetId, rows, SHADOW_CHUNK),
    { createDeveloperMetadata: { developerMetadata: mark } },
  ]
  const batches: WorkbookRequest[][] = [first]
  for (let start = SHADOW_CHUNK; start < rows.length; start += SHADOW_CHUNK)
    batches.push([cellBlock(sheetId, start + 1, 0, rows.slice(start, start + SHADOW_CHUNK))])
  return batches
}

/** Takes the marks of an unfinished set-up away. */
export const finished: WorkbookRequest = {
  deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataKey: UNFINISHED_MARK } } },
}
