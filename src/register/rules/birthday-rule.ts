import { calendarDate } from '../../base/calendar-date'
import { bareText } from '../../base/text-spaces'
import { toHalfWidth } from '../../base/text-width'
import type { Value } from '../value'
import type { Birthday } from './birthday'
import { chineseNumeral } from './chinese-numerals'
import {
  type DateFault,
  dateText,
  faultyDate,
  MONTH_NAME,
  monthNumber,
  undecidedOrder,
  writtenDay,
} from './date-rule'
import { lunarMonthLength } from './lunar-calendar'
import { CHINA, type RuleContext } from './rule-context'

export { type Birthday, birthdayText } from './birthday'

const TEXT_LIMIT = 40
const LUNAR_MARK =
  /农历|農曆|阴历|陰曆|旧历|舊曆|lunar|^\(?[农農阴陰]\)?(?=[\d一二三四五六七八九十正冬腊臘闰閏])|\(?[农農阴陰]\)?$/i
const SOLAR_MARK =
  /\(?(?:阳历|陽曆|公历|公曆|新历|新曆|国历|國曆|\([阳陽]\)|[阳陽](?=\d)|(?<=日)[阳陽]$)[):]?/
/** Words that only the lunar calendar uses. */
const LUNAR_ONLY = /[正冬腊臘闰閏]|初|廿/
const NUMERAL = '[〇零○一二三四五六七八九十]+'
const LUNAR_CHINESE = new RegExp(
  `^(?:(\\d{4}|${NUMERAL})年)?([闰閏]?)(\\d{1,2}|[正冬腊臘]|${NUMERAL})月初?(\\d{1,2}|[〇零○一二三四五六七八九十廿卅]+)[日号]?$`,
)
const LUNAR_DIGITS = /^(?:(\d{4})[-/.]|--)?(\d{1,2})[-/.](\d{1,2})( leap)?$/i
/** `八月十五`: the lunar way of writing, but nothing says so. */
const PERHAPS_LUNAR = new RegExp(`^(?:.{4}年)?${NUMERAL}月${NUMERAL}$`)
const NUMERAL_DAY = new RegExp(`月 ?${NUMERAL}$`)
const LUNAR_MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12, 臘: 12 }

const CANONICAL_WITHOUT_YEAR = /^--(\d{2})-(\d{2})$/
const MONTH_DAY_CHINESE = /^(\d{1,2})月(\d{1,2})[日号]?$/
const MONTH_DAY = /^(\d{1,2})[-/.](\d{1,2})$/
const DAY_NAME = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${MONTH_NAME}$`, 'i')
const NAME_DAY = new RegExp(`^${MONTH_NAME}[ -](\\d{1,2})(?:st|nd|rd|th)?$`, 'i')
/** A leap year: a birthday without year may fall on 29 February. */
const ANY_LEAP_YEAR = 2000

const numeral = (text: string): number => (/^\d+$/.test(text) ? Number(text) : (chineseNumeral(text) ?? 0))

function checkedLunar(
  year: number | undefined,
  month: number,
  day: number,
  leap: boolean,
): Birthday | DateFault {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= 30
  const length = exists && year !== undefined ? lunarMonthLength(year, month, leap) : 30
  if (!exists || length === undefined || day > length) return faultyDate('date-impossible')
  const ofYear = year === undefined ? {} : { year }
  return { calendar: 'lunar', ...ofYear, month, day, ...(leap ? { leap } : {}) }
}

function readLunar(text: string): Birthday | DateFault {
  const body = text
    .replace(LUNAR_MARK, '')
    .replace(/[():,]/g, ' ')
    .trim()
  const chinese = LUNAR_CHINESE.exec(body.replace(/ /g, ''))
  if (chinese) {
    const [, year, leap, month = '', day = ''] = chinese
    const ofYear = year === undefined ? undefined : numeral(year)
    return checkedLunar(ofYear, LUNAR_MONTHS[month] ?? numeral(month), numeral(day), leap !== '')
  }
  const digits = LUNAR_DIGITS.exec(body)
  if (digits === null) return faultyDate('date-form')
  const [, year, month, day, leap] = digits
  return checkedLunar(
    year === undefined ? undefined : Number(year),
    Number(month),
    Number(day),
    leap !== undefined,
  )
}

/** Month and day where a solar birthday is written without year; undefined for every other writing. */
function withoutYear(
  text: string,
  context: RuleContext,
): readonly [month: number, day: number] | DateFault | undefined {
  const plain = CANONICAL_WITHOUT_YEAR.exec(text) ?? MONTH_DAY_CHINESE.exec(text)
  if (plain) return [Number(plain[1]), Number(plain[2])]
  const [, day, dayName = ''] = DAY_NAME.exec(text) ?? []
  if (day !== undefined) return [monthNumber(dayName), Number(day)]
  const [, name = '', nameDay] = NAME_DAY.exec(text) ?? []
  if (nameDay !== undefined) return [monthNumber(name), Number(nameDay)]
  const digits = MONTH_DAY.exec(text)
  if (digits === null) return undefined
  const [first, second] = [Number(digits[1]), Number(digits[2])]
  if (context.dateOrder === 'year-first') return [first, second]
  const order = undecidedOrder(first, second, context)
  return order ? [order.month, order.day] : faultyDate('date-ambiguous')
}

function readSolar(text: string, context: RuleContext): Birthday | DateFault {
  const short = withoutYear(text, context)
  if (short !== undefined && 'reason' in short) return short
  const written = short ? { month: short[0], day: short[1] } : writtenDay(text, context)
  if ('reason' in written) return written
  const { month, day } = written
  const year = short ? undefined : written.year
  if (!calendarDate(year ?? ANY_LEAP_YEAR, month, day)) return faultyDate('date-impossible')
  return { calendar: 'solar', ...(year === undefined ? {} : { year }), month, day }
}

/** A day that is said to be solar without the word that says so, and with the 日 that may be left out behind it. */
const solarText = (text: string): string =>
  text.replace(SOLAR_MARK, ' ').replace(NUMERAL_DAY, (day) => `${day}日`)

/** Reads a cell that is not blank as a birthday: solar or lunar (`农历八月十五`, `闰四月初八`), with or without year. */
export function readBirthday(value: Value, context: RuleContext = CHINA): Birthday | DateFault {
  const text = toHalfWidth(bareText(String(value)))
  if (text.length > TEXT_LIMIT) return faultyDate('date-form')
  if (SOLAR_MARK.test(text)) return readSolar(dateText(solarText(text)), context)
  if (LUNAR_MARK.test(text) || (text.includes('月') && LUNAR_ONLY.test(text))) return readLunar(text)
  if (PERHAPS_LUNAR.test(text)) return faultyDate('date-ambiguous')
  return readSolar(dateText(value), context)
}

/** The birthday that a value writes; undefined where it writes none or not a certain one. */
export function parseBirthday(value: Value, context: RuleContext = CHINA): Birthday | undefined {
  const reading = readBirthday(value, context)
  return 'reason' in reading ? undefined : reading
}
