import type { GridChange, GridEdit } from '../../host/feature'
import type { Journal } from '../../host/register-store'
import type { RegisterConfig } from '../../register/config'
import type { Reconciliation } from '../../register/reconcile'
import type { ShadowEntry } from '../../register/shadow'
import type { TableView } from '../../register/table-view'

/** What one comparison of a table stands on and what it found. */
export interface WatchGround {
  readonly config: RegisterConfig
  readonly view: TableView
  readonly shadow: ReadonlyMap<string, ShadowEntry>
  /** The shadow with the journal's operations on top. */
  readonly recorded: ReadonlyMap<string, ShadowEntry>
  readonly journal: Journal
  readonly found: Reconciliation
  /** Whether the view holds the whole table. */
  readonly whole: boolean
  /** Instant of the comparison, ISO 8601 in UTC. */
  readonly at: string
}

/** What an event tells of who did it. */
export interface Doer {
  /** Who changed these cells. */
  readonly editing?: GridEdit
  /** Who changed the grid's structure, and how. */
  readonly changing?: GridChange
}
