import type { CalendarDate } from '../../base/calendar-date'
import { itemKey } from '../../register/due/due-item'
import type { LedgerEntry } from '../../register/ledger-entry'
import type { Digest } from './digests'
import { type Cursor, servedOn, settled } from './ledger'

/** A ledger entry and the 0-based row it stands in or will stand in. */
export interface PlacedEntry {
  readonly row: number
  readonly entry: LedgerEntry
}

/**
 * What is written into the ledger before any mail leaves, and the mails in the order they are sent: that of their rows,
 * so that a run that died is settled by counting rows.
 */
export interface MailPlan {
  readonly ledger: readonly PlacedEntry[]
  readonly mails: readonly { readonly digest: Digest; readonly placed: PlacedEntry }[]
}

/** The entries after settling a run that stopped; only those that changed differ from what they were. */
export function settledEntries(
  placed: readonly PlacedEntry[],
  cursor: Cursor | undefined,
  at: string,
): PlacedEntry[] {
  const after = settled(
    placed.map(({ entry }) => entry),
    cursor,
    at,
  )
  return placed.map((place, index) =>
    after[index] === place.entry ? place : { ...place, entry: after[index]! },
  )
}

/** The run that plans: its id, its day and instant, and the first free row of the ledger. */
export interface PlanningRun {
  readonly id: string
  readonly day: CalendarDate
  readonly at: string
  readonly endRow: number
}

/**
 * Plans the mails of a day: one for each owner who has not been served today. An entry that still waits from an
 * earlier run today is used again; one that waited on an earlier day is skipped, since what it said is said now.
 */
export function mailPlan(
  entries: readonly PlacedEntry[],
  digests: readonly Digest[],
  run: PlanningRun,
): MailPlan {
  const served = servedOn(
    entries.map(({ entry }) => entry),
    run.day,
  )
  const waiting = new Map(
    entries
      .filter(({ entry }) => entry.state === 'waiting' && entry.day === run.day)
      .map((place) => [place.entry.to, place.row]),
  )
  let endRow = run.endRow
  const mails = digests
    .filter(({ to }) => !served.has(to))
    .map((digest) => ({
      digest,
      placed: { row: waiting.get(digest.to) ?? endRow++, entry: waitingEntry(digest, run) },
    }))
    .sort((a, b) => a.placed.row - b.placed.row)
  const used = new Set(mails.map(({ placed }) => placed.row))
  const skipped = entries
    .filter(({ row, entry }) => entry.state === 'waiting' && !used.has(row))
    .map(({ row, entry }) => ({ row, entry: { ...entry, state: 'skipped' as const, at: run.at } }))
  return { ledger: [...skipped, ...mails.map(({ placed }) => placed)], mails }
}

const waitingEntry = ({ to, items }: Digest, { id, day, at }: PlanningRun): LedgerEntry => ({
  run: id,
  day,
  to,
  state: 'waiting',
  at,
  reason: '',
  items: items.map(itemKey),
})
