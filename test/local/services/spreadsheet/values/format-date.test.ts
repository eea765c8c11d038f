import fc from 'fast-check'
import { displayText } from '../../../../../local/services/spreadsheet/values/display'
import { serialOfDay } from '../../../../../local/services/spreadsheet/values/zone'

/** Saturday, 2026-03-07, five past two in the morning and nine seconds. */
const moment = serialOfDay(2026, 3, 7, 2 * 3600 + 5 * 60 + 9)
const afternoon = serialOfDay(2026, 11, 21, 13 * 3600 + 45 * 60)
const show = (serial: number, pattern: string, locale = 'en_US') => displayText(serial, pattern, locale)

describe('each token of a date pattern', () => {
  it.each<[string, string]>([
    ['yyyy', '2026'],
    ['yy', '26'],
    ['y', '26'],
    ['m', '3'],
    ['mm', '03'],
    ['mmm', 'Mar'],
    ['mmmm', 'March'],
    ['mmmmm', 'M'],
    ['d', '7'],
    ['dd', '07'],
    ['ddd', 'Sat'],
    ['dddd', 'Saturday'],
    ['h', '2'],
    ['hh', '02'],
    ['h:m', '2:5'],
    ['h:mm', '2:05'],
    ['h:mm:s', '2:05:9'],
    ['hh:mm:ss', '02:05:09'],
    ['h:mm am/pm', '2:05 AM'],
    ['h PM, ddd', '2 AM, Sat'],
    ['h M', '2 3'],
    ['h:mm AM/PM', '2:05 AM'],
    ['mm:ss', '05:09'],
    ['yyyy-mm-dd', '2026-03-07'],
    ['m/d/yyyy', '3/7/2026'],
    ['d.m.yy', '7.3.26'],
    ['dd-mmm-yyyy', '07-Mar-2026'],
    ['YYYY-MM-DD', '2026-03-07'],
    ['yyyy-MM-dd HH:mm', '2026-03-07 02:05'],
    ['yyyy"年"m"月"d"日"', '2026年3月7日'],
    ['"Day "d', 'Day 7'],
    ['mm/yyyy', '03/2026'],
  ])('%s is %s', (pattern, shown) => {
    expect(show(moment, pattern)).toBe(shown)
  })
})

describe('hours', () => {
  it.each<[string, string]>([
    ['h', '13'],
    ['h am/pm', '1 PM'],
    ['hh AM/PM', '01 PM'],
    ['h:mm a/p', '1:45 p'],
    ['hh:mm A/P".M."', '01:45 P.M.'],
    ['[h]', String(Math.floor(serialOfDay(2026, 11, 21)) * 24 + 13)],
  ])('%s in the afternoon is %s', (pattern, shown) => {
    expect(show(afternoon, pattern)).toBe(shown)
  })

  it.each<[number, string, string]>([
    [0, 'h:mm am/pm', '12:00 AM'],
    [0.5, 'h:mm am/pm', '12:00 PM'],
    [1.5, '[h]:mm:ss', '36:00:00'],
    [0.25, '[h]:mm', '6:00'],
    [1 / 24, '[mm]', '60'],
    [1 / 1440, '[ss]', '60'],
    [2, '[hh]:mm', '48:00'],
    [11_621.255 / 86_400, '[hh]:[mm]:[ss].000', '03:13:41.255'],
    [11_621.255 / 86_400, '[mmmm]:[ss].000', '0193:41.255'],
    [11_621.255 / 86_400, '[ss]', '11621'],
    [-11_621 / 86_400, '[h]:[mm]', '-3:13'],
    [-0.5, '[h]:mm', '-12:00'],
    [0.5 + 1 / 86_400_000, 'ss.000', '00.001'],
    [1.25 / 86_400, 's.00', '1.25'],
  ])('of %p by %s are %s', (serial, pattern, shown) => {
    expect(show(serial, pattern)).toBe(shown)
  })
})

describe('names of days and months', () => {
  it.each<[string, string, string]>([
    ['zh_CN', 'dddd', '星期六'],
    ['zh_CN', 'ddd', '周六'],
    ['zh_CN', 'mmmm', '三月'],
    ['de_DE', 'dddd', 'Samstag'],
    ['de_DE', 'mmmm', 'März'],
    ['fr_FR', 'dddd', 'samedi'],
    ['en_GB', 'dddd d mmmm', 'Saturday 7 March'],
  ])('in %s: %s is %s', (locale, pattern, shown) => {
    expect(show(moment, pattern, locale)).toBe(shown)
  })
})

describe('serial numbers', () => {
  it.each<[number, string]>([
    [0, '1899-12-30'],
    [1, '1899-12-31'],
    [2, '1900-01-01'],
    [60, '1900-02-28'],
    [61, '1900-03-01'],
    [36_526, '2000-01-01'],
    [45_351, '2024-02-29'],
    [46_347, '2026-11-21'],
    [-1, '1899-12-29'],
  ])('%p is the day %s', (serial, day) => {
    expect(show(serial, 'yyyy-mm-dd')).toBe(day)
  })

  it('show the same day at every time of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 80_000 }), fc.integer({ min: 0, max: 86_399 }), (day, second) => {
        expect(show(day + second / 86_400, 'yyyy-mm-dd')).toBe(show(day, 'yyyy-mm-dd'))
      }),
      { seed: 5 },
    )
  })

  it('show every second as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 80_000 }), fc.integer({ min: 0, max: 86_399 }), (day, second) => {
        const clock = new Date(second * 1000).toISOString().slice(11, 19)
        expect(show(day + second / 86_400, 'hh:mm:ss')).toBe(clock)
      }),
      { seed: 5 },
    )
  })
})
