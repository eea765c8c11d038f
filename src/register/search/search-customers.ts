import { toHalfWidth } from '../../base/text-width'
import { withoutLegalForm } from './company-words'
import type { CustomerIndex, IndexedCustomer } from './customer-index'
import { type Match, type MatchReason, type WordTest, wordTest } from './match-ways'

/** A customer that fits every word of the query. */
export interface Hit {
  readonly customer: IndexedCustomer
  /** The reason for each word, without repetitions. */
  readonly reasons: readonly MatchReason[]
  /** The words, for showing the matched part. */
  readonly words: readonly string[]
}

/** Letters and then at least two digits, typed without a space between. */
const GLUED = /^(.*[a-z\p{Script=Han}])(\d{2,})$/iu
const unglued = (word: string): readonly string[] => GLUED.exec(word)?.slice(1) ?? [word]

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/**
 * Customers that fit, the best first: the number itself, then names, their sound, ends of phones, companies, owners.
 * Words are joined by "and", in any order; a phone may be typed with spaces, and a name together with the end of a phone.
 */
export function searchCustomers(index: CustomerIndex, query: string): Hit[] {
  const text = toHalfWidth(query).trim()
  const joined = /^[\d\s()+-]+$/.test(text) ? text.replace(/[\s()-]/g, '') : ''
  const words = wordsOf(text)
  const attempts = [
    joined === '' ? [] : [joined],
    words,
    words.flatMap(unglued),
    wordsOf(withoutLegalForm(index.reader.simplified(text))),
  ]
  const different = new Map(attempts.map((attempt) => [attempt.join(' '), attempt]))
  for (const attempt of different.values()) {
    const found = hits(index, attempt)
    if (found.length > 0) return found
  }
  return []
}

/** Goes once through the customers that may fit; those of equal rank stay in the order of their numbers. */
function hits({ customers, reader, sieve }: CustomerIndex, words: readonly string[]): Hit[] {
  const tests = words.map((word) => wordTest(reader, word))
  const through = words.map((word) => sieve.through(reader, word))
  const byRank: Hit[][] = []
  if (tests.length === 0) return []
  customers.forEach((customer, place) => {
    if (through.some((marks) => marks[place] === 0)) return
    const matches = matchesOf(customer, tests)
    if (!matches) return
    const rank = matches.reduce((sum, match) => sum + match.rank, 0)
    const group = (byRank[rank] ??= [])
    group.push({ customer, words, reasons: reasonsOf(matches) })
  })
  return byRank.flat()
}

/** Every reason once; one word, the usual case, has one. */
const reasonsOf = (matches: readonly Match[]): MatchReason[] =>
  matches.length === 1
    ? matches.map(({ reason }) => reason)
    : [...new Set(matches.map(({ reason }) => reason))]

/** The match of each word; undefined, and nothing made, for a customer that misses the first. */
function matchesOf(customer: IndexedCustomer, tests: readonly WordTest[]): Match[] | undefined {
  let found: Match[] | undefined
  for (const test of tests) {
    const match = test(customer)
    if (!match) return undefined
    if (found) found.push(match)
    else found = [match]
  }
  return found
}
