import type { CalendarDate } from '../../base/calendar-date'
import type { Host } from '../../host/host'
import { registerDay } from '../../host/register-day'
import { reminderSettings } from '../../host/reminder-settings'
import type { HourlyRun } from '../../register/config'
import { type LedgerEntry, type LedgerState, ledgerEntry } from '../../register/ledger-entry'
import { type DayTally, dayTally } from './ledger'

const MOST_SENT = 50

/** A mail of the ledger, newest first. */
export interface SentLine {
  readonly to: string
  readonly at: string
  readonly state: LedgerState
  readonly items: number
  readonly reason: string
}

/** What the reminders screen shows. */
export interface ReminderStatus {
  readonly today: CalendarDate
  /** Absent before the first run. */
  readonly lastRun?: HourlyRun
  readonly nextRunAt?: string
  readonly isCopy: boolean
  /** Today's mails. */
  readonly mails: DayTally
  readonly keeper: string
  readonly contractDays: number
  readonly digestHour: number
  readonly sentList: readonly SentLine[]
}

const HOUR_MS = 3_600_000

/** Reads what was sent, and when the reminders ran. Nothing is sent. */
export function reminderStatus(host: Host): ReminderStatus | undefined {
  const config = host.register.config()
  if (!config) return undefined
  const { day: today } = registerDay(host.clock, config)
  const { contractDays, digestHour } = reminderSettings(host.register.settings())
  const { lastHourly, keeper } = config
  const entries = host.register.readLedger().rows.flatMap(({ cells }) => ledgerEntry(cells) ?? [])
  return {
    today,
    ...(lastHourly
      ? { lastRun: lastHourly, nextRunAt: new Date(Date.parse(lastHourly.at) + HOUR_MS).toISOString() }
      : {}),
    isCopy: host.register.isCopy(),
    mails: dayTally(entries, today),
    keeper,
    contractDays,
    digestHour,
    sentList: sentLines(entries),
  }
}

const sentLines = (entries: readonly LedgerEntry[]): SentLine[] =>
  [...entries]
    .reverse()
    .slice(0, MOST_SENT)
    .map(({ to, at, state, items, reason }) => ({ to, at, state, items: items.length, reason }))
