import { foldText } from '../../../src/base/text-fold'
import { toHalfWidth } from '../../../src/base/text-width'
import type { CustomerIndex, IndexedCustomer } from '../../app/customer-index'

/** Why a customer is among the results. */
type MatchReason = 'number' | 'name' | 'phone-end' | 'phone' | 'email' | 'company' | 'owner'

/** A customer that fits every word of the query. */
export interface Hit {
  readonly customer: IndexedCustomer
  /** The reason for each word, without repetitions. */
  readonly reasons: readonly MatchReason[]
  /** The words, for showing the matched part. */
  readonly words: readonly string[]
}

/** Fewer digits than this are looked for at the end of a phone only. */
const DIGITS_INSIDE = 4
const DIGITS_AT_END = 2

/**
 * Customers that fit, the best first: the number itself, then names, ends of phones, companies, owners. Words are
 * joined by "and"; a phone may be typed with spaces.
 */
export function searchCustomers(index: CustomerIndex, query: string): Hit[] {
  const text = toHalfWidth(query).trim()
  const joined = /^[\d\s()+-]+$/.test(text) ? text.replace(/[\s()-]/g, '') : ''
  const whole = joined === '' ? [] : hits(index, [joined])
  if (whole.length > 0) return whole
  return hits(index, text.split(/\s+/).filter(Boolean))
}

function hits({ customers }: CustomerIndex, words: readonly string[]): Hit[] {
  const tests = words.map((word) => (/^\+?\d+$/.test(word) ? digitTest(word) : textTest(word)))
  if (tests.length === 0) return []
  const found = customers.flatMap((customer) => {
    const matches = tests.map((test) => test(customer))
    if (!matches.every((match) => match !== undefined)) return []
    const rank = matches.reduce((sum, match) => sum + match.rank, 0)
    return [{ customer, words, rank, reasons: [...new Set(matches.map(({ reason }) => reason))] }]
  })
  return found.sort((a, b) => a.rank - b.rank || (a.customer.id < b.customer.id ? -1 : 1))
}

interface Match {
  readonly reason: MatchReason
  readonly rank: number
}
type Test = (customer: IndexedCustomer) => Match | undefined
/** A way to match, tried in order: the first that holds is the reason. */
type Way = readonly [rank: number, reason: MatchReason, holds: (customer: IndexedCustomer) => boolean]

const firstOf =
  (ways: readonly Way[]): Test =>
  (customer) => {
    const way = ways.find(([, , holds]) => holds(customer))
    return way && { rank: way[0], reason: way[1] }
  }

const digitTest = (digits: string): Test =>
  firstOf([
    [0, 'number', ({ id }) => id === digits],
    [1, 'phone-end', ({ phones }) => digits.length >= DIGITS_AT_END && someEndsWith(phones, digits)],
    [2, 'number', ({ id }) => id.startsWith(digits)],
    [3, 'phone', ({ phones }) => digits.length >= DIGITS_INSIDE && someHolds(phones, digits)],
    [4, 'name', ({ folded }) => folded.name.includes(digits)],
    [5, 'email', ({ email }) => email.includes(digits)],
    [5, 'company', ({ folded }) => folded.company.includes(digits)],
  ])

const someEndsWith = (texts: readonly string[], end: string): boolean =>
  texts.some((text) => text.endsWith(end))
const someHolds = (texts: readonly string[], part: string): boolean =>
  texts.some((text) => text.includes(part))

function textTest(word: string): Test {
  const wanted = foldText(word)
  const address = word.toLowerCase()
  const ofEmail: Way[] = [
    [2, 'email', ({ email }) => email.startsWith(address)],
    [3, 'email', ({ email }) => email.includes(address)],
  ]
  // A word of punctuation alone folds to nothing, which every text contains.
  if (wanted === '') return firstOf(ofEmail)
  return firstOf([
    [0, 'name', ({ folded }) => folded.name.startsWith(wanted)],
    [1, 'name', ({ folded }) => folded.name.includes(wanted)],
    ...ofEmail,
    [3, 'company', ({ folded }) => folded.company.includes(wanted)],
    [6, 'owner', ({ folded }) => folded.owner.includes(wanted)],
  ])
}
