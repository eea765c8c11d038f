import type { DimensionChange } from '../grid/layer'
import type { Rect } from '../grid/rect'
import {
  formatReference,
  parseReference,
  type Reference,
  type ReferencePoint,
  referenceRect,
} from '../grid/reference'
import { shiftSpan } from '../grid/shift'
import { formulaTokens } from './tokens'

/** Rewrites each reference of a formula; undefined from `change` leaves it as written, null makes it `#REF!`. */
function mapReferences(
  formula: string,
  change: (reference: Reference) => Reference | null | undefined,
): string {
  const tokens = formulaTokens(formula.slice(1))
  if (!tokens) return formula
  const pieces = tokens.map((token) => {
    const reference = token.kind === 'reference' ? parseReference(token.text) : undefined
    if (!reference) return token.text
    const next = change(reference)
    return next === undefined ? token.text : next === null ? '#REF!' : formatReference(next)
  })
  return `=${pieces.join('')}`
}

function shiftEnds(
  a: number | undefined,
  b: number | undefined,
  change: DimensionChange,
): readonly [number | undefined, number | undefined] | null {
  if (a === undefined && b === undefined) return [a, b]
  if (a === undefined || b === undefined) {
    const open = shiftSpan({ at: (a ?? b)! }, change)
    return open ? [a === undefined ? a : open.at, b === undefined ? b : open.at] : null
  }
  const span = shiftSpan({ at: Math.min(a, b), count: Math.abs(a - b) + 1 }, change)
  return span ? [span.at, span.at + span.count! - 1] : null
}

function withPlace(
  point: ReferencePoint,
  row: number | undefined,
  column: number | undefined,
): ReferencePoint {
  const { rowFixed, columnFixed } = point
  return {
    rowFixed,
    columnFixed,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  }
}

/** The reference after rows or columns of its tab changed; null where all it meant is gone. */
function shiftReference(reference: Reference, change: DimensionChange): Reference | null {
  const { start, end = start } = reference
  const rows = change.axis === 'rows'
  const ends = rows ? shiftEnds(start.row, end.row, change) : shiftEnds(start.column, end.column, change)
  if (!ends) return null
  const first = rows ? withPlace(start, ends[0], start.column) : withPlace(start, start.row, ends[0])
  if (!reference.end) return { ...reference, start: first }
  const last = rows ? withPlace(end, ends[1], end.column) : withPlace(end, end.row, ends[1])
  return { ...reference, start: first, end: last }
}

function meansTab(reference: Reference, home: string, tab: string): boolean {
  return (reference.tab ?? home).toLowerCase() === tab.toLowerCase()
}

/** The formula of a cell on tab `home` after rows or columns of `tab` changed. */
export function shiftFormula(formula: string, home: string, tab: string, change: DimensionChange): string {
  return mapReferences(formula, (reference) => {
    if (!meansTab(reference, home, tab)) return undefined
    const next = shiftReference(reference, change)
    return next && formatReference(next) === formatReference(reference) ? undefined : next
  })
}

/** The formula after cells of `tab` were put in or taken out so that others of the same rows or columns made way; references that reach beyond these stay. */
export function shiftCellsInFormula(
  formula: string,
  home: string,
  shifted: { readonly tab: string; readonly rect: Rect; readonly change: DimensionChange },
): string {
  const { tab, rect, change } = shifted
  return mapReferences(formula, (reference) => {
    const { row, rows, column, columns } = referenceRect(reference)
    const [at, size] = change.axis === 'rows' ? [column, columns] : [row, rows]
    const [from, room] = change.axis === 'rows' ? [rect.column, rect.columns] : [rect.row, rect.rows]
    const isWithin = size !== undefined && at >= from && at + size <= from + room
    return isWithin && meansTab(reference, home, tab) ? shiftReference(reference, change) : undefined
  })
}

/** The formula as a copy some cells away reads: what has no `$` moves along; what falls off the sheet becomes `#REF!`. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula
  const move = (point: ReferencePoint): ReferencePoint | null => {
    const row = point.row === undefined || point.rowFixed ? point.row : point.row + rows
    const column = point.column === undefined || point.columnFixed ? point.column : point.column + columns
    return (row ?? 0) < 0 || (column ?? 0) < 0 ? null : withPlace(point, row, column)
  }
  return mapPoints(formula, move)
}

/** Rewrites where each reference begins and ends; null makes it `#REF!`. */
function mapPoints(formula: string, change: (point: ReferencePoint) => ReferencePoint | null): string {
  return mapReferences(formula, (reference) => {
    const start = change(reference.start)
    const end = reference.end && change(reference.end)
    if (!start || end === null) return null
    return end ? { ...reference, start, end } : { ...reference, start }
  })
}

interface CellPlace {
  readonly row: number
  readonly column: number
}

/** The formula as a copy reads whose rows became columns: a cell so far below or beside is now as far beside or below; what has a `$` stays. */
export function transposedFormula(formula: string, from: CellPlace, to: CellPlace): string {
  const turn = (point: ReferencePoint): ReferencePoint | null => {
    if (point.rowFixed || point.columnFixed) return point
    const row = point.column === undefined ? undefined : to.row + point.column - from.column
    const column = point.row === undefined ? undefined : to.column + point.row - from.row
    return (row ?? 0) < 0 || (column ?? 0) < 0 ? null : withPlace(point, row, column)
  }
  return mapPoints(formula, turn)
}

/** The formula after the cells of `from` on tab `tab` were cut and pasted some cells away, perhaps on another tab. */
export function followMovedCells(
  formula: string,
  home: string,
  moved: { readonly tab: string; readonly from: Rect; readonly toTab: string; rows: number; columns: number },
): string {
  return mapReferences(formula, (reference) => {
    if (!meansTab(reference, home, moved.tab)) return undefined
    const rect = referenceRect(reference)
    if (rect.rows === undefined || rect.columns === undefined) return undefined
    const { from } = moved
    const inside =
      rect.row >= from.row &&
      rect.column >= from.column &&
      rect.row + rect.rows <= from.row + from.rows &&
      rect.column + rect.columns <= from.column + from.columns
    if (!inside) return undefined
    const move = (point: ReferencePoint) =>
      withPlace(point, (point.row ?? 0) + moved.rows, (point.column ?? 0) + moved.columns)
    const tab = moved.toTab === home && reference.tab === undefined ? {} : { tab: moved.toTab }
    const { start, end } = reference
    return { ...tab, start: move(start), ...(end ? { end: move(end) } : {}) }
  })
}

/** The formula after a tab was renamed, or, with `to` null, deleted. */
export function renameTabInFormula(formula: string, from: string, to: string | null): string {
  return mapReferences(formula, (reference) => {
    if (reference.tab === undefined || reference.tab.toLowerCase() !== from.toLowerCase()) return undefined
    return to === null ? null : { ...reference, tab: to }
  })
}
