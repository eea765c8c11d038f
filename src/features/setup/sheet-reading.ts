import type { SheetPart, TabInfo } from '../../host/workbook'
import type { Cell } from '../../register/cell-codec'

/** A sheet as it stood at one moment: what its cells show, what was entered in them, and how it looks. */
export interface SheetReading {
  readonly tab: TabInfo
  /** Cells of the whole sheet; days are serial numbers. */
  readonly values: readonly (readonly Cell[])[]
  /** The same cells with formulas as their text. */
  readonly entered: readonly (readonly Cell[])[]
  readonly part: SheetPart
  /** Number format of the first rows' cells, `DATE` and the like. */
  readonly formats: readonly (readonly (string | undefined)[])[]
  /** Width in pixels of each column. */
  readonly widths: readonly (number | undefined)[]
}

/** Whether a cell holds a formula: what was entered differs from what it shows. A text that begins with `=` does not. */
export const isFormulaCell = (value: Cell | undefined, entered: Cell | undefined): boolean =>
  typeof entered === 'string' && entered.charCodeAt(0) === 61 && entered !== value

/** A value that is merged over several rows below the header and so holds for each of them. */
export interface MergedFill {
  readonly row: number
  readonly endRow: number
  readonly column: number
  readonly value: Cell
}

/** Values merged over several rows below the header; formulas stay where they are. */
export function mergedFills({ values, entered, part }: SheetReading, headerRow: number): MergedFill[] {
  return (part.merges ?? []).flatMap((merge) => {
    const { startRowIndex: row = 0, endRowIndex: endRow = 0, startColumnIndex: column = 0 } = merge
    const value = values[row]?.[column] ?? ''
    const isData = row > headerRow && endRow - row > 1 && value !== ''
    return isData && !isFormulaCell(value, entered[row]?.[column]) ? [{ row, endRow, column, value }] : []
  })
}
