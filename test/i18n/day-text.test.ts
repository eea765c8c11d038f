import type { CalendarDate } from '../../src/base/calendar-date'
import { shortDay } from '../../src/i18n/day-text'

const today = '2026-11-21' as CalendarDate
const day = (text: string, locale: 'en' | 'zh-CN') => shortDay(text as CalendarDate, today, locale)

describe('shortDay', () => {
  it('writes day and weekday', () => {
    expect(day('2026-11-25', 'zh-CN')).toBe('11月25日 周三')
    expect(day('2026-11-25', 'en')).toBe('Wed 25 Nov')
  })

  it('adds the year when it is another one', () => {
    expect(day('2027-01-02', 'zh-CN')).toBe('2027年1月2日 周六')
    expect(day('2025-01-02', 'en')).toBe('Thu 2 Jan 2025')
  })
})
