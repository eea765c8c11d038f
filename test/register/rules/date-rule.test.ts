import fc from 'fast-check'
import { addDays, type CalendarDate, weekdayOf } from '../../../src/base/calendar-date'
import { readDate } from '../../../src/register/rules/date-rule'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const LONG_MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]
const days = fc.integer({ min: 0, max: 73_048 }).map((count) => addDays('1900-01-01' as CalendarDate, count))

/** Ways of writing a day that leave no doubt. */
const writings: readonly ((year: string, month: string, day: string) => string)[] = [
  (y, m, d) => `${y}-${m}-${d}`,
  (y, m, d) => `${y}/${Number(m)}/${Number(d)}`,
  (y, m, d) => `${y}.${m}.${d}`,
  (y, m, d) => `${y}年${Number(m)}月${Number(d)}日`,
  (y, m, d) => `${y} 年 ${Number(m)} 月 ${Number(d)} 日`,
  (y, m, d) => `${y}${m}${d}`,
  (y, m, d) => `${y}-${m}-${d} 00:00:00`,
  (y, m, d) => `${y}-${m}-${d}T00:00:00.000Z`,
  (y, m, d) => `${Number(d)} ${MONTHS[Number(m) - 1]} ${y}`,
  (y, m, d) => `${d}-${MONTHS[Number(m) - 1]}-${y}`,
  (y, m, d) => `${LONG_MONTHS[Number(m) - 1]} ${Number(d)}, ${y}`,
  (y, m, d) => `${LONG_MONTHS[Number(m) - 1]?.toUpperCase()} ${Number(d)} ${y}`,
  (y, m, d) => `${y} ${MONTHS[Number(m) - 1]} ${d}`,
]

