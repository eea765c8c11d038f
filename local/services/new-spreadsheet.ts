import { Grid } from './spreadsheet/grid/grid'
import type { SpreadsheetFile } from './spreadsheet/grid/spreadsheet-file'
import type { World } from './world'

/** A tab to begin with; values are stored as they are, nothing is parsed, empty texts stay empty. */
export interface NewTab {
  readonly name: string
  readonly rows: readonly (readonly (string | number | boolean)[])[]
}

/** What `createSpreadsheet` needs to know; without tabs there is one empty one. */
export interface NewSpreadsheet {
  readonly name: string
  readonly owner?: string
  readonly locale?: string
  readonly timeZone?: string
  readonly editors?: readonly string[]
  readonly viewers?: readonly string[]
  readonly tabs?: readonly NewTab[]
}

/** Who may open a spreadsheet; what is not named stays as it was. */
export interface Sharing {
  readonly editors?: readonly string[]
  readonly viewers?: readonly string[]
  /** Whether anyone who has the link may edit. */
  readonly anyoneCanEdit?: boolean
}

/** Makes a spreadsheet and answers its id. */
export function newSpreadsheet(world: World, options: NewSpreadsheet): string {
  const { name, owner = world.options.owner, tabs } = options
  const { locale = world.options.locale, timeZone = world.options.timeZone } = options
  const file = world.store.create({
    name,
    owner,
    locale,
    timeZone,
    ...(tabs?.[0] && { tabName: tabs[0].name }),
  })
  for (const [index, tab] of (tabs ?? []).entries()) fillTab(file, tab, index)
  share(file, options)
  return file.id
}

function fillTab(file: SpreadsheetFile, tab: NewTab, index: number): void {
  const columns = Math.max(26, ...tab.rows.map((row) => row.length))
  const rows = Math.max(1000, tab.rows.length)
  const grid = new Grid({
    id: index === 0 ? 0 : file.newId(),
    name: tab.name,
    rowCount: rows,
    columnCount: columns,
  })
  tab.rows.forEach((row, rowIndex) => {
    row.forEach((value, column) => {
      if (value !== '') grid.values.set(rowIndex, column, value)
    })
  })
  file.grids[index] = grid
  file.changed(index === 0 ? { kind: 'reloaded' } : { kind: 'tab-added', tab: grid.id })
}

/** Sets who may open a file; the lists given replace those there were. */
export function share(file: SpreadsheetFile, { editors, viewers, anyoneCanEdit }: Sharing): void {
  if (editors) file.editors = new Set(editors)
  if (viewers) file.viewers = new Set(viewers)
  if (anyoneCanEdit !== undefined) file.linkAccess = anyoneCanEdit ? 'edit' : 'none'
  file.changed({ kind: 'file' })
}
