import type { CalendarDate } from '../../base/calendar-date'
import type { LedgerEntry, LedgerState } from '../../register/ledger-entry'

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
