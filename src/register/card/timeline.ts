import type { Field, TableSchema } from '../field'
import { isBlank, type RecordValues, type RegisterRecord } from '../value'
import type { Family } from './family'
import { recordTime } from './record-day'
import {
  type ChangeEntry,
  keyOfEntry,
  type RecordEntry,
  type TimelineEntry,
  type TimelinePart,
} from './timeline-entry'

/** So many values tell of a record where a firm's own table names none. */
const MOST_PARTS = 4

/** A record told in one line, whatever table it stands in. */
export function recordEntry(table: TableSchema, { id, values }: RegisterRecord): RecordEntry {
  const parts = summaryOf(table, values)
  const said = new Set(parts.map(({ field }) => field))
  const person = table.fields.find(({ key, kind }) => kind === 'person' && !said.has(key))
  return {
    what: 'record',
    at: recordTime(values, table.card?.when),
    table: table.key,
    id,
    parts,
    who: person ? String(values[person.key] ?? '').trim() : '',
  }
}

/** The values that tell of a record in one line, in the order of the table's card entry. */
export function summaryOf(table: TableSchema, values: RecordValues): TimelinePart[] {
  const { summary = [], when } = table.card ?? {}
  const named = summary.filter((key) => key !== when && table.fields.some((field) => field.key === key))
  const keys = named.length > 0 ? named : table.fields.filter(isTelling).map(({ key }) => key)
  return keys
    .filter((key) => key !== when)
    .map((field) => ({ field, value: values[field] ?? '' }))
    .filter(({ value }) => !isBlank(value))
    .slice(0, MOST_PARTS)
}

const isTelling = ({ kind, retired }: Field): boolean =>
  !retired && kind !== 'number-id' && kind !== 'link' && kind !== 'computed'

/** Newest first; entries without a day last; of one moment the record given last first. The order is the same for the same entries. */
export function newestFirst<Entry extends TimelineEntry>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort(
    (a, b) => compare(b.at, a.at) || b.id.length - a.id.length || compare(keyOfEntry(b), keyOfEntry(a)),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The linked tables whose records stand in the timeline. */
export const timelineTables = (tables: readonly TableSchema[]): TableSchema[] =>
  tables.filter(({ card }) => card?.place === 'timeline')

/** Everything that happened with a customer, newest first. */
export const timelineOf = (
  tables: readonly TableSchema[],
  family: Family,
  changes: readonly ChangeEntry[],
): TimelineEntry[] =>
  newestFirst([
    ...timelineTables(tables).flatMap((table) =>
      (family.get(table.key) ?? []).map((record) => recordEntry(table, record)),
    ),
    ...changes,
  ])
