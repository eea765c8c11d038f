import fc from 'fast-check'
import { missingFields } from '../../../src/register/figures/completeness'
import { figureFields, figureOrder } from '../../../src/register/figures/figure-order'
import { registerFigures } from '../../../src/register/figures/register-figures'
import { schemaFields, tableDeclarations } from '../../../src/register/table-catalogue'
import { day, ground, record, registerOf, TODAY } from './a-register'
import { naiveBalance, naiveContact, naivePurchases, naiveTransaction } from './naive-figures'
import { someRecords } from './some-register'

const schemasIn = (locale: 'en' | 'zh-CN') =>
  tableDeclarations.map((table, index) => ({
    ...{ key: table.key, sheetId: index + 1, tab: table.label[locale] },
    fields: schemaFields(
      table,
      table.fields.map(({ key }) => key),
      locale,
    ),
  }))

describe('the tables the product declares', () => {
  it.each(['en', 'zh-CN'] as const)('have figures in an order, none made of itself (%s)', (locale) => {
    const schemas = schemasIn(locale)
    const { order, circular } = figureOrder(registerOf({}, schemas))
    expect(circular).toEqual([])
    expect(order).toHaveLength(schemas.flatMap(figureFields).length)
  })

  it('count what a second counting of the same tables gives (A14 I1 I3 I5 I8)', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const tables = registerOf(records, schemasIn('zh-CN'))
        const figures = registerFigures(tables, ground())
        const register = { tables, today: TODAY }
        for (const [id, values] of figures.get('customers')!) {
          const expected = { ...naivePurchases(register, id), ...naiveContact(register, id) }
          for (const [key, value] of Object.entries({
            ...expected,
            'open-balance': naiveBalance(register, id),
          }))
            if (typeof value === 'number') expect(values[key]).toBeCloseTo(value, 6)
            else expect([key, values[key]]).toEqual([key, value])
        }
        for (const sale of records.transactions)
          expect(figures.get('transactions')!.get(sale.id)).toMatchObject(naiveTransaction(register, sale))
      }),
    )
  })

  it.each(['en', 'zh-CN'] as const)(
    'fill the whole file of a customer from the rows around it (%s)',
    (locale) => {
      const schemas = schemasIn(locale)
      const tables = registerOf(
        {
          customers: [
            record('100001', {
              ...{ name: '张建国', birthday: '1990-11-21', 'last-review': '2026-08-31', allergies: '花生' },
              ...{ 'review-cycle': locale === 'en' ? 'Half-yearly' : '每半年', 'credit-limit': 1000 },
            }),
          ],
          products: [record('90000001', { name: '帐篷' })],
          transactions: [
            record('30000001', {
              ...{ customer: '100001', date: '2026-01-10', amount: 12_000, 'due-on': '2026-02-10' },
              ...{ product: '90000001', currency: 'CNY' },
            }),
            record('30000002', {
              customer: '100001',
              date: '2026-10-01',
              amount: 100,
              currency: 'USD',
              rate: 7,
            }),
          ],
          payments: [
            record('40000001', {
              customer: '100001',
              transaction: '30000001',
              amount: 12_000,
              date: '2026-02-10',
            }),
          ],
          'follow-ups': [record('50000001', { customer: '100001', at: '2026-11-18 09:41' })],
          stays: [record('120000001', { customer: '100001', 'departs-on': '2026-03-03' })],
          arrivals: [record('130000001', { customer: '100001' }), record('130000002', {})],
        },
        schemas,
      )
      const figures = registerFigures(tables, ground({ locale, today: day('2026-11-21') }))
      expect(figures.get('customers')!.get('100001')).toMatchObject({
        ...{ age: 36, 'next-birthday': '2026-11-21', spending: 12_700, 'spending-year': 12_700, orders: 2 },
        ...{ frequency: 2, 'spending-band': '5,000–20,000', 'first-purchase': '2026-01-10' },
        ...{ 'last-purchase': '2026-10-01', 'open-balance': 700, 'credit-rating': 'A' },
        ...{ 'last-contact-on': '2026-11-18', 'days-since-contact': 3, 'next-review': '2027-02-28' },
        ...{ 'last-stay': '2026-03-03', 'type-by-behaviour': locale === 'en' ? 'Existing' : '现有客户' },
      })
      expect(figures.get('transactions')!.get('30000001')).toMatchObject({
        ...{ 'customer-name': '张建国', 'product-name': '帐篷', paid: 12_000, 'days-to-pay': 31 },
        'payment-state': locale === 'en' ? 'Paid' : '已收清',
      })
      const shown = [...figures.get('arrivals')!.values()].map(({ allergies }) => allergies)
      expect(shown[0]).toBe('花生')
      expect(shown[1]).toBe(
        locale === 'en' ? 'No file found: please ask about allergies' : '未查到档案，请当面询问过敏',
      )
    },
  )

  it.each(['en', 'zh-CN'] as const)(
    'ask persons and organisations for different things (B10, %s)',
    (locale) => {
      const [customers] = schemasIn(locale)
      const kinds = customers!.fields.find(({ key }) => key === 'kind')!.choices!.map(({ label }) => label)
      const keysOf = (kind: string) => missingFields(customers!, { kind }).map(({ key }) => key)
      const [person, organisation] = kinds.map(keysOf)
      expect(person).not.toContain('credit-code')
      expect(organisation).not.toContain('birthday')
      expect(keysOf('').length).toBeGreaterThanOrEqual(Math.max(person!.length, organisation!.length))
    },
  )
})
