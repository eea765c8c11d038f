import type { CalendarDate } from '../../base/calendar-date'
import type { Action } from '../change'
import type { LedgerState } from '../ledger-entry'
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

/** A mail of the register that spoke of the customer. */
export interface MailEntry {
  readonly what: 'mail'
  readonly at: string
  readonly id: string
  /** E-mail address. */
  readonly to: string
  readonly state: LedgerState
  /** What of the customer it told: the kind of a due item, and its day. */
  readonly about: readonly { readonly kind: string; readonly on: CalendarDate }[]
}

/** What a timeline is paged by; changes of the customer's own values are set among them afterwards. */
export type PagedEntry = RecordEntry | MailEntry
export type TimelineEntry = PagedEntry | ChangeEntry

/** The kind of entries that are changes of the customer's own values; every other kind is the key of a table. */
export const CHANGES = 'changes'
/** The kind of entries that are mails. */
export const MAILS = 'mails'

/** What a timeline is narrowed by. */
export const kindOfEntry = (entry: TimelineEntry): string =>
  entry.what === 'record' ? entry.table : entry.what === 'mail' ? MAILS : CHANGES

/** Identifies an entry among all of a customer. */
export const keyOfEntry = (entry: TimelineEntry): string => `${kindOfEntry(entry)}/${entry.id}`
