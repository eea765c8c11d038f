import { cellBlock } from '../../host/cell-block'
import { keeperOnly } from '../../host/hidden-tab'
import { configTab, ledgerTab, linksTab, operationsTab, shadowTab } from '../../host/system-tabs'
import type { WorkbookRequest } from '../../host/workbook'
import type { Cell } from '../../register/cell-codec'
import { SYSTEM_TABS, type SystemTab, shadowTitle } from '../../register/config'
import { CUSTOMERS } from '../../register/field'
import type { OperationRow } from '../../register/operation-row'
import { packShadow } from '../../register/shadow'
import type { TableRow } from '../../register/table-view'
import type { SetUpOrder } from './set-up-order'

/** The rows of the shadow below its first line. */
export const shadowRows = (records: readonly TableRow[]): Cell[][] =>
  records.map(({ id, values }) => [id, ...packShadow({ values })])

/** Where a system tab goes. */
const placeOf = (what: SystemTab, sheetId: number) => ({ sheetId, title: SYSTEM_TABS[what] })

/** The shadow tab with room for all its rows, and the first of them. */
export const newShadow = (
  sheetId: number,
  rows: readonly (readonly Cell[])[],
  first = rows.length,
): WorkbookRequest[] => shadowTab({ sheetId, title: shadowTitle(CUSTOMERS) }, rows, first)

/** What the system tabs of a new register hold. */
interface SystemRows {
  readonly log: OperationRow
  readonly config: readonly (readonly Cell[])[]
  readonly links: readonly (readonly Cell[])[]
}

/** The other system tabs: log with the operation of set-up, empty journal and ledger, the config and the links. */
export const systemTabs = (
  { system: ids, shadow, keeper }: Pick<SetUpOrder, 'system' | 'shadow' | 'keeper'>,
  { log, config, links }: SystemRows,
): WorkbookRequest[] => [
  ...operationsTab(placeOf('log', ids.log), [log]),
  ...operationsTab(placeOf('journal', ids.journal)),
  ...ledgerTab(placeOf('ledger', ids.ledger)),
  ...configTab(placeOf('config', ids.config), config),
  ...linksTab(placeOf('links', ids.links), links),
  ...[ids.log, shadow, ids.ledger, ids.config, ids.links].map((sheetId) => keeperOnly(sheetId, keeper)),
]

/** Marks a tab that belongs to a set-up not yet finished. */
export const UNFINISHED_MARK = 'register-unfinished'
/** Rows of the shadow written in one request. */
export const SHADOW_CHUNK = 10_000

/** The shadow of a long list is written ahead, in several calls, into a hidden tab that counts for nothing until set-up is done. */
export function shadowAhead(sheetId: number, rows: readonly (readonly Cell[])[]): WorkbookRequest[][] {
  const location = { sheetId }
  const mark = { metadataKey: UNFINISHED_MARK, metadataValue: '1', location, visibility: 'DOCUMENT' }
  const first = [
    ...newShadow(sheetId, rows, SHADOW_CHUNK),
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
