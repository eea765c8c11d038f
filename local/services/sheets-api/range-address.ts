import type { Grid } from '../spreadsheet/grid/grid'
import { closeRect, type OpenRect, type Rect } from '../spreadsheet/grid/rect'
import { formatA1, parseReference, referenceRect } from '../spreadsheet/grid/reference'
import type { SpreadsheetFile } from '../spreadsheet/grid/spreadsheet-file'
import { badRequest } from './api-error'

/** A range named in A1 or R1C1 notation, found in its file. */
export interface FoundRange {
  readonly grid: Grid
  /** As asked for: open ends stay open. */
  readonly open: OpenRect
  /** The cells of it that the tab has. */
  readonly rect: Rect
}

/**
 * Finds `Tab!A1:B2`, `'My tab'!A:A`, `Tab!2:3`, `Tab!B5:B`, `R1C1:R2C2`, a tab's name, a named range, or cells of the first
 * visible tab. Refuses what cannot be read and what begins outside the tab; `whole` also refuses what ends outside.
 */
export function findRange(file: SpreadsheetFile, text: string, whole = false): FoundRange {
  const { grid, open } = locate(file, text)
  const rect = closeRect(open, grid)
  const endsOutside = rect.row + rect.rows > grid.rowCount || rect.column + rect.columns > grid.columnCount
  if (open.row >= grid.rowCount || open.column >= grid.columnCount || (whole && endsOutside)) {
    const limits = `Max rows: ${grid.rowCount}, max columns: ${grid.columnCount}`
    throw badRequest(`Range (${quotedTitle(grid.name)}!${formatA1(open)}) exceeds grid limits. ${limits}`)
  }
  const rows = Math.min(rect.rows, grid.rowCount - rect.row)
  const columns = Math.min(rect.columns, grid.columnCount - rect.column)
  return { grid, open, rect: { ...rect, rows, columns } }
}

/** A rectangle with its tab, as the API writes it in its answers. */
export function rangeName(grid: Grid, rect: Rect): string {
  return `${quotedTitle(grid.name)}!${formatA1(rect)}`
}

function locate(file: SpreadsheetFile, text: string): { grid: Grid; open: OpenRect } {
  const named = file.namedRanges.find((each) => each.name.toLowerCase() === text.toLowerCase())
  if (named) return { grid: file.requireGrid(named.tab), open: named.range }
  const { title, cells } = splitAddress(text)
  const grid = title === undefined ? undefined : file.gridByName(title)
  if (title !== undefined && cells !== undefined) {
    const open = parseCells(cells)
    if (grid && open) return { grid, open }
  } else if (grid) return { grid, open: { row: 0, column: 0 } }
  else if (cells !== undefined) return inFirstTab(file, text, cells)
  throw badRequest(`Unable to parse range: ${text}`)
}

function inFirstTab(file: SpreadsheetFile, text: string, cells: string): { grid: Grid; open: OpenRect } {
  const open = parseCells(cells)
  const first = file.grids.find((each) => !each.hidden)
  if (open && first) return { grid: first, open }
  const byName = file.gridByName(text)
  if (byName) return { grid: byName, open: { row: 0, column: 0 } }
  throw badRequest(`Unable to parse range: ${text}`)
}

function splitAddress(text: string): { title?: string; cells?: string } {
  const quoted = /^'(.*)'(?:!(.*))?$/s.exec(text)
  if (quoted) {
    const title = (quoted[1] ?? '').replaceAll("''", "'")
    return quoted[2] === undefined ? { title } : { title, cells: quoted[2] }
  }
  const mark = text.lastIndexOf('!')
  return mark < 0 ? { cells: text } : { title: text.slice(0, mark), cells: text.slice(mark + 1) }
}

function parseCells(cells: string): OpenRect | undefined {
  const byNumbers = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i.exec(cells)
  if (byNumbers)
    return numberedRect(
      byNumbers.slice(1).map((digits) => (digits === undefined ? undefined : Number(digits) - 1)),
    )
  const reference = parseReference(cells)
  return reference && reference.tab === undefined ? referenceRect(reference) : undefined
}

function numberedRect([row = 0, column = 0, lastRow = row, lastColumn = column]: (
  | number
  | undefined
)[]): OpenRect {
  const point = (r: number, c: number) => ({ row: r, column: c, rowFixed: true, columnFixed: true })
  return referenceRect({ start: point(row, column), end: point(lastRow, lastColumn) })
}

function quotedTitle(title: string): string {
  const isPlain = /^[A-Za-z_]\w*$/.test(title) && !parseCells(title)
  return isPlain ? title : `'${title.replaceAll("'", "''")}'`
}
