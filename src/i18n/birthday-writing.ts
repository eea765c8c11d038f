import { lunarDayName } from '../base/lunar-names'
import type { Birthday } from '../register/rules/birthday'
import type { Locale } from './translation'

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

function ordinal(value: number): string {
  const isTeen = value > 10 && value < 14
  return `${value}${(isTeen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[value % 10]) ?? 'th'}`
}

function inChinese({ calendar, year, month, day, leap = false }: Birthday): string {
  const ofYear = year === undefined ? '' : `${year}年`
  return `${ofYear}${calendar === 'solar' ? `${month}月${day}日` : `农历${lunarDayName(month, day, leap)}`}`
}

function inEnglish({ calendar, year, month, day, leap }: Birthday): string {
  const ofYear = year === undefined ? '' : ` ${year}`
  if (calendar === 'solar') return `${day} ${MONTHS[month - 1]}${ofYear}`
  return `${ordinal(day)} day of the ${leap ? 'leap ' : ''}${ordinal(month)} lunar month${ofYear}`
}

/** A birthday for reading: `4月15日`, `1960年农历八月十五`, `28 October 1989`, `15th day of the 8th lunar month`. */
export const birthdayWriting = (birthday: Birthday, locale: Locale): string =>
  locale === 'en' ? inEnglish(birthday) : inChinese(birthday)
