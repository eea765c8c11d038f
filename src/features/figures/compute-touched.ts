import type { Host } from '../../host/host'
import type { Change } from '../../register/change'
import type { RegisterConfig } from '../../register/config'
import { CUSTOMERS, type TableSchema } from '../../register/field'
import { changedCustomers, changedRecords } from '../../register/figures/affected-family'
import { affectedRecords } from '../../register/figures/affected-records'
import type { FigureSettings } from '../../register/figures/figure-settings'
import {
  type FigureRecord,
  type FigureTables,
  LinkedRecords,
  linksTo,
} from '../../register/figures/linked-records'
import { registerFigures } from '../../register/figures/register-figures'
import { customersOf, type Linked } from '../../register/links'
import { computeAll } from './compute-all'
import { hasFigures, runGround, standingDigests } from './run-ground'

/** Operations looked back at; after more everything is computed. */
const MOST_OPERATIONS = 200
/** More customers than this are computed with all others: it costs no more. */
const MOST_CUSTOMERS = 100
/** So few records have no more cells than one write takes. */
const MOST_CELLS = 100_000

/**
 * Computes the records that operations sealed since the last look touched: of each customer concerned all that leads
 * there. Nothing is read while no operation was sealed. A name in a table without customers waits for the daily run.
 */
export function computeTouched(host: Host): void {
  const config = host.register.config()
  if (!config || !hasFigures(config)) return
  const seen = standingDigests(config)
  if (config.figures === undefined) {
    computeAll(host, config)
    return
  }
  if (config.figures.seen === seen) return
  const news = changesSince(host, config.figures.operation)
  if (!news || !computeChanged(host, config, config.figures.limits, news.changes)) computeAll(host, config)
  else host.register.saveConfig({ figures: { ...config.figures, seen, operation: news.operation } })
}

/** Computes the records that changes touch. False, and nothing written, where these are of many customers. */
export function computeChanged(
  host: Host,
  config: RegisterConfig,
  limits: FigureSettings,
  changes: readonly Change[],
): boolean {
  const read = families(host, config, changes)
  if (!read) return false
  const figures = registerFigures(read, runGround(host, config, limits))
  const wanted = affectedRecords(read, changes, readerOf(read))
  const chosen = new Map(
    [...wanted].map(([table, ids]) => [
      table,
      new Map([...(figures.get(table) ?? [])].filter(([id]) => ids.has(id))),
    ]),
  )
  host.register.writeFigures(chosen, MOST_CELLS)
  return true
}

/** What sealed operations changed after one of them; undefined where it lies too far back. */
function changesSince(
  host: Host,
  operation: string,
): { readonly changes: readonly Change[]; readonly operation: string } | undefined {
  const operations = host.register.readHistory({ latest: MOST_OPERATIONS }).filter(({ sealed }) => sealed)
  const at = operations.findIndex(({ id }) => id === operation)
  if (at < 0 && operations.length >= MOST_OPERATIONS) return undefined
  const latest = operations[operations.length - 1]?.id ?? ''
  return { changes: operations.slice(at + 1).flatMap(({ changes }) => changes), operation: latest }
}

/** The customers that changes concern with all that leads to them; undefined where these are many. */
function families(host: Host, config: RegisterConfig, changes: readonly Change[]): FigureTables | undefined {
  const changed = changedRecords(changes)
  const rows = new Map<string, Map<string, FigureRecord>>()
  const take = (schema: TableSchema, ids: readonly string[]) => {
    const known = rows.get(schema.key) ?? new Map<string, FigureRecord>()
    const missing = ids.filter((id) => !known.has(id))
    if (missing.length > 0)
      for (const record of host.register.readRecords(schema.key, placed(config, schema, missing)))
        known.set(record.id, record)
    rows.set(schema.key, known)
  }
  const linked = config.tables.filter(({ key }) => key !== CUSTOMERS)
  for (const schema of linked) take(schema, [...(changed.get(schema.key) ?? [])])
  const customers = changedCustomers(config.tables, changes)
  for (const schema of linked)
    for (const { values } of rows.get(schema.key)?.values() ?? [])
      for (const customer of customersOf(schema, values)) customers.add(customer)
  if (customers.size > MOST_CUSTOMERS) return undefined
  const links = [...host.register.readLinks([...customers]).values()]
  for (const schema of config.tables)
    take(
      schema,
      schema.key === CUSTOMERS ? [...customers] : links.flatMap((each: Linked) => each[schema.key] ?? []),
    )
  for (const schema of config.tables) takeNamed(schema, config, rows, take)
  return new Map(
    config.tables.map((schema) => [schema.key, { schema, rows: [...rows.get(schema.key)!.values()] }]),
  )
}

/** Records of tables without customers that those read link to, such as products: their names are shown. */
function takeNamed(
  schema: TableSchema,
  config: RegisterConfig,
  rows: ReadonlyMap<string, ReadonlyMap<string, FigureRecord>>,
  take: (schema: TableSchema, ids: readonly string[]) => void,
): void {
  if (linksTo(schema, CUSTOMERS).length > 0 || schema.key === CUSTOMERS) return
  const ids = config.tables.flatMap((from) =>
    linksTo(from, schema.key).flatMap((link) =>
      [...(rows.get(from.key)?.values() ?? [])].flatMap(({ values }) => String(values[link] ?? '')),
    ),
  )
  take(
    schema,
    [...new Set(ids)].filter((id) => id !== ''),
  )
}

/** Where counting from the first number finds a record, unless rows were moved. */
function placed(config: RegisterConfig, { key }: TableSchema, ids: readonly string[]) {
  const first = config.standing[key]?.firstNumber ?? 0
  return ids.map((id) => {
    const hint = Number(id) - first + 1
    return Number.isSafeInteger(hint) && hint > 0 ? { id, hint } : { id }
  })
}

function readerOf(tables: FigureTables) {
  const linked = new LinkedRecords(tables)
  return {
    values: (table: string, id: string) => linked.find(table, id)?.values,
    leadingTo: (table: string, target: string, id: string) =>
      linked.leadingTo(table, target, id).map((record) => record.id),
  }
}
