import type { Grid } from '../grid/grid'
import type { Rect } from '../grid/rect'
import { Refusal } from '../grid/refusal'
import type { SpreadsheetFile } from '../grid/spreadsheet-file'
import { displayText } from '../values/display'
import { regularExpression } from '../values/regular-expression'
import type { Editing } from './editing'
import { numberFormatOf } from './number-format-of'
import { readValues } from './read-values'
import { Formula, writeValues } from './write-values'

/** How a text is looked for. */
export interface Search {
  readonly text: string
  readonly matchCase: boolean
  readonly entireCell: boolean
  /** Look at formulas instead of what they come to. */
  readonly formulas: boolean
  readonly ignoreDiacritics: boolean
  readonly regularExpression: boolean
}

const withoutMarks = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')

function patternOf(search: Search): RegExp {
  const escaped = search.regularExpression ? search.text : search.text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  const plain = search.ignoreDiacritics ? withoutMarks(escaped) : escaped
  try {
    return regularExpression(plain, search.matchCase ? 'g' : 'gi', search.entireCell ? 'whole' : 'part')
  } catch {
    throw new Refusal('argument', `Invalid regular expression: ${search.text}`)
  }
}

function textsOf(file: SpreadsheetFile, grid: Grid, rect: Rect, search: Search) {
  const values = readValues(file, grid, rect)
  return values.map((line, i) =>
    line.map((value, j) => {
      const [row, column] = [rect.row + i, rect.column + j]
      const formula = grid.formulas.get(row, column)
      const text =
        search.formulas && formula !== undefined
          ? formula
          : displayText(value, numberFormatOf(file, grid, row, column), file.locale)
      return search.ignoreDiacritics ? withoutMarks(text) : text
    }),
  )
}

/** The cells of a rectangle whose text matches, row by row; by what they show, or by their formulas. */
export function findText(
  file: SpreadsheetFile,
  grid: Grid,
  rect: Rect,
  search: Search,
): { row: number; column: number }[] {
  if (search.text === '') return []
  const pattern = patternOf(search)
  return textsOf(file, grid, rect, search).flatMap((line, i) =>
    line.flatMap((text, j) => {
      pattern.lastIndex = 0
      return pattern.test(text) ? [{ row: rect.row + i, column: rect.column + j }] : []
    }),
  )
}

/** Replaces every occurrence in a rectangle and answers how many there were; the new text is read as if typed. Formulas change only where they are searched. */
export function replaceText(editing: Editing, rect: Rect, search: Search, replacement: string): number {
  const { file, grid } = editing
  const pattern = patternOf(search)
  const plain = search.regularExpression ? replacement : replacement.replaceAll('$', '$$$$')
  let count = 0
  const texts = textsOf(file, grid, rect, search)
  for (const { row, column } of findText(file, grid, rect, search)) {
    const formula = grid.formulas.get(row, column)
    if (formula !== undefined && !search.formulas) continue
    const text = texts[row - rect.row]![column - rect.column]!
    count += text.match(pattern)?.length ?? 0
    const next = text.replace(pattern, plain)
    const input = formula !== undefined && next.startsWith('=') ? new Formula(next) : next
    writeValues(editing, { row, column, rows: 1, columns: 1 }, [[input]], 'typed')
  }
  return count
}
