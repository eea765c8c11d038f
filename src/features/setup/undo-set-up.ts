import type { Host } from '../../host/host'
import type { ReadRange, SheetPart, WorkbookRequest } from '../../host/workbook'
import type { Cell } from '../../register/cell-codec'
import { type RegisterConfig, tableOf } from '../../register/config'
import { CUSTOMERS } from '../../register/field'
import { newSettingsCells } from '../../register/settings-sheet'
import { colorStyle } from './cell-data'
import { enteredRows } from './entered-rows'
import { firstRecords } from './first-records'
import { LOOK_PARTS, lookReturn } from './look-return'
import { readTabParts, type TabPart } from './read-sheet'
import { FreeTabs, tabNames } from './setup-tabs'
import { RETURNED_MARK, returnRequests, unmarked } from './sheet-return'

/** What became of an undo. */
export type UndoOutcome =
  | { readonly outcome: 'undone'; readonly kept?: KeptRows }
  | { readonly outcome: 'nothing' }
  | { readonly outcome: 'refused'; readonly reason: 'not-allowed' | 'copy-gone' | 'sheet-gone' | 'protected' }

/** What was entered since set-up, and the tab it is kept in. */
export interface KeptRows {
  readonly tab: string
  readonly rows: number
}
