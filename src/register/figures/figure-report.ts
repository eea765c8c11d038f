import type { Change } from '../change'
import type { Value } from '../value'

/** What was written into one computed field. */
export interface FigureCount {
  readonly table: string
  readonly field: string
  /** Records in which it changed, and how many of them had nothing there before. */
  readonly count: number
  readonly filled: number
  /** The first few, by number. */
  readonly examples: readonly { readonly recordId: string; readonly before: Value; readonly after: Value }[]
}

/** What a run wrote into computed fields. */
export interface FigureReport {
  readonly records: number
  readonly cells: number
  /** The most changed first. */
  readonly fields: readonly FigureCount[]
}

const EXAMPLES = 3

/** Counts the figures a run changed, field by field. */
export function figureReport(changes: readonly Change[]): FigureReport {
  const fields = new Map<string, Change[]>()
  const records = new Set<string>()
  for (const change of changes) {
    records.add(`${change.table} ${change.recordId}`)
    const key = `${change.table} ${change.field}`
    const group = fields.get(key)
    if (group) group.push(change)
    else fields.set(key, [change])
  }
  const counts = [...fields.values()].map(countOf)
  return {
    records: records.size,
    cells: changes.length,
    fields: counts.sort((one, other) => other.count - one.count),
  }
}

function countOf(changes: readonly Change[]): FigureCount {
  const { table, field } = changes[0]!
  return {
    ...{ table, field, count: changes.length },
    filled: changes.filter(({ before }) => before === '' || before === null).length,
    examples: changes
      .slice(0, EXAMPLES)
      .map(({ recordId, before, after }) => ({ recordId, before: before ?? '', after: after ?? '' })),
  }
}
