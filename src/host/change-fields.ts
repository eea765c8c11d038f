import type { Change } from '../register/change'
import { type RegisterConfig, tableOf, withStanding } from '../register/config'
import type { TableSchema } from '../register/field'
import type { FieldChange, OrderChange } from '../register/field-edit'
import { recordedEdit } from '../register/recorded-edit'
import { type Caller, KEEPER_ROLE } from '../register/role'
import { fieldRequests, type TabGround } from './field-requests'
import type { Host } from './host'
import type { ApplyOutcome } from './register-store'

/** An edit of fields, decided. */
export interface FieldsEdit {
  readonly id: string
  /** The tables as they will be. */
  readonly tables: readonly TableSchema[]
  readonly changed: FieldChange | OrderChange
  /** What changes in records along with it. */
  readonly changes: readonly Change[]
  /** For an undo: the id of what it takes back. */
  readonly undoes?: string
}

/**
 * Carries out an edit of fields: tab, config, records and journal in one atomic request. What the runs noted of the table
 * is forgotten, so that every record is checked anew. The caller is the administrator and holds the lock.
 */
export function changeFields(host: Host, { email }: Caller, edit: FieldsEdit): ApplyOutcome {
  const config = host.register.config() as RegisterConfig
  const { table } = edit.changed
  const schema = edit.tables.find(({ key }) => key === table) as TableSchema
  const requests = fieldRequests(schema, edit.changed, tabGround(host, config, table))
  const at = new Date(host.clock.nowMs()).toISOString()
  const undoes = edit.undoes === undefined ? {} : { undoes: edit.undoes }
  return host.register.apply(
    { id: edit.id, at, by: email, action: 'fields', changes: edit.changes, ...undoes },
    {
      role: KEEPER_ROLE,
      fields: {
        change: recordedEdit(edit.changed),
        config: { tables: edit.tables, standing: withStanding(config, { [table]: { digest: '' } }) },
        requests,
      },
    },
  )
}

function tabGround(host: Host, config: RegisterConfig, table: string): TabGround {
  const { columns, unknown } = host.register.readRows(table, [])
  const { sheetId } = tableOf(config, table)
  const tab = host.workbook.tabs().find((each) => each.sheetId === sheetId)
  const end = Math.max(-1, ...columns.values(), ...unknown.map(({ column }) => column)) + 1
  return { columns, end, columnCount: tab?.columnCount ?? end, locale: config.locale }
}
