import type { TableSchema } from '../field'
import { fieldValue, type RecordValues, type Value } from '../value'
import type { Behaviour } from './behaviour'
import type { Settlement } from './settlement'

/** A record as figures see it. */
export interface FigureRecord {
  readonly id: string
  readonly values: RecordValues
}

/** A table with its records, in any order; a view of a table is one. */
export interface FigureTable {
  readonly schema: TableSchema
  readonly rows: readonly FigureRecord[]
}

/** Tables by key. One that is not among them counts as empty. */
export type FigureTables = ReadonlyMap<string, FigureTable>

type Index = ReadonlyMap<string, readonly FigureRecord[]>
const NONE: readonly FigureRecord[] = []

/** Records by number and by where they lead. Linear to make, whatever leads where; each list is made when first asked for. */
export class LinkedRecords {
  readonly tables: FigureTables
  readonly #byId = new Map<string, ReadonlyMap<string, FigureRecord>>()
  readonly #leading = new Map<string, Map<string, Index>>()
  /** What was worked out of records, kept because several fields ask for it. */
  readonly settlements = new WorkedOut<Settlement>()
  readonly behaviours = new WorkedOut<Behaviour>()

  constructor(tables: FigureTables) {
    this.tables = tables
  }

  schemaOf(table: string): TableSchema | undefined {
    return this.tables.get(table)?.schema
  }

  /** The record of a number; undefined where there is none. Of two with one number it is the first. */
  find(table: string, id: string): FigureRecord | undefined {
    const known = this.#byId.get(table) ?? this.#index(table)
    return known.get(id)
  }

  /** Records of a table of which some link leads to a record; none twice. */
  leadingTo(table: string, target: string, id: string): readonly FigureRecord[] {
    const known = this.#leading.get(table)?.get(target) ?? this.#indexLinks(table, target)
    return known.get(id) ?? NONE
  }

  #index(table: string): ReadonlyMap<string, FigureRecord> {
    const index = new Map<string, FigureRecord>()
    for (const record of this.tables.get(table)?.rows ?? [])
      if (record.id !== '' && !index.has(record.id)) index.set(record.id, record)
    this.#byId.set(table, index)
    return index
  }

  #indexLinks(table: string, target: string): Index {
    const index = new Map<string, FigureRecord[]>()
    const { schema, rows = [] } = this.tables.get(table) ?? {}
    const links = schema ? linksTo(schema, target) : []
    if (links.length > 0)
      for (const record of rows)
        for (const id of linkedIds(links, record.values)) {
          const list = index.get(id)
          if (list) list.push(record)
          else index.set(id, [record])
        }
    const ofTable = this.#leading.get(table) ?? new Map<string, Index>()
    this.#leading.set(table, ofTable.set(target, index))
    return index
  }
}

/** Something worked out once of each record; of two records with one number each has its own. */
class WorkedOut<Value> {
  readonly #known = new Map<string, { readonly record: FigureRecord; readonly value: Value }>()

  of(record: FigureRecord, make: (record: FigureRecord) => Value): Value {
    const known = this.#known.get(record.id)
    if (known?.record === record) return known.value
    const value = make(record)
    this.#known.set(record.id, { record, value })
    return value
  }
}

/** Keys of the fields of a table that link to another; of a retired field the links stay true. */
export const linksTo = (schema: TableSchema, target: string): string[] =>
  schema.fields.filter(({ kind, to }) => kind === 'link' && to === target).map(({ key }) => key)

/** The number a link leads to; `''` where nothing stands there. */
export const linkedId = (value: Value): string => (typeof value === 'string' ? value.trim() : String(value))

/** The numbers that some links of a record lead to; none twice, no blank. */
export function linkedIds(links: readonly string[], values: RecordValues): readonly string[] {
  if (links.length === 1) {
    const id = linkedId(fieldValue(values, links[0]!))
    return id === '' ? [] : [id]
  }
  const ids = links.map((key) => linkedId(fieldValue(values, key))).filter((id) => id !== '')
  return [...new Set(ids)]
}
