import type { IndexedCustomer } from './customer-index'
import type { Facet } from './index-entry'

/** What was chosen to narrow results by: of one facet any of the values, of several facets all. By the key of the facet. */
export type Chosen = Readonly<Record<string, readonly string[]>>

/** A value of a facet, and how many results have it. */
export interface FacetValue {
  readonly value: string
  readonly count: number
  readonly chosen: boolean
}

/** A facet with its values, the commonest first. */
export interface FacetCounts extends Facet {
  readonly values: readonly FacetValue[]
}

/** Only of tags may a customer have several. */
const valuesOf = (facet: Facet, { facets, tags }: Faceted, place: number): readonly string[] => {
  if (facet.key === 'tags') return tags
  const text = facets[place] ?? ''
  return text === '' ? [] : [text]
}

type Faceted = Pick<IndexedCustomer, 'facets' | 'tags'>

const fits = (customer: Faceted, place: number, facet: Facet, wanted: readonly string[]): boolean => {
  const values = valuesOf(facet, customer, place)
  return wanted.some((value) => values.includes(value))
}

/** The places of the facets that narrow, with what is wanted of them. */
const narrowing = (facets: readonly Facet[], chosen: Chosen) =>
  facets.flatMap((facet, place) => {
    const wanted = chosen[facet.key] ?? []
    return wanted.length > 0 ? [{ facet, place, wanted }] : []
  })

/** The customers that have what was chosen. */
export function narrowed<Customer extends Faceted>(
  customers: readonly Customer[],
  facets: readonly Facet[],
  chosen: Chosen,
): Customer[] {
  const wants = narrowing(facets, chosen)
  if (wants.length === 0) return [...customers]
  return customers.filter((customer) =>
    wants.every(({ facet, place, wanted }) => fits(customer, place, facet, wanted)),
  )
}

/**
 * How many customers have each value. Within a facet the counts say what choosing a value would give, whatever is chosen
 * of that facet already; what is chosen of other facets narrows them. A chosen value is there even with nobody left.
 */
export function facetCounts(
  customers: readonly Faceted[],
  facets: readonly Facet[],
  chosen: Chosen,
): FacetCounts[] {
  return facets.map((facet, place) => {
    const others = { ...chosen, [facet.key]: [] }
    const counts = new Map<string, number>((chosen[facet.key] ?? []).map((value) => [value, 0]))
    for (const customer of narrowed(customers, facets, others))
      for (const value of valuesOf(facet, customer, place)) counts.set(value, (counts.get(value) ?? 0) + 1)
    return { ...facet, values: sortedValues(counts, chosen[facet.key] ?? []) }
  })
}

const sortedValues = (counts: ReadonlyMap<string, number>, chosen: readonly string[]): FacetValue[] =>
  [...counts]
    .map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))

/** The choice with a value of a facet taken in, or out where it was in. */
export function toggled(chosen: Chosen, key: string, value: string): Chosen {
  const values = chosen[key] ?? []
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value]
  return { ...chosen, [key]: next }
}
