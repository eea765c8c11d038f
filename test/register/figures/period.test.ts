import { monthsOf, periodOf } from '../../../src/register/figures/period'
import { day } from './a-register'

describe('the period of a report (N3)', () => {
  it.each([
    ['month', '2026-11-21', '2026-11-01'],
    ['quarter', '2026-11-21', '2026-10-01'],
    ['quarter', '2026-01-01', '2026-01-01'],
    ['quarter', '2026-03-31', '2026-01-01'],
    ['quarter', '2026-06-30', '2026-04-01'],
    ['quarter', '2026-09-01', '2026-07-01'],
    ['year', '2026-11-21', '2026-01-01'],
    ['year', '2024-02-29', '2024-01-01'],
  ] as const)('this %s on %s begins on %s and ends that day', (span, today, from) => {
    expect(periodOf(span, day(today))).toEqual({ from, to: today })
  })

  it('touches the months between its ends', () => {
    expect(monthsOf({ from: day('2026-11-30'), to: day('2027-01-01') })).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
    ])
    expect(monthsOf({ from: day('2026-11-30'), to: day('2026-11-29') })).toEqual([])
  })
})
