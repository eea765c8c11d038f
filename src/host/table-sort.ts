import type { Cell } from '../register/cell-codec'
import { cellBlock } from './cell-block'
import type { WorkbookRequest } from './workbook'

/** The table to be sorted: its columns and rows, the header among them. */
export interface SortedTable {
  readonly sheetId: number
  readonly columnCount: number
  readonly rowCount: number
  /** 0-based row of each record, by number. */
  readonly rows: ReadonlyMap<string, number>
}

/**
 * Sorts whole rows by places that were worked out before, in one atomic batch: a column behind the last takes the places,
 * Google sorts by it, and it is gone again. Rows without record come last, in their order.
 */
export function sortRequests(table: SortedTable, order: readonly string[]): WorkbookRequest[] {
  const { sheetId, columnCount, rowCount, rows } = table
  const places: Cell[] = Array.from({ length: Math.max(0, rowCount - 1) }, (_, row) => order.length + row)
  order.forEach((id, place) => {
    const row = rows.get(id)
    if (row !== undefined && row >= 1 && row < rowCount) places[row - 1] = place
  })
  const columns = { sheetId, dimension: 'COLUMNS', startIndex: columnCount, endIndex: columnCount + 1 }
  return [
    { appendDimension: { sheetId, dimension: 'COLUMNS', length: 1 } },
    cellBlock(
      sheetId,
      1,
      columnCount,
      places.map((place) => [place]),
    ),
    {
      sortRange: {
        range: {
          sheetId,
          startRowIndex: 1,
          endRowIndex: rowCount,
          startColumnIndex: 0,
          endColumnIndex: columnCount + 1,
        },
        sortSpecs: [{ dimensionIndex: columnCount, sortOrder: 'ASCENDING' }],
      },
    },
    { deleteDimension: { range: columns } },
  ]
}
