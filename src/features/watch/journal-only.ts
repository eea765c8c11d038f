import type { Host } from '../../host/host'
import type { TableSealing } from '../../host/register-store'
import type { ChangeSet } from '../../register/change'
import type { TableSchema } from '../../register/field'
import { linkChanges } from '../../register/links'
import { recordedRecords } from '../../register/recorded-records'
import { strangersOf } from '../../register/strangers'

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
 * What the journal alone tells of a table that is not looked at. Undefined where it speaks of a record that only a look at
 * the table tells.
 */
export function journalOnly(
  host: Host,
  schema: TableSchema,
  operations: readonly ChangeSet[],
): TableSealing | undefined {
  const touched = touchedRecords(schema.key, operations)
  const before = host.register.readShadow(schema.key, touched)
  if (strangersOf(schema.key, before, operations).size > 0) return undefined
  const after = recordedRecords(schema.key, before, operations)
  const shadow = new Map(touched.map((id) => [id, after.get(id) ?? null] as const))
  const links = linkChanges(schema, before, shadow)
  return { table: schema.key, corrections: [], problems: new Map(), shadow, links }
}
