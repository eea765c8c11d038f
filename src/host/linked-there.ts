import type { TableSchema } from '../register/field'
import { tidyValue } from '../register/rules/field-rules'
import { contextOfCountry, type RuleContext } from '../register/rules/rule-context'
import { fieldValue, type RecordValues } from '../register/value'
import type { Host } from './host'

/** A record of which it is known that it is there. */
interface Known {
  readonly table: string
  readonly id: string
}

/**
 * Rules of a register at home in a country that know whether the records are there to which values lead: one call for
 * each table that is led to, none where nothing is. `known` need not be looked up.
 */
export function contextOfLinks(
  host: Host,
  country: string,
  { fields }: Pick<TableSchema, 'fields'>,
  values: RecordValues,
  known: readonly Known[] = [],
): RuleContext {
  const context = contextOfCountry(country)
  const tables = new Set(host.register.config()?.tables.map(({ key }) => key))
  const there = new Set(known.map(({ table, id }) => `${table} ${id}`))
  const wanted = new Map<string, Set<string>>()
  for (const field of fields) {
    const { to } = field
    if (field.kind !== 'link' || to === undefined || !tables.has(to)) continue
    const id = String(tidyValue(field, fieldValue(values, field.key), context))
    if (/^\d+$/.test(id) && !there.has(`${to} ${id}`)) wanted.set(to, (wanted.get(to) ?? new Set()).add(id))
  }
  for (const [table, ids] of wanted)
    for (const { id } of host.register.readRecords(
      table,
      [...ids].map((each) => ({ id: each })),
    ))
      there.add(`${table} ${id}`)
  return { ...context, exists: (table, id) => !tables.has(table) || there.has(`${table} ${id}`) }
}
