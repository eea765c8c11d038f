import { err, ok, type Result } from '../base/result'
import { tidySpaces } from '../base/text-spaces'
import type { CardEntry, Field, TableSchema } from './field'
import { declaredField, type Language } from './field-catalogue'
import type { FieldEditFault, NewField } from './field-edit'
import { editedFields } from './field-edits'
import { firstFields, lastFields } from './tables/linked-table'

/** A table as it is before it has a tab. */
export type TableShape = Omit<TableSchema, 'sheetId'>

/** A table of the firm's own, as somebody wants it. */
export interface OwnTable {
  readonly name: string
  /** Each of its records belongs to a customer. */
  readonly ofCustomers: boolean
  /** Where it stands on the card of the customer: among everything in order of time, in a list of its own, or not at all. */
  readonly place: 'timeline' | 'list' | 'none'
  readonly fields: readonly Omit<NewField, 'edit' | 'table'>[]
}

/** Why a table cannot be added. */
export type NewTableFault =
  | FieldEditFault
  | { readonly reason: 'tab-empty' | 'tab-odd' | 'fields-missing' | 'day-missing' | 'table-there' }
  | { readonly reason: 'tab-taken'; readonly tab: string }
  | { readonly reason: 'too-many-tables'; readonly limit: number }

/** Tables a register keeps at most: each is compared with what is recorded of it. */
export const MOST_TABLES = 40
/** Google takes longer titles of tabs, which nobody can read. */
const LONGEST_TITLE = 50
const OWN_KEY = /^own-table-(\d+)$/

/** What is there before a table is added. */
export interface TablesGround {
  readonly tables: readonly TableSchema[]
  readonly locale: Language
  /** The titles of all tabs of the file. */
  readonly titles: readonly string[]
}

const fault = (reason: NewTableFault): Result<never, NewTableFault> => err(reason)

/** A title as a new tab may bear it. */
function checkedTitle(written: string, titles: readonly string[]): Result<string, NewTableFault> {
  const tab = tidySpaces(written).replace(/\s+/g, ' ')
  if (tab === '') return fault({ reason: 'tab-empty' })
  if (tab.length > LONGEST_TITLE || /^_|[[\]:*?/\\']/.test(tab)) return fault({ reason: 'tab-odd' })
  const isTaken = titles.some((title) => title.toLowerCase() === tab.toLowerCase())
  return isTaken ? fault({ reason: 'tab-taken', tab }) : ok(tab)
}

/** The next key of an own table; a table that was taken away again had no record. */
function nextKey(tables: readonly TableSchema[]): string {
  const given = tables.map(({ key }) => Number(OWN_KEY.exec(key)?.[1] ?? 0))
  return `own-table-${given.reduce((most, number) => Math.max(most, number), 0) + 1}`
}

/** The fields of a table, one after the other as if each were added by itself; the first fault is told. */
function fieldsOf(
  ground: TablesGround,
  table: TableSchema,
  wanted: OwnTable['fields'],
): Result<Field[], NewTableFault> {
  let tables: readonly TableSchema[] = [...ground.tables, table]
  for (const field of wanted) {
    const edited = editedFields(tables, { ...field, edit: 'add', table: table.key }, { inUse: () => 0 })
    if (!edited.ok) return edited
    tables = edited.value.tables
  }
  const { fields } = tables[tables.length - 1]!
  const last = new Set(lastFields.map(({ key }) => key))
  return ok([...fields.filter(({ key }) => !last.has(key)), ...fields.filter(({ key }) => last.has(key))])
}

const isDay = ({ kind }: Field): boolean => kind === 'date' || kind === 'date-time'

/** Records are told by their first fields, and asked for by those that are required: both follow the fields as they change. */
function cardOf({ place, ofCustomers }: OwnTable, fields: readonly Field[]): CardEntry | undefined {
  if (place === 'none' || !ofCustomers) return undefined
  const when = fields.find(isDay)?.key
  return { place, ...(when === undefined ? {} : { when }), summary: [], quick: [] }
}

/** A table of the firm's own, or why it cannot be. */
export function ownTable(ground: TablesGround, wanted: OwnTable): Result<TableShape, NewTableFault> {
  if (ground.tables.length >= MOST_TABLES) return fault({ reason: 'too-many-tables', limit: MOST_TABLES })
  const tab = checkedTitle(wanted.name, ground.titles)
  if (!tab.ok) return tab
  if (wanted.fields.length === 0) return fault({ reason: 'fields-missing' })
  const given = [...firstFields(wanted.ofCustomers), ...lastFields]
  const shape = {
    key: nextKey(ground.tables),
    tab: tab.value,
    fields: given.map((field) => declaredField(field, ground.locale)),
  }
  const fields = fieldsOf(ground, { ...shape, sheetId: -1 }, wanted.fields)
  if (!fields.ok) return fields
  if (wanted.place === 'timeline' && !fields.value.some(isDay)) return fault({ reason: 'day-missing' })
  const card = cardOf(wanted, fields.value)
  return ok({ ...shape, fields: fields.value, ...(card ? { card } : {}) })
}
