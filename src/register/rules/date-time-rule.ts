import { type DateTime, dateTime, isDateTime } from '../../base/date-time'
import { bareText } from '../../base/text-spaces'
import { toHalfWidth } from '../../base/text-width'
import type { Value } from '../value'
import { chineseNumeral } from './chinese-numerals'
import { type DateFault, readDate } from './date-rule'
import { CHINA, type RuleContext } from './rule-context'

/** What is wrong with a day and time. */
export type DateTimeFault = DateFault | { readonly reason: 'time-form' | 'time-impossible' }

const TEXT_LIMIT = 80
const PERIOD = '凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|am|pm|a\\.m\\.|p\\.m\\.'
/** `9:41`, `9:41:07`, `9点`, `9点半`, `9时41分`, `3 pm`, before and behind it what part of the day it is. */
const TIME = new RegExp(
  [
    `^(.*?)[ ,T]*(${PERIOD})?[ ,]*`,
    `(\\d{1,2})(?:[:点时](?:(半|整|钟|一刻|三刻)|(\\d{1,2})(?:分?|[:分]\\d{1,2}(?:\\.\\d{1,9})?秒?))?|(?= ?[ap]\\.?m))`,
    ` ?(${PERIOD})?$`,
  ].join(''),
  'i',
)
const NUMERAL_HOUR = /[零一二两三四五六七八九十]{1,3}(?=[点时])/
const PART_MINUTES: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45 }
const FORM: DateTimeFault = { reason: 'time-form' }
const IMPOSSIBLE: DateTimeFault = { reason: 'time-impossible' }

/** The hours that each word for a part of the day may mean. */
const HOURS: readonly (readonly [words: RegExp, first: number, last: number])[] = [
  [/^(?:am|凌晨)$/, 0, 11],
  [/^(?:清晨|早上|早晨|上午)$/, 4, 12],
  [/^中午$/, 11, 14],
  [/^(?:pm|下午)$/, 12, 23],
  [/^(?:傍晚|晚上|晚间)$/, 16, 23],
  [/^$/, 0, 23],
]

/** The hour 0–23 of an hour as written; undefined where the part of the day contradicts it, as for twelve in the evening. */
function hourOf(hour: number, period: string): number | undefined {
  const part = period.toLowerCase().replace(/\./g, '')
  const [, first, last] = HOURS.find(([words]) => words.test(part)) ?? [/^/, 0, 23]
  const candidates = part === '' ? [hour] : [hour, hour + 12, ...(hour === 12 ? [0] : [])]
  return candidates.find((each) => each >= first && each <= last)
}

function minutesOf(hourText: string, period: string, part: string, minuteText: string) {
  const [hour, minute] = [hourOf(Number(hourText), period), PART_MINUTES[part] ?? Number(minuteText || 0)]
  return hour === undefined || minute > 59 ? undefined : hour * 60 + minute
}

/**
 * Reads a cell that is not blank as a day and time; a day alone is its midnight, as a cell shows it. Texts that name a
 * zone are not understood: nobody says where they were written.
 */
export function readDateTime(value: Value, context: RuleContext = CHINA): DateTime | DateTimeFault {
  if (typeof value === 'string' && isDateTime(value)) return value
  if (typeof value !== 'string' || value.length > TEXT_LIMIT) return FORM
  const text = toHalfWidth(bareText(value))
    .replace(/時/g, '时')
    .replace(/點/g, '点')
    .replace(NUMERAL_HOUR, (hour) => String(chineseNumeral(hour.replace('两', '二')) ?? hour))
  const [, dayText = text, before = '', hour, part = '', minute = '', behind = ''] = TIME.exec(text) ?? []
  const day = readDate(dayText, context)
  if (typeof day !== 'string') return day.reason === 'date-form' ? FORM : day
  if (hour === undefined) return dateTime(day, 0)
  if (before !== '' && behind !== '') return FORM
  const minutes = minutesOf(hour, before || behind, part, minute)
  return minutes === undefined ? IMPOSSIBLE : dateTime(day, minutes)
}
