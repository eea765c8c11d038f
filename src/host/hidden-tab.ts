import type { Cell } from '../register/cell-codec'
import { cellBlock } from './cell-block'
import type { WorkbookRequest } from './workbook'

/** The first line of every tab that only the product uses. */
export const LEAVE_ALONE = '系统用，请勿修改 / Used by the register, please leave'

/** Adds a hidden tab with cells from its upper left corner. */
export const hiddenTab = (
  sheetId: number,
  title: string,
  rows: readonly (readonly Cell[])[],
  size: { readonly rowCount: number; readonly columnCount: number },
): WorkbookRequest[] => [
  { addSheet: { properties: { sheetId, title, hidden: true, gridProperties: size } } },
  cellBlock(sheetId, 0, 0, rows),
]

/** Lets only the administrator, and whom else one names, edit a tab. */
export const keeperOnly = (
  sheetId: number,
  keeper: string,
  others: readonly string[] = [],
): WorkbookRequest => ({
  addProtectedRange: {
    protectedRange: {
      range: { sheetId },
      description: 'register',
      editors: { users: [keeper, ...others].filter(Boolean) },
    },
  },
})
