import type { Chosen } from '../../../src/register/search/facets'

/** Words typed into the search field, and what their results were narrowed by. */
export interface KeptQuery {
  readonly query: string
  readonly chosen: Chosen
}

/** The text under which such a search is kept, beside those of conditions. */
export const queryJson = ({ query, chosen }: KeptQuery): string => JSON.stringify({ query, chosen })

/** Reads it again; undefined where it is a condition, or nothing at all. */
export function readQuery(json: string): KeptQuery | undefined {
  try {
    const { query, chosen } = JSON.parse(json) as Partial<Record<keyof KeptQuery, unknown>>
    if (typeof query !== 'string' || query.trim() === '') return undefined
    const entries = Object.entries((chosen ?? {}) as Record<string, unknown>)
    const read = entries.flatMap(([key, values]): [string, string[]][] =>
      Array.isArray(values) ? [[key, values.filter((each) => typeof each === 'string')]] : [],
    )
    return { query, chosen: Object.fromEntries(read) }
  } catch {
    return undefined
  }
}

/** A condition together with what its results were narrowed by, as one condition. */
export function narrowedCondition(json: string, chosen: Chosen): string {
  const facets = Object.entries(chosen).filter(([, values]) => values.length > 0)
  if (facets.length === 0) return json
  const parts = facets.map(([field, values]) => ({ field, test: 'any-of', values }))
  return JSON.stringify({ all: [JSON.parse(json), ...parts] })
}
