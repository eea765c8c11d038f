import { type CalendarDate, partsOf, weekdayOf } from '../base/calendar-date'
import type { Locale } from './translation'

const WEEKDAYS = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  'zh-CN': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
} as const
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** A day as people read it, `11月25日 周三` or `Wed 25 Nov`; the year only when it is not that of `today`. */
export function shortDay(day: CalendarDate, today: CalendarDate, locale: Locale): string {
  const weekday = WEEKDAYS[locale][weekdayOf(day)]!
  const date = dayWithoutWeekday(day, today, locale)
  return locale === 'zh-CN' ? `${date} ${weekday}` : `${weekday} ${date}`
}

/** A day as people read it beside a time, `11月25日` or `25 Nov`; the year only when it is not that of `today`. */
export function dayWithoutWeekday(day: CalendarDate, today: CalendarDate, locale: Locale): string {
  const { year, month, day: date } = partsOf(day)
  const withYear = year !== partsOf(today).year
  if (locale === 'zh-CN') return `${withYear ? `${year}年` : ''}${month}月${date}日`
  return `${date} ${MONTHS[month - 1]}${withYear ? ` ${year}` : ''}`
}
