import { tidySpaces } from '../../base/text-spaces'
import type { Value } from '../value'

const EXAMPLES = 3
const EXAMPLE_LENGTH = 60

/** The first three different values of a column, each on one line and not too long to be shown. */
export function columnExamples(values: readonly Value[]): string[] {
  const distinct = new Set<string>()
  for (const value of values) {
    const signs = [...tidySpaces(String(value)).replace(/\s+/g, ' ')]
    distinct.add(
      signs.length > EXAMPLE_LENGTH ? `${signs.slice(0, EXAMPLE_LENGTH).join('')}…` : signs.join(''),
    )
    if (distinct.size === EXAMPLES) break
  }
  return [...distinct]
}
