import { bandName } from '../../../src/register/figures/figure-words'
import { registerFigures } from '../../../src/register/figures/register-figures'
import {
  CUSTOMER_FIELDS,
  customerFigures,
  day,
  ground,
  pick,
  record,
  registerOf,
  SCHEMAS,
} from './a-register'

const bought = (...sales: Record<string, string | number>[]) => customerFigures({}, { transactions: sales })

describe('what a customer bought (I1 I5)', () => {
  it('is nothing without transactions: counts and sums are 0, days and rates blank', () => {
    expect(bought()).toMatchObject({
      ...{ spending: 0, 'spending-year': 0, orders: 0, 'orders-year': 0, 'open-balance': 0 },
      ...{
        'first-purchase': '',
        'last-purchase': '',
        frequency: '',
        'spending-band': '',
        'credit-rating': '',
      },
    })
  })

  it('takes the 12 months up to today, both ends told: 22 November to 21 November', () => {
    const on = (date: string) => pick(bought({ date, amount: 10 }), 'spending-year', 'orders-year')
    expect(on('2026-11-21')).toEqual([10, 1])
    expect(on('2025-11-22')).toEqual([10, 1])
    expect(on('2025-11-21')).toEqual([0, 0])
    expect(on('2026-11-22')).toEqual([0, 0])
    expect(on('')).toEqual([0, 0])
    expect(on('去年')).toEqual([0, 0])
  })

  it('has a year from March to February on the last of a leap February', () => {
    const on = (date: string) =>
      customerFigures({}, { transactions: [{ date, amount: 1 }] }, { today: day('2028-02-29') })[
        'orders-year'
      ]
    expect([on('2027-02-28'), on('2027-03-01'), on('2028-02-29')]).toEqual([0, 1, 1])
  })

  it('takes refunds off the spending, and counts them neither as orders nor as purchases', () => {
    const sales = [
      { date: '2026-01-05', amount: 500 },
      { date: '2026-11-05', amount: -200 },
    ]
    expect(bought(...sales)).toMatchObject({
      ...{ spending: 300, orders: 1, 'first-purchase': '2026-01-05', 'last-purchase': '2026-01-05' },
    })
  })

  it('counts an order whose amount is still blank or unreadable, with nothing spent', () => {
    for (const amount of ['', '待定'])
      expect(bought({ date: '2026-11-01', amount })).toMatchObject({ orders: 1, spending: 0 })
  })

  it('reads amounts and days as people write them', () => {
    const sale = { date: '2026年11月1日', amount: '1.2万' }
    expect(bought(sale)).toMatchObject({ spending: 12_000, 'last-purchase': '2026-11-01' })
  })

  it('leaves out what is dated after today, as it has not been yet', () => {
    const sales = [
      { date: '2026-11-01', amount: 100 },
      { date: '2026-12-01', amount: 900 },
    ]
    expect(bought(...sales)).toMatchObject({ spending: 100, orders: 1, 'last-purchase': '2026-11-01' })
  })

  it('adds what is known of amounts in other currencies (I8)', () => {
    const sales: Record<string, string | number>[] = [
      { amount: 100, currency: 'USD', rate: 7 },
      { amount: 100, currency: 'EUR' },
      { amount: 1 },
    ]
    expect(bought(...sales)).toMatchObject({ spending: 701, orders: 3 })
  })

  it('ignores transactions whose customer does not exist', () => {
    const tables = registerOf({
      customers: [record('1', {})],
      transactions: [
        record('10', { customer: '999', amount: 5 }),
        record('11', { amount: 5 }),
        record('12', { customer: ' 1 ', amount: 7 }),
      ],
    })
    const figures = registerFigures(tables, ground())
    expect(figures.get('customers')!.get('1')).toMatchObject({ spending: 7, orders: 1 })
    expect(figures.get('transactions')!.get('10')).toMatchObject({ 'customer-name': '', 'base-amount': 5 })
  })
})

describe('how often a customer buys (A14 I5)', () => {
  const monthly = (months: number) =>
    Array.from({ length: months }, (_, month) => ({
      date: `2025-${String(12 - month).padStart(2, '0')}-01`,
      amount: 1,
    }))

  it.each([
    ['once yesterday', [{ date: '2026-11-20' }], 1],
    ['twice this month', [{ date: '2026-11-20' }, { date: '2026-11-02' }], 2],
    ['once ten years ago', [{ date: '2016-11-21' }], 0.1],
    ['on two days two years apart', [{ date: '2024-11-21' }, { date: '2026-11-21' }], 1],
    ['twelve times, from January 2025 on', monthly(12), 6.36],
    ['on a day nobody wrote', [{ amount: 5 }], ''],
    ['with one of two orders dated', [{ amount: 5 }, { date: '2026-11-20' }], 1],
  ])('%s', (_, sales, frequency) => {
    expect(bought(...(sales as Record<string, string | number>[])).frequency).toBe(frequency)
  })
})

