import type { Host } from '../../host/host'
import { journalSealing, touchedRecords } from '../../host/journal-sealing'
import type { TableSealing } from '../../host/register-store'
import type { ChangeSet } from '../../register/change'
import type { TableSchema } from '../../register/field'

/** What the journal alone tells of a table that is not looked at; undefined where only a look at the table tells. */
export const journalOnly = (
  host: Host,
  schema: TableSchema,
  operations: readonly ChangeSet[],
): TableSealing | undefined =>
  journalSealing(
    schema,
    host.register.readShadow(schema.key, touchedRecords(schema.key, operations)),
    operations,
  )
