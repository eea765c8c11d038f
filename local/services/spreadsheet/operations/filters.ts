import type { Rect } from '../grid/rect'
import { Refusal } from '../grid/refusal'
import type { BasicFilter, ColumnFilter } from '../grid/tab-parts'
import { displayText } from '../values/display'
import { meetsCondition } from './conditions'
import type { Editing } from './editing'
import { numberFormatOf } from './number-format-of'
import { readValues } from './read-values'
import { requireCells, requireEdit } from './rights'
import { sortRows } from './sort-rows'

/** Lays the basic filter over a range whose first row is the header; a tab has one at most. */
export function createFilter(editing: Editing, range: Rect): void {
  requireCells(editing, range)
  if (editing.grid.filter)
    throw new Refusal('not-allowed', "You can't create a filter in a sheet that already has a filter.")
  putFilter(editing, { range, columns: {}, sorts: [] })
}

/** Replaces the basic filter, or takes it away. */
export function putFilter(editing: Editing, filter: BasicFilter | undefined): void {
  requireEdit(editing)
  editing.grid.filter = filter
  editing.file.changed({ kind: 'tab', tab: editing.grid.id })
}

/** Says what one column (counted from the tab's first, 0) lets through; undefined for everything. */
export function filterColumn(editing: Editing, column: number, rule: ColumnFilter | undefined): void {
  const filter = requireFilter(editing, column)
  const { [column]: _, ...rest } = filter.columns
  putFilter(editing, { ...filter, columns: rule ? { ...rest, [column]: rule } : rest })
}

/** Sorts the filtered rows below the header by one column. */
export function sortFilter(editing: Editing, column: number, ascending: boolean): void {
  const filter = requireFilter(editing, column)
  const { range } = filter
  sortRows(editing, { ...range, row: range.row + 1, rows: range.rows - 1 }, [{ column, ascending }])
  putFilter(editing, { ...filter, sorts: [{ column, ascending }] })
}

function requireFilter({ grid }: Editing, column: number): BasicFilter {
  const { filter } = grid
  if (!filter) throw new Refusal('missing', 'The filter was removed.')
  const { range } = filter
  if (column < range.column || column >= range.column + range.columns)
    throw new Refusal('argument', 'The column is outside the range of the filter.')
  return filter
}

function passes(editing: Editing, rule: ColumnFilter, row: number, column: number): boolean {
  const { file, grid } = editing
  const value = readValues(file, grid, { row, column, rows: 1, columns: 1 })[0]![0]!
  const shown = displayText(value, numberFormatOf(file, grid, row, column), file.locale)
  if (rule.hiddenValues?.includes(shown)) return false
  if (rule.visibleValues && !rule.visibleValues.includes(shown)) return false
  const format = grid.formats.get(row, column)
  if (rule.visibleBackground !== undefined && (format?.background ?? '#ffffff') !== rule.visibleBackground)
    return false
  if (rule.visibleForeground !== undefined && (format?.color ?? '#000000') !== rule.visibleForeground)
    return false
  if (!rule.condition) return true
  const top = grid.filter!.range.row + 1
  return meetsCondition(file, grid, rule.condition, { row, column, origin: { row: top, column } }, value)
}

/** Whether the basic filter hides a row. */
export function isFilteredOut(editing: Editing, row: number): boolean {
  const { filter } = editing.grid
  if (!filter || row <= filter.range.row || row >= filter.range.row + filter.range.rows) return false
  return Object.entries(filter.columns).some(([column, rule]) => !passes(editing, rule, row, Number(column)))
}
