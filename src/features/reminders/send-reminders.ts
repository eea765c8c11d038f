import { addDays, type CalendarDate, daysBetween } from '../../base/calendar-date'
import { dueGround, readDueRecords } from '../../host/due-records'
import type { Host } from '../../host/host'
import { readerLanguages } from '../../host/reader-languages'
import { registerDay } from '../../host/register-day'
import { type ReminderSettings, reminderSettings } from '../../host/reminder-settings'
import type { Locale } from '../../i18n/translation'
import type { HourlyRun, RegisterConfig } from '../../register/config'
import type { DueItem, DueWindow } from '../../register/due/due-item'
import { dueItems } from '../../register/due/due-items'
import { CUSTOMERS } from '../../register/field'
import { ledgerEntry, ledgerRow } from '../../register/ledger-entry'
import type { RecordValues } from '../../register/value'
import { digestMail } from './digest-mail'
import { digests } from './digests'
import { type Cursor, type DayTally, dayTally, toldItems } from './ledger'
import { type MailPlan, mailPlan, type PlacedEntry, type PlanningRun, settledEntries } from './mail-plan'

const CURSOR = 'reminders.cursor'
/** Days without a run that are caught up; what is older is history. */
const CATCH_UP_DAYS = 7

/** The hourly run: once the hour of the digest has come, each owner gets one mail a day with what is due. */
export function sendReminders(host: Host, untilMs: number): void {
  const config = host.register.config()
  if (!config) return
  const at = new Date(host.clock.nowMs()).toISOString()
  const settings = reminderSettings(host.register.settings())
  const { day, hour } = registerDay(host.clock, config)
  if (hour < settings.digestHour) waitForTheHour(host, config, at)
  else sendDue(host, config, settings, { day, at }, untilMs)
}

function sendDue(
  host: Host,
  config: RegisterConfig,
  settings: ReminderSettings,
  { day, at }: Pick<PlanningRun, 'day' | 'at'>,
  untilMs: number,
): void {
  const records = readDueRecords(host, config)
  const due = dueItems(records, windowOf(config, settings, day), dueGround(config, day))
  const valuesOf = (customer: string) => records.find(CUSTOMERS, customer)?.values ?? {}
  const { plan, before } = planMails(host, config, due, valuesOf, { id: host.newId(), day, at })
  const { sent, failed, ...end } = sendMails(host, plan, day, mailLocale(host, config, settings), untilMs)
  const digestOn = end.complete ? day : (config.lastHourly?.digestOn ?? day)
  const mails = { sent: before.sent + sent, failed: before.failed + failed }
  host.register.saveConfig({
    lastHourly: { at, checked: records.recordsOf(CUSTOMERS).length, ...mails, ...end, digestOn },
  })
}

/** Notes the run; now there is time to ask whether the spreadsheet has been moved to another time zone. */
function waitForTheHour(host: Host, config: RegisterConfig, at: string): void {
  const digestOn = config.lastHourly?.digestOn
  const timeZone = host.workbook.timeZone()
  host.register.saveConfig({
    lastHourly: { at, checked: 0, sent: 0, failed: 0, complete: true, ...(digestOn ? { digestOn } : {}) },
    ...(timeZone === config.timeZone ? {} : { timeZone }),
  })
}

/** What is said today: what is due, contracts in good time before they end, and what days without a run left unsaid. */
function windowOf(
  { lastHourly }: RegisterConfig,
  settings: ReminderSettings,
  today: CalendarDate,
): DueWindow {
  const missed = Math.max(0, daysBetween(lastHourly?.digestOn ?? today, today))
  return {
    today,
    since: addDays(today, -Math.min(CATCH_UP_DAYS, missed)),
    ahead: { 'contract-end': settings.contractDays, deadline: settings.deadlineDays },
  }
}

