import type { GridRange } from '../../host/workbook'
import type { Cell } from '../../register/cell-codec'
import { isBlank } from '../../register/value'
import type { SheetReading } from './sheet-reading'

/** Rows that a header of several lines takes at most; a merge over more holds for customers. */
const MOST_LINES = 3

const rowsOf = ({ startRowIndex: start = 0, endRowIndex: end = 0 }: GridRange) => ({ start, end })

/** The last row of a header that begins in a row: headers merged downwards make it several lines high. */
export function lastHeaderRow({ values, part }: SheetReading, first: number): number {
  if (first < 0) return first
  const ends = (part.merges ?? [])
    .map(rowsOf)
    .filter(({ start, end }) => start <= first && end > first + 1 && end - start <= MOST_LINES)
    .map(({ end }) => end - 1)
  const last = Math.max(first, ...ends)
  return values.length > last + 1 ? last : first
}

/** The header of each column: what stands in the header row, or is merged down into it. */
export function headersAt({ values, part }: SheetReading, headerRow: number): Cell[] {
  if (headerRow < 0) return []
  const headers = [...(values[headerRow] ?? [])]
  for (const merge of part.merges ?? []) {
    const { start, end } = rowsOf(merge)
    const { startColumnIndex: column = 0 } = merge
    if (start >= headerRow || end <= headerRow || !isBlank(headers[column])) continue
    while (headers.length < column) headers.push('')
    headers[column] = values[start]?.[column] ?? ''
  }
  return headers
}
