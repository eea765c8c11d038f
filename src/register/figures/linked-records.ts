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

/** A record with room for what was worked out of it, because several fields ask for the same. */
export class HeldRecord implements FigureRecord {
  readonly id: string
  readonly values: RecordValues
  settlement: Settlement | undefined = undefined
  behaviour: Behaviour | undefined = undefined

  constructor({ id, values }: FigureRecord) {
    this.id = id
    this.values = values
  }
}

type Index = ReadonlyMap<string, readonly HeldRecord[]>
const NONE: readonly HeldRecord[] = []

/** Records by number and by where they lead. Linear to make, whatever leads where; each list is made when first asked for. */
export class LinkedRecords {
  readonly tables: FigureTables
  readonly #held = new Map<string, readonly HeldRecord[]>()
  readonly #byId = new Map<string, ReadonlyMap<string, HeldRecord>>()
  readonly #leading = new Map<string, Map<string, Index>>()

  constructor(tables: FigureTables) {
    this.tables = tables
  }

  /** The records of a table in its order; none where there is no such table. */
  recordsOf(table: string): readonly HeldRecord[] {
    const held =
      this.#held.get(table) ?? this.tables.get(table)?.rows.map((record) => new HeldRecord(record)) ?? NONE
    this.#held.set(table, held)
    return held
  }

  schemaOf(table: string): TableSchema | undefined {
    return this.tables.get(table)?.schema
  }

  /** The record of a number; undefined where there is none. Of two with one number it is the first. */
  find(table: string, id: string): HeldRecord | undefined {
    const known = this.#byId.get(table) ?? this.#index(table)
    return known.get(id)
  }

  /** Records of a table of which some link leads to a record; none twice. */
  leadingTo(table: string, target: string, id: string): readonly HeldRecord[] {
    const known = this.#leading.get(table)?.get(target) ?? this.#indexLinks(table, target)
    return known.get(id) ?? NONE
  }

  #index(table: string): ReadonlyMap<string, HeldRecord> {
    const index = new Map<string, HeldRecord>()
    for (const record of this.recordsOf(table))
      if (record.id !== '' && !index.has(record.id)) index.set(record.id, record)
    this.#byId.set(table, index)
    return index
  }

  #indexLinks(table: string, target: string): Index {
    const index = new Map<string, HeldRecord[]>()
    const schema = this.schemaOf(table)
    const links = schema ? linksTo(schema, target) : []
    if (links.length > 0)
      for (const record of this.recordsOf(table))
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