describe('spending bands (A14)', () => {
  it.each([
    [0.01, '不足 1,000'],
    [999.99, '不足 1,000'],
    [1000, '1,000–5,000'],
    [4999.99, '1,000–5,000'],
    [5000, '5,000–20,000'],
    [100_000, '100,000 及以上'],
  ])('%d lies in %s', (amount, band) => {
    expect(bought({ amount })['spending-band']).toBe(band)
  })

  it('go by the firm’s limits, over all purchases or the last 12 months, in its language', () => {
    const sales = [
      { amount: 700, date: '2024-01-01' },
      { amount: 80, date: '2026-11-01' },
    ]
    const band = (bandOver: 'year' | 'life') =>
      customerFigures(
        {},
        { transactions: sales },
        { locale: 'en', settings: { ...ground().settings, spendingBands: [100, 700.5], bandOver } },
      )['spending-band']
    expect([band('life'), band('year')]).toEqual(['700.5 and more', 'Under 100'])
  })

  it('have a name of their own each, and none without limits', () => {
    const limits = [1000, 5000, 20_000]
    for (const locale of ['en', 'zh-CN'] as const)
      expect(new Set([0, 1, 2, 3].map((place) => bandName(limits, place, locale))).size).toBe(4)
    const settings = { ...ground().settings, spendingBands: [] }
    expect(customerFigures({}, { transactions: [{ amount: 1 }] }, { settings })['spending-band']).toBe('')
  })
})

describe('the customer type (C1)', () => {
  const type = (values: Record<string, string | number>, ...sales: Record<string, string | number>[]) =>
    customerFigures(values, { transactions: sales })['type-by-behaviour']

  it('is potential before the first order, existing after it, VIP at a limit, in the firm’s own words', () => {
    expect(type({})).toBe('潜在客户')
    expect(type({}, { amount: 100 })).toBe('现有客户')
    expect(type({}, { amount: 50_000, date: '2026-11-01' })).toBe('贵宾')
    expect(type({}, { amount: 49_999.99, date: '2026-11-01' })).toBe('现有客户')
    expect(type({}, { amount: 90_000, date: '2024-11-01' })).toBe('现有客户')
    expect(type({}, ...Array.from({ length: 12 }, () => ({ amount: 1, date: '2026-11-01' })))).toBe('贵宾')
    expect(type({}, { amount: 100, date: '2027-01-01' })).toBe('潜在客户')
    expect(type({}, { amount: -100, date: '2026-01-01' })).toBe('潜在客户')
  })

  it('set by hand wins, whatever was bought', () => {
    expect(type({ 'customer-type': '潜在' }, { amount: 90_000, date: '2026-11-01' })).toBe('潜在')
    expect(type({ 'customer-type': '  ' }, { amount: 100 })).toBe('现有客户')
  })

  it('goes by the purchase in the customer’s own row where there are no transactions', () => {
    expect(type({ amount: 1000 })).toBe('现有客户')
    expect(type({ 'transaction-date': '2023-01-01' })).toBe('现有客户')
    expect(type({ 'transaction-date': '2027-01-01' })).toBe('潜在客户')
    expect(type({ amount: 0 })).toBe('潜在客户')
  })

  it('is nobody’s VIP where the firm turned both limits off', () => {
    const { vipSpending: _, vipOrders: __, ...settings } = ground().settings
    const sales = Array.from({ length: 20 }, () => ({ amount: 1_000_000, date: '2026-11-01' }))
    expect(customerFigures({}, { transactions: sales }, { settings })['type-by-behaviour']).toBe('现有客户')
  })

  it('uses the usual words in both languages where the firm has no list', () => {
    const bare = SCHEMAS.map((schema) =>
      schema.key === 'customers'
        ? { ...schema, fields: CUSTOMER_FIELDS.filter(({ key }) => key !== 'customer-type') }
        : schema,
    )
    const words = (['en', 'zh-CN'] as const).map(
      (locale) =>
        registerFigures(registerOf({ customers: [record('1', {})] }, bare), ground({ locale }))
          .get('customers')!
          .get('1')!['type-by-behaviour'],
    )
    expect(words).toEqual(['Potential', '潜在客户'])
  })
})

describe('the last contact (F5 I5)', () => {
  const contact = (...times: string[]) =>
    pick(
      customerFigures({}, { 'follow-ups': times.map((at) => ({ at })) }),
      'last-contact-on',
      'days-since-contact',
    )

  it('is the latest follow-up up to today; planned ones have not been', () => {
    expect(contact('2026-11-18 09:41', '2026-11-02 10:00', '2026-11-25 10:00')).toEqual(['2026-11-18', 3])
    expect(contact('2026-11-25 10:00')).toEqual(['', ''])
    expect(contact()).toEqual(['', ''])
  })
})
