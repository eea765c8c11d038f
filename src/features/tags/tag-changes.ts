import type { Change } from '../../register/change'
import { CUSTOMERS } from '../../register/field'
import { joinLabels, labelsOf } from '../../register/rules/choices-rule'
import { fieldValue, type RegisterRecord } from '../../register/value'

/** Key of the field that holds tags. */
export const TAGS = 'tags'
/** A tag is a word, not a sentence. */
export const MOST_SIGNS = 50

/** A tag, and how many customers have it. */
export interface TagCount {
  readonly tag: string
  readonly count: number
}

/** A tag as it is kept: one word or a few, without what separates tags. Undefined where nothing is left. */
export function tidyTag(text: string): string | undefined {
  const labels = labelsOf(text)
  const [tag] = labels
  return labels.length === 1 && tag !== undefined && tag.length <= MOST_SIGNS ? tag : undefined
}

const alike = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** Every tag in use, the commonest first; the same word in other letters counts as the one met first. */
export function tagCounts(records: readonly RegisterRecord[]): TagCount[] {
  const counts = new Map<string, { tag: string; count: number }>()
  for (const { values } of records)
    for (const tag of labelsOf(joinLabels(labelsOf(fieldValue(values, TAGS))))) {
      const known = counts.get(tag.toLowerCase())
      if (known) known.count += 1
      else counts.set(tag.toLowerCase(), { tag, count: 1 })
    }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1))
}

function changesBy(
  records: readonly RegisterRecord[],
  next: (tags: readonly string[]) => readonly string[],
): Change[] {
  return records.flatMap(({ id, values }) => {
    const before = fieldValue(values, TAGS)
    const tags = labelsOf(before)
    const wanted = next(tags)
    const isSame = wanted.length === tags.length && wanted.every((tag, place) => tag === tags[place])
    const after = joinLabels(wanted)
    return isSame || after === before ? [] : [{ table: CUSTOMERS, recordId: id, field: TAGS, before, after }]
  })
}

/** Gives customers tags and takes others away; who has them already, or has them not, is left alone. */
export const tagChanges = (
  records: readonly RegisterRecord[],
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): Change[] =>
  changesBy(records, (tags) => {
    const kept = tags.filter((tag) => !remove.some((each) => alike(each, tag)))
    return [...kept, ...add.filter((each) => !kept.some((tag) => alike(tag, each)))]
  })

/**
 * Puts one tag in the place of others wherever they stand: one of them renames it, several merge, and a customer who had
 * several has it once. An empty word takes them away.
 */
export const replacedTags = (
  records: readonly RegisterRecord[],
  from: readonly string[],
  to: string,
): Change[] =>
  changesBy(records, (tags) => {
    const isFrom = (tag: string) => from.some((each) => alike(each, tag))
    if (!tags.some(isFrom)) return tags
    const replaced = tags.flatMap((tag) => (isFrom(tag) ? (to === '' ? [] : [to]) : [tag]))
    return replaced.filter((tag, place) => replaced.findIndex((each) => alike(each, tag)) === place)
  })
