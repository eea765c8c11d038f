import fc from 'fast-check'
import { partsOf } from '../../../src/base/calendar-date'
import { deadlineDay, dutyMonths, RHYTHM_MONTHS } from '../../../src/register/deadlines/duty-months'

describe('the months of a duty', () => {
  test.each([
    [1, 1, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    [1, 7, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    [3, 1, [1, 4, 7, 10]],
    [3, 12, [3, 6, 9, 12]],
    [6, 2, [2, 8]],
    [12, 6, [6]],
  ] as const)('every %i months, one of them %i', (step, first, months) => {
    expect(dutyMonths(step, first)).toEqual(months)
  })

  it('are as many as fit into a year, and hold the one named', () => {
    const step = fc.constantFrom(...Object.values(RHYTHM_MONTHS))
    fc.assert(
      fc.property(step, fc.integer({ min: 1, max: 12 }), (step, first) => {
        const months = dutyMonths(step, first)
        expect(months).toHaveLength(12 / step)
        expect(months).toContain(first)
      }),
    )
  })
})

describe('the last day of a month’s duty', () => {
  test.each([
    [2026, 11, 15, '2026-11-15'],
    [2026, 11, undefined, '2026-11-30'],
    [2026, 2, 31, '2026-02-28'],
    [2028, 2, 30, '2028-02-29'],
    [2026, 12, 31, '2026-12-31'],
    [2026, 4, 31, '2026-04-30'],
  ])('%i-%i, day %s: %s', (year, month, day, on) => {
    expect(deadlineDay(year, month, day)).toBe(on)
  })

  it('is in that month, and never after the day wanted', () => {
    const day = fc.integer({ min: 1, max: 31 })
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        day,
        (year, month, day) => {
          const parts = partsOf(deadlineDay(year, month, day)!)
          expect([parts.year, parts.month]).toEqual([year, month])
          expect(parts.day).toBe(Math.min(day, partsOf(deadlineDay(year, month)!).day))
        },
      ),
    )
  })
})
