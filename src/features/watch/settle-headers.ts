import type { Host } from '../../host/host'
import type { TableView } from '../../register/table-view'
import { headerPlan, isHeaderInOrder } from './header-plan'
import { knownConfig } from './known-config'

/** Brings the header row of a table in order. True where that changed anything, so that the table must be read again. */
export function settleHeaders(host: Host, view: TableView): boolean {
  if (isHeaderInOrder(view)) return false
  const { schema } = view
  const tab = host.workbook.tabs().find(({ sheetId }) => sheetId === schema.sheetId)
  if (!tab) return false
  const unknown = view.unknown.map(({ column }) => column)
  const cells = host.workbook.read(
    unknown.map((column) => ({
      tab: tab.title,
      startRow: 1,
      startColumn: column,
      endColumn: column + 1,
    })),
    'formulas',
  )
  const formulaColumns = new Set(
    unknown.filter((_, index) => cells[index]?.some(([cell]) => String(cell ?? '').startsWith('='))),
  )
  const plan = headerPlan(view, { columnCount: tab.columnCount, formulaColumns })
  host.workbook.update(plan.requests)
  const tables = knownConfig(host).tables.map((table) => (table.key === schema.key ? plan.schema : table))
  host.register.saveConfig({ tables })
  return true
}
