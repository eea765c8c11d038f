import type { Cell } from '../../register/cell-codec'
import type { RegisterConfig } from '../../register/config'
import type { TableSchema } from '../../register/field'
import type { RegisterRecord } from '../../register/value'

/** What deleted tabs are made from anew. */
export interface TabGround {
  readonly config: RegisterConfig
  readonly schema: TableSchema
  /** Customers as they stand in the table, or where that was deleted as last recorded; in the order of their numbers. */
  readonly records: readonly RegisterRecord[]
  /** The cells of Settings as last kept, or those of a new register. */
  readonly settings: readonly (readonly Cell[])[]
  /** Who may edit each column, and Settings, where roles are applied. */
  readonly editors?: {
    readonly fields: ReadonlyMap<string, readonly string[]>
    readonly settings: readonly string[]
  }
}
