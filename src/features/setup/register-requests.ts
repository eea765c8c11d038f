import { cellBlock } from '../../host/cell-block'
import { keeperOnly } from '../../host/hidden-tab'
import { shadowTab } from '../../host/system-tabs'
import { tableTab } from '../../host/table-tab'
import type { WorkbookRequest } from '../../host/workbook'
import { problemsText } from '../../i18n/problems-text'
import { type Cell, toCell } from '../../register/cell-codec'
import { configRows, shadowTitle } from '../../register/config'
import { CUSTOMERS, fieldOf, NUMBER, PROBLEMS, type TableSchema } from '../../register/field'
import { linkedOfAll, packLinked } from '../../register/links'
import type { OperationRow } from '../../register/operation-row'
import { packShadow } from '../../register/shadow'
import { fillColumn, writeColumn } from './cell-data'
import { frozenColumns, lookRequests, ruleRequests } from './dress-requests'
import { type DressedColumn, dressedColumns } from './dressed-column'
import { foldRequests } from './fold-requests'
import { markRequests, warningRequests } from './guard-requests'
import { customerSchema, newConfig } from './new-config'
import { type LinkedTable, type RegisterDraft, type SetUpOrder, unnumbered } from './set-up-order'
import { settingsTab } from './settings-tab-requests'
import { boxRequests } from './spare-boxes'
import { headerWrites, structureRequests } from './structure-requests'
import { systemTabs } from './system-tab-requests'
import { type TargetLayout, targetLayout } from './target-layout'

/**
 * Everything that turns a sheet into a register but the shadow, as one batch that Google carries out wholly or not at
 * all. The copy comes first. `withRules` is off where the sheet refuses number formats and drop-downs.
 */
export function registerRequests(
  draft: RegisterDraft,
  order: SetUpOrder,
  withRules: boolean,
): WorkbookRequest[] {
  const { sheetId } = draft.reading.tab
  const layout = targetLayout(draft.grid, draft.plan)
  const schema = customerSchema(draft)
  const columns = dressedColumns(draft.grid, draft.plan, layout, draft.reading.widths)
  const columnCount = Math.max(draft.reading.tab.columnCount, draft.grid.width) + 1 + layout.shift
  const hasOwnFolds = (draft.reading.part.columnGroups ?? []).length > 0
  return [
    ...copyRequests(draft, order),
    ...roomForTemplate(draft),
    ...structureRequests(draft.reading, draft.grid, layout, order.copy?.sheetId ?? sheetId),
    ...(withRules ? ruleRequests(sheetId, columns) : []),
    ...contentRequests(draft, layout, schema, columns, order),
    ...lookRequests(sheetId, columns, order.locale, columnCount),
    ...(hasOwnFolds ? [] : foldRequests(sheetId, columns, frozenColumns(columns, columnCount))),
    ...markRequests(sheetId, columns),
    ...warningRequests(sheetId, columns),
    ...settingsTab(order.settings.sheetId, order.settings.title, draft.reading.tab.index + 1, order),
    ...systemTabs(order, {
      log: logRow(order),
      config: configRows(newConfig(draft, order)),
      links: linkRows(draft, order),
    }),
    ...order.linked.flatMap((table, index) => linkedTabs(table, order, draft.reading.tab.index + 1 + index)),
    ...(order.copy ? [keeperOnly(order.copy.sheetId, order.keeper)] : []),
  ]
}

/** The copy of the sheet, or the new tab that a template gets. */
function copyRequests({ reading }: RegisterDraft, { copy, tabCount }: SetUpOrder): WorkbookRequest[] {
  const { sheetId, title, index, rowCount, columnCount } = reading.tab
  if (!copy) {
    const properties = { sheetId, title, index, gridProperties: { rowCount, columnCount } }
    return [{ addSheet: { properties } }]
  }
  return [
    {
      duplicateSheet: {
        sourceSheetId: sheetId,
        insertSheetIndex: tabCount,
        newSheetId: copy.sheetId,
        newSheetName: copy.title,
      },
    },
    { updateSheetProperties: { properties: { sheetId: copy.sheetId, hidden: true }, fields: 'hidden' } },
  ]
}

