import { readValues } from '../formulas/calculator'
import type { EffectiveValue } from '../grid/cell'
import type { Grid } from '../grid/grid'
import { cellRect } from '../grid/rect'
import type { SpreadsheetFile } from '../grid/spreadsheet-file'

export { dataSize, readValues } from '../formulas/calculator'

/** What one cell shows the world. */
export function readValue(file: SpreadsheetFile, grid: Grid, row: number, column: number): EffectiveValue {
  return readValues(file, grid, cellRect(row, column))[0]![0]!
}

/** How many rows and columns hold values or formulas of their own, from the first on. */
export function usedSize(grid: Grid): { rows: number; columns: number } {
  return {
    rows: Math.max(grid.values.rowsInUse(), grid.formulas.rowsInUse()),
    columns: Math.max(grid.values.columnsInUse(), grid.formulas.columnsInUse()),
  }
}
