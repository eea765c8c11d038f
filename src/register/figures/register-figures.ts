import type { TableSchema } from '../field'
import type { RecordValues, Value } from '../value'
import type { FigureGround } from './figure-ground'
import { figureOf } from './figure-of'
import { type FigureField, figureFields, figureOrder } from './figure-order'
import { type FigureRecord, type FigureTables, LinkedRecords } from './linked-records'

/** Records by table and number with their typed and their computed values, a figure nobody can say being `''`. */
export type ComputedTables = ReadonlyMap<string, ReadonlyMap<string, RecordValues>>

interface OpenRecord extends FigureRecord {
  readonly values: Record<string, Value>
}

/**
 * All computed fields of all records, children first. Linear in records and links. What stands in computed cells now is
 * not looked at. Tables that are not given count as empty, so that for some records their linked ones must be among them.
 */
export function registerFigures(tables: FigureTables, ground: FigureGround): ComputedTables {
  const open = new Map<string, { readonly schema: TableSchema; readonly rows: OpenRecord[] }>()
  for (const [key, { schema, rows }] of tables) {
    const computed = figureFields(schema).map(({ field }) => field.key)
    open.set(key, { schema, rows: rows.map((row) => openRecord(row, computed)) })
  }
  const linked = new LinkedRecords(open)
  const { order } = figureOrder(open)
  for (const { table, field, computation } of order) {
    const { schema, rows } = open.get(table)!
    const figure = figureOf(computation, { schema, linked, ground })
    for (const record of rows) record.values[field.key] = figure(record)
  }
  return new Map(
    [...open].map(([key, { rows }]) => [key, new Map(rows.map(({ id, values }) => [id, values]))]),
  )
}

/** A record whose figures are still to be made: blank, whatever stands in their cells. */
function openRecord({ id, values }: FigureRecord, computed: readonly string[]): OpenRecord {
  const copy: Record<string, Value> = { ...values }
  for (const key of computed) copy[key] = ''
  return { id, values: copy }
}

/** The computed fields of one record from the records around it, whose own figures must be among their values. */
export function computedValues(
  schema: TableSchema,
  record: FigureRecord,
  linked: LinkedRecords,
  ground: FigureGround,
): RecordValues {
  const figures = figureFields(schema)
  const open = openRecord(
    record,
    figures.map(({ field }) => field.key),
  )
  const made: Record<string, Value> = {}
  for (const { field, computation } of orderWithin(schema, linked, figures)) {
    const value = figureOf(computation, { schema, linked, ground })(open)
    made[field.key] = value
    open.values[field.key] = value
  }
  return made
}

/** The figures of one table in their order among themselves; circular ones are missing. */
function orderWithin(
  schema: TableSchema,
  linked: LinkedRecords,
  figures: readonly FigureField[],
): readonly FigureField[] {
  const { order } = figureOrder(linked.tables)
  const places = new Map(order.map(({ table, field }, place) => [`${table} ${field.key}`, place]))
  const place = ({ field }: FigureField) => places.get(`${schema.key} ${field.key}`)
  return figures
    .filter((figure) => place(figure) !== undefined)
    .sort((one, other) => place(one)! - place(other)!)
}
