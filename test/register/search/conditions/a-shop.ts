import type { CalendarDate } from '../../../../src/base/calendar-date'
import type { TableSchema } from '../../../../src/register/field'
import type { Language } from '../../../../src/register/field-catalogue-entry'
import { figureGround } from '../../../../src/register/figures/figure-ground'
import { type FigureTable, LinkedRecords } from '../../../../src/register/figures/linked-records'
import type { ConditionGround } from '../../../../src/register/search/conditions/condition-test'
import { searchKey } from '../../../../src/register/search/customer-index'
import { ownHanReader } from '../../../../src/register/search/han-tables'
import { schemaFields, tableDeclaration } from '../../../../src/register/table-catalogue'
import type { RecordValues } from '../../../../src/register/value'

export const TODAY = '2026-11-21' as CalendarDate

/** The tables of a register, with every field the product knows for them. */
export const schemas = (locale: Language = 'zh-CN'): TableSchema[] =>
  ['customers', 'transactions', 'payments', 'follow-ups', 'products', 'service'].map((key, index) => {
    const table = tableDeclaration(key)!
    const fields = schemaFields(
      table,
      table.fields.map((field) => field.key),
      locale,
    )
    return { key, sheetId: index, tab: table.label[locale], fields }
  })

export type Rows = Readonly<Record<string, readonly (RecordValues & { readonly id: string })[]>>

/** What conditions are asked of, over some records. */
export function aGround(rows: Rows): ConditionGround {
  const tables = schemas().map((schema): [string, FigureTable] => [
    schema.key,
    { schema, rows: (rows[schema.key] ?? []).map(({ id, ...values }) => ({ id, values })) },
  ])
  return {
    linked: new LinkedRecords(new Map(tables)),
    figures: figureGround({ today: TODAY }),
    fold: (text) => searchKey(ownHanReader(), text),
  }
}

export const SHOP: Rows = {
  customers: [
    { id: '100001', name: '张三', city: '上海市', tags: '重要, 展会', 'last-contact': '2026-11-20' },
    {
      id: '100002',
      name: '李四',
      city: '上海',
      'last-contact': '2026-10-01',
      'opted-out': true,
      amount: 1200,
    },
    { id: '100003', name: '王五', city: '北京市', 'last-contact': '2026-09-01', phone: '139 7741 3962' },
    { id: '100004', name: '赵六', city: '上海市', tags: '展会', amount: 50, 'opted-out': false },
    { id: '100005', name: '張國榮', city: '', 'contract-end': '2026-12-01' },
  ],
  products: [
    { id: '90000001', name: '帐篷' },
    { id: '90000002', name: '睡袋' },
  ],
  transactions: [
    { id: '30000001', customer: '100001', date: '2026-10-28', product: '90000001', amount: 3200 },
    { id: '30000002', customer: '100002', date: '2026-01-10', product: '90000001', amount: 500 },
    { id: '30000003', customer: '100002', date: '2026-02-10', product: '90000002', amount: 800 },
    { id: '30000004', customer: '100003', date: '2026-05-05', product: '90000001', amount: 900 },
    { id: '30000005', customer: '100004', date: '2024-05-05', product: '90000001', amount: 9000 },
    { id: '30000006', customer: '100004', date: '2026-05-05', amount: 10, currency: 'USD', rate: 7 },
  ],
  payments: [
    { id: '40000001', customer: '100002', transaction: '30000002', amount: 500, date: '2026-01-12' },
  ],
}
