import { byRecord, type Change, effectOf } from './change'
import type { Label, TableSchema } from './field'
import { tableDeclaration } from './table-catalogue'

/** How many records of one table, with what one of them is called where the product knows the table. */
export interface RecordCount {
  readonly table: string
  readonly tab: string
  readonly one?: Label
  readonly records: number
}

/** What changes did to the records of one table. */
export interface TableEffects extends Omit<RecordCount, 'records'> {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** A number of records of a table. */
export function recordCount(tables: readonly TableSchema[], table: string, records: number): RecordCount {
  const one = tableDeclaration(table)?.one
  const tab = tables.find(({ key }) => key === table)?.tab ?? table
  return { table, tab, ...(one ? { one } : {}), records }
}

/** What changes did to the records of each table, in the order of the register. */
export function tableEffects(tables: readonly TableSchema[], changes: readonly Change[]): TableEffects[] {
  const groups = [...byRecord(changes.filter(({ recordId }) => recordId !== '')).values()]
  const touched = [...new Set(groups.map(([first]) => first!.table))]
  const place = (key: string) => tables.findIndex((table) => table.key === key)
  return touched
    .sort((a, b) => place(a) - place(b))
    .map((table) => {
      const own = groups.filter(([first]) => first!.table === table)
      const count = (effect: string) => own.filter((group) => effectOf(group) === effect).length
      const { records: _, ...named } = recordCount(tables, table, own.length)
      return { ...named, added: count('adds'), changed: count('changes'), removed: count('removes') }
    })
}
