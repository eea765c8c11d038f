import type { Host } from '../../host/host'
import type { RegisterConfig } from '../../register/config'
import type { TableSchema } from '../../register/field'
import type { Caller } from '../../register/role'
import { missingTables } from '../../register/templates/catalogue-table'

/** The fields of every tab, as the screen shows them. */
export interface FieldList {
  readonly tables: readonly Pick<TableSchema, 'key' | 'tab' | 'fields'>[]
  /** Only the administrator changes fields; others who manage look. */
  readonly mayEdit: boolean
  readonly keeper: string
  /** Tables the product knows that the register lacks, by their names in the reader's language. */
  readonly offered: readonly { readonly key: string; readonly name: string }[]
}

/** Every tab with its fields, retired ones too. */
export function listFields(host: Host, { isKeeper }: Caller): FieldList {
  const reader = host.session.locale()
  const { tables, keeper } = host.register.config() as RegisterConfig
  return {
    tables: tables.map(({ key, tab, fields }) => ({ key, tab, fields })),
    mayEdit: isKeeper,
    keeper,
    offered: missingTables(tables).map(({ key, label }) => ({ key, name: label[reader] })),
  }
}
