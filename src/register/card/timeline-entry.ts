import type { Action } from '../change'
import type { RecordValues, Value } from '../value'

/** A record of a linked table as it happened. */
export interface RecordEntry {
  readonly what: 'record'
  /** Day, or day and time; `''` where the record says none. */
  readonly at: string
  readonly table: string
  readonly id: string
  /** What the record holds; blank fields are left out. */
  readonly values: RecordValues
}

/** One operation on the customer's own values. */
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
  readonly by: string
}

/** One value before and after; `null` where the customer did not exist. */
export interface TimelineChange {
  readonly field: string
  readonly before: Value | null
  readonly after: Value | null
}

export type TimelineEntry = RecordEntry | ChangeEntry

/** The kind of entries that are changes of the customer's own values; every other kind is the key of a table. */
export const CHANGES = 'changes'

/** What a timeline is narrowed by. */
export const kindOfEntry = (entry: TimelineEntry): string => (entry.what === 'record' ? entry.table : CHANGES)

/** Identifies an entry among all of a customer. */
export const keyOfEntry = (entry: TimelineEntry): string => `${kindOfEntry(entry)}/${entry.id}`
