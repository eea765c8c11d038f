import type { Grid } from '../spreadsheet/grid/grid'
import type { SpreadsheetFile } from '../spreadsheet/grid/spreadsheet-file'
import { readValues } from '../spreadsheet/operations/read-values'
import { displayText } from '../spreadsheet/values/display'

const wideLetter =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\ud840-\ud8bf][\udc00-\udfff]/g

/** Pixels a column needs to show its longest text in the default letters: a good guess, since nothing is drawn here. */
export function fittingWidth(file: SpreadsheetFile, grid: Grid, column: number): number {
  const rect = { row: 0, column, rows: grid.rowCount, columns: 1 }
  const widths = readValues(file, grid, rect).map(([value = null], row) =>
    value === null
      ? 0
      : textWidth(displayText(value, grid.formats.get(row, column)?.numberFormat, file.locale)),
  )
  const widest = widths.reduce((most, width) => Math.max(most, width), 0)
  return widest === 0 ? 100 : Math.max(21, widest + 17)
}

function textWidth(text: string): number {
  const lines = text.split('\n').map((line) => {
    const wide = line.match(wideLetter)?.length ?? 0
    return wide * 13 + line.replace(wideLetter, '').length * 7
  })
  return Math.max(...lines)
}
