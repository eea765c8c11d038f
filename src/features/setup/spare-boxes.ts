import type { WorkbookRequest } from '../../host/workbook'
import { writeColumn } from './cell-data'
import type { RegisterDraft } from './set-up-order'
import type { TargetLayout } from './target-layout'

/** Columns of the sheet as it was in which unticked boxes stand below the last customer, with the rows (from the first below the header). */
export function spareBoxes({ reading, grid, records }: RegisterDraft): ReadonlyMap<number, number[]> {
  const last = records.reduce((most, { row }) => Math.max(most, row), -1)
  const boxes = new Map<number, number[]>()
  for (let row = last + 1; row < grid.rows.length; row++)
    grid.rows[row]!.forEach((cell, column) => {
      const isBox = cell === false && reading.entered[row + grid.headerRow + 1]?.[column] === false
      if (!isBox) return
      const rows = boxes.get(column)
      if (rows) rows.push(row)
      else boxes.set(column, [row])
    })
  return boxes
}

/**
 * Empties boxes that were laid out below the last customer. They go on looking unticked, since the tick box itself is a
 * rule of the cell; but Google takes their value for data and would put every new customer below the last of them.
 */
export const boxRequests = (
  sheetId: number,
  draft: RegisterDraft,
  { shift }: TargetLayout,
): WorkbookRequest[] =>
  [...spareBoxes(draft)].flatMap(([column, rows]) =>
    writeColumn(
      sheetId,
      column + shift,
      rows.map((row) => ({ row: row + 1, cell: '' })),
    ),
  )
