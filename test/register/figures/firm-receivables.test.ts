import fc from 'fast-check'
import { firmReceivables } from '../../../src/register/figures/firm-receivables'
import { LinkedRecords } from '../../../src/register/figures/linked-records'
import { registerFigures } from '../../../src/register/figures/register-figures'
import { ground, record, registerOf } from './a-register'
import { someRecords } from './some-register'

const sale = (id: string, customer: string, amount: number, dueOn = '', date = '2026-10-01') =>
  record(id, { customer, amount, date, ...(dueOn ? { 'due-on': dueOn } : {}) })
const paid = (id: string, transaction: string, customer: string, amount: number, date: string) =>
  record(id, { transaction, customer, amount, date })
const receivables = (records: Parameters<typeof registerOf>[0]) =>
  firmReceivables(new LinkedRecords(registerOf(records)), ground())

describe('what customers owe (I3 G7)', () => {
  const report = receivables({
    customers: [record('1', { 'credit-limit': 100 }), record('2', { 'credit-limit': 5000 }), record('3', {})],
    transactions: [
      sale('10', '1', 100, '2026-11-10'),
      sale('11', '1', 50, '2026-12-10'),
      sale('12', '2', 900, '2026-08-01'),
      sale('13', '3', 70, '2026-10-15', '2026-10-01'),
      sale('14', '9', 20),
    ],
    payments: [paid('50', '13', '3', 70, '2026-10-21')],
  })

  it('is listed by customer and age, the greatest overdue amount first; who owes nothing is not there', () => {
    expect(
      report.debtors.map(({ customer, overdue, to30, over90, total }) => [
        customer,
        overdue,
        to30,
        over90,
        total,
      ]),
    ).toEqual([
      ['2', 900, 0, 900, 900],
      ['1', 100, 100, 0, 150],
      ['9', 0, 0, 0, 20],
    ])
  })

  it('adds up to what all owe', () => {
    expect(report.totals).toEqual({ notDue: 70, to30: 100, to60: 0, to90: 0, over90: 900, total: 1070 })
  })

  it('says how many days payments take, of all and of a customer', () => {
    expect(report.daysToPay).toBe(20)
    const again = receivables({
      transactions: [sale('10', '1', 10), sale('11', '1', 10), sale('12', '1', 10)],
      payments: [paid('50', '10', '1', 10, '2026-10-11'), paid('51', '11', '1', 10, '2026-10-31')],
    })
    expect(again.debtors).toMatchObject([{ customer: '1', daysToPay: 20, total: 10 }])
  })

  it('says who is over the credit limit, and by how much (I4)', () => {
    expect(report.debtors.map(({ customer, overLimit }) => [customer, overLimit])).toEqual([
      ['2', undefined],
      ['1', 50],
      ['9', undefined],
    ])
  })

  it('of nobody is nothing', () => {
    const none = { notDue: 0, to30: 0, to60: 0, to90: 0, over90: 0, total: 0 }
    expect(receivables({})).toEqual({ totals: none, debtors: [] })
  })

  it('comes to the open balances of all customers (property)', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const tables = registerOf(records)
        const balances = [...registerFigures(tables, ground()).get('customers')!.values()].map((values) =>
          Number(values['open-balance']),
        )
        const { totals, debtors } = firmReceivables(new LinkedRecords(tables), ground())
        // Customer 4 has records and no file: what it owes is owed all the same.
        const lost = new LinkedRecords(registerOf({ ...records, customers: [record('4', {})] }))
        const four = firmReceivables(lost, ground()).debtors.find(({ customer }) => customer === '4')
        const known = debtors.filter(({ customer }) => customer !== '4')
        const owed = balances.filter((balance) => balance > 0.005).reduce((sum, each) => sum + each, 0)
        expect(
          known.filter(({ total }) => total > 0.005).reduce((sum, { total }) => sum + total, 0),
        ).toBeCloseTo(owed, 6)
        expect(debtors.find(({ customer }) => customer === '4')?.total).toBe(four?.total)
        const { total, ...ages } = totals
        expect(Object.values(ages).reduce((sum, age) => sum + age, 0)).toBeCloseTo(total, 6)
      }),
    )
  })
})
