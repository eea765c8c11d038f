import { customerGrowth } from '../../../src/register/figures/customer-growth'
import { LinkedRecords } from '../../../src/register/figures/linked-records'
import { withOwnPurchases } from '../../../src/register/figures/own-purchases'
import { salesSums } from '../../../src/register/figures/sales-sums'
import { day, ground, record, registerOf } from './a-register'

const YEAR = { from: day('2026-01-01'), to: day('2026-11-21') }
const tables = withOwnPurchases(
  registerOf({
    customers: [
      record('1', { 'transaction-date': '2026-03-01', amount: 300, owner: '王敏' }),
      record('2', { 'transaction-date': '2026-04-01', amount: 400 }),
      record('3', { amount: 500 }),
      record('4', { 'transaction-date': '2025-05-01', amount: 600 }),
    ],
    transactions: [record('10', { customer: '2', date: '2026-05-01', amount: 7 })],
  }),
)

describe('purchases that customers carry themselves (N3 I6)', () => {
  it('count as a transaction of the customer, with who looks after them, unless there is a transaction on record', () => {
    const linked = new LinkedRecords(tables)
    expect(salesSums('month', linked, YEAR, ground()).map(({ of, amount }) => [of, amount])).toEqual([
      ['2026-03', 300],
      ['2026-05', 7],
    ])
    expect(salesSums('owner', linked, YEAR, ground()).map(({ of, amount }) => [of, amount])).toEqual([
      ['王敏', 300],
      ['', 7],
    ])
  })

  it('make customers new, and lost', () => {
    const rows = (table: string) => tables.get(table)!.rows
    expect(customerGrowth(rows('customers'), rows('transactions'), YEAR, ground())).toMatchObject({
      ...{ before: 1, new: 2, lost: 1, after: 2, rate: 1 },
    })
  })

  it('change nothing in a register without transactions, and leave the tables given as they were', () => {
    const none = registerOf({ customers: [record('1', { 'transaction-date': '2026-03-01' })] })
    expect(withOwnPurchases(new Map([...none].filter(([key]) => key === 'customers'))).size).toBe(1)
    withOwnPurchases(none)
    expect(none.get('transactions')!.rows).toEqual([])
  })
})
