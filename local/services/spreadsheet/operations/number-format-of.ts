import { formulaFormat } from '../formulas/formula-format'
import type { Grid } from '../grid/grid'
import type { SpreadsheetFile } from '../grid/spreadsheet-file'

/** The pattern by which a cell shows its value: its own, else what its formula suggests (`=TODAY()` is a day); undefined for automatic. */
export function numberFormatOf(
  file: SpreadsheetFile,
  grid: Grid,
  row: number,
  column: number,
): string | undefined {
  const own = grid.formats.get(row, column)?.numberFormat
  if (own !== undefined || !grid.formulas.isUsed) return own
  const formula = grid.formulas.get(row, column)
  return formula === undefined ? undefined : formulaFormat(file, grid, formula)
}
