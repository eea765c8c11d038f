import type { WorkbookRequest } from '../host/workbook'
import { displacedColumns, hasMovedColumns } from '../register/displaced-columns'
import { fieldOf, NUMBER, type TableSchema } from '../register/field'
import { misplacedWrites } from '../register/misplaced-writes'
import { recordedRecords } from '../register/recorded-records'
import type { CellWrite, Footing } from '../register/write-plan'
import { updateCells } from './cell-requests'
import { journalFromCells, journalRange } from './journal'
import type { OpenRegister } from './open-register'
import { ShadowReader } from './shadow-reader'
import { rowRuns, type TableReader } from './table-reader'

/** How often misplaced cells are put right before it is left to the next sweep. */
const ROUNDS = 3
/** Cells in one request to Google: it advises against bodies much over two megabytes. */
const CELLS_PER_CALL = 20_000

/** More rows than this are looked at with whole columns. */
const MOST_ROWS_LOOKED_AT = 60

/** The requests for cells of a table. */
export const cellRequests = (schema: TableSchema, writes: readonly CellWrite[]): WorkbookRequest[] =>
  updateCells(
    schema.sheetId,
    writes.map(({ row, column, cell, field }) => {
      const kind = fieldOf(schema, field)?.kind
      return {
        row,
        column,
        cell,
        isDay: kind === 'date' || kind === 'birthday',
        hasTime: kind === 'date-time',
      }
    }),
  )

/** What is written with the cells in one atomic batch: requests that go before them, and others that follow. */
export interface Together {
  readonly before?: readonly WorkbookRequest[]
  readonly after: readonly WorkbookRequest[]
}

/**
 * Writes cells, with other requests in the same atomic batch, then reads them again: what a person's sort or inserted
 * row misplaced meanwhile is put right. Very long writes go in several batches, the other requests with the first.
 */
export function writeCells(
  open: OpenRegister,
  tables: TableReader,
  schema: TableSchema,
  writes: readonly CellWrite[],
  before: Footing,
  readAgain: () => Footing,
  { before: ahead = [], after: along }: Together,
): void {
  const first = writes.slice(0, CELLS_PER_CALL)
  open.workbook.update([...ahead, ...cellRequests(schema, first), ...along])
  for (let start = CELLS_PER_CALL; start < writes.length; start += CELLS_PER_CALL)
    open.workbook.update(cellRequests(schema, writes.slice(start, start + CELLS_PER_CALL)))
  if (writes.length === 0 || isInPlace(open, tables, schema, writes)) return
  for (let round = 0; round < ROUNDS; round++) {
    const after = readAgain()
    const repairs = [
      ...(round === 0 ? displacedWrites(open, schema, writes, after) : []),
      ...misplacedWrites(writes, before, after),
    ]
    if (repairs.length === 0) return
    open.workbook.update(cellRequests(schema, repairs))
  }
}

/** Cells of other fields that were written because a column moved meanwhile. */
function displacedWrites(
  open: OpenRegister,
  schema: TableSchema,
  writes: readonly CellWrite[],
  after: Footing,
): CellWrite[] {
  if (!hasMovedColumns(writes, after)) return []
  const shadow = new ShadowReader(open).some([...new Set(writes.map(({ recordId }) => recordId))])
  const [journal = []] = open.read([journalRange(open.systemSheet('journal'))])
  const recorded = recordedRecords(schema.key, shadow, journalFromCells(journal).operations)
  return displacedColumns(schema, writes, after, recorded)
}

/** A quick look at the written rows alone: most writes find everything where it was. An emptied row tells nothing. */
function isInPlace(
  open: OpenRegister,
  tables: TableReader,
  schema: TableSchema,
  writes: readonly CellWrite[],
): boolean {
  const runs = rowRuns(writes.map(({ row }) => row))
  const removes = writes.some(({ field, cell }) => field === NUMBER && cell === '')
  if (removes || runs.length > MOST_ROWS_LOOKED_AT) return false
  const { sheetId } = schema
  const [header = [], ...blocks] = open.read(
    [
      { sheetId, startRow: 0, endRow: 1 },
      ...runs.map(({ start, end }) => ({ sheetId, startRow: start, endRow: end })),
    ],
    'formulas',
  )
  const { columns } = tables.columns(schema, header[0] ?? [])
  const rows = new Map(
    runs.flatMap(({ start, end }, index) =>
      Array.from(
        { length: end - start },
        (_, offset) => [start + offset, blocks[index]?.[offset] ?? []] as const,
      ),
    ),
  )
  const numberColumn = columns.get(NUMBER) ?? -1
  return writes.every(({ recordId, field, row, cell }) => {
    const held = rows.get(row) ?? []
    const isOwn = String(held[numberColumn] ?? '') === recordId || (field === NUMBER && cell === '')
    return isOwn && (held[columns.get(field) ?? -1] ?? '') === cell
  })
}
