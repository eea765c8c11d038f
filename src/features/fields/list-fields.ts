import type { Host } from '../../host/host'
import type { RegisterConfig } from '../../register/config'
import type { TableSchema } from '../../register/field'
import type { Caller } from '../../register/role'

/** The fields of every tab, as the screen shows them. */
export interface FieldList {
  readonly tables: readonly Pick<TableSchema, 'key' | 'tab' | 'fields'>[]
  /** Only the administrator changes fields; others who manage look. */
  readonly mayEdit: boolean
  readonly keeper: string
}

/** Every tab with its fields, retired ones too. */
export function listFields(host: Host, { isKeeper }: Caller): FieldList {
  const { tables, keeper } = host.register.config() as RegisterConfig
  return {
    tables: tables.map(({ key, tab, fields }) => ({ key, tab, fields })),
    mayEdit: isKeeper,
    keeper,
  }
}
