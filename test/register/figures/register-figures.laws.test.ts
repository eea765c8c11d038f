import fc from 'fast-check'
import { LinkedRecords } from '../../../src/register/figures/linked-records'
import { computedValues, registerFigures } from '../../../src/register/figures/register-figures'
import type { RecordValues } from '../../../src/register/value'
import { ground, record, registerOf, SCHEMAS, TODAY } from './a-register'
import { naiveBalance, naiveContact, naivePurchases, naiveTransaction } from './naive-figures'
import { someRecords } from './some-register'

const figuresOf = (records: Parameters<typeof registerOf>[0]) =>
  registerFigures(registerOf(records), ground())
const only = (values: RecordValues, keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, values[key]]))

describe('the figures of any register', () => {
  it('of customers are what counting from the tables gives (A14 I1 I5)', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const figures = figuresOf(records).get('customers')!
        const register = { tables: registerOf(records), today: TODAY }
        for (const [id, values] of figures) {
          const expected = {
            ...naivePurchases(register, id),
            ...naiveContact(register, id),
            'open-balance': naiveBalance(register, id),
          }
          for (const [key, value] of Object.entries(expected))
            if (typeof value === 'number') expect(values[key]).toBeCloseTo(value, 6)
            else expect([key, values[key]]).toEqual([key, value])
        }
      }),
      { numRuns: 200 },
    )
  })

  it('of transactions are what counting from the payments gives (I3 I8)', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const figures = figuresOf(records).get('transactions')!
        const register = { tables: registerOf(records), today: TODAY }
        for (const sale of records.transactions) {
          const expected = naiveTransaction(register, sale)
          expect(only(figures.get(sale.id)!, Object.keys(expected))).toEqual(expected)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('do not depend on the order of rows', () => {
    const shuffledToo = someRecords.chain((records) =>
      fc
        .tuple(
          fc.shuffledSubarray(records.transactions, { minLength: records.transactions.length }),
          fc.shuffledSubarray(records.payments, { minLength: records.payments.length }),
          fc.shuffledSubarray(records['follow-ups'], { minLength: records['follow-ups'].length }),
        )
        .map(
          ([transactions, payments, followUps]) =>
            [records, { ...records, transactions, payments, 'follow-ups': followUps }] as const,
        ),
    )
    fc.assert(
      fc.property(shuffledToo, ([records, shuffled]) => {
        const [one, other] = [figuresOf(records), figuresOf(shuffled)]
        for (const table of ['customers', 'transactions', 'payments'])
          expect(Object.fromEntries(other.get(table)!)).toEqual(Object.fromEntries(one.get(table)!))
      }),
    )
  })

  it('are as before when a transaction was added and removed again, and grow by it in between (I1)', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100)
    fc.assert(
      fc.property(someRecords, amount, (records, more) => {
        const added = record('99999', { customer: '1', date: TODAY, amount: more })
        const [before, between] = [
          figuresOf(records),
          figuresOf({ ...records, transactions: [...records.transactions, added] }),
        ]
        const [was, is] = [before.get('customers')!.get('1')!, between.get('customers')!.get('1')!]
        for (const key of ['spending', 'spending-year', 'open-balance'])
          expect(is[key]).toBeCloseTo(Number(was[key]) + more, 6)
        for (const key of ['orders', 'orders-year']) expect(is[key]).toBe(Number(was[key]) + 1)
        expect(is['last-purchase']).toBe(TODAY)
        const after = figuresOf({
          ...records,
          transactions: [...records.transactions, added].filter(({ id }) => id !== '99999'),
        })
        expect(after.get('customers')).toEqual(before.get('customers'))
        expect(between.get('customers')!.get('2')).toEqual(before.get('customers')!.get('2'))
      }),
    )
  })

  it('of the whole register are those of each record by itself', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const whole = figuresOf(records)
        const around = new LinkedRecords(
          new Map(
            SCHEMAS.map((schema) => [
              schema.key,
              { schema, rows: [...whole.get(schema.key)!].map(([id, values]) => record(id, values)) },
            ]),
          ),
        )
        for (const schema of SCHEMAS)
          for (const { id, values } of around.tables.get(schema.key)!.rows) {
            const alone = computedValues(schema, record(id, values), around, ground())
            expect(alone).toEqual(only(values, Object.keys(alone)))
          }
      }),
    )
  })

  it('do not look at what stands in computed cells', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const stale = records.customers.map(({ id, values }) =>
          record(id, { ...values, spending: 999, 'last-purchase': '2026-01-01', age: '老', orders: '' }),
        )
        const paid = records.transactions.map(({ id, values }) =>
          record(id, { ...values, paid: 5, 'base-amount': 7 }),
        )
        expect(figuresOf({ ...records, customers: stale, transactions: paid })).toEqual(figuresOf(records))
      }),
    )
  })
})
