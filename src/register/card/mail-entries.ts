import { type CalendarDate, isCalendarDate } from '../../base/calendar-date'
import { type LedgerState, ledgerEntry } from '../ledger-entry'
import type { MailEntry } from './timeline-entry'

/** Whose mails are looked for. */
export interface MailGround {
  readonly customer: string
  /** Numbers of the records that lead to the customer. */
  readonly records: ReadonlySet<string>
  /** Day and time of an instant in the register's zone, `2026-11-21 09:41`. */
  readonly timeOf: (instant: string) => string
}

/** Items that are a customer's own, by the first part of their key; all others are a linked record's or either's. */
const OWN = ['contract-end', 'birthday']
/** A mail that waits, or was passed over, is none yet. */
const MAILS: readonly LedgerState[] = ['sent', 'doubtful', 'failed']

/** The mails of the ledger that speak of a customer or of what leads there; those that went out, and those that could not. */
export function mailEntries(rows: readonly (readonly unknown[])[], ground: MailGround): MailEntry[] {
  return rows.flatMap((cells): MailEntry[] => {
    const entry = ledgerEntry(cells)
    if (!entry || !MAILS.includes(entry.state)) return []
    const about = entry.items.flatMap((key) => itemAbout(key, ground))
    if (about.length === 0) return []
    const { run, day, to, state, at } = entry
    return [{ what: 'mail', at: at === '' ? day : ground.timeOf(at), id: `${run}/${to}`, to, state, about }]
  })
}

function itemAbout(
  key: string,
  { customer, records }: MailGround,
): { readonly kind: string; readonly on: CalendarDate }[] {
  const [kind = '', record = '', on = ''] = key.split('/')
  const isOurs = record === customer || (!OWN.includes(kind) && records.has(record))
  return isOurs && isCalendarDate(on) ? [{ kind, on }] : []
}
