import { type Cell, toCell } from '../register/cell-codec'
import { type Field, NUMBER, PROBLEMS, type TableSchema } from '../register/field'
import { fieldValue, type RegisterRecord } from '../register/value'
import { cellBlock } from './cell-block'
import { dressColumn } from './column-dress'
import { markColumn } from './column-mark'
import { protectColumn } from './role-protection'
import { frozenIn, tableLook } from './table-look'
import { warnBeforeChanges } from './warning-protection'
import type { WorkbookRequest } from './workbook'

const SPARE_ROWS = 100

/** What a new tab of a table holds, and where it goes. */
export interface TableTab {
  readonly schema: TableSchema
  readonly records: readonly RegisterRecord[]
  readonly index: number
  readonly locale: 'en' | 'zh-CN'
  /** Who may edit each field by its key; everybody where absent. */
  readonly editors?: ReadonlyMap<string, readonly string[]>
}

/**
 * The tab of a table with its records: header, marks, formats, drop-downs, protections, hidden columns. Problems and
 * what is computed are written by the runs of the administrator; formulas of the firm are not recorded and stay away.
 */
export function tableTab({ schema, records, index, locale, editors }: TableTab): WorkbookRequest[] {
  const { fields, sheetId, tab: title } = schema
  const columns = new Map(fields.map(({ key }, column) => [key, column]))
  const size = { rowCount: records.length + 1 + SPARE_ROWS, columnCount: fields.length + 1 }
  const gridProperties = { ...size, frozenRowCount: 1, frozenColumnCount: frozenIn(schema) }
  const rows = records.map((record) => fields.map((field) => cellOf(field, record)))
  return [
    { addSheet: { properties: { sheetId, title, index, gridProperties } } },
    headerLook(sheetId, 0, fields.length),
    ...fields.flatMap((field, column) => [
      ...(field.formula ? [] : dressColumn(schema, field, column, columns, locale)),
      markColumn(sheetId, column, field.key),
      ...(editors?.has(field.key) ? [protectColumn(schema, field, column, editors.get(field.key)!)] : []),
      ...(field.hidden ? [hiddenColumn(sheetId, column)] : []),
    ]),
    ...tableLook(schema, columns),
    ...warnBeforeChanges(
      sheetId,
      fields.flatMap((field, column) => (isProducts(field) ? [column] : [])),
    ),
    cellBlock(sheetId, 0, 0, [fields.map(({ header }) => header), ...rows]),
  ]
}

/** Whether the product writes a column: its numbers, problems and what it computes. */
const isProducts = ({ key, kind }: Field): boolean =>
  key === NUMBER || key === PROBLEMS || kind === 'computed'

function cellOf(field: Field, { id, values }: RegisterRecord): Cell {
  return toCell(field, field.key === NUMBER ? id : fieldValue(values, field.key))
}

/** Bold headers on as many lines as they take, over some columns (0-based, half-open). */
export const headerLook = (
  sheetId: number,
  startColumnIndex: number,
  endColumnIndex: number,
): WorkbookRequest => ({
  repeatCell: {
    range: { sheetId, startRowIndex: 0, endRowIndex: 1, startColumnIndex, endColumnIndex },
    cell: { userEnteredFormat: { textFormat: { bold: true }, wrapStrategy: 'WRAP' } },
    fields: 'userEnteredFormat(textFormat,wrapStrategy)',
  },
})

/** Hides a column (0-based), or shows it again. */
export const hiddenColumn = (sheetId: number, column: number, hiddenByUser = true): WorkbookRequest => ({
  updateDimensionProperties: {
    range: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
    properties: { hiddenByUser },
    fields: 'hiddenByUser',
  },
})
