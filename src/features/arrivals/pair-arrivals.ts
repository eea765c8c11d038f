import { foldText } from '../../base/text-fold'
import { fieldValue, type RecordValues, type RegisterRecord } from '../../register/value'
import type { ListedGuest } from './read-guests'

/** A row of the tab by the guest of the list it is about. */
export type ArrivalPairs = ReadonlyMap<ListedGuest, RegisterRecord>

type KeyOf = (values: RecordValues) => string

const text = (values: RecordValues, key: string): string => foldText(String(fieldValue(values, key)))
/** The key of several fields together; none where one of them is blank. */
const all =
  (...keys: readonly string[]): KeyOf =>
  (values) => {
    const parts = keys.map((key) => text(values, key))
    return parts.includes('') ? '' : parts.join('|')
  }

/** By what a row is known to be of the same arrival, the surest first. */
const STEPS: readonly KeyOf[] = [
  all('reservation', 'guest', 'room'),
  all('reservation', 'guest'),
  all('certificate', 'room'),
  all('certificate'),
  all('phone', 'guest', 'room'),
  all('phone', 'guest'),
  all('guest', 'room'),
  all('guest'),
]
/** What tells two arrivals of one name apart, where both rows have it. */
const TELLING = ['reservation', 'certificate', 'phone'] as const

const contradict = (one: RecordValues, other: RecordValues): boolean =>
  TELLING.some((key) => {
    const [a, b] = [text(one, key), text(other, key)]
    return a !== '' && b !== '' && a !== b
  })

/**
 * Pairs the guests of a list with the rows that are there already, each at most once: the same list again pairs all of
 * them. Rows of another day are other arrivals.
 */
export function pairArrivals(
  guests: readonly ListedGuest[],
  rows: readonly (RegisterRecord & { readonly day: string })[],
): ArrivalPairs {
  const pairs = new Map<ListedGuest, RegisterRecord>()
  const open = new Set(rows)
  STEPS.forEach((keyOf, step) => {
    const byKey = new Map<string, (typeof rows)[number][]>()
    for (const row of open) {
      const key = keyOf(row.values)
      if (key !== '') byKey.set(`${row.day}|${key}`, [...(byKey.get(`${row.day}|${key}`) ?? []), row])
    }
    const isLoose = step >= STEPS.length - 2
    for (const guest of guests) {
      if (pairs.has(guest)) continue
      const found = byKey
        .get(`${guest.day}|${keyOf(guest.values)}`)
        ?.find((row) => open.has(row) && !(isLoose && contradict(row.values, guest.values)))
      if (!found) continue
      pairs.set(guest, found)
      open.delete(found)
    }
  })
  return pairs
}
