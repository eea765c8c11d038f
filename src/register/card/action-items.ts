import {
  addDays,
  type CalendarDate,
  calendarDate,
  daysBetween,
  partsOf,
  weekdayOf,
} from '../../base/calendar-date'
import { foldText } from '../../base/text-fold'
import { tidySpaces } from '../../base/text-spaces'
import { halfWidthLetters, plainDashes } from '../../base/text-width'

/** One thing that somebody promised in a meeting. */
export interface ActionItem {
  /** `''` where nobody is named. */
  readonly who: string
  /** Absent where no day is named. */
  readonly on?: CalendarDate
  readonly what: string
}

/** What the lines of minutes are read against. */
export interface MinutesGround {
  /** The day of the meeting: a day without a year is the next one from there. */
  readonly day: CalendarDate
  /** Names by which colleagues are called. */
  readonly people: readonly string[]
}

/** A number, a dash or a dot in front of a line is no part of it. */
const BULLET = /^\s*(?:[-*•·–—□☐]|\d{1,2}[.、)）])\s*/
const TIDY_EDGES = /^[\s:：,，;；、-]+|[\s:：,，;；、-]+$/g
/** A year this far back was typed for a day of the next one: January's meeting is planned in December. */
const BACK_DAYS = 31

/** The action items in the lines of minutes: `王敏 11-25 寄合同`, in any order of who and when. Blank lines are none. */
export const actionItems = (text: string, ground: MinutesGround): ActionItem[] =>
  text.split(/\r?\n/).flatMap((line) => {
    const item = actionItem(line, ground)
    return item ? [item] : []
  })

function actionItem(line: string, { day, people }: MinutesGround): ActionItem | undefined {
  const text = tidySpaces(halfWidthLetters(line).replace(BULLET, ''))
  if (text === '') return undefined
  const found = findDay(text, day)
  const before = trim(found ? text.slice(0, found.start) : text)
  const after = trim(found ? text.slice(found.end) : '')
  const named = splitPerson(before, people, found !== undefined && after !== '')
  const later = named.who === '' ? splitPerson(after, people, false) : { who: '', rest: after }
  const what = [named.rest, later.rest].filter(Boolean).join(' ')
  const who = named.who || later.who
  return { who, what: what || text, ...(found ? { on: found.on } : {}) }
}

const trim = (text: string): string => text.replace(TIDY_EDGES, '')

/** The person at the beginning of a text: one of the people, one marked by `@`, or, where the place tells, its only word. */
function splitPerson(
  text: string,
  people: readonly string[],
  isOnlyWord: boolean,
): { readonly who: string; readonly rest: string } {
  const [first = '', ...others] = text.split(' ')
  const word = trim(first)
  const known = people.find(
    (name) => foldText(name) !== '' && foldText(name) === foldText(word.replace(/^@/, '')),
  )
  const whole = people.find((name) => name.includes(' ') && foldText(text).startsWith(foldText(name)))
  if (known === undefined && whole !== undefined) return { who: whole, rest: trim(text.slice(whole.length)) }
  if (known !== undefined) return { who: known, rest: others.join(' ') }
  if (word.startsWith('@') && word.length > 1) return { who: word.slice(1), rest: others.join(' ') }
  if (isOnlyWord && others.length === 0) return { who: word, rest: '' }
  return { who: '', rest: text }
}

interface FoundDay {
  readonly on: CalendarDate
  readonly start: number
  readonly end: number
}

type Reading = (match: RegExpExecArray, from: CalendarDate) => CalendarDate | undefined

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const WEEK = '日一二三四五六'
const ENGLISH_WEEK = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const WORDS: Readonly<Record<string, number>> = {
  ...{ 今天: 0, 明天: 1, 后天: 2, 大后天: 3 },
  ...{ today: 0, tomorrow: 1 },
}
const month = (name = ''): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** How a day is written in minutes, the most telling writing first. */
const READINGS: readonly (readonly [RegExp, Reading])[] = [
  [
    /(?<!\d)(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?(?!\d)/,
    ([, y, m, d]) => calendarDate(Number(y), Number(m), Number(d)),
  ],
  [/(?<!\d)(\d{1,2})月(\d{1,2})[日号]?/, ([, m, d], from) => nextDay(Number(m), Number(d), from)],
  [
    /(?<![\d.,/-])(\d{1,2})[-/](\d{1,2})(?![\d.,/%-])/,
    ([, m, d], from) => nextDay(Number(m), Number(d), from),
  ],
  [
    new RegExp(`\\b(\\d{1,2}) ${MONTH}(?![a-z])`, 'i'),
    ([, d, m], from) => nextDay(month(m), Number(d), from),
  ],
  [new RegExp(`\\b${MONTH} (\\d{1,2})\\b`, 'i'), ([, m, d], from) => nextDay(month(m), Number(d), from)],
  [
    /(下)?(?:周|星期|礼拜)([日天一二三四五六])/,
    ([, next, name = ''], from) => weekday(name, from, next !== undefined),
  ],
  [
    /\b(next )?(mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\b/i,
    ([, next, name = ''], from) => weekday(name, from, next !== undefined),
  ],
  [
    /大后天|后天|明天|今天|\btomorrow\b|\btoday\b/i,
    ([word], from) => addDays(from, WORDS[word.toLowerCase()] ?? 0),
  ],
]

function findDay(text: string, from: CalendarDate): FoundDay | undefined {
  for (const [pattern, read] of READINGS) {
    const match = pattern.exec(plainDashes(text).replace(/－/g, '-'))
    const on = match ? read(match, from) : undefined
    if (match && on !== undefined) return { on, start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

/** A day without a year: the next one from the meeting on, or one that is only just past. */
function nextDay(monthOf: number, day: number, from: CalendarDate): CalendarDate | undefined {
  const { year } = partsOf(from)
  const days = [-1, 0, 1, 2, 3, 4].flatMap((more) => calendarDate(year + more, monthOf, day) ?? [])
  return days.find((each) => daysBetween(each, from) <= BACK_DAYS)
}

/** The next such weekday after the meeting; with `next` the one of the week after, weeks beginning on Monday. */
function weekday(name: string, from: CalendarDate, isNext: boolean): CalendarDate {
  const short = name.toLowerCase().slice(0, 3)
  const wanted = ENGLISH_WEEK.includes(short) ? ENGLISH_WEEK.indexOf(short) : Math.max(0, WEEK.indexOf(name))
  const monday = addDays(from, -((weekdayOf(from) + 6) % 7))
  if (isNext) return addDays(monday, 7 + ((wanted + 6) % 7))
  return addDays(from, ((wanted - weekdayOf(from) + 6) % 7) + 1)
}
