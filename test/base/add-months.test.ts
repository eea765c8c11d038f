import fc from 'fast-check'
import { addMonths } from '../../src/base/add-months'
import { addDays, type CalendarDate, partsOf } from '../../src/base/calendar-date'

const day = (text: string) => text as CalendarDate
const anyDay = fc.integer({ min: 0, max: 200_000 }).map((count) => addDays(day('1700-01-01'), count))

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-11-21', -12, '2025-11-21'],
    ['2028-02-29', -12, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('%s and %i months are %s', (from, count, to) => {
    expect(addMonths(day(from), count)).toBe(to)
  })

  it('keeps the day of the month or ends with the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (from, count) => {
        const later = addMonths(from, count)
        const [before, after] = [partsOf(from), partsOf(later)]
        expect(after.year * 12 + after.month - before.year * 12 - before.month).toBe(count)
        if (after.day !== before.day) expect(partsOf(addDays(later, 1)).day).toBe(1)
      }),
    )
  })

  it('has no months before the first year or after the last', () => {
    expect(() => addMonths(day('0001-01-31'), -1)).toThrow(RangeError)
    expect(() => addMonths(day('9999-12-01'), 1)).toThrow(RangeError)
  })
})
