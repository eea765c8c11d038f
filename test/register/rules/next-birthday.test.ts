import fc from 'fast-check'
import { addDays, type CalendarDate, daysBetween, partsOf } from '../../../src/base/calendar-date'
import type { Birthday } from '../../../src/register/rules/birthday'
import { nextBirthday } from '../../../src/register/rules/next-birthday'

const day = (text: string) => text as CalendarDate
const solar = (month: number, date: number): Birthday => ({ calendar: 'solar', month, day: date })
const lunar = (month: number, date: number, leap = false): Birthday => ({
  calendar: 'lunar',
  month,
  day: date,
  leap,
})
const anyDay = fc.integer({ min: 0, max: 55_000 }).map((count) => addDays(day('1950-01-01'), count))

describe('nextBirthday by the sun', () => {
  it.each([
    [solar(11, 21), '2026-11-21', '2026-11-21'],
    [solar(11, 20), '2026-11-21', '2027-11-20'],
    [solar(12, 31), '2026-11-21', '2026-12-31'],
    [solar(1, 1), '2026-12-31', '2027-01-01'],
    [solar(2, 29), '2026-01-15', '2026-02-28'],
    [solar(2, 29), '2026-03-01', '2027-02-28'],
    [solar(2, 29), '2028-02-28', '2028-02-29'],
    [{ ...solar(5, 24), year: 2001 }, '2026-05-25', '2027-05-24'],
  ])('%j after %s is %s', (birthday, today, next) => {
    expect(nextBirthday(birthday, day(today))).toBe(next)
  })
})

describe('nextBirthday by the moon', () => {
  it.each([
    [lunar(8, 15), '2026-01-01', '2026-09-25'],
    [lunar(8, 15), '2026-09-25', '2026-09-25'],
    [lunar(8, 15), '2026-09-26', '2027-09-15'],
    [lunar(1, 1), '2026-01-01', '2026-02-17'],
    [lunar(12, 23), '2026-01-01', '2026-02-10'],
    [lunar(12, 8), '2026-12-31', '2027-01-15'],
  ])('%j after %s is %s', (birthday, today, next) => {
    expect(nextBirthday(birthday, day(today))).toBe(next)
  })

  it('keeps the 30th on the 29th where the month is short', () => {
    // The twelfth month of 2025 has 29 days; its last is the eve of 17 February 2026.
    expect(nextBirthday(lunar(12, 30), day('2026-02-01'))).toBe('2026-02-16')
  })

  it('keeps a leap month where there is one and the plain month elsewhere', () => {
    expect(nextBirthday(lunar(4, 15, true), day('2020-05-01'))).toBe('2020-06-06')
    expect(nextBirthday(lunar(4, 15, true), day('2021-01-01'))).toBe('2021-05-26')
    expect(nextBirthday(lunar(4, 15), day('2020-05-01'))).toBe('2020-05-07')
  })
})

describe('nextBirthday', () => {
  const birthdays = fc.oneof(
    fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([m, d]) => solar(m, d)),
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 30 }), fc.boolean())
      .map(([m, d, leap]) => lunar(m, d, leap)),
  )

  it('lies today or later, and never more than thirteen moons away', () => {
    fc.assert(
      fc.property(birthdays, anyDay, (birthday, today) => {
        const wait = daysBetween(today, nextBirthday(birthday, today))
        expect(wait).toBeGreaterThanOrEqual(0)
        expect(wait).toBeLessThanOrEqual(13 * 30 + 30)
      }),
    )
  })

  it('is its own next birthday on the day, and is not passed over by any day before', () => {
    fc.assert(
      fc.property(birthdays, anyDay, fc.nat(400), (birthday, today, later) => {
        const next = nextBirthday(birthday, today)
        expect(nextBirthday(birthday, next)).toBe(next)
        const between = addDays(today, Math.min(later, daysBetween(today, next)))
        expect(nextBirthday(birthday, between)).toBe(next)
      }),
    )
  })

  it('keeps month and day of a solar birthday', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        anyDay,
        (month, date, today) => {
          expect(partsOf(nextBirthday(solar(month, date), today))).toMatchObject({ month, day: date })
        },
      ),
    )
  })

  it('refuses the end of the calendar instead of answering wrongly', () => {
    expect(() => nextBirthday(solar(1, 1), day('9999-06-01'))).toThrow(RangeError)
  })
})
