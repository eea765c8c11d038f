import { FormulaError } from '../../../../../local/services/spreadsheet/grid/cell'
import { rectInTab } from '../../../../../local/services/spreadsheet/grid/reference'
import type { Editing } from '../../../../../local/services/spreadsheet/operations/editing'
import { readValues } from '../../../../../local/services/spreadsheet/operations/read-values'
import type { CellInput } from '../../../../../local/services/spreadsheet/operations/write-values'
import { aFile } from '../a-file'

/** What cells show, errors by their codes. */
export function shownIn({ file, grid }: Editing, a1: string): unknown[][] {
  return readValues(file, grid, rectInTab(a1, grid)!).map((line) =>
    line.map((value) => (value instanceof FormulaError ? value.code : value)),
  )
}

/** What a formula in K1 comes to beside rows that begin in A1. */
export function comesTo(formula: string, rows: readonly (readonly CellInput[])[] = []): unknown {
  const [first = [], ...rest] = rows
  const padded = [...first, ...Array<CellInput>(10 - first.length).fill(undefined), formula]
  return shownIn(aFile([padded, ...rest]), 'K1')[0]![0]
}

/** The rows that a formula in K1 fills. */
export function fills(
  formula: string,
  area: string,
  rows: readonly (readonly CellInput[])[] = [],
): unknown[][] {
  const [first = [], ...rest] = rows
  const padded = [...first, ...Array<CellInput>(10 - first.length).fill(undefined), formula]
  return shownIn(aFile([padded, ...rest]), area)
}
