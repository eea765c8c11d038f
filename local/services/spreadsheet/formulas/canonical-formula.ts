import { formatReference, parseReference, type Reference, type ReferencePoint } from '../grid/reference'
import type { SpreadsheetFile } from '../grid/spreadsheet-file'
import { formulaTokens } from './tokens'

/** The formula as Google keeps what was entered: references in capitals and in order, one cell as one cell, tabs by their names; all else, spaces and small letters of functions too, as it was. */
export function canonicalFormula(file: SpreadsheetFile, formula: string): string {
  const tokens = formulaTokens(formula.slice(1))
  if (!tokens) return formula
  const pieces = tokens.map((token) => {
    const reference = token.kind === 'reference' ? parseReference(token.text) : undefined
    return reference ? canonicalReference(file, reference, token.text) : token.text
  })
  return `=${pieces.join('')}`
}

function canonicalReference(file: SpreadsheetFile, { tab, start, end }: Reference, text: string): string {
  const grid = tab === undefined ? undefined : file.gridByName(tab)
  if (tab !== undefined && !grid) return text
  const home = grid ? { tab: grid.name } : {}
  if (!end) return formatReference({ ...home, start })
  const [first, last] = inOrder(start, end)
  const isOne = first.row !== undefined && first.column !== undefined && isSame(first, last)
  return formatReference(isOne ? { ...home, start: first } : { ...home, start: first, end: last })
}

function inOrder(a: ReferencePoint, b: ReferencePoint): readonly [ReferencePoint, ReferencePoint] {
  const [top, bottom] = (a.row ?? 0) > (b.row ?? Infinity) ? [b, a] : [a, b]
  const [left, right] = (a.column ?? 0) > (b.column ?? Infinity) ? [b, a] : [a, b]
  return [joined(top, left), joined(bottom, right)]
}

function joined({ row, rowFixed }: ReferencePoint, { column, columnFixed }: ReferencePoint): ReferencePoint {
  return {
    rowFixed,
    columnFixed,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  }
}

const isSame = (a: ReferencePoint, b: ReferencePoint): boolean =>
  a.row === b.row && a.column === b.column && a.rowFixed === b.rowFixed && a.columnFixed === b.columnFixed
