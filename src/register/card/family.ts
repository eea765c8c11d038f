import { CUSTOMERS, type TableSchema } from '../field'
import { fieldValue, isBlank, type RecordValues, type RegisterRecord } from '../value'

/** The records of linked tables that lead to one customer, by table key. */
export type Family = ReadonlyMap<string, readonly RegisterRecord[]>

/** The tables the product knows that the card reads by name. */
export const CARD_TABLES = {
  contacts: 'contacts',
  transactions: 'transactions',
  payments: 'payments',
  followUps: 'follow-ups',
  service: 'service',
  minutes: 'minutes',
  toDos: 'to-dos',
  deadlines: 'deadlines',
} as const

/** The records of a table in a family; none where the register has no such table. */
export const recordsOf = (family: Family, table: string): readonly RegisterRecord[] => family.get(table) ?? []

/** Key of the field by which a table's records lead to their customer; undefined where they lead to none. */
export const customerLinkOf = (table: TableSchema): string | undefined =>
  table.fields.find(({ kind, to }) => kind === 'link' && to === CUSTOMERS)?.key

/** A value as text, without outer spaces; `''` for a field the table lacks. */
export const textOfField = (values: RecordValues, key: string): string =>
  String(fieldValue(values, key)).trim()

/** What people write where there is nothing to write. */
const NOTHING = /^(无|沒有|没有|不详|暂无|无过敏|不过敏|none|no|nil|n\/?a|nothing|[-/—–]+)[.。]?$/i

/** Whether a text is blank, or says in words that there is nothing to say. */
export const isNothing = (text: string): boolean => isBlank(text) || NOTHING.test(text)

/** A number of a record; undefined where the field holds none. */
export function amountOf(values: RecordValues, key: string): number | undefined {
  const value = fieldValue(values, key)
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** Whether a tick box of a record is ticked. */
export const isTicked = (values: RecordValues, key: string): boolean => fieldValue(values, key) === true
