/** What a rule cannot see in the value: where the register is at home. */
export interface RuleContext {
  /** ISO 3166 code of the country whose phone numbers and money may be written without saying so. */
  readonly country: 'CN' | string
  /** Country of the customer in question, where known and another: numbers without a country code are read there. */
  readonly phoneCountry?: string
  /** How the firm writes days in digits; without it `03/04/2026` stays undecided. */
  readonly dateOrder?: 'year-first' | 'month-first' | 'day-first'
}

/** A register in China, whose people write the year or the month first. */
export const CHINA: RuleContext = { country: 'CN', dateOrder: 'year-first' }

/** How a register at home in a country reads phones, days and money. */
export const contextAt = (country: string): RuleContext => (country === 'CN' ? CHINA : { country })
