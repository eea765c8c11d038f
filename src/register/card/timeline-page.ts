import { keyOfEntry, kindOfEntry, type TimelineEntry } from './timeline-entry'

/** A part of a timeline. */
export interface TimelinePage {
  readonly entries: readonly TimelineEntry[]
  /** Entries that follow the last one. */
  readonly more: number
}

/** So many entries are shown first, and so many more each time. */
export const PAGE = 50

/**
 * A page of a timeline: of one kind or of all, and those that follow an entry already shown. What was added on top
 * meanwhile moves nothing; where the entry is gone the page begins where it would stand.
 */
export function timelinePage(
  timeline: readonly TimelineEntry[],
  { only, after }: { readonly only?: string | undefined; readonly after?: EntryPlace | undefined } = {},
): TimelinePage {
  const kept = only === undefined ? timeline : timeline.filter((entry) => kindOfEntry(entry) === only)
  const start = after === undefined ? 0 : startAfter(kept, after)
  const entries = kept.slice(start, start + PAGE)
  return { entries, more: kept.length - start - entries.length }
}

/** Where an entry stands: its time, and which it is. */
export interface EntryPlace {
  readonly at: string
  readonly key: string
}

function startAfter(timeline: readonly TimelineEntry[], { at, key }: EntryPlace): number {
  const place = timeline.findIndex((entry) => keyOfEntry(entry) === key)
  if (place >= 0) return place + 1
  const older = timeline.findIndex((entry) => entry.at < at)
  return older < 0 ? timeline.length : older
}

/** How many entries of each kind a timeline has. */
export function timelineCounts(timeline: readonly TimelineEntry[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const entry of timeline) counts[kindOfEntry(entry)] = (counts[kindOfEntry(entry)] ?? 0) + 1
  return counts
}