/** The sample rows: what is shown, and behind the problems what is hidden. */
function templateRows({ reading, grid, plan }: RegisterDraft, layout: TargetLayout): WorkbookRequest[] {
  if (grid.rows.length === 0) return []
  const { sheetId } = reading.tab
  const shown = plan.problemsBefore ?? grid.width
  const hidden = grid.rows.map((row) => row.slice(shown))
  return [
    cellBlock(
      sheetId,
      1,
      layout.shift,
      grid.rows.map((row) => row.slice(0, shown)),
    ),
    ...(shown < grid.width ? [cellBlock(sheetId, 1, shown + layout.shift + 1, hidden)] : []),
  ]
}

/** A template may need more columns than the empty sheet has. */
function roomForTemplate({ reading, grid }: RegisterDraft): WorkbookRequest[] {
  const { sheetId, columnCount } = reading.tab
  const missing = grid.width - columnCount
  return missing > 0 ? [{ appendDimension: { sheetId, dimension: 'COLUMNS', length: missing } }] : []
}

/** Headers, numbers, problems; for a template its rows as well. Values that were in the sheet are not touched, but for spare tick boxes. */
function contentRequests(
  draft: RegisterDraft,
  layout: TargetLayout,
  schema: TableSchema,
  columns: readonly DressedColumn[],
  { locale }: SetUpOrder,
): WorkbookRequest[] {
  const { reading, records } = draft
  const { sheetId } = reading.tab
  const headers = columns.map(({ field, column }) => ({
    column,
    header: field.header,
    now: draft.fromTemplate ? '' : headerNow(draft, field.key),
  }))
  const numberField = fieldOf(schema, NUMBER)!
  const numbers = unnumbered(draft).map(({ row, id }) => ({ row: row + 1, cell: toCell(numberField, id) }))
  const problems = records
    .filter(({ issues }) => issues.length > 0)
    .map(({ row, issues }) => ({ row: row + 1, cell: problemsText(schema, issues, locale) }))
  return [
    ...headerWrites(sheetId, headers),
    ...(draft.fromTemplate ? templateRows(draft, layout) : []),
    ...(layout.shift === 1 ? fillColumn : writeColumn)(sheetId, layout.columns.get(NUMBER)!, numbers),
    ...fillColumn(sheetId, layout.columns.get(PROBLEMS)!, problems),
    ...(draft.fromTemplate ? [] : boxRequests(sheetId, draft, layout)),
  ]
}

/** The header cell of a field before set-up; one that a formula makes counts as right. */
function headerNow({ reading, grid, plan }: RegisterDraft, key: string): unknown {
  const found = plan.columns.find(({ field }) => field.key === key)
  if (!found) return ''
  return grid.columns[found.column]?.headerFormula
    ? found.field.header
    : reading.values[grid.headerRow]?.[found.column]
}

/** A row for each customer, with what leads there among the sample records. */
function linkRows({ records }: RegisterDraft, { linked }: SetUpOrder): Cell[][] {
  const all = linkedOfAll(
    linked.map(({ schema }) => schema),
    new Map(linked.map((table) => [table.schema.key, table.records])),
  )
  return records.map(({ id }) => [id, ...packLinked(all.get(id) ?? {})])
}

/** The tab of a linked table with its shadow. */
function linkedTabs(
  { schema, shadow, records }: LinkedTable,
  { locale, keeper }: SetUpOrder,
  index: number,
): WorkbookRequest[] {
  const rows = records.map(({ id, values }) => [id, ...packShadow({ values })])
  return [
    ...tableTab({ schema, records, index, locale }),
    ...shadowTab({ sheetId: shadow, title: shadowTitle(schema.key) }, rows),
    keeperOnly(shadow, keeper),
  ]
}

/** Set-up in the log is one line: the copy holds what was there. */
function logRow({ requestId, at, by }: SetUpOrder): OperationRow {
  return [requestId, at, by, 'set-up', CUSTOMERS, '', '{}', '']
}
