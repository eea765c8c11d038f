import type { Action } from '../change'
import type { Value } from '../value'

/** One value that tells of a record, under its field's key. */
export interface TimelinePart {
  readonly field: string
  readonly value: Value
}

/** A record of a linked table as one line. */
export interface RecordEntry {
  readonly what: 'record'
  /** Day, or day and time; `''` where the record says none. */
  readonly at: string
  readonly table: string
  readonly id: string
  readonly parts: readonly TimelinePart[]
  /** Who did it, as written; `''` where the record does not say, or says it among its parts. */
  readonly who: string
}

/** One operation on the customer's own values as one line. */
export interface ChangeEntry {
  readonly what: 'change'
  readonly at: string
  /** Id of the operation. */
  readonly id: string
  readonly action: Action
  readonly changes: readonly TimelineChange[]
  /** How many values it changed; `changes` holds the first few. */
  readonly values: number
  /** E-mail address; `''` where nobody can say. */
  readonly who: string
}

/** One value before and after; `null` where the customer did not exist. */
export interface TimelineChange {
  readonly field: string
  readonly before: Value | null
  readonly after: Value | null
}

export type TimelineEntry = RecordEntry | ChangeEntry

/** What the timeline can be narrowed to: the key of a table, or the changes of the customer's own values. */
export const CHANGES = 'changes'
export const kindOfEntry = (entry: TimelineEntry): string => (entry.what === 'record' ? entry.table : CHANGES)

/** Identifies an entry among all of a customer. */
export const keyOfEntry = (entry: TimelineEntry): string => `${kindOfEntry(entry)}/${entry.id}`
