import { addDays, type CalendarDate } from '../../base/calendar-date'
import type { Host } from '../../host/host'
import { registerDay } from '../../host/register-day'
import type { RegisterConfig } from '../../register/config'
import { CUSTOMERS } from '../../register/field'
import { OPERATION_COLUMNS } from '../../register/operation-row'

const [AT, TABLE, RECORD] = ['at' as const, 'table' as const, 'record' as const].map((name) =>
  OPERATION_COLUMNS.indexOf(name),
) as [number, number, number]
/** The log begins below its two head lines. */
const HEAD_LINES = 2

/** A day of the log: an instant in UTC, of which the day is near enough for a span of months. */
const dayOf = (at: string): string => at.slice(0, 10)

/** The last day on which each customer was changed, by what the log and the journal say of it. */
export function lastUpdates(
  log: readonly (readonly unknown[])[],
  journal: readonly { readonly at: string; readonly records: readonly string[] }[],
): ReadonlyMap<string, string> {
  const last = new Map<string, string>()
  const note = (record: string, at: string) => {
    const day = dayOf(at)
    if (record !== '' && day > (last.get(record) ?? '')) last.set(record, day)
  }
  for (const cells of log)
    if (String(cells[TABLE - AT] ?? '') === CUSTOMERS)
      note(String(cells[RECORD - AT] ?? ''), String(cells[0] ?? ''))
  for (const { at, records } of journal) for (const record of records) note(record, at)
  return last
}

/** Customers of whom nothing was changed for so many days; those never changed count from the set-up. One read of the log. */
export function staleCustomers(host: Host, config: RegisterConfig, days: number): string[] {
  const { day: today } = registerDay(host.clock, config)
  const since: CalendarDate = addDays(today, -days)
  const tab = host.workbook.tabs().find(({ sheetId }) => sheetId === config.systemSheets.log)?.title
  const [log = []] =
    tab === undefined
      ? []
      : host.workbook.read([{ tab, startRow: HEAD_LINES, startColumn: AT, endColumn: RECORD + 1 }])
  const journal = host.register.readJournal().operations.map(({ at, changes }) => ({
    at,
    records: [...new Set(changes.flatMap(({ table, recordId }) => (table === CUSTOMERS ? [recordId] : [])))],
  }))
  const last = lastUpdates(log, journal)
  const setUpOn = dayOf(config.setUp.at)
  const { rows } = host.register.readColumns(CUSTOMERS, [])
  return rows.flatMap(({ id }) => (id !== '' && (last.get(id) ?? setUpOn) < since ? [id] : []))
}
