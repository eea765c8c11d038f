import type { CalendarDate } from '../../base/calendar-date'
import { dueGround, readDueRecords } from '../../host/due-records'
import type { Host } from '../../host/host'
import { registerDay } from '../../host/register-day'
import type { HourlyRun, RegisterConfig } from '../../register/config'
import { birthdays, contractEnds } from '../../register/due/customer-days'
import type { DueKind } from '../../register/due/due-item'
import { dueItems } from '../../register/due/due-items'
import { CUSTOMERS } from '../../register/field'
import { type LedgerEntry, type LedgerState, ledgerEntry } from '../../register/ledger-entry'
import { fieldValue } from '../../register/value'
import { type DayTally, dayTally } from './ledger'
import { reminderSettings } from './settings'

/** Days ahead that the screen shows birthdays of. */
const BIRTHDAY_DAYS = 7
const MOST_DUE = 100
const MOST_SENT = 50

/** Something due, as the screen lists it. */
export interface DueLine {
  readonly kind: DueKind
  readonly id: string
  readonly name: string
  readonly company: string
  readonly on: CalendarDate
  readonly daysLeft: number
}

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
  readonly due: readonly DueLine[]
  readonly sentList: readonly SentLine[]
}

const HOUR_MS = 3_600_000

/** Reads what is due, what was sent, and when the reminders ran. Nothing is sent. */
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
    due: dueLines(host, today, contractDays, config),
    sentList: sentLines(entries),
  }
}

function dueLines(host: Host, today: CalendarDate, contractDays: number, config: RegisterConfig): DueLine[] {
  const records = readDueRecords(host, config)
  const window = { today, since: today, ahead: { 'contract-end': contractDays, birthday: BIRTHDAY_DAYS } }
  return dueItems(records, window, dueGround(config, today), [contractEnds, birthdays])
    .slice(0, MOST_DUE)
    .map(({ kind, customer, on, daysLeft }) => {
      const text = (field: string) =>
        String(fieldValue(records.find(CUSTOMERS, customer)?.values ?? {}, field))
      return { kind, id: customer, name: text('name'), company: text('company'), on, daysLeft }
    })
}

const sentLines = (entries: readonly LedgerEntry[]): SentLine[] =>
  [...entries]
    .reverse()
    .slice(0, MOST_SENT)
    .map(({ to, at, state, items, reason }) => ({ to, at, state, items: items.length, reason }))
