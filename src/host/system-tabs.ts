import { greatest } from '../base/greatest'
import type { Cell } from '../register/cell-codec'
import { CONFIG_CELLS } from '../register/config'
import { OPERATION_COLUMNS } from '../register/operation-row'
import { hiddenTab, LEAVE_ALONE } from './hidden-tab'
import type { WorkbookRequest } from './workbook'

/** Where a new tab goes: its id, 0 or above, and its title. */
interface TabPlace {
  readonly sheetId: number
  readonly title: string
}

type Rows = readonly (readonly Cell[])[]

/** Empty rows below what a new tab holds. */
const SPARE_ROWS = 100
const CONFIG_ROWS = 200
/** The ledger names what each mail was about, a cell each. */
const LEDGER_COLUMNS = 60
/** A record may grow longer than one cell; the next ones take the rest. */
const SHADOW_COLUMNS = 4
/** The number, and more cells than the links of one customer take. */
const LINK_COLUMNS = 6

/** A log or a journal with its first operations. */
export const operationsTab = ({ sheetId, title }: TabPlace, rows: Rows = []): WorkbookRequest[] =>
  hiddenTab(sheetId, title, [[LEAVE_ALONE], [...OPERATION_COLUMNS], ...rows], {
    rowCount: SPARE_ROWS,
    columnCount: 10,
  })

/** An empty ledger. */
export const ledgerTab = ({ sheetId, title }: TabPlace): WorkbookRequest[] =>
  hiddenTab(sheetId, title, [[LEAVE_ALONE]], { rowCount: SPARE_ROWS, columnCount: LEDGER_COLUMNS })

/** What the register knows of itself, a key a row. */
export const configTab = ({ sheetId, title }: TabPlace, rows: Rows): WorkbookRequest[] =>
  hiddenTab(sheetId, title, [[LEAVE_ALONE], ...rows], {
    rowCount: CONFIG_ROWS,
    columnCount: CONFIG_CELLS + 2,
  })

/** The links of customers, a row each. */
export const linksTab = ({ sheetId, title }: TabPlace, rows: Rows): WorkbookRequest[] =>
  hiddenTab(sheetId, title, [[LEAVE_ALONE], ...rows], {
    rowCount: rows.length + SPARE_ROWS,
    columnCount: LINK_COLUMNS,
  })

/** A shadow with room for all its rows, and the first of them. */
export function shadowTab({ sheetId, title }: TabPlace, rows: Rows, first = rows.length): WorkbookRequest[] {
  const widths = rows.map((row) => row.length)
  return hiddenTab(sheetId, title, [[LEAVE_ALONE], ...rows.slice(0, first)], {
    rowCount: rows.length + SPARE_ROWS,
    columnCount: greatest(widths, 0) + SHADOW_COLUMNS,
  })
}
