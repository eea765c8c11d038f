import { type RegisterConfig, standingOf, tableOf } from './config'
import { type Field, fieldOf, NUMBER, PROBLEMS, type TableSchema } from './field'

/** Fields whose column a person removed, in the order of the table; numbers and problems come back by themselves. */
export const lostColumns = (schema: TableSchema, columns: ReadonlyMap<string, number>): string[] =>
  schema.fields.map(({ key }) => key).filter((key) => key !== NUMBER && key !== PROBLEMS && !columns.has(key))

/** Whether two lists name the same fields in the same order. */
export const areSameFields = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key, index) => key === b[index])

/**
 * Where a removed column goes back (0-based): right of the nearest field that stood before it when the register was
 * made, else left of the nearest after it.
 */
export function returnPlace(
  schema: TableSchema,
  columns: ReadonlyMap<string, number>,
  { key }: Pick<Field, 'key'>,
): number {
  const index = schema.fields.findIndex((field) => field.key === key)
  const before = schema.fields.slice(0, index).reverse()
  const left = before.find((field) => columns.has(field.key))
  if (left) return columns.get(left.key)! + 1
  const right = schema.fields.slice(index + 1).find((field) => columns.has(field.key))
  return right ? columns.get(right.key)! : 0
}

/** The table without the fields whose column is not there. */
const withoutFields = (schema: TableSchema, keys: readonly string[]): TableSchema =>
  keys.length === 0 ? schema : { ...schema, fields: schema.fields.filter(({ key }) => !keys.includes(key)) }

/** A table of the register without the fields whose column people removed. */
export const tableThere = (config: RegisterConfig, key: string): TableSchema =>
  withoutFields(tableOf(config, key), standingOf(config, key).lostColumns ?? [])

/** The headers of fields, in their order; a key that is no field stands for itself. */
export const headersOf = (schema: TableSchema, keys: readonly string[]): string[] =>
  keys.map((key) => fieldOf(schema, key)?.header ?? key)
