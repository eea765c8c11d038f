import type { ReadRange } from '../host/workbook'

/** A column's letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/**
 * The A1 notation of a range; the tab's name is quoted. Rows without columns read whole rows; a start without an
 * end of rows needs columns, since A1 notation has no way to write "all columns from row 5 on".
 */
export function rangeName(range: ReadRange): string {
  const tab = `'${range.tab.replace(/'/g, "''")}'`
  const { startRow, endRow, startColumn, endColumn } = range
  if (startColumn === undefined || endColumn === undefined)
    return startRow === undefined || endRow === undefined ? tab : `${tab}!${startRow + 1}:${endRow}`
  const from = `${columnLetters(startColumn)}${startRow === undefined ? '' : startRow + 1}`
  const to = `${columnLetters(endColumn - 1)}${endRow === undefined ? '' : endRow}`
  return `${tab}!${from}:${to}`
}
