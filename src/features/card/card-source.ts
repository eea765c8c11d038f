import type { CalendarDate } from '../../base/calendar-date'
import type { Host } from '../../host/host'
import type { Family as FamilyRows } from '../../host/register-store'
import { creditOf } from '../../register/card/credit'
import { mailEntries } from '../../register/card/mail-entries'
import type { MailEntry } from '../../register/card/timeline-entry'
import { type RegisterConfig, standingOf, tableOf } from '../../register/config'
import { CUSTOMERS, type TableSchema } from '../../register/field'
import { figureGround } from '../../register/figures/figure-ground'
import { type FigureTables, HeldRecord, LinkedRecords } from '../../register/figures/linked-records'
import { registerFigures } from '../../register/figures/register-figures'
import { leadsToCustomers } from '../../register/links'
import { nameFieldOf } from '../../register/name-field'
import { contextOfCountry } from '../../register/rules/rule-context'
import { fieldValue, type RegisterRecord } from '../../register/value'
import type { CardSource } from './card-facts'

/** So many records of a table are read row by row; a customer with more of them is read whole. */
const LATEST = 60

/**
 * A customer with everything that leads there and what is computed of it. Figures are worked out from the records
 * themselves, so that they are right before the nightly run has seen what was typed.
 */
export function readCardSource(
  host: Host,
  config: RegisterConfig,
  { id, hint }: { readonly id: string; readonly hint?: number | undefined },
  today: CalendarDate,
): CardSource | undefined {
  const place = hint === undefined ? {} : { hint }
  const latest = host.register.readFamily(id, { ...place, latest: LATEST })
  const family = isWhole(latest) ? latest : host.register.readFamily(id, place)
  const { customer } = family
  if (!customer) return undefined
  const firms = readFirmRecords(host, config, family)
  const tables = figureTables(config, family, firms)
  const ground = figureGround({
    today,
    context: contextOfCountry(config.country),
    locale: config.locale,
    reviewsSince: config.baseline.on,
    ...(config.figures ? { settings: config.figures.limits } : {}),
  })
  const figures = registerFigures(tables, ground)
  const linked = new LinkedRecords(tables)
  const computed = (table: string) => (record: RegisterRecord) => ({
    id: record.id,
    values: { ...record.values, ...figures.get(table)?.get(record.id) },
  })
  return {
    customer: { ...computed(CUSTOMERS)(customer), row: customer.row },
    family: new Map([...family.records].map(([table, rows]) => [table, rows.map(computed(table))])),
    counts: family.counts,
    names: namesOf(config, firms),
    mails: readMails(host, config, id, family),
    credit: creditOf(tableOf(config, CUSTOMERS), new HeldRecord(customer), linked, ground),
  }
}

/** The mails that spoke of a customer or of the records read of it. One call. */
export const readMails = (
  host: Host,
  { timeZone }: RegisterConfig,
  customer: string,
  { records }: Pick<FamilyRows, 'records'>,
): MailEntry[] =>
  mailEntries(
    host.register.readLedger().rows.map(({ cells }) => cells),
    {
      customer,
      records: new Set([...records.values()].flatMap((rows) => rows.map(({ id }) => id))),
      timeOf: (instant) => host.clock.format(Date.parse(instant), timeZone, 'yyyy-MM-dd HH:mm'),
    },
  )

const isWhole = ({ records, counts }: FamilyRows): boolean =>
  [...counts].every(([table, count]) => count <= (records.get(table)?.length ?? 0) || count <= LATEST)

type FirmRecords = ReadonlyMap<string, readonly RegisterRecord[]>

/** The firm's own records that a family leads to, such as the products it bought: a call a table. */
function readFirmRecords(host: Host, config: RegisterConfig, { records }: FamilyRows): FirmRecords {
  const wanted = new Map<string, Set<string>>()
  for (const [table, rows] of records)
    for (const { key, to } of firmLinks(config, tableOf(config, table)))
      for (const { values } of rows) {
        const id = String(fieldValue(values, key))
        if (id !== '') wanted.set(to, (wanted.get(to) ?? new Set()).add(id))
      }
  return new Map(
    [...wanted].map(([table, ids]) => {
      const { firstNumber } = standingOf(config, table)
      // Counting from the first number finds a record that nobody moved.
      const places = [...ids].map((id) => ({ id, hint: Number(id) - firstNumber + 1 }))
      return [
        table,
        host.register.readRecords(
          table,
          places.filter(({ hint }) => hint > 0),
        ),
      ]
    }),
  )
}

/** The links of a table that lead to tables of the firm, not of customers. */
function firmLinks(config: RegisterConfig, { fields }: TableSchema): { key: string; to: string }[] {
  const firms = config.tables.filter((table) => table.key !== CUSTOMERS && !leadsToCustomers(table))
  return fields.flatMap(({ key, kind, to }) =>
    kind === 'link' && to !== undefined && firms.some((table) => table.key === to) ? [{ key, to }] : [],
  )
}

function figureTables(
  config: RegisterConfig,
  { customer, records }: FamilyRows,
  firms: FirmRecords,
): FigureTables {
  const rowsOf = (key: string) =>
    key === CUSTOMERS ? (customer ? [customer] : []) : (records.get(key) ?? firms.get(key))
  return new Map(config.tables.map((schema) => [schema.key, { schema, rows: rowsOf(schema.key) ?? [] }]))
}

const namesOf = (config: RegisterConfig, firms: FirmRecords): Map<string, string> =>
  new Map(
    [...firms].flatMap(([table, records]) => {
      const name = nameFieldOf(tableOf(config, table).fields)?.key ?? ''
      return records.map(({ id, values }) => [id, String(fieldValue(values, name))] as const)
    }),
  )
