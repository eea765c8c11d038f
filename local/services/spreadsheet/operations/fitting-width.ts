import { displayText } from '../values/display'
import type { Editing } from './editing'
import { numberFormatOf } from './number-format-of'
import { readValues } from './read-values'

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u

/** Pixels that the widest text of a column needs in the default font; wide letters count double. */
export function fittingWidth({ file, grid }: Editing, column: number): number {
  const values = readValues(file, grid, { row: 0, column, rows: grid.rowCount, columns: 1 })
  const widths = values.map(([value], row) => {
    const text = displayText(value ?? null, numberFormatOf(file, grid, row, column), file.locale)
    return [...text].reduce((sum, letter) => sum + (wide.test(letter) ? 13 : 7), 0)
  })
  return Math.max(21, widths.reduce((most, width) => Math.max(most, width), 0) + 8)
}
