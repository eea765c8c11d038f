import type { CalendarDate } from '../../base/calendar-date'
import { textChunks } from '../../base/text-chunks'

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

/** How the mails of one day stand. */
export interface DayTally {
  readonly sent: number
  readonly failed: number
  readonly waiting: number
}

/** Counts the mails of a day; one that may or may not have gone out counts as none of these. */
export function dayTally(entries: readonly LedgerEntry[], day: CalendarDate): DayTally {
  const states = entries.filter((entry) => entry.day === day).map(({ state }) => state)
  const count = (wanted: LedgerState) => states.filter((state) => state === wanted).length
  return { sent: count('sent'), failed: count('failed'), waiting: count('waiting') }
}

/** How far a run had come: written synchronously before each mail, so that only that one can be in doubt. */
export interface Cursor {
  readonly run: string
  /** Position among the run's mails of the one being sent, or of the first one left over where the run has ended. */
  readonly sending: number
  /** Set when the run ended by itself: then the mail at `sending` has not been touched. */
  readonly ended?: true
  /** Positions that Google refused, with the reason. */
  readonly failed: Readonly<Record<number, string>>
}

/** Settles entries of a run that stopped: before the cursor sent or failed, at the cursor doubtful, after it still waiting. */
export function settled(
  entries: readonly LedgerEntry[],
  cursor: Cursor | undefined,
  at: string,
): LedgerEntry[] {
  if (!cursor) return [...entries]
  let position = -1
  return entries.map((entry) => {
    if (entry.run !== cursor.run) return entry
    position += 1
    if (entry.state !== 'waiting' || position >= firstUntouched(cursor)) return entry
    const reason = cursor.failed[position]
    if (reason !== undefined) return { ...entry, state: 'failed', at, reason }
    return { ...entry, state: position === cursor.sending ? 'doubtful' : 'sent', at }
  })
}

const firstUntouched = ({ sending, ended }: Cursor): number => (ended ? sending : sending + 1)

/** Who has been told what: the addresses of mails that were sent, or perhaps sent, by the keys of their items. */
export function toldItems(entries: readonly LedgerEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const told = new Map<string, Set<string>>()
  for (const { to, items } of entries.filter(({ state }) => state === 'sent' || state === 'doubtful'))
    for (const item of items) {
      const addresses = told.get(item)
      if (addresses) addresses.add(to)
      else told.set(item, new Set([to]))
    }
  return told
}

/** Owners whose mail of the day has been dealt with: one digest an owner and day. */
export const servedOn = (entries: readonly LedgerEntry[], day: CalendarDate): ReadonlySet<string> =>
  new Set(entries.filter((entry) => entry.day === day && entry.state !== 'waiting').map(({ to }) => to))
