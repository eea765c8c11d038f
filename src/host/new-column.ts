import type { Field, TableSchema } from '../register/field'
import { cellBlock } from './cell-block'
import { markColumn } from './column-mark'
import type { WorkbookRequest } from './workbook'

/**
 * A new column (0-based) for a field, with its header and mark; `like` tells to look as the column to its left. Google
 * takes one behind the last only as an addition.
 */
export const newColumn = (
  { sheetId }: TableSchema,
  field: Field,
  column: number,
  columnCount: number,
  like: 'left' | 'plain' = 'plain',
): WorkbookRequest[] => [
  column < columnCount
    ? {
        insertDimension: {
          range: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
          inheritFromBefore: like === 'left' && column > 0,
        },
      }
    : { appendDimension: { sheetId, dimension: 'COLUMNS', length: 1 } },
  headerCell(sheetId, column, field.header),
  markColumn(sheetId, column, field.key),
]

/** Writes the header of a column (0-based) as text. */
export const headerCell = (sheetId: number, column: number, header: string): WorkbookRequest =>
  cellBlock(sheetId, 0, column, [[header]])
