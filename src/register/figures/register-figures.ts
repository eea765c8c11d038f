import type { TableSchema } from '../field'
import type { RecordValues, Value } from '../value'
import type { FigureGround } from './figure-ground'
import { figureOf } from './figure-of'
import { type FigureField, figureFields, figureOrder } from './figure-order'
import {
  type FigureRecord,
  type FigureTable,
  type FigureTables,
  HeldRecord,
  LinkedRecords,
} from './linked-records'

/** Records by table and number with their typed and their computed values, a figure nobody can say being `''`. */
export type ComputedTables = ReadonlyMap<string, ReadonlyMap<string, RecordValues>>

/**
 * All computed fields of all records, children first. Linear in records and links. What stands in computed cells now is
 * not looked at. Tables that are not given count as empty, so that for some records their linked ones must be among them.
 */
export function registerFigures(tables: FigureTables, ground: FigureGround): ComputedTables {
  const open = new Map<string, FigureTable>()
  const values = new Map<string, Record<string, Value>[]>()
  for (const [key, { schema, rows }] of tables) {
    const computed = figureFields(schema).map(({ field }) => field.key)
    const cleared = rows.map((row) => openValues(row, computed))
    values.set(key, cleared)
    open.set(key, { schema, rows: rows.map(({ id }, place) => ({ id, values: cleared[place]! })) })
  }
  const linked = new LinkedRecords(open)
  for (const { table, field, computation } of figureOrder(open).order) {
    const figure = figureOf(computation, { schema: linked.schemaOf(table)!, linked, ground })
    const made = values.get(table)!
    linked.recordsOf(table).forEach((record, place) => {
      made[place]![field.key] = figure(record)
    })
  }
  return new Map([...open].map(([key, { rows }]) => [key, new Map(rows.map((row) => [row.id, row.values]))]))
}

/** A copy to be written into, whose figures are blank whatever stands in their cells; without figures no copy is needed. */
function openValues({ values }: FigureRecord, computed: readonly string[]): Record<string, Value> {
  if (computed.length === 0) return values
  const copy: Record<string, Value> = { ...values }
  for (const key of computed) copy[key] = ''
  return copy
}

/** The computed fields of one record from the records around it, whose own figures must be among their values. */
export function computedValues(
  schema: TableSchema,
  record: FigureRecord,
  linked: LinkedRecords,
  ground: FigureGround,
): RecordValues {
  const figures = figureFields(schema)
  const values = openValues(
    record,
    figures.map(({ field }) => field.key),
  )
  const open = new HeldRecord({ id: record.id, values })
  const made: Record<string, Value> = {}
  for (const { field, computation } of orderWithin(schema, linked, figures)) {
    const value = figureOf(computation, { schema, linked, ground })(open)
    made[field.key] = value
    values[field.key] = value
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
