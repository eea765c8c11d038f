import fc from 'fast-check'
import { addDays, type CalendarDate, isCalendarDate } from '../../../src/base/calendar-date'
import { actionItems } from '../../../src/register/card/action-items'

const SATURDAY = '2026-11-21' as CalendarDate
const PEOPLE = ['王敏', '李娜', 'Ann Lee', '张三丰']
const items = (text: string, day = SATURDAY) => actionItems(text, { day, people: PEOPLE })
const item = (text: string, day?: CalendarDate) => items(text, day)[0]

describe('the action items of minutes (H2)', () => {
  test.each([
    ['王敏 11-25 寄合同', { who: '王敏', on: '2026-11-25', what: '寄合同' }],
    ['王敏：11月25日寄合同', { who: '王敏', on: '2026-11-25', what: '寄合同' }],
    ['11/25 李娜 报价', { who: '李娜', on: '2026-11-25', what: '报价' }],
    ['- 李娜 报价 11-25', { who: '李娜', on: '2026-11-25', what: '报价' }],
    ['1. 王敏 2026-12-01 签合同', { who: '王敏', on: '2026-12-01', what: '签合同' }],
    ['2、王敏 寄样品', { who: '王敏', what: '寄样品' }],
    ['@小刘 明天 送样品', { who: '小刘', on: '2026-11-22', what: '送样品' }],
    ['小刘 11-30 送样品', { who: '小刘', on: '2026-11-30', what: '送样品' }],
    ['寄合同 11-25', { who: '', on: '2026-11-25', what: '寄合同' }],
    ['寄合同', { who: '', what: '寄合同' }],
    ['王敏 周三 回电话', { who: '王敏', on: '2026-11-25', what: '回电话' }],
    ['王敏 下周三 回电话', { who: '王敏', on: '2026-11-25', what: '回电话' }],
    ['王敏 后天 回电话', { who: '王敏', on: '2026-11-23', what: '回电话' }],
    ['Ann Lee 25 Nov send the contract', { who: 'Ann Lee', on: '2026-11-25', what: 'send the contract' }],
    ['Ann Lee: send the contract Dec 1', { who: 'Ann Lee', on: '2026-12-01', what: 'send the contract' }],
    ['@bob call back tomorrow', { who: 'bob', on: '2026-11-22', what: 'call back' }],
    ['call back next Monday', { who: '', on: '2026-11-23', what: 'call back' }],
    ['ＷＡＮＧ １１－２５ 寄合同', { who: 'WANG', on: '2026-11-25', what: '寄合同' }],
  ])('%j names who, by when and what', (line, expected) => expect(item(line)).toEqual(expected))

  test('without a year means the next such day, or one only just past', () => {
    expect(item('王敏 1-8 回访')?.on).toBe('2027-01-08')
    expect(item('王敏 11-15 回访')?.on).toBe('2026-11-15')
    expect(item('王敏 12-28 回访', '2027-01-04' as CalendarDate)?.on).toBe('2026-12-28')
    expect(item('王敏 2-29 回访')?.on).toBe('2028-02-29')
  })

  test.each(['报价 3.5 折', '打 1,200.50 元', '版本 2-30', '比例 1-2-3', '房号 12345', '涨 5.5%'])(
    'take no number in %j for a day',
    (line) => expect(item(line)).toEqual({ who: '', what: line }),
  )

  test('are one a line; blank lines and bullets alone are none', () => {
    expect(items('王敏 11-25 寄合同\r\n\n  \n- \n* 李娜 报价')).toHaveLength(2)
    expect(items('')).toEqual([])
  })

  test('keep a name alone as what it says', () => {
    expect(item('王敏')).toEqual({ who: '王敏', what: '王敏' })
  })

  test('never lose a line, never name a day that is none, never throw', () => {
    const line = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[王敏李娜 0-9月日/.-]{0,20}$/))
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 3000 }), (text, days) => {
        for (const { what, on } of items(text, addDays(SATURDAY, days))) {
          expect(what).not.toBe('')
          if (on !== undefined) expect(isCalendarDate(on)).toBe(true)
        }
      }),
    )
  })

  test('name the same day however it is written', () => {
    const day = fc.integer({ min: 0, max: 300 }).map((days) => addDays(SATURDAY, days))
    fc.assert(
      fc.property(day, (on) => {
        const [year, month, date] = on.split('-').map(Number)
        const writings = [
          on,
          `${year}年${month}月${date}日`,
          `${month}月${date}日`,
          `${month}-${date}`,
          `${month}/${date}`,
        ]
        for (const writing of writings)
          expect(item(`王敏 ${writing} 寄合同`)).toEqual({ who: '王敏', on, what: '寄合同' })
      }),
    )
  })
})
