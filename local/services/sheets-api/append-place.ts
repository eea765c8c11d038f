import type { Grid } from '../spreadsheet/grid/grid'
import type { Rect } from '../spreadsheet/grid/rect'

/**
 * The table that `Values.append` adds to: the block of filled cells around the lowest filled cell of the range, bounded by
 * empty rows and columns. Undefined where the range holds nothing.
 */
export function tableIn(grid: Grid, rect: Rect): Rect | undefined {
  const seed = lowestFilled(grid, rect)
  return seed && grownBlock(grid, seed)
}

function isFilled(grid: Grid, row: number, column: number): boolean {
  return grid.values.get(row, column) !== undefined || grid.formulas.get(row, column) !== undefined
}

function lowestFilled(grid: Grid, rect: Rect): Rect | undefined {
  for (let row = rect.row + rect.rows - 1; row >= rect.row; row--) {
    const column = filledIn(grid, row, rect.column, rect.column + rect.columns)
    if (column !== undefined) return { row, column, rows: 1, columns: 1 }
  }
  return undefined
}

function filledIn(grid: Grid, row: number, from: number, to: number): number | undefined {
  for (let column = Math.max(0, from); column < Math.min(to, grid.columnCount); column++) {
    if (isFilled(grid, row, column)) return column
  }
  return undefined
}

function columnHolds(grid: Grid, column: number, from: number, to: number): boolean {
  for (let row = Math.max(0, from); row < Math.min(to, grid.rowCount); row++) {
    if (isFilled(grid, row, column)) return true
  }
  return false
}

function grownBlock(grid: Grid, seed: Rect): Rect {
  let { row: top, column: left } = seed
  let [bottom, right] = [top, left]
  for (let grown = true; grown; ) {
    grown = false
    while (top > 0 && filledIn(grid, top - 1, left - 1, right + 2) !== undefined)
      [top, grown] = [top - 1, true]
    while (bottom + 1 < grid.rowCount && filledIn(grid, bottom + 1, left - 1, right + 2) !== undefined)
      [bottom, grown] = [bottom + 1, true]
    while (left > 0 && columnHolds(grid, left - 1, top - 1, bottom + 2)) [left, grown] = [left - 1, true]
    while (right + 1 < grid.columnCount && columnHolds(grid, right + 1, top - 1, bottom + 2))
      [right, grown] = [right + 1, true]
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }
}
