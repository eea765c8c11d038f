import type { Field, TableSchema } from '../../src/register/field'
import type { TableRow, TableView } from '../../src/register/table-view'
import type { RecordValues } from '../../src/register/value'

const field = (key: string, kind: Field['kind'], header: string): Field => ({
  key,
  kind,
  header,
  block: 'basic',
})

/** A small customer table: number, name, phone, e-mail, a day, problems. */
export const TABLE: TableSchema = {
  key: 'customers',
  sheetId: 1,
  tab: '客户',
  fields: [
    field('number', 'number-id', '客户编号'),
    field('name', 'text', '姓名'),
    field('phone', 'phone', '手机'),
    field('email', 'email', '邮箱'),
    field('since', 'date', '建档日期'),
    field('problems', 'computed', '提示'),
  ],
}

/** The columns of `TABLE` in their order. */
export const COLUMNS = new Map(TABLE.fields.map(({ key }, column) => [key, column]))

/** Rows from the second row on, in the order given. */
export const rowsOf = (records: readonly (readonly [id: string, values: RecordValues])[]): TableRow[] =>
  records.map(([id, values], index) => ({ row: index + 1, id, values, problems: '' }))

/** A view of all these rows. */
export const viewOf = (rows: readonly TableRow[]): TableView => ({
  schema: TABLE,
  columns: COLUMNS,
  unknown: [],
  renamed: [],
  rows,
})
