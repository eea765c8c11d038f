import { type EffectiveValue, FormulaError } from '../grid/cell'
import type { Grid } from '../grid/grid'
import type { SpreadsheetFile } from '../grid/spreadsheet-file'

/** What a formula of a rule comes to for a cell; relative references move from `origin`, the cell it was written for. */
export function conditionFormulaValue(
  _file: SpreadsheetFile,
  _grid: Grid,
  _formula: string,
  _cell: { row: number; column: number; origin: { row: number; column: number } },
): EffectiveValue {
  return new FormulaError('#NAME?')
}
