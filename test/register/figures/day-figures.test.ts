import fc from 'fast-check'
import { addDays, calendarDate, partsOf } from '../../../src/base/calendar-date'
import { ageOf, daysSince, nextBirthdayOf, nextReview } from '../../../src/register/figures/day-figures'
import { contextOfCountry } from '../../../src/register/rules/rule-context'
import { customerFigures, day, ground, TODAY } from './a-register'

const age = (birthday: string, today = TODAY) => ageOf(birthday, ground({ today }))

describe('the age (A4 F5)', () => {
  it.each([
    ['1990-11-21', 36],
    ['1990-11-22', 35],
    ['1990-11-20', 36],
    ['1990年11月21日', 36],
    ['2026-11-21', 0],
    ['2026-11-22', undefined],
    ['--11-21', undefined],
    ['11月21日', undefined],
    ['农历八月十五', undefined],
    ['1990年农历八月十五', 36],
    ['1990-02-30', undefined],
    ['大约四十', undefined],
    ['', undefined],
  ])('of somebody born %s is %s', (birthday, years) => {
    expect(age(birthday)).toBe(years)
  })

  it('of somebody born on 29 February grows on the 28th of common years', () => {
    const on = (today: string) => age('2000-02-29', day(today))
    expect([on('2026-02-27'), on('2026-02-28'), on('2028-02-28'), on('2028-02-29')]).toEqual([25, 26, 27, 28])
  })

  it('of somebody born in the last lunar month counts from the solar day, in the next year', () => {
    const born = '1960年农历腊月廿三'
    expect([age(born, day('2026-02-07')), age(born, day('2026-02-08'))]).toEqual([64, 65])
  })

  it('grows by one with every birthday and never between', () => {
    const anyDay = fc.integer({ min: 0, max: 36_000 }).map((count) => addDays(day('1900-03-01'), count))
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 36_000 }), (born, count) => {
        const today = addDays(born, count)
        const [before, now] = [age(born, addDays(today, -1)), age(born, today)]
        const { month, day: date } = partsOf(born)
        const kept =
          calendarDate(partsOf(today).year, month, date) ?? addDays(day(`${partsOf(today).year}-03-01`), -1)
        if (count === 0) expect([before, now]).toEqual([undefined, 0])
        else expect(now).toBe(before! + (today === kept ? 1 : 0))
      }),
    )
  })
})

describe('the next birthday (A4)', () => {
  it.each([
    ['1990-11-21', '2026-11-21'],
    ['1990-11-20', '2027-11-20'],
    ['--02-29', '2027-02-28'],
    ['农历八月十五', '2027-09-15'],
    ['腊月廿三', '2027-01-30'],
    ['不详', undefined],
    ['', undefined],
  ])('of %s is %s', (birthday, next) => {
    expect(nextBirthdayOf(birthday, ground())).toBe(next)
  })

  it('of a lunar one is nobody’s guess after the years that are known', () => {
    expect(nextBirthdayOf('农历八月十五', ground({ today: day('2199-01-01') }))).toBeUndefined()
    expect(nextBirthdayOf('--08-15', ground({ today: day('2199-01-01') }))).toBe('2199-08-15')
  })
})

describe('days since (I5 D5)', () => {
  it.each([
    ['2026-11-21', 0],
    ['2026-11-20 23:59', 1],
    ['2026-11-21 00:00', 0],
    ['2025-11-21', 365],
    ['2026-11-22', undefined],
    ['昨天', undefined],
    ['', undefined],
  ])('%s are %s', (on, days) => {
    expect(daysSince(on, ground())).toBe(days)
  })

  it('reads a day as it is written where the firm is', () => {
    const at = (country: string) => daysSince('10/11/2026', ground({ context: contextOfCountry(country) }))
    expect([at('GB'), at('US'), at('CN')]).toEqual([11, 41, undefined])
  })
})

describe('the next review (F1)', () => {
  it.each([
    ['2026-11-21', '每周', '2026-11-28'],
    ['2026-11-21', 'weekly', '2026-11-28'],
    ['2026-01-31', '每月', '2026-02-28'],
    ['2028-01-31', 'Monthly', '2028-02-29'],
    ['2026-11-30', '每季度', '2027-02-28'],
    ['2026-08-31', '每半年', '2027-02-28'],
    ['2026-08-31', 'Half-yearly', '2027-02-28'],
    ['2024-02-29', '每年', '2025-02-28'],
    ['2026-11-01', '90 天', '2027-01-30'],
    ['2026-11-01', 'every 2 weeks', '2026-11-15'],
    ['2026-11-01', '', '2027-05-01'],
    ['2026-11-01', '看情况', '2027-05-01'],
    ['2026-12-01', '每月', '2027-01-01'],
    ['', '每月', undefined],
    ['上次', '每月', undefined],
  ])('after %s with the cycle “%s” is %s', (last, cycle, next) => {
    expect(nextReview(last, cycle, ground())).toBe(next)
  })

  it('of a customer never reviewed counts from the day reviews began, of an unreadable day from nothing', () => {
    const since = ground({ reviewsSince: day('2026-08-31') })
    expect(nextReview('', '每季度', since)).toBe('2026-11-30')
    expect(nextReview('上次', '每季度', since)).toBeUndefined()
  })

  it('is none without any cycle', () => {
    const { reviewCycle: _, ...settings } = ground().settings
    expect(nextReview('2026-11-01', '', ground({ settings }))).toBeUndefined()
    expect(nextReview('2026-11-01', '每月', ground({ settings }))).toBe('2026-12-01')
  })

  it('stands in its column', () => {
    const values = { 'last-review': '2026-08-31', 'review-cycle': '每半年', birthday: '1990-11-21' }
    expect(customerFigures(values)).toMatchObject({
      'next-review': '2027-02-28',
      age: 36,
      'next-birthday': '2026-11-21',
    })
  })
})
