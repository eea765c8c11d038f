import type { CellValue } from '../grid/cell'
import { dateFormatFor, habitsOf, type LocaleHabits } from './locale'
import { serialOfDay } from './zone'

/** What typed text means: a value, with the number format it brings, or a formula. */
export interface Typed {
  readonly value?: CellValue
  readonly formula?: string
  readonly numberFormat?: string
}

/** How nearly all text begins that can be anything but text: digits, signs, brackets, currencies, spaces. */
const special = /^[\d=+\-.'(（$¥￥€£%\s,]/u

/** Reads text as if a person of that locale typed it at that instant (a day without a year is this year's) into a cell without a format. Most text is text, and is answered as it is. */
export function parseTyped(text: string, locale: string, nowMs: number): CellValue | Typed {
  if (text === '') return null
  if (!special.test(text)) return parseWord(text, locale)
  if (text.startsWith("'")) return text.slice(1) === '' ? null : text.slice(1)
  if (text.startsWith('=') && text.length > 1) return { formula: text }
  const trimmed = text.trim()
  if (!/\d/.test(trimmed)) return parseWord(text, locale)
  const typing = { ...habitsOf(locale), locale, nowMs }
  if (/^\+[^\d.]/.test(trimmed)) return { formula: `=${trimmed}` }
  return (
    parseNumber(trimmed, typing) ?? parseMoment(trimmed, typing) ?? parseMonthName(trimmed, locale) ?? text
  )
}

function parseWord(text: string, locale: string): CellValue | Typed {
  const word = text.length < 12 ? text.trim().toLowerCase() : ''
  if (word === 'true' || word === 'false') return word === 'true'
  return parseMonthName(text, locale) ?? text
}

const numberPatterns = new Map<string, RegExp>()

function numberPattern({ decimal, thousands }: LocaleHabits): RegExp {
  const known = numberPatterns.get(decimal + thousands)
  if (known) return known
  const group = thousands === '.' ? '\\.' : thousands === ' ' ? '[ \\u00a0\\u202f]' : ','
  const point = decimal === '.' ? '\\.' : ','
  const grouped = `\\d{1,3}(?:${group}\\d{3})+(?:${point}\\d*)?`
  const simple = `\\d+(?:${point}\\d*)?|${point}\\d+`
  const pattern = new RegExp(`^(?:${grouped}|(?:${simple})(?:[eE][+-]?\\d+)?)$`)
  numberPatterns.set(decimal + thousands, pattern)
  return pattern
}

function digitsOf(text: string, habits: LocaleHabits): number | undefined {
  if (!numberPattern(habits).test(text)) return undefined
  const { decimal, thousands } = habits
  const digits = thousands === ' ' ? text.replace(/[ \u00a0\u202f]/g, '') : text.replaceAll(thousands, '')
  const number = Number(digits.replace(decimal, '.'))
  return Number.isFinite(number) ? number : undefined
}

const money = /^([-+]?)\s*([$¥￥€£])\s*([-+]?)(.+)$|^([-+]?)(.+?)\s*([€£])$/

function negated(typed: CellValue | Typed | undefined): CellValue | Typed | undefined {
  if (typeof typed === 'number') return -typed
  if (typed === null || typeof typed !== 'object' || typeof typed.value !== 'number') return undefined
  return { ...typed, value: -typed.value }
}

function parseNumber(text: string, habits: LocaleHabits): CellValue | Typed | undefined {
  const bracketed = /^\(([^-+(].*)\)$/.exec(text)
  if (bracketed) return negated(parseNumber(bracketed[1]!, habits))
  const percent = /^([-+]?)(.+?)\s*%$/.exec(text)
  if (percent) return parsePercent(percent, habits)
  const amount = money.exec(text)
  if (amount) return parseMoney(amount, habits)
  const signed = /^([-+]?)\s*(.+)$/s.exec(text)!
  const value = digitsOf(signed[2]!, habits)
  if (value === undefined) return undefined
  const number = signed[1] === '-' ? -value : value
  if (/[eE]/.test(text)) return { value: number, numberFormat: '0.00E+00' }
  if (!text.includes(habits.thousands)) return number
  return { value: number, numberFormat: text.includes(habits.decimal) ? '#,##0.00' : '#,##0' }
}

function parsePercent([, sign, digits]: RegExpExecArray, habits: LocaleHabits): Typed | undefined {
  const value = digitsOf(digits!, habits)
  if (value === undefined) return undefined
  const hundredth = Number((value / 100).toPrecision(15))
  return {
    value: sign === '-' ? -hundredth : hundredth,
    numberFormat: /\d[.,]\d/.test(digits!) ? '0.00%' : '0%',
  }
}

function parseMoney(match: RegExpExecArray, habits: LocaleHabits): Typed | undefined {
  const [, sign, before, innerSign, digits, endSign, endDigits, after] = match
  const value = digitsOf((digits ?? endDigits ?? '').trim(), habits)
  if (value === undefined) return undefined
  const negative = sign === '-' || innerSign === '-' || endSign === '-'
  const symbol = (before ?? after ?? '').replace('￥', '¥')
  const pattern = (digits ?? endDigits)!.includes(habits.decimal) ? '#,##0.00' : '#,##0'
  const numberFormat = before === undefined ? `${pattern}[$${symbol}]` : `[$${symbol}]${pattern}`
  return { value: negative ? -value : value, numberFormat }
}

interface Typing extends LocaleHabits {
  readonly locale: string
  readonly nowMs: number
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

function dayOf(text: string, { dayOrder, nowMs }: Typing): Day | undefined {
  const thisYear = String(new Date(nowMs).getUTCFullYear())
  const chinese = /^(?:(\d{2,4})年)?(\d{1,2})月(\d{1,2})[日号]$/.exec(text)
  if (chinese) return fullDay(chinese[1] ?? thisYear, chinese[2], chinese[3])
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text)
  if (iso) return fullDay(iso[1], iso[3], iso[4])
  const short = /^(\d{1,2})([-/])(\d{1,2})$/.exec(text)
  if (short) {
    const [month, day] = dayOrder === 'dmy' ? [short[3], short[1]] : [short[1], short[3]]
    return fullDay(thisYear, month, day)
  }
  const full = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/.exec(text)
  if (!full || (full[2] === '.' && dayOrder !== 'dmy')) return undefined
  const [a, b, c] = [full[1], full[3], full[4]]
  if (dayOrder === 'ymd') return fullDay(a, b, c)
  return dayOrder === 'mdy' ? fullDay(c, a, b) : fullDay(c, b, a)
}

function fullDay(yearText = '', monthText = '', dayText = ''): Day | undefined {
  const month = Number(monthText)
  const day = Number(dayText)
  const short = Number(yearText)
  if (yearText.length === 3) return undefined
  const year = short >= 100 ? short : short + (short < 30 ? 2000 : 1900)
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return month >= 1 && month <= 12 && day >= 1 && day <= last ? { year, month, day } : undefined
}

const timePattern = /^(\d{1,3}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?\s*(am|pm|上午|下午)?$/i

function secondsOf(text: string): { seconds: number; duration: boolean } | undefined {
  const match = timePattern.exec(text)
  if (!match) return undefined
  const [, hourText, minuteText, secondText = '0', fraction = '', half] = match
  const hour = Number(hourText)
  const minutes = Number(minuteText)
  const seconds = Number(secondText + fraction)
  if (minutes > 59 || seconds >= 60 || (half !== undefined && (hour < 1 || hour > 12))) return undefined
  const shift = half === undefined ? hour : (hour % 12) + (/pm|下午/i.test(half) ? 12 : 0)
  return { seconds: shift * 3600 + minutes * 60 + seconds, duration: shift >= 24 }
}

function parseMoment(text: string, habits: Typing): Typed | undefined {
  const isoTime = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?$/.exec(text)
  const [dayText, ...rest] = isoTime ? [isoTime[1]!, isoTime[2]!] : text.split(/\s+/)
  const timeText = rest.join(' ')
  const day = dayOf(dayText!, habits)
  if (day) {
    const time = timeText === '' ? { seconds: 0, duration: false } : secondsOf(timeText)
    if (!time || time.duration) return undefined
    const value = serialOfDay(day.year, day.month, day.day, time.seconds)
    if (timeText !== '') return { value, numberFormat: habits.dateTimeFormat }
    return { value, numberFormat: dayFormat(dayText!, habits.locale, value) }
  }
  const time = secondsOf(text)
  if (!time) return undefined
  return { value: time.seconds / 86_400, numberFormat: time.duration ? '[h]:mm:ss' : habits.timeFormat }
}

function dayFormat(text: string, locale: string, serial: number): string {
  if (text.includes('年')) return 'yyyy"年"m"月"d"日"'
  if (text.includes('月')) return 'm"月"d"日"'
  const yearFirst = /^\d{4}([-/.])(\d{1,2})\1(\d{1,2})$/.exec(text)
  if (yearFirst?.[1] === '-') return 'yyyy-mm-dd'
  if (yearFirst) {
    const [, mark, month, day] = yearFirst
    return `yyyy${mark}${'m'.repeat(month!.length)}${mark}${'d'.repeat(day!.length)}`
  }
  return dateFormatFor(serial, locale)
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function parseMonthName(text: string, locale: string): Typed | undefined {
  if (text.length > 20 || !locale.startsWith('en')) return undefined
  const nameFirst = /^([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/.exec(text.trim())
  if (nameFirst) return namedDay(nameFirst[3], nameFirst[1]!, nameFirst[2], 'mmm d, yyyy')
  const dayFirst = /^(\d{1,2})([- ])([A-Za-z]{3,9})\2(\d{4})$/.exec(text.trim())
  if (!dayFirst) return undefined
  return namedDay(dayFirst[4], dayFirst[3]!, dayFirst[1], ['d', 'mmm', 'yyyy'].join(dayFirst[2]))
}

function namedDay(
  year: string | undefined,
  name: string,
  dayText: string | undefined,
  numberFormat: string,
): Typed | undefined {
  const month = monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1
  const day = month > 0 ? fullDay(year, String(month), dayText) : undefined
  return day && { value: serialOfDay(day.year, day.month, day.day), numberFormat }
}
