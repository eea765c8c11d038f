import type { EffectiveValue } from '../grid/cell'
import type { Grid } from '../grid/grid'
import type { SpreadsheetFile } from '../grid/spreadsheet-file'
import { offsetFormula } from './adjust-formula'
import { valueOfFormula } from './calculator'

/** What a formula of a rule comes to for a cell; relative references move from `origin`, the cell it was written for. */
export function conditionFormulaValue(
  file: SpreadsheetFile,
  grid: Grid,
  formula: string,
  cell: { row: number; column: number; origin: { row: number; column: number } },
): EffectiveValue {
  const moved = offsetFormula(formula, cell.row - cell.origin.row, cell.column - cell.origin.column)
  return valueOfFormula(file, grid, moved, cell.row, cell.column)
}
