import fc from 'fast-check'
import type { CalendarDate } from '../../src/base/calendar-date'
import {
  type DateTime,
  dateTime,
  dateTimeFromSerial,
  dateTimeToSerial,
  dayOf,
  isDateTime,
  timeOf,
} from '../../src/base/date-time'

const DAY = '2026-11-21' as CalendarDate
const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as CalendarDate)
const anyTime = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 1439 }))
  .map(([day, minutes]) => dateTime(day, minutes))

describe('a day and time', () => {
  it.each([
    [0, '2026-11-21 00:00'],
    [581, '2026-11-21 09:41'],
    [1439, '2026-11-21 23:59'],
  ])('is written with its hours and minutes: %d', (minutes, text) => {
    expect(dateTime(DAY, minutes)).toBe(text)
  })

  it.each(['2026-11-21 09:41', '0001-01-01 00:00', '2024-02-29 23:59'])('is %j', (text) => {
    expect(isDateTime(text)).toBe(true)
  })

  it.each([
    ...['2026-11-21', '2026-11-21 24:00', '2026-11-21 9:41', '2026-02-30 09:41', '2026-11-21T09:41'],
    ...['2026-11-21 09:60', '2026-11-21 09:41:00', '', '09:41'],
  ])('is not %j', (text) => {
    expect(isDateTime(text)).toBe(false)
  })

  it('has a day and a time', () => {
    fc.assert(
      fc.property(anyTime, (at) => {
        expect(isDateTime(at)).toBe(true)
        expect(`${dayOf(at)} ${timeOf(at)}`).toBe(at)
      }),
    )
  })
})

describe('a serial number', () => {
  it.each([
    ['1970-01-01 00:00', 25_569],
    ['1970-01-01 12:00', 25_569.5],
    ['2026-11-21 06:00', 46_347.25],
  ])('of %s is %d', (at, serial) => {
    expect(dateTimeToSerial(at as DateTime)).toBe(serial)
    expect(dateTimeFromSerial(serial)).toBe(at)
  })

  it('leads back to the day and time it was made of', () => {
    fc.assert(
      fc.property(anyTime, (at) => {
        expect(dateTimeFromSerial(dateTimeToSerial(at))).toBe(at)
      }),
    )
  })

  it('keeps the order of time', () => {
    fc.assert(
      fc.property(anyTime, anyTime, (a, b) => {
        expect(dateTimeToSerial(a) < dateTimeToSerial(b)).toBe(a < b)
      }),
    )
  })

  it('is rounded to the minute, over midnight too', () => {
    expect(dateTimeFromSerial(46_347 + (9 * 60 + 41) / 1440 + 29 / 86_400)).toBe('2026-11-21 09:41')
    expect(dateTimeFromSerial(46_347 + 86_370 / 86_400)).toBe('2026-11-22 00:00')
  })

  it('of no day of the calendar has no time either', () => {
    for (const serial of [-1e9, 1e9, Number.NaN, Number.POSITIVE_INFINITY])
      expect(dateTimeFromSerial(serial)).toBeUndefined()
  })
})
