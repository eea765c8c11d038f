import { cellBlock } from '../../host/cell-block'
import { dressColumn } from '../../host/column-dress'
import { markColumn } from '../../host/column-mark'
import type { LostTab } from '../../host/register-store'
import { protectColumn } from '../../host/role-protection'
import { warnBeforeChanges } from '../../host/warning-protection'
import type { WorkbookRequest } from '../../host/workbook'
import { type Cell, toCell } from '../../register/cell-codec'
import { type Field, NUMBER, PROBLEMS } from '../../register/field'
import { fieldValue, type RegisterRecord } from '../../register/value'
import type { TabGround } from './tab-ground'

const SPARE_ROWS = 100

/**
 * The customers' tab with every customer as last recorded: header, marks, formats, drop-downs, protections. Problems
 * are written by the next comparison; formulas of the firm are not recorded and stay away.
 */
export function customersTab({ sheetId, title }: LostTab, ground: TabGround): WorkbookRequest[] {
  const { schema, config, records, editors } = ground
  const { fields } = schema
  const columns = new Map(fields.map(({ key }, column) => [key, column]))
  const size = { rowCount: records.length + 1 + SPARE_ROWS, columnCount: fields.length + 1 }
  const gridProperties = { ...size, frozenRowCount: 1, frozenColumnCount: Math.min(2, fields.length) }
  const rows = records.map((record) => fields.map((field) => cellOf(field, record)))
  return [
    { addSheet: { properties: { sheetId, title, index: 0, gridProperties } } },
    headerLook(sheetId, fields.length),
    ...fields.flatMap((field, column) => [
      ...(field.formula ? [] : dressColumn(schema, field, column, columns, config.locale)),
      markColumn(sheetId, column, field.key),
      ...(editors?.fields.has(field.key)
        ? [protectColumn(schema, field, column, [config.keeper, ...editors.fields.get(field.key)!])]
        : []),
    ]),
    ...warnBeforeChanges(
      sheetId,
      [NUMBER, PROBLEMS].flatMap((key) => columns.get(key) ?? []),
    ),
    cellBlock(sheetId, 0, 0, [fields.map(({ header }) => header), ...rows]),
  ]
}

function cellOf(field: Field, { id, values }: RegisterRecord): Cell {
  return toCell(field, field.key === NUMBER ? id : fieldValue(values, field.key))
}

const headerLook = (sheetId: number, endColumnIndex: number): WorkbookRequest => ({
  repeatCell: {
    range: { sheetId, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex },
    cell: { userEnteredFormat: { textFormat: { bold: true }, wrapStrategy: 'WRAP' } },
    fields: 'userEnteredFormat(textFormat,wrapStrategy)',
  },
})
