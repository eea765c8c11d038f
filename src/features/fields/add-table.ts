import type { Result } from '../../base/result'
import { addTable } from '../../host/add-table'
import type { Host } from '../../host/host'
import { newTableText } from '../../i18n/new-table-messages'
import type { RegisterConfig } from '../../register/config'
import { type NewTableFault, type OwnTable, ownTable, type TableShape } from '../../register/new-table'
import type { Caller } from '../../register/role'
import { catalogueTable } from '../../register/templates/catalogue-table'

/** A table to be added: one that the product knows, or one of the firm's own. */
export type WantedTable =
  | { readonly from: 'catalogue'; readonly key: string }
  | ({ readonly from: 'own' } & OwnTable)

/** What became of a table that was to be added. */
export type TableAdded =
  | { readonly state: 'done'; readonly operation: string; readonly tab: string }
  | { readonly state: 'refused'; readonly text: string }
  | { readonly state: 'administrator-only' }

/** Adds a table to the register as one operation, which History can undo. The caller holds the lock. */
export function addWantedTable(
  host: Host,
  { requestId, table }: { readonly requestId: string; readonly table: WantedTable },
  caller: Caller,
): TableAdded {
  if (!caller.isKeeper) return { state: 'administrator-only' }
  if (host.register.findRecent(requestId)) return { state: 'done', operation: requestId, tab: '' }
  const config = host.register.config() as RegisterConfig
  const tabs = host.workbook.tabs()
  const shape = shapeOf(
    config,
    table,
    tabs.map(({ title }) => title),
  )
  if (!shape.ok)
    return { state: 'refused', text: newTableText(shape.error, config.tables, host.session.locale()) }
  addTable(host, caller, requestId, shape.value, tabs)
  return { state: 'done', operation: requestId, tab: shape.value.tab }
}

function shapeOf(
  { tables, locale, setUp }: RegisterConfig,
  wanted: WantedTable,
  titles: readonly string[],
): Result<TableShape, NewTableFault> {
  const ground = { tables, locale, titles }
  return wanted.from === 'catalogue'
    ? catalogueTable(ground, wanted.key, setUp.trade)
    : ownTable(ground, wanted)
}
