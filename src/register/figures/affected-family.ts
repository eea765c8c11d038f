import type { Change } from '../change'
import { CUSTOMERS, type TableSchema } from '../field'
import { linkedId, linksTo } from './linked-records'

/** The records changes speak of, by table; columns and tabs left out. */
export function changedRecords(changes: readonly Change[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { table, recordId } of changes)
    if (recordId !== '') found.set(table, (found.get(table) ?? new Set()).add(recordId))
  return found
}

/** The customers that changes speak of: themselves, and where links led before and lead after. */
export function changedCustomers(tables: readonly TableSchema[], changes: readonly Change[]): Set<string> {
  const links = new Map(tables.map((schema) => [schema.key, new Set(linksTo(schema, CUSTOMERS))]))
  const found = new Set<string>()
  for (const { table, recordId, field, before, after } of changes) {
    if (table === CUSTOMERS && recordId !== '') found.add(recordId)
    if (links.get(table)?.has(field))
      for (const value of [before, after])
        if (value !== null && linkedId(value) !== '') found.add(linkedId(value))
  }
  return found
}