/** Plans the mails, writes them into the ledger, and tells how those of earlier runs of the day stand. */
function planMails(
  host: Host,
  config: RegisterConfig,
  due: readonly DueItem[],
  valuesOf: (customer: string) => RecordValues,
  run: Omit<PlanningRun, 'endRow'>,
): { plan: MailPlan; before: DayTally } {
  const { rows, endRow } = host.register.readLedger()
  const placed = rows.flatMap(({ row, cells }): PlacedEntry[] => {
    const entry = ledgerEntry(cells)
    return entry ? [{ row, entry }] : []
  })
  const settled = settledEntries(placed, readCursor(host), run.at)
  const entries = settled.map(({ entry }) => entry)
  const planned = digests(due, valuesOf, toldItems(entries), {
    keeper: config.keeper,
    roles: host.register.roles(),
  })
  const plan = mailPlan(settled, planned, { ...run, endRow })
  const changed = settled.filter((place, index) => place.entry !== placed[index]?.entry)
  const taken = new Set(plan.ledger.map(({ row }) => row))
  writeEntries(host, [...changed.filter(({ row }) => !taken.has(row)), ...plan.ledger])
  return { plan, before: dayTally(entries, run.day) }
}

function writeEntries(host: Host, entries: readonly PlacedEntry[]): void {
  if (entries.length > 0)
    host.register.writeLedger(entries.map(({ row, entry }) => ({ row, cells: ledgerRow(entry) })))
}

function readCursor(host: Host): Cursor | undefined {
  const json = host.properties.read(CURSOR)
  return json ? (JSON.parse(json) as Cursor) : undefined
}

/** Sends the planned mails in order; before each one the cursor is written, so that at most that one is ever in doubt. */
function sendMails(
  host: Host,
  plan: MailPlan,
  day: CalendarDate,
  localeFor: (to: string) => Locale,
  untilMs: number,
): Pick<HourlyRun, 'sent' | 'failed' | 'complete' | 'stoppedBy'> {
  const failed: Record<number, string> = {}
  const { mails } = plan
  const left = mails.length === 0 ? 0 : mailsLeft(host)
  const allowed = Math.min(mails.length, left ?? 0)
  let position = 0
  for (; position < allowed && host.clock.nowMs() < untilMs; position++) {
    const { digest, placed } = mails[position]!
    host.properties.write(CURSOR, JSON.stringify({ run: placed.entry.run, sending: position, failed }))
    try {
      host.mailbox.send(digestMail(digest, day, localeFor(digest.to)))
    } catch (error) {
      failed[position] = error instanceof Error ? error.message : String(error)
    }
  }
  if (position > 0) finish(host, plan, position, failed)
  const failures = Object.keys(failed).length
  const complete = position === mails.length
  const isTimeUp = position < allowed
  return {
    ...{ sent: position - failures, failed: failures, complete },
    ...(complete || isTimeUp ? {} : { stoppedBy: left === undefined ? 'refusal' : 'quota' }),
  }
}

/** The language of each mail: the one that Settings names for all, the reader's own, or the register's. */
function mailLocale(
  host: Host,
  { locale }: RegisterConfig,
  settings: ReminderSettings,
): (to: string) => Locale {
  if (settings.mailLocale) return () => settings.mailLocale ?? locale
  let known: ReadonlyMap<string, Locale> | undefined
  return (to) => {
    known ??= readerLanguages(host)
    return known.get(to) ?? locale
  }
}

/** How many mails may be sent today; undefined where Google lets none be sent: the administrator has not consented. */
function mailsLeft(host: Host): number | undefined {
  try {
    return host.mailbox.remainingToday()
  } catch (error) {
    host.log.error('reminders', error)
    return undefined
  }
}

function finish(host: Host, plan: MailPlan, done: number, failed: Readonly<Record<number, string>>): void {
  const planned = plan.mails.map(({ placed }) => placed)
  const cursor: Cursor = { run: planned[0]!.entry.run, sending: done, ended: true, failed }
  host.properties.write(CURSOR, JSON.stringify(cursor))
  const after = settledEntries(planned, cursor, new Date(host.clock.nowMs()).toISOString())
  writeEntries(
    host,
    after.filter((place, index) => place !== planned[index]),
  )
}