describe('readDate', () => {
  it('reads every day in every writing that leaves no doubt', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...writings), (day, write) => {
        const [year = '', month = '', date = ''] = day.split('-')
        expect(readDate(write(year, month, date))).toBe(day)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['1989年10月28日', '1989-10-28'],
    ['1989年10月28', '1989-10-28'],
    ['2026年3月4号', '2026-03-04'],
    ['二〇〇一年五月二十四日', '2001-05-24'],
    ['２００１－０５－２４', '2001-05-24'],
    ['1955/10/3', '1955-10-03'],
    ['1974.09.12', '1974-09-12'],
    ['2001 5 24', '2001-05-24'],
    [20010524, '2001-05-24'],
    ['28th of October 1989', '1989-10-28'],
    ['Oct. 28th, 1989', '1989-10-28'],
    ['Sept 3 2020', '2020-09-03'],
    ['13/04/2020', '2020-04-13'],
    ['04/13/2020', '2020-04-13'],
    ['05/05/2020', '2020-05-05'],
    ['2000-02-29', '2000-02-29'],
    ['2026–03–04', '2026-03-04'],
    ['2026—03—04', '2026-03-04'],
    ['2026。3。4', '2026-03-04'],
    ['2026，3，4', '2026-03-04'],
    ['2026、3、4', '2026-03-04'],
    ['2026\\3\\4', '2026-03-04'],
    ['2026_03_04', '2026-03-04'],
    ['2026 - 03 - 04', '2026-03-04'],
    ['2026 / 3 / 4', '2026-03-04'],
    ['2026. 3. 4.', '2026-03-04'],
    ['2026/3/4日', '2026-03-04'],
    ['2026年3月4號', '2026-03-04'],
    ['二0二六年三月四日', '2026-03-04'],
    ['贰零贰陆年叁月肆日', '2026-03-04'],
    ['2O26-O3-04', '2026-03-04'],
    ['l2/31/2026', '2026-12-31'],
    ['04MAR2026', '2026-03-04'],
    ['4/Mar/2026', '2026-03-04'],
    ["'2026-03-04", '2026-03-04'],
    ['“2026-03-04”', '2026-03-04'],
    ['2026年3月4日。', '2026-03-04'],
    ['2026-03-04;', '2026-03-04'],
    ['2026-03-04T00:00:00+08:00', '2026-03-04'],
    ['Thu Dec 31 2026 00:00:00 GMT+0800 (中国标准时间)', '2026-12-31'],
    ['2026-12-31 星期四', '2026-12-31'],
    ['2026年12月31日（周四）', '2026-12-31'],
    ['Thursday, December 31, 2026', '2026-12-31'],
    ['Thu 31 Dec 2026', '2026-12-31'],
    ['2026年3月1日 星期天', '2026-03-01'],
  ])('reads %j as %s', (value, day) => {
    expect(readDate(value)).toBe(day)
  })

  it.each([
    '2001-02-30',
    '1900-02-29',
    '2001-13-01',
    '2001-00-10',
    '2001-10-00',
    '2001年2月30日',
    '20010230',
    '31/02/2020',
    '13/13/2020',
    '31 April 2020',
    '0000-01-01',
    '2026-12-31 星期五',
    'Fri Dec 31 2026',
    '2026年2月29日',
    '2100-02-29',
  ])('finds no day %j in the calendar, and rolls nothing over', (value) => {
    expect(readDate(value)).toEqual({ reason: 'date-impossible' })
  })

  it.each(['03/04/2020', '3.4.2020', '3-4-2020', '12/31/13', '4-Mar-26', "4 Mar '26", '01-02-03'])(
    'does not decide how %j is meant',
    (value) => {
      expect(readDate(value)).toEqual({ reason: 'date-ambiguous' })
    },
  )

  it('follows the order of the firm only where the numbers leave the choice', () => {
    const dayFirst = { country: 'GB', dateOrder: 'day-first' } as const
    const monthFirst = { country: 'US', dateOrder: 'month-first' } as const
    expect(readDate('03/04/2020', dayFirst)).toBe('2020-04-03')
    expect(readDate('03/04/2020', monthFirst)).toBe('2020-03-04')
    expect(readDate('03/14/2020', dayFirst)).toBe('2020-03-14')
    expect(readDate('14/03/2020', monthFirst)).toBe('2020-03-14')
    expect(readDate('2020/03/04', dayFirst)).toBe('2020-03-04')
    expect(readDate('03/04/2020', { country: 'US' })).toEqual({ reason: 'date-ambiguous' })
  })

  it.each([
    '2001年5月',
    '2001-05',
    '5月24日',
    '2001-05/24',
    '2026、3-4',
    '2026-03-04 星期',
    '2026-03-04T16:00:00.000Z',
    '2026年12月31日前',
    '2026-12-31（续）',
    '2025-12-31至2026-12-31',
    '10000-01-01',
    '2023-01-01 10:30',
    '去年',
    'soon',
    '=TODAY()',
    45_000,
    12.5,
    true,
    '12102001',
    'x'.repeat(50_000),
  ])('takes %j for no day', (value) => {
    expect(readDate(value)).toEqual({ reason: 'date-form' })
  })

  it('reads no day out of a longer text', () => {
    const around = fc.constantFrom('约', 'x', '1', '9/', '2020-', 'on ', '前', '?', '12 ')
    fc.assert(
      fc.property(days, fc.constantFrom(...writings), around, fc.boolean(), (day, write, more, isBefore) => {
        const [year = '', month = '', date = ''] = day.split('-')
        const text = write(year, month, date)
        const longer = isBefore ? more + text : text + more
        expect(readDate(longer)).not.toBe(day)
      }),
      { numRuns: 2000 },
    )
  })

  it('believes a day of the week that is right, and no other', () => {
    const names = ['日', '一', '二', '三', '四', '五', '六']
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 6 }), (day, weekday) => {
        const reading = readDate(`${day} 星期${names[weekday]}`)
        if (weekdayOf(day) === weekday) expect(reading).toBe(day)
        else expect(reading).toEqual({ reason: 'date-impossible' })
      }),
    )
  })

  it('takes 29 February for a day in leap years only', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (year) => {
        const text = `${String(year).padStart(4, '0')}-02-29`
        const isLeap = new Date(Date.UTC(2000 + (year % 400), 1, 29)).getUTCMonth() === 1
        expect(readDate(text)).toEqual(isLeap ? text : { reason: 'date-impossible' })
      }),
    )
  })

  it('decides by a number above twelve, and by no smaller one', () => {
    expect(readDate('12/11/2020')).toEqual({ reason: 'date-ambiguous' })
    expect(readDate('11/12/2020')).toEqual({ reason: 'date-ambiguous' })
    expect(readDate('12/13/2020')).toBe('2020-12-13')
    expect(readDate('13/12/2020')).toBe('2020-12-13')
  })
})
