import { fromSerial } from '../../base/calendar-date'
import type { Cell } from '../../register/cell-codec'
import { findHeaderRow } from '../../register/matching/header-row'
import { isBlank, type Value } from '../../register/value'
import { headersAt, lastHeaderRow } from './header-span'
import { isFormulaCell, mergedFills, type SheetReading } from './sheet-reading'
import { type TotalRows, totalRows } from './total-rows'

/** The header of a sheet and the rows below it. */
export interface SheetGrid {
  /** 0-based row of the header; -1 where the sheet begins with its data. */
  readonly headerRow: number
  readonly headers: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
  /** Lines below the rows that add them up; they are no part of `rows`. */
  readonly totals?: TotalRows
  /** Columns up to the last one with any content. */
  readonly width: number
  readonly columns: readonly GridColumn[]
}

/** What a column holds besides its values. */
interface GridColumn {
  /** The firm's own formulas fill it. */
  readonly formula: boolean
  /** Its header is the result of a formula. */
  readonly headerFormula: boolean
  /** Its numbers are shown as days. */
  readonly dated: boolean
  readonly blank: boolean
}

/** A formula that fills cells beside or below its own. */
const SPREADING =
  /\b(?:ARRAYFORMULA|QUERY|IMPORTRANGE|IMPORTDATA|FILTER|SORT|UNIQUE|SPLIT|SEQUENCE|MAP|BYROW|TRANSPOSE)\s*\(|^=\s*\{/i

/** Finds the header of a sheet, or takes the row that somebody pointed at, and looks at every column below it. */
export function sheetGrid(reading: SheetReading, pointed?: number): SheetGrid {
  const headerRow = pointed ?? lastHeaderRow(reading, findHeaderRow(reading.values))
  const totals = totalRows(reading, headerRow)
  const rows = filledRows(reading, headerRow, totals?.row)
  const headers = headersAt(reading, headerRow)
  const width = reading.values
    .slice(Math.max(0, headerRow))
    .reduce(
      (most, row) => Math.max(most, usedWidth(row)),
      Math.max(usedWidth(headers), enteredWidth(reading, headerRow)),
    )
  const columns = Array.from({ length: width }, (_, column) =>
    gridColumn(reading, headerRow, column, headers[column], totals?.row),
  )
  return { headerRow, headers, rows, ...(totals ? { totals } : {}), width, columns }
}

/** The rows below the header; what is merged over several of them stands in each. */
function filledRows(reading: SheetReading, headerRow: number, end?: number): readonly (readonly Cell[])[] {
  const fills = mergedFills(reading, headerRow)
  const rows: (readonly Cell[])[] = reading.values.slice(headerRow + 1, end)
  for (const { row, endRow, column, value } of fills)
    for (let index = row - headerRow; index < endRow - headerRow - 1; index++) {
      const wide: Cell[] = [...(rows[index] ?? [])]
      while (wide.length < column) wide.push('')
      wide[column] = value
      rows[index] = wide
    }
  return rows
}

function usedWidth(row: readonly Cell[]): number {
  let width = row.length
  while (width > 0 && isBlank(row[width - 1])) width--
  return width
}

/** Columns up to the last one in which something was entered, formulas that show nothing included. */
function enteredWidth({ entered }: SheetReading, headerRow: number): number {
  return entered.slice(Math.max(0, headerRow)).reduce((most, row) => Math.max(most, usedWidth(row)), 0)
}

function gridColumn(
  reading: SheetReading,
  headerRow: number,
  column: number,
  header: Cell | undefined,
  end?: number,
): GridColumn {
  const { values, entered } = reading
  const { filled, formulas, spreads } = columnCounts(reading, headerRow, column, end)
  const [shown, behind] = [values[headerRow]?.[column], entered[headerRow]?.[column]]
  const headerFormula = isFormulaCell(shown, behind)
  const isSpread = spreads || (headerFormula && SPREADING.test(String(behind)))
  return {
    formula: isSpread || (formulas > 0 && formulas * 2 >= filled),
    headerFormula,
    dated: isDated(reading, headerRow, column),
    blank: filled === 0 && formulas === 0 && isBlank(header),
  }
}

/** How many cells of a column below the header hold anything, how many a formula, and whether one of these fills others. */
function columnCounts(
  { values, entered }: SheetReading,
  headerRow: number,
  column: number,
  end = Math.max(entered.length, values.length),
) {
  const counts = { filled: 0, formulas: 0, spreads: false }
  for (let row = headerRow + 1; row < end; row++) {
    const [value, behind] = [values[row]?.[column], entered[row]?.[column]]
    if (!isBlank(value)) counts.filled++
    if (!isFormulaCell(value, behind)) continue
    counts.formulas++
    counts.spreads ||= SPREADING.test(String(behind))
  }
  return counts
}

function isDated({ values, formats }: SheetReading, headerRow: number, column: number): boolean {
  const numbers = formats.flatMap((formatRow, row) =>
    row > headerRow && typeof values[row]?.[column] === 'number' ? [formatRow[column] ?? ''] : [],
  )
  return numbers.length > 0 && numbers.filter((type) => type.startsWith('DATE')).length * 2 > numbers.length
}

/** The rows as the rules read them: numbers shown as days are day strings, and every row is as wide as the sheet. */
export const gridValues = ({ rows, width, columns }: SheetGrid): Value[][] =>
  rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = row[column] ?? ''
      return columns[column]?.dated && typeof cell === 'number'
        ? (fromSerial(Math.floor(cell)) ?? cell)
        : cell
    }),
  )
