import { addMonths } from '../../base/add-months'
import { type CalendarDate, isCalendarDate } from '../../base/calendar-date'
import { toHalfWidth } from '../../base/text-width'
import type { Language } from '../field-catalogue-entry'
import { currencyCode, currencyOfCountry, splitCurrency } from '../rules/currency'
import { readDate } from '../rules/date-rule'
import { readDateTime } from '../rules/date-time-rule'
import { parseAmount } from '../rules/number-rule'
import { CHINA, type RuleContext } from '../rules/rule-context'
import type { Value } from '../value'
import { DEFAULT_FIGURE_SETTINGS, type FigureSettings } from './figure-settings'

/** What figures depend on beside the records. */
export interface FigureFacts {
  /** The register's day. */
  readonly today: CalendarDate
  /** The firm's limits; the usual ones unless told. */
  readonly settings?: FigureSettings
  /** Where the firm is at home: how amounts and days are read that nobody has standardised. China unless told. */
  readonly context?: RuleContext
  /** The register's language; Chinese unless told. */
  readonly locale?: Language
  /** ISO 4217 code of the money the firm reckons in; that of its country unless told. */
  readonly currency?: string
  /** The day from which reviews count of customers who never had one; without it these have no next review. */
  readonly reviewsSince?: CalendarDate
}

/** The facts with nothing left out, and how values are read. */
export interface FigureGround extends Required<Omit<FigureFacts, 'reviewsSince'>> {
  readonly reviewsSince?: CalendarDate
  /** The last day that is no more within the 12 months up to today. */
  readonly yearAgo: CalendarDate
  /** The number a value is or writes; undefined for a blank, a tick and what cannot be read with certainty. */
  readonly number: (value: Value | undefined) => number | undefined
  /** The code of a currency as typed; `''` for a blank. */
  readonly currencyCode: (typed: Value | undefined) => string
  /** The day a value is or writes, of a day and time the day; undefined where there is none. */
  readonly day: (value: Value | undefined) => CalendarDate | undefined
}

/** Completes the facts. Values read once are remembered, so that one ground serves one run. */
export function figureGround(facts: FigureFacts): FigureGround {
  const { context = CHINA } = facts
  const currency = facts.currency ?? currencyOfCountry(context.country) ?? 'CNY'
  return {
    settings: DEFAULT_FIGURE_SETTINGS,
    locale: 'zh-CN',
    ...facts,
    context,
    currency,
    yearAgo: addMonths(facts.today, -12),
    number: remembered((text) => parseAmount(text, context)),
    day: dayReader(context),
    currencyCode: codeReader(currency),
  }
}

function remembered(read: (text: string) => number | undefined): FigureGround['number'] {
  const known = new Map<string, number | undefined>()
  return (value) => {
    if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
    if (typeof value !== 'string' || value === '') return undefined
    if (!known.has(value)) known.set(value, read(value))
    return known.get(value)
  }
}

/** A sign that several currencies share is that of the firm's own where it can be; an unknown word is a currency too. */
function codeReader(own: string): FigureGround['currencyCode'] {
  const known = new Map<Value, string>()
  const read = (text: string): string => {
    if (text === '') return ''
    const isOwn = splitCurrency(`1 ${text}`).codes.includes(own)
    return isOwn ? own : (currencyCode(text) ?? text.toUpperCase())
  }
  return (typed) => {
    if (typed === undefined || typed === '') return ''
    const code = known.get(typed) ?? read(toHalfWidth(String(typed)).replace('￥', '¥').trim())
    known.set(typed, code)
    return code
  }
}

/** Days are few, texts of day and time many: only the day is remembered; null is one that cannot be read. */
function dayReader(context: RuleContext): FigureGround['day'] {
  const known = new Map<string, CalendarDate | null>()
  return (value) => {
    if (typeof value !== 'string' || value === '') return undefined
    const found = known.get(value)
    if (found !== undefined) return found ?? undefined
    const text = /^\d{4}-\d\d-\d\d[ T]\d/.test(value) ? value.slice(0, 10) : value
    const day = known.get(text) ?? readDay(text, context)
    known.set(text, day)
    return day ?? undefined
  }
}

function readDay(text: string, context: RuleContext): CalendarDate | null {
  if (isCalendarDate(text)) return text
  const day = readDate(text, context)
  if (typeof day === 'string') return day
  const time = readDateTime(text, context)
  return typeof time === 'string' ? (time.slice(0, 10) as CalendarDate) : null
}
