import { LunarDay, LunarMonth, LunarYear } from 'tyme4ts'
import { addDays, type CalendarDate, daysBetween } from '../../../src/base/calendar-date'
import { lunarMonthLength, solarOfLunar } from '../../../src/register/rules/lunar-calendar'

const YEARS = Array.from({ length: 300 }, (_, index) => 1900 + index)
/** The months of a lunar year in their order. */
const monthsOf = (year: number) =>
  Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
    [false, true].flatMap((leap) => {
      const length = lunarMonthLength(year, month, leap)
      return length === undefined ? [] : [{ month, leap, length }]
    }),
  )

describe('the lunar calendar', () => {
  it.each([
    [2026, 1, 1, false, '2026-02-17'],
    [2026, 8, 15, false, '2026-09-25'],
    [2025, 6, 1, true, '2025-07-25'],
    [2020, 4, 8, true, '2020-05-30'],
    [2033, 11, 1, true, '2033-12-22'],
    [1900, 1, 1, false, '1900-01-31'],
  ])('knows that %d-%d-%d (leap %s) is %s', (year, month, date, leap, solar) => {
    expect(solarOfLunar(year, month, date, leap)).toBe(solar)
  })

  it('has the months that an astronomical calendar has, three hundred years long', () => {
    for (const year of YEARS) {
      const leapMonth = LunarYear.fromYear(year).getLeapMonth()
      for (let month = 1; month <= 12; month += 1) {
        expect(lunarMonthLength(year, month, false)).toBe(LunarMonth.fromYm(year, month).getDayCount())
        expect(lunarMonthLength(year, month, true)).toBe(
          month === leapMonth ? LunarMonth.fromYm(year, -month).getDayCount() : undefined,
        )
      }
    }
  })

  it('begins each of its months on the same solar day', () => {
    for (const year of YEARS)
      for (const { month, leap } of monthsOf(year)) {
        const solar = LunarDay.fromYmd(year, leap ? -month : month, 1).getSolarDay()
        const parts = [solar.getYear(), solar.getMonth(), solar.getDay()].map((part) =>
          String(part).padStart(2, '0'),
        )
        expect(solarOfLunar(year, month, 1, leap)).toBe(parts.join('-'))
      }
  })

  it('leaves no day out and counts none twice', () => {
    let next = '1900-01-31' as CalendarDate
    for (const year of YEARS)
      for (const { month, leap, length } of monthsOf(year)) {
        expect(solarOfLunar(year, month, 1, leap)).toBe(next)
        expect(daysBetween(next, solarOfLunar(year, month, length, leap)!)).toBe(length - 1)
        next = addDays(next, length)
      }
  })

  it.each([
    [1899, 1, 1, false],
    [2200, 1, 1, false],
    [2026, 13, 1, false],
    [2026, 0, 1, false],
    [2026, 1, 0, false],
    [2026, 1, 31, false],
    [2025, 12, 30, false],
    [2026, 6, 1, true],
  ])('has no day %d-%d-%d (leap %s)', (year, month, date, leap) => {
    expect(solarOfLunar(year, month, date, leap)).toBeUndefined()
  })
})
