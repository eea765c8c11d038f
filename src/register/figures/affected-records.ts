import type { Change } from '../change'
import type { TableSchema } from '../field'
import { fieldValue, type RecordValues } from '../value'
import { EXISTENCE, type Need, needsOf, standInNeeds } from './figure-needs'
import { figureFields } from './figure-order'
import { linkedId, linksTo } from './linked-records'

/** How records stand to each other after the changes. */
export interface LinkReader {
  /** The values of a record; undefined where there is none. */
  readonly values: (table: string, id: string) => RecordValues | undefined
  /** Numbers of the records of a table of which some link leads to a record. */
  readonly leadingTo: (table: string, target: string, id: string) => readonly string[]
}

type Schemas = ReadonlyMap<string, { readonly schema: TableSchema }>

/** A figure, or a stand-in for one, that is made of a field. */
interface Dependent {
  readonly table: string
  readonly key: string
  readonly isShown: boolean
  readonly via: Need['via']
}

interface Touched {
  readonly table: string
  readonly id: string
  readonly field: string
}

/**
 * The records of which some figure may differ after changes, by table: what the changed fields go into, over any number
 * of tables, where links lead now and where they led before. A figure that somebody overtyped is among them; records
 * that are gone are not. It may name a record too many, never one too few.
 */
export function affectedRecords(
  tables: Schemas,
  changes: readonly Change[],
  links: LinkReader,
): Map<string, Set<string>> {
  const dependents = dependentsOf(tables)
  const former = formerLinks(changes)
  const found = new Map<string, Set<string>>()
  const seen = new Set<string>()
  const waiting: Touched[] = []
  const touch = (touched: Touched, isShown: boolean) => {
    const key = `${touched.table} ${touched.id} ${touched.field}`
    if (seen.has(key)) return
    seen.add(key)
    waiting.push(touched)
    if (isShown && links.values(touched.table, touched.id) !== undefined)
      found.set(touched.table, (found.get(touched.table) ?? new Set()).add(touched.id))
  }
  for (const touched of changes.flatMap((change) => beginnings(change, tables)))
    touch(touched, isFigure(tables, touched))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const { table, key, isShown, via } of dependents.get(`${next.table} ${next.field}`) ?? [])
      for (const id of idsAlong(via, next, table, tables, links, former))
        touch({ table, id, field: key }, isShown)
  return found
}

const isFigure = (tables: Schemas, { table, field }: Touched): boolean => {
  const schema = tables.get(table)?.schema
  return schema !== undefined && figureFields(schema).some((each) => each.field.key === field)
}

/** The fields a change touches: of a record that comes or goes also its number, and every figure it has. */
function beginnings({ table, recordId, field, before, after }: Change, tables: Schemas): Touched[] {
  const schema = tables.get(table)?.schema
  if (schema === undefined || recordId === '') return []
  const touched = { table, id: recordId, field }
  if (before !== null && after !== null) return [touched]
  const figures = figureFields(schema).map((each) => ({ ...touched, field: each.field.key }))
  return [touched, { ...touched, field: EXISTENCE }, ...figures]
}

function dependentsOf(tables: Schemas): ReadonlyMap<string, readonly Dependent[]> {
  const found = new Map<string, Dependent[]>()
  const note = (needs: readonly Need[], dependent: Omit<Dependent, 'via'>) => {
    for (const { table, fields, via } of needs)
      for (const field of fields) {
        const key = `${table} ${field}`
        found.set(key, [...(found.get(key) ?? []), { ...dependent, via }])
      }
  }
  for (const { schema } of tables.values()) {
    const table = schema.key
    for (const [key, needs] of standInNeeds(schema, tables)) note(needs, { table, key, isShown: false })
    for (const { field, computation } of figureFields(schema))
      note(needsOf(computation, schema, tables), { table, key: field.key, isShown: true })
  }
  return found
}

/** What changed links held before, by table, record and link. */
function formerLinks(changes: readonly Change[]): ReadonlyMap<string, readonly string[]> {
  const former = new Map<string, string[]>()
  for (const { table, recordId, field, before } of changes) {
    const id = before === null ? '' : linkedId(before)
    const key = `${table} ${recordId} ${field}`
    if (id !== '') former.set(key, [...(former.get(key) ?? []), id])
  }
  return former
}

/** The records that show a figure, seen from a record it is made of. */
function idsAlong(
  via: Need['via'],
  { table, id }: Touched,
  target: string,
  tables: Schemas,
  links: LinkReader,
  former: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (via === 'own') return [id]
  if (via === 'led') return links.leadingTo(target, table, id)
  const values = links.values(table, id) ?? {}
  return linksTo(tables.get(table)!.schema, target).flatMap((link) => [
    linkedId(fieldValue(values, link)),
    ...(former.get(`${table} ${id} ${link}`) ?? []),
  ])
}
