import type { RecordValues } from '../value'

/** What a rule cannot see in the value: where the register is at home. */
export interface RuleContext {
  /** ISO 3166 code of the country whose phone numbers and money may be written without saying so. */
  readonly country: 'CN' | string
  /** Country of the customer in question, where known and another: numbers without a country code are read there. */
  readonly phoneCountry?: string
  /** How the firm writes days in digits; without it `03/04/2026` stays undecided. */
  readonly dateOrder?: 'year-first' | 'month-first' | 'day-first'
  /** The record in question, where a rule looks at the fields beside the value: province, currency. */
  readonly record?: RecordValues
  /** Whether a table (by key) has a record of a number; where it is absent, links are not followed. */
  readonly exists?: (table: string, id: string) => boolean
}

/** A register in China, whose people write the year or the month first. */
export const CHINA: RuleContext = { country: 'CN', dateOrder: 'year-first' }

const YEAR_FIRST = ['CN', 'HK', 'MO', 'TW', 'JP', 'KR']
const MONTH_FIRST = ['US', 'PH']
/** Both orders are common there. */
const UNDECIDED = ['CA']

/** How a register at home in a country (ISO 3166) reads phones, money, and days whose order of day and month is open. */
export function contextOfCountry(country: string): RuleContext {
  if (UNDECIDED.includes(country)) return { country }
  if (YEAR_FIRST.includes(country)) return { country, dateOrder: 'year-first' }
  return { country, dateOrder: MONTH_FIRST.includes(country) ? 'month-first' : 'day-first' }
}
