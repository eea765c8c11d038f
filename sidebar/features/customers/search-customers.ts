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

/** Goes through all customers once; those of equal rank stay in the order of their numbers. */
function hits({ customers }: CustomerIndex, words: readonly string[]): Hit[] {
  const tests = words.map((word) => (/^\+?\d+$/.test(word) ? digitWays(word) : textWays(word)))
  const byRank: Hit[][] = []
  if (tests.length === 0) return []
  for (const customer of customers) {
    const ways = waysOf(customer, tests)
    if (!ways) continue
    const rank = ways.reduce((sum, way) => sum + way.rank, 0)
    const reasons = [...new Set(ways.map(({ reason }) => reason))]
    const group = (byRank[rank] ??= [])
    group.push({ customer, words, reasons })
  }
  return byRank.flat()
}

/** A way to match, tried in order: the first that holds is the reason. */
interface Way {
  readonly rank: number
  readonly reason: MatchReason
  readonly holds: (customer: IndexedCustomer) => boolean
}

/** The way in which a customer fits each word; undefined, and nothing made, for one that misses a word. */
function waysOf(customer: IndexedCustomer, tests: readonly (readonly Way[])[]): Way[] | undefined {
  let found: Way[] | undefined
  for (const ways of tests) {
    const way = ways.find((each) => each.holds(customer))
    if (!way) return undefined
    if (found) found.push(way)
    else found = [way]
  }
  return found
}

const way = (rank: number, reason: MatchReason, holds: Way['holds']): Way => ({ rank, reason, holds })

const digitWays = (digits: string): readonly Way[] => [
  way(0, 'number', ({ id }) => id === digits),
  way(1, 'phone-end', ({ phones }) => digits.length >= DIGITS_AT_END && someEndsWith(phones, digits)),
  way(2, 'number', ({ id }) => id.startsWith(digits)),
  way(3, 'phone', ({ phones }) => digits.length >= DIGITS_INSIDE && someHolds(phones, digits)),
  way(4, 'name', ({ folded }) => folded.name.includes(digits)),
  way(5, 'email', ({ email }) => email.includes(digits)),
  way(5, 'company', ({ folded }) => folded.company.includes(digits)),
]

const someEndsWith = (texts: readonly string[], end: string): boolean =>
  texts.some((text) => text.endsWith(end))
const someHolds = (texts: readonly string[], part: string): boolean =>
  texts.some((text) => text.includes(part))

function textWays(word: string): readonly Way[] {
  const wanted = foldText(word)
  const address = word.toLowerCase()
  const ofEmail = [
    way(2, 'email', ({ email }) => email.startsWith(address)),
    way(3, 'email', ({ email }) => email.includes(address)),
  ]
  // A word of punctuation alone folds to nothing, which every text contains.
  if (wanted === '') return ofEmail
  return [
    way(0, 'name', ({ folded }) => folded.name.startsWith(wanted)),
    way(1, 'name', ({ folded }) => folded.name.includes(wanted)),
    ...ofEmail,
    way(3, 'company', ({ folded }) => folded.company.includes(wanted)),
    way(6, 'owner', ({ folded }) => folded.owner.includes(wanted)),
  ]
}
