import type { CalendarDate } from '../base/calendar-date'
import { textChunks } from '../base/text-chunks'

/**
 * What became of a mail. `doubtful`: the run died while it was being sent, so that it may or may not have gone out;
 * it is never sent again. `skipped`: planned, but its day passed before it could be sent; what it said is said by a later one.
 */
export type LedgerState = 'waiting' | 'sent' | 'failed' | 'doubtful' | 'skipped'

/** One mail in the ledger: a digest of one owner for one day. */
export interface LedgerEntry {
  /** The run that planned it. */
  readonly run: string
  readonly day: CalendarDate
  readonly to: string
  readonly state: LedgerState
  /** Instant of the last change of state. */
  readonly at: string
  readonly reason: string
  /** Keys of the items it says. */
  readonly items: readonly string[]
}

/** The ledger's columns before the item keys, which take as many further cells as they need. */
const FIXED = 6

/** The cells of an entry. */
export const ledgerRow = ({ run, day, to, state, at, reason, items }: LedgerEntry): string[] => [
  run,
  day,
  to,
  state,
  at,
  reason,
  ...textChunks(items.join('\n')),
]

/** Reads an entry; undefined for rows that hold none. */
export function ledgerEntry(cells: readonly unknown[]): LedgerEntry | undefined {
  const [run, day, to, state, at, reason] = cells.map((cell) => String(cell ?? ''))
  if (!run || !to || !state) return undefined
  const items = cells.slice(FIXED).join('').split('\n').filter(Boolean)
  return {
    run,
    day: day as CalendarDate,
    to,
    state: state as LedgerState,
    at: at ?? '',
    reason: reason ?? '',
    items,
  }
}
