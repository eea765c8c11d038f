import type { Cell } from '../../register/cell-codec'
import type { RegisterConfig } from '../../register/config'
import type { TableSchema } from '../../register/field'
import type { RegisterRecord } from '../../register/value'

/** A table whose tab or shadow is made anew. */
export interface TableGround {
  readonly schema: TableSchema
  /** Records as they stand in the table, or where that was deleted as last recorded; in the order of their numbers. */
  readonly records: readonly RegisterRecord[]
}

/** What deleted tabs are made from anew. */
export interface TabGround {
  readonly config: RegisterConfig
  readonly tables: ReadonlyMap<string, TableGround>
  /** The cells of Settings as last kept, or those of a new register. */
  readonly settings: readonly (readonly Cell[])[]
  /** Who may edit each column of each table, and Settings, where roles are applied. */
  readonly editors?: {
    readonly fields: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
    readonly settings: readonly string[]
  }
}
