import { columnMoves, columnShifts } from '../register/column-moves'
import type { Field, TableSchema } from '../register/field'
import type { FieldChange, OrderChange } from '../register/field-edit'
import { isOrder } from '../register/recorded-edit'
import { choiceRule, dressColumn } from './column-dress'
import { headerCell, newColumn } from './new-column'
import { columnBelowHeader } from './request-parts'
import { headerLook, hiddenColumn } from './table-tab'
import type { WorkbookRequest } from './workbook'

/** How a tab stands before its fields change. */
export interface TabGround {
  readonly columns: ReadonlyMap<string, number>
  /** 0-based place behind the last column with a header. */
  readonly end: number
  readonly columnCount: number
  readonly locale: 'en' | 'zh-CN'
}

/** What an edit of fields does to the tab: a new column, a header, a drop-down, what is hidden, what stands where. */
export function fieldRequests(
  table: TableSchema,
  changed: FieldChange | OrderChange,
  ground: TabGround,
): WorkbookRequest[] {
  if (isOrder(changed)) return orderRequests(table, changed, ground)
  const { before, after } = changed as FieldChange
  if (!before) return addedColumn(table, after, ground)
  const column = ground.columns.get(after.key)
  return column === undefined ? [] : changedColumn(table, before, after, column)
}

const orderRequests = (
  { sheetId }: TableSchema,
  { before, after }: OrderChange,
  { columns }: TabGround,
): WorkbookRequest[] =>
  columnShifts(columnMoves(before, after), columns).map(({ from, to }) => ({
    moveDimension: {
      source: { sheetId, dimension: 'COLUMNS', startIndex: from, endIndex: from + 1 },
      destinationIndex: to,
    },
  }))

function addedColumn(
  table: TableSchema,
  field: Field,
  { columns, end, columnCount, locale }: TabGround,
): WorkbookRequest[] {
  return [
    ...newColumn(table, field, end, columnCount),
    headerLook(table.sheetId, end, end + 1),
    ...dressColumn(table, field, end, new Map([...columns, [field.key, end]]), locale),
  ]
}

const isOutOfSight = ({ hidden, retired }: Field): boolean => hidden === true || retired === true

function changedColumn(
  { sheetId }: TableSchema,
  before: Field,
  after: Field,
  column: number,
): WorkbookRequest[] {
  const rule = choiceRule(after)
  const range = columnBelowHeader(sheetId, column)
  const sameList = JSON.stringify(choiceRule(before)) === JSON.stringify(rule)
  return [
    ...(before.header === after.header ? [] : [headerCell(sheetId, column, after.header)]),
    ...(isOutOfSight(before) === isOutOfSight(after)
      ? []
      : [hiddenColumn(sheetId, column, isOutOfSight(after))]),
    ...(sameList || after.formula ? [] : [{ setDataValidation: { range, ...(rule ? { rule } : {}) } }]),
  ]
}
