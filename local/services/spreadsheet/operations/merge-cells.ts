import { covers, intersect, type Rect } from '../grid/rect'
import { Refusal } from '../grid/refusal'
import type { Editing } from './editing'
import { requireCells } from './rights'

/** Merge everything into one cell, each row, or each column. */
export type MergeKind = 'all' | 'rows' | 'columns'

/** Merges cells; only the top left value of each merged range stays. Refused where it would cut another merged range or a table. */
export function mergeCells(editing: Editing, rect: Rect, kind: MergeKind): void {
  requireCells(editing, rect)
  const { grid, file } = editing
  if (grid.merges.some((merge) => intersect(merge, rect) && !covers(rect, merge)))
    throw new Refusal('not-allowed', 'You must select all cells in a merged range to merge or unmerge them.')
  const crosses = (frozen: number, start: number, count: number) => start < frozen && start + count > frozen
  if (kind !== 'rows' && crosses(grid.frozenRows, rect.row, rect.rows))
    throw new Refusal('not-allowed', "Sorry, you can't merge frozen and non-frozen rows.")
  if (kind !== 'columns' && crosses(grid.frozenColumns, rect.column, rect.columns))
    throw new Refusal('not-allowed', "Sorry, you can't merge frozen and non-frozen columns.")
  const kept = grid.merges.filter((merge) => !intersect(merge, rect))
  const parts = partsOf(rect, kind).filter((part) => part.rows * part.columns > 1)
  grid.merges = [...kept, ...parts]
  for (const part of parts) emptyAllButFirst(editing, part)
  file.changed({ kind: 'cells', tab: grid.id, rect })
  file.changed({ kind: 'tab', tab: grid.id })
}

function partsOf(rect: Rect, kind: MergeKind): Rect[] {
  if (kind === 'all') return [rect]
  const count = kind === 'rows' ? rect.rows : rect.columns
  return Array.from({ length: count }, (_, index) =>
    kind === 'rows'
      ? { ...rect, row: rect.row + index, rows: 1 }
      : { ...rect, column: rect.column + index, columns: 1 },
  )
}

function emptyAllButFirst({ grid }: Editing, part: Rect): void {
  for (const layer of [grid.values, grid.formulas, grid.notes, grid.textRuns])
    layer.each(part, (row, column) => {
      if (row !== part.row || column !== part.column) layer.set(row, column, undefined)
    })
}

/** Takes merged ranges inside a rectangle apart; refused where it cuts one. */
export function unmergeCells(editing: Editing, rect: Rect): void {
  requireCells(editing, rect)
  const { grid, file } = editing
  if (grid.merges.some((merge) => intersect(merge, rect) && !covers(rect, merge)))
    throw new Refusal('not-allowed', 'You must select all cells in a merged range to merge or unmerge them.')
  grid.merges = grid.merges.filter((merge) => !intersect(merge, rect))
  file.changed({ kind: 'tab', tab: grid.id })
}
