import type { TableSchema } from '../../field'
import { AMOUNT } from '../../figures/base-amount'
import { nameFieldOf } from '../../name-field'
import { type Condition, isAll, isAny, isLinked, isNot } from './condition'

/**
 * The fields that must be read to answer a condition on a table, by table: what it asks, the links by which records are
 * found, and the names of what a link leads to. A hundred thousand records have millions of other cells.
 */
export function askedFields(
  condition: Condition,
  table: string,
  tables: readonly TableSchema[],
): ReadonlyMap<string, readonly string[]> {
  const asked = new Map<string, Set<string>>()
  const note = (key: string, fields: readonly string[]) => {
    const schema = tables.find((each) => each.key === key)
    if (!schema) return
    const known = asked.get(key) ?? new Set()
    asked.set(key, known)
    // The number comes with every row.
    for (const { key: field, kind } of schema.fields)
      if (kind !== 'number-id' && fields.includes(field)) known.add(field)
  }
  for (const { table: of, fields } of asks(condition, table)) {
    note(of, fields)
    const links = (tables.find(({ key }) => key === of)?.fields ?? []).filter(({ kind }) => kind === 'link')
    note(
      of,
      links.map(({ key }) => key),
    )
    for (const { to } of links) if (to !== undefined) note(to, namesOf(tables, to))
  }
  return new Map([...asked].map(([key, fields]) => [key, [...fields]]))
}

const namesOf = (tables: readonly TableSchema[], table: string): string[] => {
  const name = nameFieldOf(tables.find(({ key }) => key === table)?.fields ?? [])
  return name ? [name.key] : []
}

interface Ask {
  readonly table: string
  readonly fields: readonly string[]
}

function asks(condition: Condition, table: string): Ask[] {
  const own: Ask = { table, fields: [] }
  if (isAll(condition)) return [own, ...condition.all.flatMap((each) => asks(each, table))]
  if (isAny(condition)) return [own, ...condition.any.flatMap((each) => asks(each, table))]
  if (isNot(condition)) return asks(condition.not, table)
  if (!isLinked(condition)) return [{ table, fields: [condition.field] }]
  const { sum, where } = condition
  const summed = sum?.of === AMOUNT.amount ? Object.values(AMOUNT) : sum ? [sum.of] : []
  return [own, { table: condition.table, fields: summed }, ...(where ? asks(where, condition.table) : [])]
}
