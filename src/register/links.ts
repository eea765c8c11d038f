import { joinedChunks, textChunks } from '../base/text-chunks'
import type { ChangeSet } from './change'
import { CUSTOMERS, type TableSchema } from './field'
import { recordedRecords } from './recorded-records'
import type { ShadowEntry } from './shadow'
import { fieldValue, type RecordValues, type RegisterRecord } from './value'

/** Numbers of the records that lead to a customer, by the key of their table. */
export type Linked = Readonly<Record<string, readonly string[]>>

/** Records that begin or cease to lead to a customer. */
export interface LinkChange {
  readonly customer: string
  readonly table: string
  readonly recordId: string
  readonly leads: boolean
}

/** The customers that a record leads to; none twice. */
export const customersOf = (schema: TableSchema, values: RecordValues): string[] => [
  ...new Set(
    schema.fields.flatMap(({ kind, to, key }) => {
      const id = kind === 'link' && to === CUSTOMERS ? String(fieldValue(values, key)) : ''
      return id === '' ? [] : [id]
    }),
  ),
]

/** Whether records of a table lead to customers. */
export const leadsToCustomers = (schema: TableSchema): boolean =>
  schema.fields.some(({ kind, to }) => kind === 'link' && to === CUSTOMERS)

/** What changed entries of a table's shadow mean for its links; `null` is a record that went. */
export function linkChanges(
  schema: TableSchema,
  before: ReadonlyMap<string, ShadowEntry>,
  entries: ReadonlyMap<string, ShadowEntry | null>,
): LinkChange[] {
  if (!leadsToCustomers(schema)) return []
  return [...entries].flatMap(([recordId, entry]) => {
    const was = customersOf(schema, before.get(recordId)?.values ?? {})
    const is = entry ? customersOf(schema, entry.values) : []
    const change = (customer: string, leads: boolean): LinkChange => ({
      customer,
      table: schema.key,
      recordId,
      leads,
    })
    return [
      ...was.filter((customer) => !is.includes(customer)).map((customer) => change(customer, false)),
      ...is.filter((customer) => !was.includes(customer)).map((customer) => change(customer, true)),
    ]
  })
}

/** Links after changes; numbers stay in the order they came. */
export function linkedAfter(linked: Linked, changes: readonly LinkChange[]): Linked {
  const after = new Map(Object.entries(linked).map(([table, ids]) => [table, new Set(ids)]))
  for (const { table, recordId, leads } of changes) {
    const ids = after.get(table) ?? new Set<string>()
    if (leads) ids.add(recordId)
    else ids.delete(recordId)
    after.set(table, ids)
  }
  return Object.fromEntries([...after].flatMap(([table, ids]) => (ids.size > 0 ? [[table, [...ids]]] : [])))
}

/**
 * The links of one customer with operations on top that are not sealed yet: what these add or move is known by their
 * values, what else they change stays where it leads.
 */
export function linkedWith(
  linked: Linked,
  customer: string,
  tables: readonly TableSchema[],
  operations: readonly ChangeSet[],
): Linked {
  const changes = tables.filter(leadsToCustomers).flatMap((schema): LinkChange[] => {
    const held = new Map((linked[schema.key] ?? []).map((id) => [id, leadingTo(schema, customer)]))
    const after = recordedRecords(schema.key, held, operations)
    const gone = [...held.keys()].filter((id) => !leads(schema, after.get(id), customer))
    const come = [...after].filter(([id, entry]) => !held.has(id) && leads(schema, entry, customer))
    return [
      ...gone.map((recordId) => ({ customer, table: schema.key, recordId, leads: false })),
      ...[...come.map(([id]) => id), ...movedHere(schema, customer, operations)].map((recordId) => ({
        customer,
        table: schema.key,
        recordId,
        leads: true,
      })),
    ]
  })
  return linkedAfter(linked, changes)
}

const leads = (schema: TableSchema, entry: ShadowEntry | undefined, customer: string): boolean =>
  entry !== undefined && customersOf(schema, entry.values).includes(customer)

const linkFields = (schema: TableSchema) =>
  schema.fields.filter(({ kind, to }) => kind === 'link' && to === CUSTOMERS)

/** A record of which only its link is known. */
const leadingTo = (schema: TableSchema, customer: string): ShadowEntry => ({
  values: Object.fromEntries(linkFields(schema).map(({ key }) => [key, customer])),
})

/** Records of other customers whose last unsealed change of a link leads here. */
function movedHere(schema: TableSchema, customer: string, operations: readonly ChangeSet[]): string[] {
  const keys = new Set(linkFields(schema).map(({ key }) => key))
  const last = new Map<string, unknown>()
  for (const { changes } of operations)
    for (const { table, recordId, field, before, after } of changes)
      if (table === schema.key && keys.has(field) && before !== null) last.set(recordId, after)
  return [...last].filter(([, after]) => after === customer).map(([id]) => id)
}

/** The links of every customer to whom a record leads, from the records of all tables by their key. */
export function linkedOfAll(
  tables: readonly TableSchema[],
  records: ReadonlyMap<string, readonly RegisterRecord[]>,
): Map<string, Linked> {
  const linked = new Map<string, Record<string, string[]>>()
  for (const schema of tables.filter(leadsToCustomers))
    for (const { id, values } of records.get(schema.key) ?? [])
      for (const customer of id === '' ? [] : customersOf(schema, values)) {
        const own = linked.get(customer) ?? {}
        ;(own[schema.key] ??= []).push(id)
        linked.set(customer, own)
      }
  return linked
}

/** The cells behind a customer's number in the tab of links. */
export const packLinked = (linked: Linked): string[] =>
  Object.keys(linked).length === 0 ? [''] : textChunks(JSON.stringify(linked))

/** Reads those cells; what cannot be read is no link, and the nightly run writes it anew. */
export function unpackLinked(cells: readonly unknown[]): Linked {
  try {
    return JSON.parse(joinedChunks(cells)) as Linked
  } catch {
    return {}
  }
}
