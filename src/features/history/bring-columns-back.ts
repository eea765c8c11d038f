import { dressColumn } from '../../host/column-dress'
import type { Host } from '../../host/host'
import type { RecordedOperation } from '../../host/register-store'
import { protectColumn, ROLE_PROTECTION } from '../../host/role-protection'
import { columnChanges } from '../../register/change'
import { type RegisterConfig, tableOf } from '../../register/config'
import { CUSTOMERS, type Field, fieldOf, type TableSchema } from '../../register/field'
import { lostColumns } from '../../register/lost-columns'
import { type Caller, editorsOf, mayEdit } from '../../register/role'

/** Columns that were deleted by hand stand in the table again. */
export interface ColumnsBack {
  readonly state: 'columns-back'
  readonly headers: readonly string[]
  /** How many values came back with them. */
  readonly values: number
  /** Whether a column of the firm's own formulas is among them: those are not recorded and stay away. */
  readonly formulas: boolean
}

/**
 * Puts deleted columns in again, each in one atomic write with its entry in the journal: one that died between two
 * columns goes on with the next press. A column that stands there again is left alone.
 */
export function bringColumnsBack(
  host: Host,
  { id, changes }: RecordedOperation,
  requestId: string,
  caller: Caller,
): ColumnsBack | { readonly state: 'done-before' | 'not-allowed' } {
  const config = host.register.config() as RegisterConfig
  const table = columnChanges(changes)[0]?.table ?? CUSTOMERS
  const schema = tableOf(config, table)
  const there = host.register.readRows(table, []).columns
  const lost = new Set(lostColumns(schema, there))
  const fields = columnChanges(changes).flatMap(({ field }) =>
    lost.has(field) ? (fieldOf(schema, field) ?? []) : [],
  )
  if (fields.length === 0) return { state: 'done-before' }
  if (!fields.every((field) => field.formula || mayEdit(caller.role, field))) return { state: 'not-allowed' }
  const people = rolePeople(host, config, schema)
  const at = new Date(host.clock.nowMs()).toISOString()
  const values = fields.map((field) => {
    const change = { table, recordId: '', field: field.key, before: null, after: field.header }
    const operation = { id: requestId, at, by: caller.email, action: 'undo', undoes: id, changes: [change] }
    const dress = (column: number, columns: ReadonlyMap<string, number>) => [
      ...(field.formula ? [] : dressColumn(schema, field, column, columns, config.locale)),
      ...people(field).map((editors) => protectColumn(schema, field, column, editors)),
    ]
    return host.register.restoreColumn(table, { field: field.key, dress }, { ...operation, action: 'undo' })
  })
  return {
    state: 'columns-back',
    headers: fields.map(({ header }) => header),
    values: values.reduce((sum, count) => sum + count, 0),
    formulas: fields.some(({ formula }) => formula),
  }
}

/** Who may edit a column where roles are applied; none where they are not. */
function rolePeople(host: Host, config: RegisterConfig, schema: TableSchema): (field: Field) => string[][] {
  const isApplied = host.workbook
    .protections()
    .some(({ description, sheetId }) => sheetId === schema.sheetId && description.startsWith(ROLE_PROTECTION))
  if (!isApplied) return () => []
  const table = host.register.roles()
  return (field) => (field.formula ? [] : [[config.keeper, ...editorsOf(table, field)]])
}
