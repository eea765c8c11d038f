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

/** Records by number and by where they lead. Linear to make, whatever leads where; each list is made when first asked for. */
export class LinkedRecords {
  readonly #byId = new Map<string, ReadonlyMap<string, FigureRecord>>()
  readonly #leading = new Map<string, ReadonlyMap<string, readonly FigureRecord[]>>()
  /** What was worked out of a record, kept because several fields ask for it. */
  readonly settlements = new Map<FigureRecord, Settlement>()
  readonly behaviours = new Map<FigureRecord, Behaviour>()

  readonly tables: FigureTables

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
    const way = `${table} ${target}`
    const known = this.#leading.get(way) ?? this.#indexLinks(way, table, target)
    return known.get(id) ?? []
  }

  #index(table: string): ReadonlyMap<string, FigureRecord> {
    const index = new Map<string, FigureRecord>()
    for (const record of this.tables.get(table)?.rows ?? [])
      if (record.id !== '' && !index.has(record.id)) index.set(record.id, record)
    this.#byId.set(table, index)
    return index
  }

  #indexLinks(way: string, table: string, target: string): ReadonlyMap<string, readonly FigureRecord[]> {
    const index = new Map<string, FigureRecord[]>()
    const { schema, rows = [] } = this.tables.get(table) ?? {}
    const links = schema ? linksTo(schema, target) : []
    for (const record of rows)
      for (const id of linkedIds(links, record.values)) {
        const list = index.get(id)
        if (list) list.push(record)
        else index.set(id, [record])
      }
    this.#leading.set(way, index)
    return index
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
