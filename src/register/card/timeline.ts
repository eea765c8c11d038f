import type { TableSchema } from '../field'
import { isBlank, type RegisterRecord } from '../value'
import type { Family } from './family'
import { recordTime } from './record-day'
import {
  CHANGES,
  type ChangeEntry,
  keyOfEntry,
  kindOfEntry,
  type PagedEntry,
  type RecordEntry,
  type TimelineEntry,
} from './timeline-entry'

/** The linked tables whose records stand in the timeline. */
export const timelineTables = (tables: readonly TableSchema[]): TableSchema[] =>
  tables.filter(({ card }) => card?.place === 'timeline')

/** The records of every table that stands in the timeline, newest first. */
export const timelineOf = (tables: readonly TableSchema[], family: Family): RecordEntry[] =>
  newestFirst(
    timelineTables(tables).flatMap((table) =>
      (family.get(table.key) ?? []).map((record) => recordEntry(table, record)),
    ),
  )

/** A record as it happened, whatever table it stands in. */
export const recordEntry = (table: TableSchema, { id, values }: RegisterRecord): RecordEntry => ({
  what: 'record',
  at: recordTime(values, table.card?.when),
  table: table.key,
  id,
  values: Object.fromEntries(Object.entries(values).filter(([, value]) => !isBlank(value))),
})

/** Newest first; without a day last; of one moment the record given last first. The order is the same for the same entries. */
export function newestFirst<Entry extends TimelineEntry>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort(
    (a, b) => compare(b.at, a.at) || b.id.length - a.id.length || compare(keyOfEntry(b), keyOfEntry(a)),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The head of a timeline. */
export interface TimelinePage<Entry extends TimelineEntry = PagedEntry> {
  readonly entries: readonly Entry[]
  /** Entries that follow the last one. */
  readonly more: number
}

/** So many entries are shown first, and so many more each time. */
export const PAGE = 50

/**
 * The first entries of a timeline, of one kind or of all. More of them always means all of them again: what was added
 * or deleted meanwhile leaves no gap and nothing stands twice.
 */
export function timelinePage(
  timeline: readonly PagedEntry[],
  { only, count = PAGE }: { readonly only?: string | undefined; readonly count?: number | undefined } = {},
): TimelinePage {
  const kept = only === undefined ? timeline : timeline.filter((entry) => kindOfEntry(entry) === only)
  return { entries: kept.slice(0, count), more: Math.max(0, kept.length - count) }
}

/** A page with the changes of the customer's own values among its records; those older than what the page shows wait. */
export function withChanges(
  page: TimelinePage,
  changes: readonly ChangeEntry[],
  only?: string,
): TimelinePage<TimelineEntry> {
  if (only === CHANGES) return { entries: newestFirst(changes), more: 0 }
  if (only !== undefined) return page
  const last = page.entries[page.entries.length - 1]
  const inSight = changes.filter(({ at }) => page.more === 0 || last === undefined || at >= last.at)
  return {
    entries: newestFirst([...page.entries, ...inSight]),
    more: page.more + changes.length - inSight.length,
  }
}
