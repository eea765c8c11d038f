import fc from 'fast-check'
import { addDays, type CalendarDate, partsOf } from '../../../src/base/calendar-date'
import { birthdayWriting } from '../../../src/i18n/birthday-writing'
import {
  type Birthday,
  birthdayText,
  parseBirthday,
  readBirthday,
} from '../../../src/register/rules/birthday-rule'
import { tidyValue } from '../../../src/register/rules/field-rules'
import { lunarMonthLength } from '../../../src/register/rules/lunar-calendar'
import { fieldOfKind } from '../../support/field-of-kind'

const solar = (month: number, day: number, year?: number): Birthday => ({
  calendar: 'solar',
  month,
  day,
  ...(year === undefined ? {} : { year }),
})
const lunar = (month: number, day: number, more: { year?: number; leap?: true } = {}): Birthday => ({
  calendar: 'lunar',
  month,
  day,
  ...more,
})

const solarWithYear = fc
  .integer({ min: 0, max: 54_000 })
  .map((count) => partsOf(addDays('1900-01-01' as CalendarDate, count)))
  .map(({ year, month, day }) => solar(month, day, year))
const solarWithoutYear = fc
  .integer({ min: 0, max: 365 })
  .map((count) => partsOf(addDays('2000-01-01' as CalendarDate, count)))
  .map(({ month, day }) => solar(month, day))
const lunarWithoutYear = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 30 }), fc.boolean())
  .map(([month, day, leap]) => lunar(month, day, leap ? { leap } : {}))
const lunarWithYear = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 30 }),
    fc.boolean(),
  )
  .filter(([year, month, day, leap]) => day <= (lunarMonthLength(year, month, leap) ?? 0))
  .map(([year, month, day, leap]) => lunar(month, day, leap ? { year, leap } : { year }))
const birthdays = fc.oneof(solarWithYear, solarWithoutYear, lunarWithoutYear, lunarWithYear)

