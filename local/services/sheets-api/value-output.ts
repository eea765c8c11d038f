import { type EffectiveValue, FormulaError } from '../spreadsheet/grid/cell'
import type { Grid } from '../spreadsheet/grid/grid'
import type { Rect } from '../spreadsheet/grid/rect'
import type { SpreadsheetFile } from '../spreadsheet/grid/spreadsheet-file'
import { numberFormatOf } from '../spreadsheet/operations/number-format-of'
import { readValues } from '../spreadsheet/operations/read-values'
import { displayText } from '../spreadsheet/values/display'
import { showsMoment } from './format-type'
import type { MajorDimension, Rendering } from './options'
import { rangeName } from './range-address'
import type { ValueRange } from './schema'

/** A value as JSON carries it; an empty cell before a filled one is an empty text. */
type OutputValue = string | number | boolean

/** Cells as the API answers them: empty cells at the end of a row and empty rows at the end are left out, and `values` where nothing is left. */
export function valueRange(
  file: SpreadsheetFile,
  grid: Grid,
  rect: Rect,
  major: MajorDimension,
  how: Rendering,
): ValueRange {
  const rows = renderedRows(file, grid, rect, how)
  const lists = trimmed(major === 'ROWS' ? rows : columnsOf(rows))
  const answer = { range: rangeName(grid, rect), majorDimension: major }
  return lists.length === 0 ? answer : { ...answer, values: lists }
}

function renderedRows(file: SpreadsheetFile, grid: Grid, rect: Rect, how: Rendering): OutputValue[][] {
  const shown = how.values === 'FORMATTED_VALUE'
  const rows = readValues(file, grid, rect).map((line, i) =>
    line.map((value, j) => {
      if (value === null) return ''
      if (!shown && typeof value !== 'number') return plain(value)
      return shown || isShownMoment(file, grid, rect.row + i, rect.column + j, how)
        ? displayText(value, numberFormatOf(file, grid, rect.row + i, rect.column + j), file.locale)
        : plain(value)
    }),
  )
  if (how.values === 'FORMULA') {
    grid.formulas.each(rect, (row, column, formula) => {
      const line = rows[row - rect.row]
      if (line) line[column - rect.column] = formula
    })
  }
  return rows
}

function plain(value: Exclude<EffectiveValue, null>): OutputValue {
  return value instanceof FormulaError ? value.code : value
}

function isShownMoment(
  file: SpreadsheetFile,
  grid: Grid,
  row: number,
  column: number,
  how: Rendering,
): boolean {
  return how.dates === 'FORMATTED_STRING' && showsMoment(numberFormatOf(file, grid, row, column))
}

function columnsOf(rows: readonly OutputValue[][]): OutputValue[][] {
  const width = rows[0]?.length ?? 0
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''))
}

function trimmed(lists: readonly OutputValue[][]): OutputValue[][] {
  const cut = lists.map((list) => upToLast(list, (value) => value !== ''))
  return upToLast(cut, (list) => list.length > 0)
}

function upToLast<T>(list: readonly T[], isKept: (item: T) => boolean): T[] {
  let length = list.length
  while (length > 0 && !isKept(list[length - 1] as T)) length--
  return list.slice(0, length)
}
