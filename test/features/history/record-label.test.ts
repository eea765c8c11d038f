import type { CalendarDate } from '../../../src/base/calendar-date'
import { customerOf, recordLabel, toldValues } from '../../../src/features/history/record-label'
import type { TableSchema } from '../../../src/register/field'
import { schemaFields, tableDeclaration } from '../../../src/register/table-catalogue'

function schema(key: string, locale: 'en' | 'zh-CN' = 'zh-CN'): TableSchema {
  const declared = tableDeclaration(key)!
  const fields = schemaFields(
    declared,
    declared.fields.map((field) => field.key),
    locale,
  )
  return {
    key,
    sheetId: 1,
    tab: declared.label[locale],
    fields,
    ...(declared.card ? { card: declared.card } : {}),
  }
}
const TODAY = '2026-11-21' as CalendarDate
const label = (table: TableSchema, values: Record<string, string | number>, customer = '张建国') =>
  recordLabel(table, { id: '30000001', values }, customer, TODAY)

describe('what a linked record is called in History', () => {
  it('is its tab, whose it is and its day, the year only when it is not this one', () => {
    expect(label(schema('transactions'), { date: '2026-11-18' })).toBe('交易 · 张建国 · 11-18')
    expect(label(schema('transactions', 'en'), { date: '2025-11-18' }, 'Ann')).toBe(
      'Transactions · Ann · 2025-11-18',
    )
    expect(label(schema('follow-ups'), { at: '2026-11-18 09:30' })).toBe('跟进 · 张建国 · 11-18')
  })

  it('is what it is called itself where it has a name', () => {
    expect(label(schema('contacts'), { name: '刘会计' })).toBe('联系人 · 张建国 · 刘会计')
    expect(label(schema('products'), { name: '双人帐篷' }, '')).toBe('产品 · 双人帐篷')
  })

  it('is its number where nothing else is known', () => {
    expect(label(schema('transactions'), { date: 'soon' }, '')).toBe('交易 · 30000001')
  })
})

describe('what changes tell of a record', () => {
  const change = (field: string, before: string | null, after: string | null) => ({
    ...{ table: 'transactions', recordId: '30000001', field, before, after },
  })

  it('is what it holds after the last of them, and what it held where it is gone', () => {
    const life = [change('note', null, 'a'), change('note', 'a', 'b'), change('note', 'b', null)]
    expect(toldValues(life.slice(0, 2))).toEqual({ note: 'b' })
    expect(toldValues(life)).toEqual({ note: 'b' })
    expect(toldValues([change('customer', '100001', '100002')])).toEqual({ customer: '100002' })
    expect(toldValues([change('customer', null, '100001')])).toEqual({ customer: '100001' })
    expect(toldValues([change('customer', '100001', null)])).toEqual({ customer: '100001' })
  })

  it('leads to its customer, or to nobody', () => {
    expect(customerOf(schema('transactions'), { customer: '100001' })).toBe('100001')
    expect(customerOf(schema('transactions'), {})).toBe('')
    expect(customerOf(schema('products'), { name: 'x' })).toBe('')
  })
})
