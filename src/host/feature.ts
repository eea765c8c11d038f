import type { Locale } from '../i18n/translation'
import type { Caller } from '../register/role'
import type { Endpoint } from './endpoint'
import type { Host } from './host'

/** What a feature adds to the product. */
export interface Feature {
  readonly id: string
  readonly endpoints: Readonly<Record<string, Endpoint>>
  readonly jobs?: readonly Job[]
  /** What an edit in the grid sets off, as the keeper. */
  readonly onEdit?: (host: Host, edit: GridEdit) => void
  /** What a change of the grid's structure sets off, as the keeper. */
  readonly onChange?: (host: Host, change: GridChange) => void
  /** Lines for "needs attention" on Today, in the reader's language. */
  readonly attention?: (host: Host, caller: Caller, locale: Locale) => AttentionLine[]
}

/** Work that the clock starts. A job stops by itself before `untilMs` and goes on next time. */
export interface Job {
  readonly id: string
  readonly every: 'sweep' | 'hour'
  readonly run: (host: Host, untilMs: number) => void
}

/** What a person typed, pasted or cleared. Rows and columns are 0-based and half-open. */
export interface GridEdit {
  readonly sheetId: number
  readonly startRow: number
  readonly endRow: number
  readonly startColumn: number
  readonly endColumn: number
  /** `''` where Google does not say who. */
  readonly by: string
  /** For one cell only: what was typed, and what stood there before. */
  readonly value?: string
  readonly oldValue?: string
}

/** A change of the grid's structure. */
export interface GridChange {
  /** `''` where Google does not say who. */
  readonly by: string
  /** What was removed, if anything was. */
  readonly removed?: 'rows' | 'columns' | 'tab'
}

/** One thing that needs attention, with the one button that deals with it. */
export interface AttentionLine {
  readonly id: string
  readonly text: string
  readonly button: string
  /** The screen the button opens, or the call it makes. */
  readonly opens:
    | { readonly screen: string }
    | { readonly call: string; readonly params: Readonly<Record<string, string>> }
}
