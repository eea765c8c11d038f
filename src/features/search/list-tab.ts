import { cellBlock } from '../../host/cell-block'
import type { WorkbookRequest } from '../../host/workbook'
import { type Cell, toCell } from '../../register/cell-codec'
import { type Field, NUMBER } from '../../register/field'
import { nameFieldOf } from '../../register/name-field'
import { fieldValue, type RegisterRecord } from '../../register/value'

/** What a list shows of a customer beside number and name, as far as the register has it. */
const SHOWN = [
  ...['company', 'phone', 'email', 'wechat', 'customer-type', 'industry', 'city', 'owner', 'tags'],
  ...['last-contact', 'next-follow-up', 'note'],
]

/** The fields of a list, in its order. What only some may see whole stays out: a tab is open to all. */
export function listFields(fields: readonly Field[]): Field[] {
  const open = fields.filter(({ sensitive, retired }) => !sensitive && !retired)
  const number = open.filter(({ key }) => key === NUMBER)
  const name = nameFieldOf(open)
  const others = SHOWN.flatMap((key) => open.filter((field) => field.key === key && field !== name))
  return [...number, ...(name ? [name] : []), ...others]
}

/** What a list is made of. */
export interface ListTab {
  readonly sheetId: number
  readonly title: string
  /** The line above the header: what it lists, since when, and that it may go. */
  readonly line: string
  readonly fields: readonly Field[]
  readonly records: readonly RegisterRecord[]
}

/** Rows of one request; a list of many is written in parts. */
const ROWS_AT_ONCE = 5000

/** A tab with values only, in the order of the records; nothing in it leads back to the register. */
export function listRequests({ sheetId, title, line, fields, records }: ListTab): WorkbookRequest[] {
  const cells = records.map((record) => fields.map((field) => cellOf(field, record)))
  const blocks = Array.from({ length: Math.ceil(cells.length / ROWS_AT_ONCE) }, (_, part) => {
    const from = part * ROWS_AT_ONCE
    return cellBlock(sheetId, 2 + from, 0, cells.slice(from, from + ROWS_AT_ONCE))
  })
  const gridProperties = {
    rowCount: records.length + 2,
    columnCount: Math.max(fields.length, 1),
    frozenRowCount: 2,
  }
  return [
    { addSheet: { properties: { sheetId, title, gridProperties } } },
    cellBlock(sheetId, 0, 0, [[line], fields.map(({ header }) => header)]),
    {
      repeatCell: {
        range: { sheetId, startRowIndex: 1, endRowIndex: 2 },
        cell: { userEnteredFormat: { textFormat: { bold: true } } },
        fields: 'userEnteredFormat.textFormat',
      },
    },
    ...fields.flatMap((field, column) => formatRequest(sheetId, field, column)),
    ...blocks,
  ]
}

const cellOf = (field: Field, { id, values }: RegisterRecord): Cell =>
  toCell(field, field.kind === 'number-id' ? id : fieldValue(values, field.key))

const FORMATS: Partial<Record<Field['kind'], { type: string; pattern?: string }>> = {
  date: { type: 'DATE', pattern: 'yyyy-mm-dd' },
  birthday: { type: 'DATE', pattern: 'yyyy-mm-dd' },
  money: { type: 'NUMBER', pattern: '#,##0.00' },
}

function formatRequest(sheetId: number, { kind }: Field, column: number): WorkbookRequest[] {
  const numberFormat = FORMATS[kind]
  if (!numberFormat) return []
  return [
    {
      repeatCell: {
        range: { sheetId, startRowIndex: 2, startColumnIndex: column, endColumnIndex: column + 1 },
        cell: { userEnteredFormat: { numberFormat } },
        fields: 'userEnteredFormat.numberFormat',
      },
    },
  ]
}