describe('birthdayText', () => {
  it.each([
    [solar(10, 28, 1989), '1989-10-28'],
    [solar(4, 15), '--04-15'],
    [lunar(8, 15), 'lunar --08-15'],
    [lunar(8, 15, { year: 1960 }), 'lunar 1960-08-15'],
    [lunar(4, 8, { year: 2020, leap: true }), 'lunar 2020-04-08 leap'],
  ])('stores %j as %s', (birthday, text) => {
    expect(birthdayText(birthday)).toBe(text)
  })

  it('is read back as the same birthday', () => {
    fc.assert(
      fc.property(birthdays, (birthday) => {
        expect(parseBirthday(birthdayText(birthday))).toEqual(birthday)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['农历八月十五', '农历八月十五'],
    ['阴历 8月15', '农历八月十五'],
    ['1960年农历闰六月初四', '1960年农历闰六月初四'],
    ['4 月 15 日', '4月15日'],
    ['1989年10月28日', '1989-10-28'],
    ['lunar 8-15', 'lunar --08-15'],
    ['4/15', '--04-15'],
  ])('of %s is %s: in Chinese for whoever wrote it in Chinese', (typed, text) => {
    expect(tidyValue(fieldOfKind('birthday'), typed)).toBe(text)
  })

  it('in Chinese is read back as the same birthday, and stays as it is', () => {
    fc.assert(
      fc.property(birthdays, (birthday) => {
        const text = birthdayText(birthday, 'chinese')
        expect(parseBirthday(text)).toEqual(birthday)
        expect(tidyValue(fieldOfKind('birthday'), text)).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })

  it('is read back also from the writing that Chinese people see', () => {
    fc.assert(
      fc.property(birthdays, (birthday) => {
        expect(parseBirthday(birthdayWriting(birthday, 'zh-CN'))).toEqual(birthday)
      }),
      { numRuns: 1000 },
    )
  })

  it('is read back also from the English writing of a solar day', () => {
    fc.assert(
      fc.property(fc.oneof(solarWithYear, solarWithoutYear), (birthday) => {
        expect(parseBirthday(birthdayWriting(birthday, 'en'))).toEqual(birthday)
      }),
    )
  })
})

describe('readBirthday', () => {
  it.each([
    ['2001-05-24', solar(5, 24, 2001)],
    ['1960年8月20日', solar(8, 20, 1960)],
    ['4月15日', solar(4, 15)],
    ['4月15', solar(4, 15)],
    ['十月三日', solar(10, 3)],
    ['4/15', solar(4, 15)],
    ['4-5', solar(4, 5)],
    ['2月29日', solar(2, 29)],
    ['April 15', solar(4, 15)],
    ['15th of April', solar(4, 15)],
    ['15 Apr', solar(4, 15)],
    ['阳历八月十五', solar(8, 15)],
    ['公历3月4日', solar(3, 4)],
    ['阳历1985-03-04', solar(3, 4, 1985)],
    ['1985-03-04（公历）', solar(3, 4, 1985)],
    ['1985年3月4日(阳)', solar(3, 4, 1985)],
    ['新历：3月4日', solar(3, 4)],
    ['國曆一九八五年三月四日', solar(3, 4, 1985)],
    ['1985．3．4', solar(3, 4, 1985)],
    ["'1985-03-04", solar(3, 4, 1985)],
  ])('reads the solar %s', (value, birthday) => {
    expect(readBirthday(value)).toEqual(birthday)
  })

  it.each([
    ['农历八月十五', lunar(8, 15)],
    ['阴历8月15日', lunar(8, 15)],
    ['农历 8-15', lunar(8, 15)],
    ['（农历）八月十五', lunar(8, 15)],
    ['1960-08-15（农历）', lunar(8, 15, { year: 1960 })],
    ['农历一九六〇年八月十五', lunar(8, 15, { year: 1960 })],
    ['1960年农历八月十五', lunar(8, 15, { year: 1960 })],
    ['农历正月初一', lunar(1, 1)],
    ['正月初一', lunar(1, 1)],
    ['腊月廿三', lunar(12, 23)],
    ['冬月三十', lunar(11, 30)],
    ['八月初八', lunar(8, 8)],
    ['农历闰四月初八', lunar(4, 8, { leap: true })],
    ['2020年闰四月初八', lunar(4, 8, { year: 2020, leap: true })],
    ['lunar 08-15', lunar(8, 15)],
    ['Lunar 8/15', lunar(8, 15)],
    ['阴8.15', lunar(8, 15)],
    ['(农)8.15', lunar(8, 15)],
    ['农8月15', lunar(8, 15)],
    ['8月15（阴）', lunar(8, 15)],
    ['八月十五(农)', lunar(8, 15)],
    ['农历 三月 初四', lunar(3, 4)],
    ['農曆八月十五', lunar(8, 15)],
    ['旧历1985年三月初四', lunar(3, 4, { year: 1985 })],
    ['腊月三十', lunar(12, 30)],
  ])('reads the lunar %s', (value, birthday) => {
    expect(readBirthday(value)).toEqual(birthday)
  })

  it.each([
    ['八月十五', 'nothing says whether the moon counts'],
    ['一九六〇年八月十五', 'nothing says whether the moon counts'],
    ['12/31/85', 'two digits of a year'],
  ])('does not decide about %s: %s', (value) => {
    expect(readBirthday(value)).toEqual({ reason: 'date-ambiguous' })
    expect(parseBirthday(value)).toBeUndefined()
  })

  it('takes 4/5 as written in the firm’s order, and undecided without one', () => {
    expect(readBirthday('4/5', { country: 'US', dateOrder: 'month-first' })).toEqual(solar(4, 5))
    expect(readBirthday('4/5', { country: 'GB', dateOrder: 'day-first' })).toEqual(solar(5, 4))
    expect(readBirthday('4/5', { country: 'GB' })).toEqual({ reason: 'date-ambiguous' })
  })

  it.each([
    '2001-02-30',
    '2001-02-29',
    '2月30日',
    '--13-01',
    '农历八月三十一',
    '农历十三月初一',
    '农历2021年闰四月初八',
    'lunar 2020-04-30 leap',
  ])('knows no day %s', (value) => {
    expect(readBirthday(value)).toEqual({ reason: 'date-impossible' })
  })

  it.each([
    '春天',
    '农',
    '阳历',
    '农民',
    '85年3月4日',
    '约八月十五',
    '八月',
    '1989',
    '农历',
    '农历生日',
    'lunar new year',
    37,
    '属马',
    'x'.repeat(50_000),
  ])('takes %j for no birthday', (value) => {
    expect(readBirthday(value)).toEqual({ reason: 'date-form' })
  })

  it('reads no birthday out of a longer text', () => {
    const around = fc.constantFrom('约', 'x', '?', '他', 'a ', '前后', ' b')
    const english = fc
      .oneof(solarWithYear, solarWithoutYear)
      .map((birthday) => birthdayWriting(birthday, 'en'))
    const american = english.map((text) => text.replace(/^(\d+) ([A-Z][a-z]+)/, '$2 $1'))
    const stored = birthdays.map(birthdayText)
    const chinese = birthdays.map((birthday) => birthdayWriting(birthday, 'zh-CN'))
    const written = fc.oneof(stored, chinese, english, american)
    fc.assert(
      fc.property(written, around, fc.boolean(), (text, more, isBefore) => {
        expect(readBirthday(isBefore ? more + text : text + more)).toHaveProperty('reason')
      }),
      { numRuns: 2000 },
    )
  })

  it('reads the traditional signs as well', () => {
    expect(readBirthday('農曆臘月初八')).toEqual(lunar(12, 8))
    expect(readBirthday('陰曆閏四月初八')).toEqual(lunar(4, 8, { leap: true }))
  })
})
