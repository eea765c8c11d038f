import type { ChangeSet } from '../register/change'
import type { TableSchema } from '../register/field'
import { linkChanges } from '../register/links'
import { recordedRecords } from '../register/recorded-records'
import type { ShadowEntry } from '../register/shadow'
import { strangersOf } from '../register/strangers'
import type { TableSealing } from './register-store'

/** The records of a table that operations touch. */
export const touchedRecords = (table: string, operations: readonly ChangeSet[]): string[] => [
  ...new Set(
    operations.flatMap(({ changes }) =>
      changes.flatMap((change) =>
        change.table === table && change.recordId !== '' ? [change.recordId] : [],
      ),
    ),
  ),
]

/**
 * What operations alone tell of a table that is not looked at, `before` being the touched records as last recorded.
 * Undefined where they speak of a record that only a look at the table tells.
 */
export function journalSealing(
  schema: TableSchema,
  before: ReadonlyMap<string, ShadowEntry>,
  operations: readonly ChangeSet[],
): TableSealing | undefined {
  if (strangersOf(schema.key, before, operations).size > 0) return undefined
  const after = recordedRecords(schema.key, before, operations)
  const touched = touchedRecords(schema.key, operations)
  const shadow = new Map(touched.map((id) => [id, after.get(id) ?? null] as const))
  const links = linkChanges(schema, before, shadow)
  return { table: schema.key, corrections: [], problems: new Map(), shadow, links }
}
