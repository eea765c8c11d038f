import type { OpenRect, Rect, Size } from './rect'
import { closeRect } from './rect'

/** An end of a reference, counted from 0; without `row` a whole column, without `column` a whole row; `Fixed` where a `$` stands. */
export interface ReferencePoint {
  readonly row?: number
  readonly column?: number
  readonly rowFixed: boolean
  readonly columnFixed: boolean
}

/** A reference as written in a formula or asked for in A1 notation. */
export interface Reference {
  readonly tab?: string
  readonly start: ReferencePoint
  readonly end?: ReferencePoint
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** 0 for `A`; letters of either case. */
export function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

const pointPattern = /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)([1-9]\d{0,7}))?$/

function parsePoint(text: string): ReferencePoint | undefined {
  const match = pointPattern.exec(text)
  if (!match || text === '') return undefined
  const [, columnDollar, letters, rowDollar, digits] = match
  return {
    rowFixed: rowDollar === '$',
    columnFixed: columnDollar === '$',
    ...(letters === undefined ? {} : { column: columnIndex(letters) }),
    ...(digits === undefined ? {} : { row: Number(digits) - 1 }),
  }
}

/** Takes a tab's name, which may stand in quotes, off the cells that follow its `!`. */
export function splitTab(text: string): { readonly tab?: string; readonly rest: string } {
  if (text.startsWith("'")) {
    const match = /^'((?:[^']|'')+)'!(.*)$/s.exec(text)
    return match ? { tab: match[1]!.replaceAll("''", "'"), rest: match[2]! } : { rest: text }
  }
  const mark = text.lastIndexOf('!')
  return mark < 0 ? { rest: text } : { tab: text.slice(0, mark), rest: text.slice(mark + 1) }
}

/** Reads `B2`, `B2:C9`, `A:A`, `3:3`, `A2:A`, each with `$` and a tab's name before `!`; undefined for anything else, names among it. */
export function parseReference(text: string): Reference | undefined {
  const { tab, rest } = splitTab(text.trim())
  const [first = '', second, ...more] = rest.split(':')
  const start = parsePoint(first)
  if (!start || more.length > 0) return undefined
  const home = tab === undefined ? {} : { tab }
  if (second === undefined) {
    return start.row === undefined || start.column === undefined ? undefined : { ...home, start }
  }
  const end = parsePoint(second)
  return end && { ...home, start, end }
}

function pointText(point: ReferencePoint): string {
  const column =
    point.column === undefined ? '' : (point.columnFixed ? '$' : '') + columnLetters(point.column)
  return column + (point.row === undefined ? '' : `${point.rowFixed ? '$' : ''}${point.row + 1}`)
}

/** A tab's name as Google writes it before `!`: quoted unless it is a plain word of English letters that cannot be taken for a cell. */
export function quoteTab(name: string): string {
  const isWord = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name)
  return isWord && !parseReference(name) && !/^r\d*c\d*$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`
}

/** The reference in A1 notation. */
export function formatReference(reference: Reference): string {
  const tab = reference.tab === undefined ? '' : `${quoteTab(reference.tab)}!`
  return tab + pointText(reference.start) + (reference.end ? `:${pointText(reference.end)}` : '')
}

/** The cells a reference means; ends in either order. */
export function referenceRect({ start, end = start }: Reference): OpenRect {
  const rows = openSpan(start.row, end.row)
  const columns = openSpan(start.column, end.column)
  return {
    row: rows.at,
    column: columns.at,
    ...(rows.count === undefined ? {} : { rows: rows.count }),
    ...(columns.count === undefined ? {} : { columns: columns.count }),
    ...(rows.isNamed ? { namesRow: true } : {}),
    ...(columns.isNamed ? { namesColumn: true } : {}),
  }
}

interface OpenSpan {
  readonly at: number
  readonly count?: number
  /** Begins at the first, by name. */
  readonly isNamed?: boolean
}

function openSpan(a: number | undefined, b: number | undefined): OpenSpan {
  if (a === undefined || b === undefined) return { at: a ?? b ?? 0, isNamed: (a ?? b) === 0 }
  return { at: Math.min(a, b), count: Math.abs(a - b) + 1 }
}

/** A1 notation of cells, without a tab: `B2`, `B2:C9`, `A:A`, `3:3`, `A1:A`; a whole tab has none. */
export function formatA1(range: OpenRect): string {
  const { row, column, rows, columns } = range
  if (rows === undefined && columns === undefined && row === 0 && column === 0) return ''
  const wholeColumns = rows === undefined && row === 0 && !range.namesRow
  const wholeRows = columns === undefined && column === 0 && !range.namesColumn && !wholeColumns
  const start = (wholeRows ? '' : columnLetters(column)) + (wholeColumns ? '' : row + 1)
  const end =
    (columns === undefined ? '' : columnLetters(column + columns - 1)) +
    (rows === undefined ? '' : row + rows)
  if (rows === 1 && columns === 1) return start
  return `${start}:${end}`
}

/** The cells A1 notation means in a tab of this size, cut to the tab; undefined where it is no reference or begins beyond the tab. */
export function rectInTab(text: string, size: Size): Rect | undefined {
  const reference = parseReference(text)
  if (!reference) return undefined
  const open = referenceRect(reference)
  const rect = closeRect(open, size)
  const rows = Math.min(rect.rows, size.rowCount - rect.row)
  const columns = Math.min(rect.columns, size.columnCount - rect.column)
  return rows > 0 && columns > 0 ? { ...rect, rows, columns } : undefined
}
