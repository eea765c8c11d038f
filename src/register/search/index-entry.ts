import type { Field } from '../field'

/** One customer in the search index. */
export interface IndexEntry {
  readonly id: string
  readonly name: string
  /** Keys such as `+8613977413962` with spaces between, or the bare digits of what is no number. */
  readonly phones: string
  readonly email: string
  readonly company: string
  readonly wechat: string
  /** Names the customer had before. */
  readonly formerNames: string
  /** What the customer has of each facet, in their order; several are joined by `, `. */
  readonly facets: readonly string[]
}

/** What results are counted and narrowed by: a field with its header. */
export interface Facet {
  readonly key: string
  readonly header: string
}

/** The fields that make facets, in their order; of those in one group the first that a register has. */
const FACETS = [
  ['customer-type'],
  ['industry'],
  ['region'],
  ['city', 'province'],
  ['owner'],
  ['tags'],
  ['spending-band'],
]

/** The facets of a register with these fields. */
export const facetFields = (fields: readonly Pick<Field, 'key' | 'header' | 'retired'>[]): Facet[] =>
  FACETS.flatMap((group) => {
    const found = group.flatMap((key) => fields.filter((field) => field.key === key && !field.retired))[0]
    return found ? [{ key: found.key, header: found.header }] : []
  })

/** Many entries as they travel: every facet word once, and an entry the places of its words. */
export interface PackedEntries {
  readonly words: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** Texts of an entry that come before its facets. */
const TEXTS = 7

/** Packs entries for the way to the browser. */
export function packEntries(entries: readonly IndexEntry[]): PackedEntries {
  const places = new Map<string, number>()
  const placeOf = (word: string): number => {
    const known = places.get(word)
    if (known !== undefined) return known
    places.set(word, places.size)
    return places.size - 1
  }
  const rows = entries.map(({ id, name, phones, email, company, wechat, formerNames, facets }) => [
    ...[id, name, phones, email, company, wechat, formerNames],
    ...facets.map(placeOf),
  ])
  return { rows, words: [...places.keys()] }
}

/** Takes them apart again. */
export function unpackEntries({ words, rows }: PackedEntries): IndexEntry[] {
  return rows.map((row) => {
    const [id, name, phones, email, company, wechat, formerNames] = row.map(String)
    const facets = row.slice(TEXTS).map((place) => words[Number(place)] ?? '')
    return {
      ...{ id: id ?? '', name: name ?? '', phones: phones ?? '', email: email ?? '' },
      ...{ company: company ?? '', wechat: wechat ?? '', formerNames: formerNames ?? '', facets },
    }
  })
}
