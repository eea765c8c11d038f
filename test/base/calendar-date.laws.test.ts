import fc from 'fast-check'
import {
  addDays,
  calendarDate,
  daysBetween,
  fromSerial,
  isCalendarDate,
  partsOf,
  toSerial,
  weekdayOf,
} from '../../src/base/calendar-date'

const LAST = 2_958_465 // 9999-12-31
const serials = fc.integer({ min: -693_593, max: LAST })

describe('days', () => {
  it('agree with ECMAScript’s calendar from the year 1 to 9999', () => {
    fc.assert(
      fc.property(serials, (serial) => {
        const ms = (serial - 25_569) * 86_400_000
        expect(fromSerial(serial)).toBe(new Date(ms).toISOString().slice(0, 10))
        expect(weekdayOf(fromSerial(serial)!)).toBe(new Date(ms).getUTCDay())
      }),
    )
  })

  it('come back from their serial number, whatever the time of day', () => {
    fc.assert(
      fc.property(serials, fc.double({ min: 0, max: 0.999, noNaN: true }), (serial, time) => {
        const day = fromSerial(serial + time)!
        expect(toSerial(day)).toBe(serial)
        expect(isCalendarDate(day)).toBe(true)
        const { year, month, day: date } = partsOf(day)
        expect(calendarDate(year, month, date)).toBe(day)
      }),
    )
  })

  it('count forward and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: -40_000, max: 40_000 }),
        (serial, count) => {
          const day = fromSerial(serial + 50_000)!
          expect(daysBetween(day, addDays(day, count))).toBe(count)
        },
      ),
    )
  })

  it('ends with the years', () => {
    expect(fromSerial(LAST + 1)).toBeUndefined()
    expect(fromSerial(Number.POSITIVE_INFINITY)).toBeUndefined()
    expect(() => addDays(calendarDate(9999, 12, 31)!, 1)).toThrow(RangeError)
  })
})
