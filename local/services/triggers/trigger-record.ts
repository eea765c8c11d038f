import type { Schedule } from './schedule'

/** What sets an installable trigger off. */
export type TriggerEvent = 'edit' | 'change' | 'open' | 'formSubmit' | 'clock'

/** An installable trigger; it runs as its creator. */
export interface TriggerRecord {
  readonly uid: string
  readonly projectId: string
  readonly functionName: string
  readonly creator: string
  readonly event: TriggerEvent
  /** The spreadsheet watched; undefined for the clock. */
  readonly fileId?: string
  readonly schedule?: Schedule
  /** When the clock fires it next; undefined once a single shot has been fired. */
  nextMs?: number | undefined
}
