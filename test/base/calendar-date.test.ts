import fc from 'fast-check'
import {
  addDays,
  type CalendarDate,
  calendarDate,
  daysBetween,
  fromSerial,
  isCalendarDate,
  partsOf,
  toSerial,
} from '../../src/base/calendar-date'

const day = (text: string) => text as CalendarDate
/** Any day of the years 1–9999. */
const anyDay = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => calendarDate(year, month, date)!)
/** Days far enough from both ends to be counted from. */
const middleDay = anyDay.filter((each) => each > '0100' && each < '9900')

describe('calendarDate', () => {
  it.each([
    [2026, 2, 28, '2026-02-28'],
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [2028, 2, 29, '2028-02-29'],
    [33, 4, 3, '0033-04-03'],
    [1, 1, 1, '0001-01-01'],
    [99, 12, 31, '0099-12-31'],
    [9999, 12, 31, '9999-12-31'],
  ])('writes %i/%i/%i as %s', (year, month, date, written) => {
    expect(calendarDate(year, month, date)).toBe(written)
  })

  it.each([
    [2026, 2, 29],
    [1900, 2, 29],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [2026, 1, 32],
    [2026, 1, -1],
    [0, 1, 1],
    [10_000, 1, 1],
    [-5, 1, 1],
    [Number.NaN, 1, 1],
    [2026, Number.POSITIVE_INFINITY, 1],
    [2026, 1.5, 1],
  ])('knows no day %d/%d/%d', (year, month, date) => {
    expect(calendarDate(year, month, date)).toBeUndefined()
  })

  it('is taken apart into what it was made of', () => {
    fc.assert(
      fc.property(anyDay, (each) => {
        const { year, month, day: date } = partsOf(each)
        expect(calendarDate(year, month, date)).toBe(each)
        expect(isCalendarDate(each)).toBe(true)
      }),
    )
  })
})

describe('isCalendarDate', () => {
  it.each([
    '2026-2-3',
    '26-02-03',
    '2026/02/03',
    '2026-02-30',
    ' 2026-02-03',
    '2026-02-03T00:00',
    '',
    '--11-21',
    '2026-00-10',
    '２０２６-０２-０３',
  ])('takes no %j for a day', (text) => {
    expect(isCalendarDate(text)).toBe(false)
  })
})

describe('counting days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s and %i days is %s', (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to)
    expect(daysBetween(day(from), day(to))).toBe(count)
  })

  it('there and back is where one was; two steps are one', () => {
    fc.assert(
      fc.property(
        middleDay,
        fc.integer({ min: -9000, max: 9000 }),
        fc.integer({ min: -9000, max: 9000 }),
        (each, a, b) => {
          expect(addDays(addDays(each, a), -a)).toBe(each)
          expect(addDays(addDays(each, a), b)).toBe(addDays(each, a + b))
          expect(daysBetween(each, addDays(each, a))).toBe(a)
        },
      ),
    )
  })

  it('agrees with the order of the written days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a === b ? 0 : a < b ? 1 : -1)
      }),
    )
  })
})

describe('serial numbers', () => {
  it.each([
    ['1899-12-30', 0],
    ['1900-01-01', 2],
    ['1900-03-01', 61],
    ['1970-01-01', 25_569],
    ['2026-11-21', 46_347],
    ['9999-12-31', 2_958_465],
  ])('%s is %i', (written, serial) => {
    expect(toSerial(day(written))).toBe(serial)
    expect(fromSerial(serial)).toBe(written)
  })

  it('drop the time of day', () => {
    expect(fromSerial(46_347.999)).toBe('2026-11-21')
    expect(fromSerial(46_347.5)).toBe('2026-11-21')
    expect(fromSerial(-0.5)).toBe('1899-12-29')
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e15, -1e15, 2_958_466])('is no day: %d', (serial) => {
    expect(fromSerial(serial)).toBeUndefined()
  })

  it('go there and back', () => {
    fc.assert(
      fc.property(anyDay, (each) => {
        expect(fromSerial(toSerial(each))).toBe(each)
      }),
    )
  })
})
