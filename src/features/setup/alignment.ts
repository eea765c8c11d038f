import { cellBlock } from '../../host/cell-block'
import type { WorkbookRequest } from '../../host/workbook'
import { problemsText } from '../../i18n/problems-text'
import { type Cell, toCell } from '../../register/cell-codec'
import { configRows } from '../../register/config'
import { fieldOf, NUMBER, PROBLEMS } from '../../register/field'
import { contextOfCountry } from '../../register/rules/rule-context'
import { writeColumn } from './cell-data'
import { checkedRecords } from './checked-records'
import type { ColumnPlan } from './column-plan'
import { customerSchema, newConfig } from './new-config'
import { numberedRecords } from './numbered-records'
import type { RegisterDraft, SetUpOrder } from './set-up-order'
import { lostTicks, ownNumbers } from './stray-cells'
import { shadowRows } from './system-tab-requests'
import { targetLayout } from './target-layout'

/** The column by which rows are recognised: the name, or the first one there is. */
export function tellingColumn({ plan }: RegisterDraft): number {
  const name = plan.columns.find(({ field }) => field.key === 'name') ?? plan.columns[0]
  return name?.column ?? 0
}

/** Whether every number stands beside the customer it was given to; `names` is the telling column, header first. */
export function isAligned(
  draft: RegisterDraft,
  numbers: readonly (readonly Cell[])[],
  names: readonly (readonly Cell[])[],
): boolean {
  const column = tellingColumn(draft)
  return draft.records.every(
    ({ row, id }) =>
      String(numbers[row + 1]?.[0] ?? '') === id &&
      (names[row + 1]?.[0] ?? '') === (draft.grid.rows[row]?.[column] ?? ''),
  )
}

/**
 * Numbers, problems and shadow once more, for the rows as they stand now: somebody sorted or moved rows between our
 * reading and our writing. `cells` is the whole table, header first. Nobody has seen the first numbers yet.
 */
export function realignRequests(
  draft: RegisterDraft,
  order: SetUpOrder,
  cells: readonly (readonly Cell[])[],
): WorkbookRequest[] {
  const schema = customerSchema(draft)
  const layout = targetLayout(draft.grid, draft.plan)
  const plan: ColumnPlan = {
    ...draft.plan,
    columns: draft.plan.columns.map(({ field }) => ({ field, column: layout.columns.get(field.key)! })),
  }
  const { rows, ticks } = standingRows(draft, cells.slice(1))
  const grid = { ...draft.grid, rows }
  const { records, nextNumber } = numberedRecords(grid, plan)
  const checked = checkedRecords(records, plan, contextOfCountry(order.country))
  const number = fieldOf(schema, NUMBER)!
  const place = layout.columns.get(NUMBER)!
  const height = Math.max(grid.rows.length, draft.grid.rows.length)
  const numbers = column(height, checked, ({ id }) => toCell(number, id))
    .map(([cell = ''], index) => ({ row: index + 1, cell }))
    .filter(({ row, cell }) => cell !== (cells[row]?.[place] ?? ''))
  const problems = column(height, checked, ({ issues }) => problemsText(schema, issues, order.locale))
  const { sheetId } = schema
  const config = configRows(newConfig({ ...draft, records: checked, nextNumber }, order))
  return [
    ...writeColumn(sheetId, place, numbers),
    ...ticks.flatMap((lost) => writeColumn(sheetId, lost.column, lost.cells)),
    cellBlock(sheetId, 1, layout.columns.get(PROBLEMS)!, problems),
    {
      updateCells: { range: { sheetId: order.shadow, startRowIndex: 1 }, fields: 'userEnteredValue' },
    },
    cellBlock(order.shadow, 1, 0, shadowRows(checked)),
    {
      updateCells: { range: { sheetId: order.system.links, startRowIndex: 1 }, fields: 'userEnteredValue' },
    },
    cellBlock(
      order.system.links,
      1,
      0,
      checked.map(({ id }) => [id]),
    ),
    cellBlock(order.system.config, 1, 0, config),
  ]
}

type Rows = readonly (readonly Cell[])[]

/** The rows as they stand, with what our writing took from rows that had moved: numbers of the firm's own, and ticks. */
function standingRows(draft: RegisterDraft, rows: Rows): { rows: Rows; ticks: ReturnType<typeof lostTicks> } {
  const ticks = lostTicks(draft, rows)
  const lost = ticks.flatMap(({ column, cells }) =>
    cells.map(({ row, cell }) => ({ row: row - 1, column, cell })),
  )
  const { adopted } = draft.plan
  const numbers = adopted === undefined ? [] : ownNumbers(draft, rows)
  const put = [
    ...lost,
    ...(adopted === undefined ? [] : numbers.map((cell, row) => ({ row, column: adopted, cell }))),
  ]
  return { rows: withCells(rows, put), ticks }
}

function withCells(
  rows: Rows,
  cells: readonly { readonly row: number; readonly column: number; readonly cell: Cell }[],
): Rows {
  const copies = rows.map((row) => [...row])
  for (const { row, column, cell } of cells) {
    const copy = copies[row]!
    while (copy.length < column) copy.push('')
    copy[column] = cell
  }
  return copies
}

function column<Row extends { readonly row: number }>(
  height: number,
  rows: readonly Row[],
  cellOf: (row: Row) => Cell,
): Cell[][] {
  const cells: Cell[][] = Array.from({ length: height }, () => [''])
  for (const row of rows) cells[row.row] = [cellOf(row)]
  return cells
}
