import { formulaValue } from '../formulas/calculator'
import type { EffectiveValue } from '../grid/cell'
import type { Grid } from '../grid/grid'
import { cellRect, type Rect } from '../grid/rect'
import type { SpreadsheetFile } from '../grid/spreadsheet-file'

/** What the cells show the world, row by row: constants, and what formulas come to; null where empty. */
export function readValues(file: SpreadsheetFile, grid: Grid, rect: Rect): EffectiveValue[][] {
  const rows: EffectiveValue[][] = []
  const right = rect.column + rect.columns
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const line = grid.values.line(row)
    const cells: EffectiveValue[] = []
    for (let column = rect.column; column < right; column++) cells.push(line?.[column] ?? null)
    rows.push(cells)
  }
  grid.formulas.each(rect, (row, column) => {
    rows[row - rect.row]![column - rect.column] = formulaValue(file, grid, row, column)
  })
  return rows
}

/** What one cell shows the world. */
export function readValue(file: SpreadsheetFile, grid: Grid, row: number, column: number): EffectiveValue {
  return readValues(file, grid, cellRect(row, column))[0]![0]!
}

/** How many rows and columns hold values or formulas, from the first on: what `getLastRow` and `getLastColumn` answer. */
export function usedSize(grid: Grid): { rows: number; columns: number } {
  return {
    rows: Math.max(grid.values.rowsInUse(), grid.formulas.rowsInUse()),
    columns: Math.max(grid.values.columnsInUse(), grid.formulas.columnsInUse()),
  }
}
