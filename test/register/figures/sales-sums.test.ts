import fc from 'fast-check'
import { lateDeliveries } from '../../../src/register/figures/late-deliveries'
import { LinkedRecords } from '../../../src/register/figures/linked-records'
import { receivablesOf } from '../../../src/register/figures/receivables'
import { registerFigures } from '../../../src/register/figures/register-figures'
import { type SalesBy, salesSums } from '../../../src/register/figures/sales-sums'
import { day, ground, ofCustomer, record, registerOf } from './a-register'
import { someRecords } from './some-register'

const YEAR = { from: day('2026-01-01'), to: day('2026-12-31') }
const register = new LinkedRecords(
  registerOf({
    customers: [record('1', { owner: 'li@example.com' }), record('2', {})],
    transactions: [
      record('10', {
        customer: '1',
        date: '2026-03-05',
        amount: 100,
        product: '900',
        owner: 'wang@example.com',
      }),
      record('11', { customer: '1', date: '2026-03-31', amount: 50, product: '901' }),
      record('12', { customer: '2', date: '2026-04-01', amount: 500, product: '900' }),
      record('13', { customer: '2', date: '2026-04-02', amount: -200, product: '900' }),
      record('14', { customer: '1', date: '2026-04-02', amount: 80, currency: 'USD' }),
      record('15', { customer: '1', date: '2025-12-31', amount: 7 }),
      record('16', { customer: '1', date: '2026-12-01', amount: 9 }),
      record('17', { customer: '1', amount: 11 }),
    ],
  }),
)
const sums = (by: SalesBy, period = YEAR) =>
  salesSums(by, register, period, ground()).map(({ of, amount, orders, unknown }) => [
    of,
    amount,
    orders,
    unknown,
  ])

describe('sums of sales (I6)', () => {
  it('by month, in their order', () => {
    expect(sums('month')).toEqual([
      ['2026-03', 150, 2, 0],
      ['2026-04', 300, 2, 1],
    ])
  })

  it('by customer and by product, the greatest first, with what has no worth in the firm’s money counted apart', () => {
    expect(sums('customer')).toEqual([
      ['2', 300, 1, 0],
      ['1', 150, 3, 1],
    ])
    expect(sums('product')).toEqual([
      ['900', 400, 2, 0],
      ['901', 50, 1, 0],
      ['', 0, 1, 1],
    ])
  })

  it('by salesperson: who is named, else the owner of the customer, else nobody', () => {
    expect(sums('owner')).toEqual([
      ['', 300, 1, 0],
      ['wang@example.com', 100, 1, 0],
      ['li@example.com', 50, 2, 1],
    ])
  })

  it('of a period take its first and last day, and nothing of one that ends before it begins', () => {
    expect(sums('month', { from: day('2026-03-05'), to: day('2026-03-31') })).toEqual([
      ['2026-03', 150, 2, 0],
    ])
    expect(sums('month', { from: day('2026-04-01'), to: day('2026-03-31') })).toEqual([])
  })

  it('come to the same whatever they are summed by', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const linked = new LinkedRecords(registerOf(records))
        const ways = (['month', 'customer', 'product', 'owner'] as const).map((by) =>
          salesSums(by, linked, { from: day('2020-01-01'), to: day('2026-11-21') }, ground()),
        )
        const [first, ...others] = ways.map((way) => [
          way.reduce((sum, { amount }) => sum + amount, 0).toFixed(2),
          way.reduce((sum, { orders }) => sum + orders, 0),
          way.reduce((sum, { unknown }) => sum + unknown, 0),
        ])
        for (const other of others) expect(other).toEqual(first)
      }),
    )
  })
})

describe('late deliveries (I2)', () => {
  it('are those awaited past their day, then those that came late, the latest first', () => {
    const transactions = ofCustomer([
      { 'delivery-on': '2026-11-01', 'delivered-on': '2026-11-04' },
      { 'delivery-on': '2026-11-20' },
      { 'delivery-on': '2026-11-10' },
      { 'delivery-on': '2026-11-21' },
      { 'delivery-on': '2026-11-01', 'delivered-on': '2026-10-30' },
      { 'delivery-on': '2026-11-19', 'delivered-on': '2026-12-01' },
      { 'delivered-on': '2026-10-30' },
      { 'delivery-on': '月底' },
      { 'delivery-on': '2026-11-01', amount: -5 },
    ])
    expect(lateDeliveries(transactions, ground())).toEqual([
      { transaction: '3', customer: '1', dueOn: '2026-11-10', daysLate: 11 },
      { transaction: '6', customer: '1', dueOn: '2026-11-19', daysLate: 2 },
      { transaction: '2', customer: '1', dueOn: '2026-11-20', daysLate: 1 },
      { transaction: '1', customer: '1', dueOn: '2026-11-01', deliveredOn: '2026-11-04', daysLate: 3 },
    ])
  })
})

describe('receivables by age (I3)', () => {
  const of = (
    transactions: Record<string, string | number>[],
    payments: Record<string, string | number>[] = [],
  ) =>
    receivablesOf(
      '1',
      new LinkedRecords(
        registerOf({ transactions: ofCustomer(transactions), payments: ofCustomer(payments) }),
      ),
      ground(),
    )

  it.each([
    ['2026-11-21', 'notDue'],
    ['', 'notDue'],
    ['2026-11-20', 'to30'],
    ['2026-10-22', 'to30'],
    ['2026-10-21', 'to60'],
    ['2026-09-22', 'to60'],
    ['2026-09-21', 'to90'],
    ['2026-08-23', 'to90'],
    ['2026-08-22', 'over90'],
  ])('what was due on %s is %s', (dueOn, age) => {
    expect(of([{ amount: 100, 'due-on': dueOn }])).toMatchObject({ [age]: 100, total: 100 })
  })

  it('take off what was paid, and payments without transaction where nothing is due yet', () => {
    const sales: Record<string, string | number>[] = [{ amount: 100, 'due-on': '2026-11-01' }, { amount: 70 }]
    const payments: Record<string, string | number>[] = [{ amount: 40, transaction: '1' }, { amount: 90 }]
    expect(of(sales, payments)).toEqual({ notDue: -20, to30: 60, to60: 0, to90: 0, over90: 0, total: 40 })
  })

  it('come to the open balance of every customer (property)', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const tables = registerOf(records)
        const customers = registerFigures(tables, ground()).get('customers')!
        for (const [id, values] of customers) {
          const { notDue, to30, to60, to90, over90, total } = receivablesOf(
            id,
            new LinkedRecords(tables),
            ground(),
          )
          expect(total).toBeCloseTo(Number(values['open-balance']), 6)
          expect(notDue + to30 + to60 + to90 + over90).toBeCloseTo(total, 6)
        }
      }),
    )
  })
})
