import { creditWarnings } from '../../../src/register/figures/credit-rating'
import { customerFigures, ground, record } from './a-register'

type Row = Record<string, string | number>
const OLD = { date: '2025-01-10', amount: 100, 'due-on': '2025-02-10' }
const rating = (transactions: Row[], payments: Row[] = [], values: Row = {}, settings = {}) =>
  customerFigures(values, { transactions, payments }, { settings: { ...ground().settings, ...settings } })[
    'credit-rating'
  ]
const paidOn = (date: string, transaction = '1'): Row => ({ amount: 100, transaction, date })

describe('the credit rating (I4)', () => {
  it.each([
    ['in time', '2025-02-10', 'A'],
    ['in advance', '2024-12-01', 'A'],
    ['three days late', '2025-02-13', 'A'],
    ['four days late', '2025-02-14', 'B'],
    ['15 days late', '2025-02-25', 'B'],
    ['16 days late', '2025-02-26', 'C'],
    ['45 days late', '2025-03-27', 'C'],
    ['46 days late', '2025-03-28', 'D'],
  ])('of who paid %s (%s) is %s', (_, date, expected) => {
    expect(rating([OLD], [paidOn(date)])).toBe(expected)
  })

  it('takes the mean of what was due, and counts unpaid ones as late until today', () => {
    expect(rating([OLD, OLD], [paidOn('2025-02-10'), paidOn('2025-02-16', '2')])).toBe('A')
    expect(rating([OLD, { ...OLD, 'due-on': '2026-11-01' }], [paidOn('2025-02-10')])).toBe('B')
    expect(rating([OLD, { ...OLD, 'due-on': '2026-12-01' }], [paidOn('2025-02-10')])).toBe('A')
  })

  it('looks at what is overdue now', () => {
    const due = (amount: number) => [OLD, { date: '2026-11-01', amount, 'due-on': '2026-11-20' }]
    expect(rating(due(10_000), [paidOn('2025-02-10')])).toBe('B')
    expect(rating(due(50_000), [paidOn('2025-02-10')])).toBe('C')
    expect(rating(due(50_000.01), [paidOn('2025-02-10')])).toBe('D')
  })

  it('is at best B in the first six months', () => {
    const fresh = (date: string) => rating([{ date, amount: 100 }], [{ amount: 100, transaction: '1', date }])
    expect([fresh('2026-05-21'), fresh('2026-05-22'), fresh('')]).toEqual(['A', 'B', 'B'])
  })

  it('is nothing to tell of who never bought, and A of an old customer with nothing due', () => {
    expect(rating([])).toBe('')
    expect(rating([{ date: '2020-01-01', amount: 100 }])).toBe('A')
  })

  it('goes by the firm’s limits', () => {
    const strict = { ratingDays: [0, 1, 2] as const, ratingMonths: 0 }
    expect(rating([OLD], [paidOn('2025-02-12')], {}, strict)).toBe('C')
    expect(rating([{ date: '2026-11-20', amount: 1 }], [], {}, strict)).toBe('A')
  })

  it('set by hand wins, however it is typed', () => {
    const late = [{ date: '2025-01-10', amount: 100, 'due-on': '2025-02-10' }]
    for (const [typed, shown] of [
      ['a', 'A'],
      ['Ｂ', 'B'],
      ['重点', '重点'],
      [' ', 'D'],
    ])
      expect(rating(late, [], { 'rating-override': typed! })).toBe(shown)
    expect(rating([], [], { 'rating-override': 'C' })).toBe('C')
  })
})

describe('credit warnings (I4)', () => {
  const warnings = (values: Row, transactions: Row[] = []) =>
    creditWarnings(record('1', customerFigures(values, { transactions })), ground())

  it('warn when the open balance is above the limit, by how much', () => {
    expect(warnings({ 'credit-limit': 1000 }, [{ amount: 1500 }])).toEqual([
      { reason: 'over-limit', limit: 1000, open: 1500, by: 500 },
    ])
    expect(warnings({ 'credit-limit': 1500 }, [{ amount: 1500 }])).toEqual([])
    expect(warnings({ 'credit-limit': '１，０００元' }, [{ amount: 1500 }])).toHaveLength(1)
  })

  it('take a blank limit as none and one of 0 as no debt at all', () => {
    expect(warnings({}, [{ amount: 1500 }])).toEqual([])
    expect(warnings({ 'credit-limit': '看情况' }, [{ amount: 1500 }])).toEqual([])
    expect(warnings({ 'credit-limit': 0 }, [{ amount: 1 }])).toHaveLength(1)
    expect(warnings({ 'credit-limit': 0 })).toEqual([])
  })

  it('ask for the reason of a rating set by hand', () => {
    expect(warnings({ 'rating-override': 'A' })).toEqual([{ reason: 'no-reason' }])
    expect(warnings({ 'rating-override': 'A', 'rating-reason': '老客户' })).toEqual([])
  })
})
