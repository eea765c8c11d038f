import fc from 'fast-check'
import { daysBetween } from '../../../src/base/calendar-date'
import { dayAfterCycle, parseReviewCycle } from '../../../src/register/figures/review-cycle'
import { day } from './a-register'

describe('a review cycle (F1)', () => {
  it.each([
    ['每周', { days: 7 }],
    ['每周一次', { days: 7 }],
    [' 每 季 度 ', { months: 3 }],
    ['季度', { months: 3 }],
    ['Every month', { months: 1 }],
    ['half-yearly', { months: 6 }],
    ['Semi-annually', { months: 6 }],
    ['半年', { months: 6 }],
    ['每 2 个月', { months: 2 }],
    ['每２周', { days: 14 }],
    ['每3年', { months: 36 }],
    ['30 days', { days: 30 }],
    ['2 quarters', { months: 6 }],
    ['每天', { days: 1 }],
  ])('%s is %j', (text, cycle) => {
    expect(parseReviewCycle(text)).toEqual(cycle)
  })

  it.each(['', '0 天', '看情况', '每 300 个月', '-3 天', '每', 'constructor', '6', '１．５ 年'])(
    '%s is none',
    (text) => {
      expect(parseReviewCycle(text)).toBeUndefined()
    },
  )

  it('leads to a later day, further the longer it is', () => {
    const cycles = fc.oneof(
      fc.integer({ min: 1, max: 999 }).map((days) => ({ days })),
      fc.integer({ min: 1, max: 240 }).map((months) => ({ months })),
    )
    fc.assert(
      fc.property(cycles, (cycle) => {
        const from = day('2024-02-29')
        const gone = daysBetween(from, dayAfterCycle(from, cycle))
        const least = 'days' in cycle ? cycle.days : cycle.months * 30 - 2
        expect(gone).toBeGreaterThanOrEqual(Math.max(1, least))
        expect(gone).toBeLessThanOrEqual('days' in cycle ? cycle.days : cycle.months * 31)
      }),
    )
  })
})
