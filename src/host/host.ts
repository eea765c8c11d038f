import type { Locale } from '../i18n/translation'
import type { Mailbox } from './mailbox'
import type { RegisterStore } from './register-store'
import type { Screen } from './screen'
import type { Triggers } from './triggers'
import type { Workbook } from './workbook'

/** Everything a feature may ask of the outside world. */
export interface Host {
  readonly session: Session
  readonly clock: Clock
  readonly lock: Lock
  readonly workbook: Workbook
  readonly register: RegisterStore
  readonly mailbox: Mailbox
  readonly triggers: Triggers
  readonly properties: Properties
  /** Small values of the person at the keyboard: drafts, what was opened lately. Nobody else sees them. */
  readonly personal: Properties
  readonly panel: Panel
  readonly log: ErrorLog
  /** A new id that nobody else has. */
  readonly newId: () => string
}

/** Who is at the keyboard, or whose trigger runs. */
export interface Session {
  /** E-mail address; `''` where Google does not say. */
  email(): string
  /** Address of the person whose rights apply: the creator in a trigger. */
  effectiveEmail(): string
  /** The reader's language. */
  locale(): Locale
}

export interface Clock {
  /** Milliseconds since 1970. */
  nowMs(): number
  /** A day and time written for a zone, in the pattern of java.text.SimpleDateFormat. */
  format(ms: number, timeZone: string, pattern: string): string
}

/** The one lock of the register. */
export interface Lock {
  /**
   * Waits up to `waitMs`; undefined when somebody else holds it all that time. Writes are flushed before it is let go:
   * when the work is done, or at no call of its own when Google ends the execution.
   */
  hold<T>(waitMs: number, work: () => T, until?: 'done' | 'end'): { readonly value: T } | undefined
}

/** Small values that must be written at once, whatever becomes of the execution. */
export interface Properties {
  read(key: string): string | undefined
  /** All that is kept, in one call. */
  readAll(): Readonly<Record<string, string>>
  write(key: string, value: string): void
  /** Several at once, in one call. */
  writeAll(values: Readonly<Record<string, string>>): void
  remove(key: string): void
}

/** What is shown beside the grid, and where the person stands in it. */
export interface Panel {
  openSidebar(title: string, screen: Screen): void
  /** A dialog of 900 × 600, for set-up. */
  openDialog(title: string, screen: Screen): void
  /** The tab and 0-based row of the active cell. */
  selection(): { readonly sheetId: number; readonly row: number } | undefined
  /** Shows a tab of the workbook. */
  showTab(sheetId: number): void
  /** A short notice over the grid. */
  notify(text: string): void
}

/** Where the unexpected is written, with its context, for the administrator. */
export interface ErrorLog {
  error(context: string, error: unknown): void
}
