import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx'
import type { CellFormat } from '../../services/spreadsheet/grid/cell'
import type { Grid } from '../../services/spreadsheet/grid/grid'
import type { SpreadsheetFile } from '../../services/spreadsheet/grid/spreadsheet-file'
import { readValues, usedSize } from '../../services/spreadsheet/operations/read-values'
import { shownValue } from './tab-view'

/** About so many pixels make the width of one character, in which Excel counts. */
const pixelsPerCharacter = 7
const defaultWidth = 14

/** The spreadsheet as an Excel file: values, formulas, days and the looks that Excel has too; hidden tabs stay hidden. */
export async function xlsxOf(file: SpreadsheetFile): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx')
  return writeXlsx({
    sheets: file.grids.map((grid) => sheetOf(file, grid)),
    defaultFont: { name: 'Arial', size: 10 },
  })
}

function sheetOf(file: SpreadsheetFile, grid: Grid): WriteSheet {
  const used = usedSize(grid)
  const rows = readValues(file, grid, { row: 0, column: 0, ...used }).map((row) => row.map(shownValue))
  const cells = new Map<string, Partial<Cell>>()
  const cellAt = (row: number, column: number): Partial<Cell> => {
    const known = cells.get(`${row},${column}`) ?? { value: rows[row]?.[column] ?? null }
    cells.set(`${row},${column}`, known)
    return known
  }
  const area = { row: 0, column: 0, ...used }
  grid.formats.each(area, (row, column, format) => {
    cellAt(row, column).style = styleOf(format)
  })
  grid.formulas.each(area, (row, column, formula) => {
    Object.assign(cellAt(row, column), {
      formula: formula.slice(1),
      formulaResult: rows[row]?.[column] ?? null,
    })
  })
  return {
    name: grid.name,
    rows,
    cells,
    hidden: grid.hidden,
    columns: Array.from({ length: used.columns }, (_, column) => ({ width: widthOf(grid, column) })),
    merges: grid.merges.map(({ row, column, rows: height, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + height - 1,
      endCol: column + columns - 1,
    })),
    ...(grid.frozenRows + grid.frozenColumns > 0 && {
      freezePane: { rows: grid.frozenRows, columns: grid.frozenColumns },
    }),
  }
}

function widthOf(grid: Grid, column: number): number {
  const size = grid.columnLooks[column]?.size
  return size === undefined ? defaultWidth : Math.round(size / pixelsPerCharacter)
}

function styleOf(format: CellFormat): CellStyle {
  const { bold, italic, underline, strikethrough, color, background, numberFormat, align, wrap } = format
  const font = {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(strikethrough && { strikethrough }),
    ...(color && { color: { rgb: color.slice(1) } }),
  }
  const alignment = { ...(align && { horizontal: align }), ...(wrap === 'WRAP' && { wrapText: true }) }
  return {
    font,
    alignment,
    ...(background && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: background.slice(1) } } }),
    ...(numberFormat && { numFmt: numberFormat }),
  }
}
