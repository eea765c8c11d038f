import type { CellFormat, ValidationRule } from '../grid/cell'
import type { Grid } from '../grid/grid'
import type { Axis, DimensionChange, Layer } from '../grid/layer'
import { closeRect, type Rect } from '../grid/rect'
import { Refusal } from '../grid/refusal'
import type { Editing } from './editing'
import { reshapeTab } from './reshape-tab'
import { isAllowedBy, protectedMessage, requireCells, requireEdit } from './rights'

/** Google's limit of cells in one spreadsheet, all tabs together. */
export const maxCells = 10_000_000

/** Google's limit of columns in one tab. */
export const maxColumns = 18_278

function lines(grid: Grid, axis: Axis, at: number, count: number): Rect {
  return axis === 'rows'
    ? { row: at, column: 0, rows: count, columns: grid.columnCount }
    : { row: 0, column: at, rows: grid.rowCount, columns: count }
}

/** Refuses where that many more cells or columns would break Google's limits. */
export function requireRoom({ file, grid }: Editing, axis: Axis, count: number): void {
  const cells = count * (axis === 'rows' ? grid.columnCount : grid.rowCount)
  const tooWide = axis === 'columns' && grid.columnCount + count > maxColumns
  if (tooWide || file.cellCount() + cells > maxCells)
    throw new Refusal(
      'limit',
      `This action would increase the number of cells in the workbook above the limit of ${maxCells} cells.`,
    )
}

/** Inserting through a protected range is refused: between its first and last row, or anywhere in whole columns. */
function requireInsert(editing: Editing, axis: Axis, at: number): void {
  requireEdit(editing)
  const { file, grid, by } = editing
  const closed = grid.protections.some((protection) => {
    if (isAllowedBy(file, protection, by)) return false
    if (!protection.range) return true
    const rect = closeRect(protection.range, grid)
    const start = axis === 'rows' ? rect.row : rect.column
    const count = axis === 'rows' ? rect.rows : rect.columns
    const whole = count >= (axis === 'rows' ? grid.rowCount : grid.columnCount)
    return whole || (at > start && at < start + count)
  })
  if (closed) throw new Refusal('protected', protectedMessage)
}

/** Puts rows or columns in before index `at` (the count of the tab to append); `like` is the row or column whose formats and rules the new ones take. */
export function insertLines(editing: Editing, axis: Axis, at: number, count: number, like?: number): void {
  const { file, grid } = editing
  const size = axis === 'rows' ? grid.rowCount : grid.columnCount
  if (at < 0 || at > size || count < 1) throw new Refusal('argument', `Those ${axis} are out of bounds.`)
  requireRoom(editing, axis, count)
  requireInsert(editing, axis, at)
  const model = like === undefined ? undefined : like >= at ? like + count : like
  const change: DimensionChange = { axis, kind: 'insert', at, count }
  reshapeTab(file, grid, change)
  if (model === undefined) return
  inherit(grid.formats as Layer<CellFormat>, grid, axis, model, at, count)
  inherit(grid.validations as Layer<ValidationRule>, grid, axis, model, at, count)
  const looks = axis === 'rows' ? grid.rowLooks : grid.columnLooks
  const { size: pixels } = looks[model] ?? {}
  if (pixels !== undefined) for (let i = 0; i < count; i++) looks[at + i] = { size: pixels }
}

function inherit<T>(layer: Layer<T>, grid: Grid, axis: Axis, like: number, at: number, count: number): void {
  if (!layer.isUsed) return
  const across = axis === 'rows' ? grid.columnCount : grid.rowCount
  for (let other = 0; other < across; other++) {
    const value = axis === 'rows' ? layer.get(like, other) : layer.get(other, like)
    if (value === undefined) continue
    for (let i = at; i < at + count; i++) {
      if (axis === 'rows') layer.set(i, other, value)
      else layer.set(other, i, value)
    }
  }
}

/** Takes rows or columns out. Refuses to take all, all that are not frozen, or protected ones. */
export function deleteLines(editing: Editing, axis: Axis, at: number, count: number): void {
  const { file, grid } = editing
  const size = axis === 'rows' ? grid.rowCount : grid.columnCount
  if (at < 0 || count < 1 || at + count > size)
    throw new Refusal('argument', `Those ${axis} are out of bounds.`)
  if (count === size) throw new Refusal('not-allowed', `You can't delete all the ${axis} on the sheet.`)
  const frozen = axis === 'rows' ? grid.frozenRows : grid.frozenColumns
  if (at <= frozen && at + count === size)
    throw new Refusal('not-allowed', `Sorry, it is not possible to delete all non-frozen ${axis}.`)
  requireCells(editing, lines(grid, axis, at, count))
  reshapeTab(file, grid, { axis, kind: 'delete', at, count })
}

/** Moves rows or columns before index `to`, counted before the move. */
export function moveLines(editing: Editing, axis: Axis, at: number, count: number, to: number): void {
  const { file, grid } = editing
  const size = axis === 'rows' ? grid.rowCount : grid.columnCount
  if (at < 0 || count < 1 || at + count > size || to < 0 || to > size)
    throw new Refusal('argument', `Those ${axis} are out of bounds.`)
  if (to > at && to < at + count) throw new Refusal('argument', `Cannot move ${axis} into themselves.`)
  requireCells(editing, lines(grid, axis, at, count))
  requireInsert(editing, axis, to)
  if (to === at || to === at + count) return
  reshapeTab(file, grid, { axis, kind: 'move', at, count, to })
}
