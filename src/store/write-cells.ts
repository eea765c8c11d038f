import type { WorkbookRequest } from '../host/workbook'
import { fieldOf, type TableSchema } from '../register/field'
import { misplacedWrites } from '../register/misplaced-writes'
import type { CellWrite, Footing } from '../register/write-plan'
import { updateCells } from './cell-requests'
import type { OpenRegister } from './open-register'

/** How often misplaced cells are put right before it is left to the next sweep. */
const ROUNDS = 3
/** Cells in one request to Google: it advises against bodies much over two megabytes. */
const CELLS_PER_CALL = 20_000

/** The requests for cells of a table. */
export const cellRequests = (schema: TableSchema, writes: readonly CellWrite[]): WorkbookRequest[] =>
  updateCells(
    schema.sheetId,
    writes.map(({ row, column, cell, field }) => {
      const kind = fieldOf(schema, field)?.kind
      return { row, column, cell, isDay: kind === 'date' || kind === 'birthday' }
    }),
  )

/**
 * Writes cells, with further requests in the same atomic batch, then reads them again: what a person's sort or
 * inserted row misplaced meanwhile is put right. Very long writes go in several batches, the further requests with the first.
 */
export function writeCells(
  open: OpenRegister,
  schema: TableSchema,
  writes: readonly CellWrite[],
  before: Footing,
  readAgain: () => Footing,
  further: readonly WorkbookRequest[],
): void {
  const first = writes.slice(0, CELLS_PER_CALL)
  open.workbook.update([...cellRequests(schema, first), ...further])
  for (let start = CELLS_PER_CALL; start < writes.length; start += CELLS_PER_CALL)
    open.workbook.update(cellRequests(schema, writes.slice(start, start + CELLS_PER_CALL)))
  if (writes.length === 0) return
  for (let round = 0; round < ROUNDS; round++) {
    const repairs = misplacedWrites(writes, before, readAgain())
    if (repairs.length === 0) return
    open.workbook.update(cellRequests(schema, repairs))
  }
}
