import type { GridRange, Plain } from './workbook'

/** A column (0-based), or those up to before another, below the header, to the end of the sheet. */
export const columnBelowHeader = (sheetId: number, column: number, end = column + 1): GridRange => ({
  sheetId,
  startRowIndex: 1,
  startColumnIndex: column,
  endColumnIndex: end,
})

/** A colour such as `#FFF4E0` as the Sheets API takes it. */
export function colorStyle(hex: string): Plain {
  const part = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16) / 255
  return { rgbColor: { red: part(1), green: part(3), blue: part(5) } }
}
