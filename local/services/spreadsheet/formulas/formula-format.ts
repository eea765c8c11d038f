import type { Grid } from '../grid/grid'
import type { SpreadsheetFile } from '../grid/spreadsheet-file'

/** The number format a formula gives to a cell without one: a day for `=TODAY()`, that of the cell it begins with for `=A1+7`. */
export function formulaFormat(_file: SpreadsheetFile, _grid: Grid, _formula: string): string | undefined {
  return undefined
}
