import fc from 'fast-check'
import type { CalendarDate } from '../../../src/base/calendar-date'
import { dateTime } from '../../../src/base/date-time'
import { readDateTime } from '../../../src/register/rules/date-time-rule'
import { contextOfCountry } from '../../../src/register/rules/rule-context'

describe('readDateTime', () => {
  it.each([
    ['2026-11-21 09:41', '2026-11-21 09:41'],
    ['2026-11-21T09:41', '2026-11-21 09:41'],
    ['2026/11/21 9:41', '2026-11-21 09:41'],
    ['2026-11-21 09:41:07', '2026-11-21 09:41'],
    ['2026-11-21T09:41:07.123', '2026-11-21 09:41'],
    ['２０２６－１１－２１　０９：４１', '2026-11-21 09:41'],
    ['2026年11月21日 9点41分', '2026-11-21 09:41'],
    ['2026年11月21日9时41分', '2026-11-21 09:41'],
    ['2026年11月21日下午3点', '2026-11-21 15:00'],
    ['2026年11月21日 下午3點半', '2026-11-21 15:30'],
    ['2026年11月21日下午三点一刻', '2026-11-21 15:15'],
    ['2026年11月21日上午十点整', '2026-11-21 10:00'],
    ['2026-11-21 中午12点', '2026-11-21 12:00'],
    ['2026-11-21 中午1点', '2026-11-21 13:00'],
    ['2026-11-21 凌晨12:30', '2026-11-21 00:30'],
    ['2026-11-21 晚上8:05', '2026-11-21 20:05'],
    ['2026-11-21 下午15:30', '2026-11-21 15:30'],
    ['2026-11-21 3:05 PM', '2026-11-21 15:05'],
    ['2026-11-21 3 pm', '2026-11-21 15:00'],
    ['2026-11-21 12:00 a.m.', '2026-11-21 00:00'],
    ['2026-11-21 12:10pm', '2026-11-21 12:10'],
    ['21 Nov 2026, 9:41 am', '2026-11-21 09:41'],
    ['2026-11-21', '2026-11-21 00:00'],
    ['2026年11月21日', '2026-11-21 00:00'],
    ['2026-11-21 星期六 09:41', '2026-11-21 09:41'],
  ])('reads %j as %s', (text, at) => {
    expect(readDateTime(text)).toBe(at)
  })

  it.each([
    ['2026-02-30 09:41', 'date-impossible'],
    ['2026-11-21 25:00', 'time-impossible'],
    ['2026-11-21 09:60', 'time-impossible'],
    ['2026-11-21 上午15:00', 'time-impossible'],
    ['2026-11-21 晚上12点', 'time-impossible'],
    ['2026-11-21 13:00 am', 'time-impossible'],
    ['03/04/2026 09:41', 'date-ambiguous'],
    ['明天下午三点', 'time-form'],
    ['09:41', 'time-form'],
    ['2026-11-21T09:41:07Z', 'time-form'],
    ['2026-11-21 09:41 +08:00', 'time-form'],
    ['2026-11-21 下午3点 pm', 'time-form'],
    ['x'.repeat(5000), 'time-form'],
    [46_347.4, 'time-form'],
    [true, 'time-form'],
  ])('says of %.30j: %s', (value, reason) => {
    expect(readDateTime(value)).toEqual({ reason })
  })

  it('reads the order of day and month as the firm writes it', () => {
    expect(readDateTime('03/04/2026 9:41', contextOfCountry('GB'))).toBe('2026-04-03 09:41')
    expect(readDateTime('03/04/2026 9:41 PM', contextOfCountry('US'))).toBe('2026-03-04 21:41')
  })

  it('reads every time of a day, by 24 hours and by twelve', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        const at = dateTime('2026-11-21' as CalendarDate, minutes)
        const hour = Math.floor(minutes / 60)
        const twelve = `${hour % 12 === 0 ? 12 : hour % 12}:${at.slice(14)} ${hour < 12 ? 'AM' : 'PM'}`
        expect(readDateTime(at)).toBe(at)
        expect(readDateTime(`2026-11-21 ${twelve}`)).toBe(at)
      }),
    )
  })
})
