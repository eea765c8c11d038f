import fc from 'fast-check'
import type { CalendarDate } from '../../../src/base/calendar-date'
import { overdueAmount } from '../../../src/register/card/overdue'
import type { RecordValues, RegisterRecord } from '../../../src/register/value'

const TODAY = '2026-11-21' as CalendarDate
const numbered =
  (first: number) =>
  (values: RecordValues, index: number): RegisterRecord => ({
    id: String(first + index),
    values,
  })
const overdue = (transactions: RecordValues[], payments: RecordValues[] = []) =>
  overdueAmount(transactions.map(numbered(30_000_001)), payments.map(numbered(40_000_001)), TODAY)

describe('what is overdue', () => {
  test('is what was due before today and is not paid (I3)', () => {
    expect(overdue([{ amount: 100, 'due-on': '2026-11-20' }])).toBe(100)
    expect(overdue([{ amount: 100, 'due-on': '2026-11-21' }])).toBe(0)
    expect(overdue([{ amount: 100 }])).toBe(0)
    expect(overdue([{ amount: 100, 'due-on': 'soon' }])).toBe(0)
  })

  test('is less what was paid for it (I3)', () => {
    const late = { amount: 100, 'due-on': '2026-10-01' }
    expect(overdue([late], [{ transaction: '30000001', amount: 30 }])).toBe(70)
    expect(overdue([late], [{ transaction: '30000001', amount: 100 }])).toBe(0)
    expect(overdue([late], [{ transaction: '30000099', amount: 100 }])).toBe(100)
  })

  test('counts a payment that names no transaction', () => {
    expect(overdue([{ amount: 100, 'due-on': '2026-10-01' }], [{ amount: 40 }])).toBe(60)
  })

  test('is told in the register’s currency', () => {
    expect(overdue([{ amount: 100, rate: 7, 'due-on': '2026-10-01' }])).toBe(700)
    expect(overdue([{ amount: 100, rate: 7, 'base-amount': 710, 'due-on': '2026-10-01' }])).toBe(710)
  })

  test('is nothing where a hundredth of a coin is left over', () => {
    const thirds = [{ amount: 33.33 }, { amount: 33.33 }, { amount: 33.34 }]
    const paid = thirds.map((each) => ({ ...each, transaction: '30000001' }))
    expect(overdue([{ amount: 100, 'due-on': '2026-10-01' }], paid)).toBe(0)
  })

  test('never counts an overpaid transaction against another', () => {
    const late = [
      { amount: 100, 'due-on': '2026-10-01' },
      { amount: 50, 'due-on': '2026-10-01' },
    ]
    expect(overdue(late, [{ transaction: '30000001', amount: 300 }])).toBe(50)
  })

  test('is never below nothing, and never more than was bought', () => {
    const amount = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(
        fc.array(amount),
        fc.array(fc.tuple(amount, fc.integer({ min: 0, max: 5 }))),
        (bought, paid) => {
          const found = overdue(
            bought.map((each) => ({ amount: each, 'due-on': '2026-01-01' })),
            paid.map(([each, to]) => ({
              amount: each,
              transaction: to === 0 ? '' : String(30_000_000 + to),
            })),
          )
          expect(found).toBeGreaterThanOrEqual(0)
          expect(found).toBeLessThanOrEqual(bought.reduce((sum, each) => sum + each, 0))
        },
      ),
    )
  })
})
