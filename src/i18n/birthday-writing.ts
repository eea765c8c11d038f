import type { Birthday } from '../register/rules/birthday'
import type { Locale } from './translation'

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]
const LUNAR_MONTHS = ['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '冬', '腊']
const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

function lunarDay(day: number): string {
  if (day === 20 || day === 30) return `${NUMERALS[day / 10]}十`
  const [tens, ones] = [Math.floor(day / 10), NUMERALS[day % 10]]
  if (day <= 10) return `初${NUMERALS[day]}`
  return `${tens === 1 ? '十' : '廿'}${ones}`
}

function ordinal(value: number): string {
  const isTeen = value > 10 && value < 14
  return `${value}${(isTeen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[value % 10]) ?? 'th'}`
}

function inChinese({ calendar, year, month, day, leap }: Birthday): string {
  const ofYear = year === undefined ? '' : `${year}年`
  if (calendar === 'solar') return `${ofYear}${month}月${day}日`
  return `${ofYear}农历${leap ? '闰' : ''}${LUNAR_MONTHS[month - 1]}月${lunarDay(day)}`
}

function inEnglish({ calendar, year, month, day, leap }: Birthday): string {
  const ofYear = year === undefined ? '' : ` ${year}`
  if (calendar === 'solar') return `${day} ${MONTHS[month - 1]}${ofYear}`
  return `${ordinal(day)} day of the ${leap ? 'leap ' : ''}${ordinal(month)} lunar month${ofYear}`
}

/** A birthday for reading: `4月15日`, `1960年农历八月十五`, `28 October 1989`, `15th day of the 8th lunar month`. */
export const birthdayWriting = (birthday: Birthday, locale: Locale): string =>
  locale === 'en' ? inEnglish(birthday) : inChinese(birthday)
