import { Grid } from '../grid/grid'
import { Refusal } from '../grid/refusal'
import { defaultTabName } from '../grid/spreadsheet-store'
import { maxCells, maxColumns } from './dimensions'
import type { Editing, FileEditing } from './editing'
import { retargetTab } from './reshape-tab'
import { requireCells, requireEdit, requireTab } from './rights'

/** What a new tab may be told; `index` counts from 0 and defaults to the end. */
export interface NewTab {
  readonly name?: string
  readonly index?: number
  readonly rows?: number
  readonly columns?: number
  readonly id?: number
}

function requireFreeName(editing: FileEditing, name: string): void {
  if (editing.file.gridByName(name))
    throw new Refusal(
      'argument',
      `A sheet with the name "${name}" already exists. Please enter another name.`,
    )
  if (name === '') throw new Refusal('argument', 'Invalid sheet name.')
  if (name.length > 100)
    throw new Refusal('argument', 'The sheet name cannot be greater than 100 characters.')
}

function freeName({ file }: FileEditing): string {
  const start = defaultTabName(file.locale)
  let number = file.grids.length + 1
  while (file.gridByName(`${start}${number}`)) number++
  return `${start}${number}`
}

function place({ file }: FileEditing, grid: Grid, index: number | undefined): void {
  file.grids.splice(Math.min(index ?? file.grids.length, file.grids.length), 0, grid)
  file.changed({ kind: 'tab-added', tab: grid.id })
}

/** Adds an empty tab of 1000 × 26 cells, or as asked. */
export function addTab(editing: FileEditing, options: NewTab = {}): Grid {
  requireEdit(editing)
  const { file } = editing
  if (options.name !== undefined) requireFreeName(editing, options.name)
  const { rows = 1000, columns = 26 } = options
  if (rows < 1 || columns < 1 || columns > maxColumns || file.cellCount() + rows * columns > maxCells)
    throw new Refusal(
      'limit',
      `This action would increase the number of cells in the workbook above the limit of ${maxCells} cells.`,
    )
  if (options.id !== undefined && file.gridById(options.id))
    throw new Refusal('argument', `A sheet with the id ${options.id} already exists.`)
  const id = options.id ?? file.newId()
  const grid = new Grid({ id, name: options.name ?? freeName(editing), rowCount: rows, columnCount: columns })
  place(editing, grid, options.index)
  return grid
}

/** A copy of a tab, perhaps from another file, named `Copy of …` unless told. Its protections do not come along. */
export function copyTab(
  editing: FileEditing,
  source: Grid,
  name?: string,
  index?: number,
  id?: number,
): Grid {
  requireEdit(editing)
  const { file } = editing
  if (name !== undefined) requireFreeName(editing, name)
  if (file.cellCount() + source.rowCount * source.columnCount > maxCells)
    throw new Refusal(
      'limit',
      `This action would increase the number of cells in the workbook above the limit of ${maxCells} cells.`,
    )
  const copy = source.clone(id ?? file.newId(), name ?? copyName(editing, source.name))
  copy.protections = []
  copy.filterViews = []
  copy.bandings = copy.bandings.map((banding) => ({ ...banding, id: file.newId() }))
  copy.hidden = false
  place(editing, copy, index)
  return copy
}

function copyName({ file }: FileEditing, name: string): string {
  const first = file.locale.startsWith('zh') ? `“${name}”的副本` : `Copy of ${name}`
  let candidate = first
  for (let number = 2; file.gridByName(candidate); number++) candidate = `${first} ${number}`
  return candidate
}

/** Deletes a tab; the last visible one stays, and one that holds any cell closed to the person. Formulas that mean it become `#REF!`. */
export function deleteTab(editing: Editing): void {
  requireCells(editing, editing.grid.rect)
  const { file, grid } = editing
  if (file.grids.length === 1)
    throw new Refusal('not-allowed', "You can't remove all the sheets in a document.")
  if (!file.grids.some((other) => other !== grid && !other.hidden))
    throw new Refusal('not-allowed', "You can't remove all the visible sheets in a document.")
  file.grids = file.grids.filter((other) => other !== grid)
  file.namedRanges = file.namedRanges.filter((named) => named.tab !== grid.id)
  file.metadata = file.metadata.filter(
    (entry) => entry.place.kind === 'spreadsheet' || entry.place.tab !== grid.id,
  )
  retargetTab(file, grid.name, null)
  file.changed({ kind: 'tab-deleted', tab: grid.id })
}

/** Renames a tab; formulas that mean it follow. */
export function renameTab(editing: Editing, name: string): void {
  requireTab(editing)
  const { file, grid } = editing
  if (name === grid.name) return
  if (name.toLowerCase() !== grid.name.toLowerCase()) requireFreeName(editing, name)
  retargetTab(file, grid.name, name)
  grid.name = name
  file.changed({ kind: 'tab', tab: grid.id })
}

/** Moves a tab to a place counted from 0. */
export function moveTab(editing: Editing, index: number): void {
  requireEdit(editing)
  const { file, grid } = editing
  file.grids = file.grids.filter((other) => other !== grid)
  file.grids.splice(index, 0, grid)
  file.changed({ kind: 'tab', tab: grid.id })
}

/** Hides or shows a tab; the only visible one cannot be hidden. */
export function hideTab(editing: Editing, hidden: boolean): void {
  requireTab(editing)
  const { file, grid } = editing
  if (hidden && !file.grids.some((other) => other !== grid && !other.hidden))
    throw new Refusal('not-allowed', "You can't hide all the sheets in a document.")
  grid.hidden = hidden
  file.changed({ kind: 'tab', tab: grid.id })
}

/** The properties of a tab that are plain settings. */
export type TabSettings = Partial<
  Pick<
    Grid,
    | 'frozenRows'
    | 'frozenColumns'
    | 'gridlinesHidden'
    | 'rightToLeft'
    | 'color'
    | 'rowControl'
    | 'columnControl'
  >
>

/** Changes plain settings of a tab. Refused if everything would be frozen. */
export function setTab(
  editing: Editing,
  settings: { [K in keyof TabSettings]: TabSettings[K] | undefined },
): void {
  requireTab(editing)
  const { file, grid } = editing
  const { frozenRows = grid.frozenRows, frozenColumns = grid.frozenColumns } = settings
  if (frozenRows < 0) throw new Refusal('argument', 'Those rows are out of bounds.')
  if (frozenColumns < 0) throw new Refusal('argument', 'Those columns are out of bounds.')
  if (frozenRows >= grid.rowCount || frozenColumns >= grid.columnCount)
    throw new Refusal('not-allowed', "You can't freeze all visible rows or columns.")
  Object.assign(grid, settings)
  file.changed({ kind: 'tab', tab: grid.id })
}

/** Sets size (pixels) or visibility of rows or columns. */
export function setLines(
  editing: Editing,
  axis: 'rows' | 'columns',
  at: number,
  count: number,
  look: { readonly size?: number | undefined; readonly hidden?: boolean },
): void {
  requireTab(editing)
  const { file, grid } = editing
  const looks = axis === 'rows' ? grid.rowLooks : grid.columnLooks
  for (let i = at; i < at + count; i++) {
    const { size, hidden } = { ...looks[i], ...look }
    looks[i] = { ...(size === undefined ? {} : { size }), ...(hidden ? { hidden } : {}) }
  }
  file.changed({ kind: 'tab', tab: grid.id })
}
