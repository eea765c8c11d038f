import { type EffectiveValue, FormulaError } from '../grid/cell'
import type { Grid } from '../grid/grid'
import type { SpreadsheetFile } from '../grid/spreadsheet-file'

/** What the formula of a cell comes to now. */
export function formulaValue(
  _file: SpreadsheetFile,
  _grid: Grid,
  _row: number,
  _column: number,
): EffectiveValue {
  return new FormulaError('#NAME?')
}
