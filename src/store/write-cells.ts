import type { WorkbookRequest } from '../host/workbook'
import type { Cell } from '../register/cell-codec'
import { displacedColumns, hasMovedColumns } from '../register/displaced-columns'
import { fieldOf, NUMBER, type TableSchema } from '../register/field'
import { shownKind } from '../register/figure-kind'
import { misplacedWrites } from '../register/misplaced-writes'
import { recordedRecords } from '../register/recorded-records'
import type { CellWrite, Footing } from '../register/write-plan'
import { updateCells } from './cell-requests'
import { readFootings, type Touched } from './footing-reader'
import { journalFromCells, journalRange } from './journal'
import type { OpenRegister } from './open-register'
import { RecordTabs } from './record-tabs'
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
      const known = fieldOf(schema, field)
      const kind = known && shownKind(known)
      return {
        row,
        column,
        cell,
        isDay: kind === 'date' || kind === 'birthday',
        hasTime: kind === 'date-time',
        hasBox: kind === 'yes-no',
      }
    }),
  )

/** What is written with the cells in one atomic batch: requests that go before them, and others that follow. */
export interface Together {
  readonly before?: readonly WorkbookRequest[]
  readonly after: readonly WorkbookRequest[]
}

/** The cells to write into one table, where its records stood, and the columns to look at again. */
export interface TableWrites extends Touched {
  readonly footing: Footing
  readonly writes: readonly CellWrite[]
}

/**
 * Writes cells, with other requests in the same atomic batch, then reads them again: what a person's sort or inserted
 * row misplaced meanwhile is put right. Very long writes go in several batches, the other requests with the first.
 */
export function writeCells(
  open: OpenRegister,
  tables: TableReader,
  parts: readonly TableWrites[],
  { before: ahead = [], after: along }: Together,
): void {
  const [first = [], ...rest] = batches(parts)
  open.workbook.update([...ahead, ...first, ...along])
  for (const batch of rest) open.workbook.update(batch)
  let unsure = outOfPlace(
    open,
    tables,
    parts.filter(({ writes }) => writes.length > 0),
  )
  for (let round = 0; round < ROUNDS && unsure.length > 0; round++) {
    const footings = readFootings(open, tables, unsure)
    const repairs = unsure.map(({ schema, writes, footing }, index) => ({
      schema,
      repairs: [
        ...(round === 0 ? displacedWrites(open, schema, writes, footings[index]!) : []),
        ...misplacedWrites(writes, footing, footings[index]!),
      ],
    }))
    unsure = unsure.filter((_, index) => repairs[index]!.repairs.length > 0)
    if (unsure.length > 0)
      open.workbook.update(repairs.flatMap((each) => cellRequests(each.schema, each.repairs)))
  }
}

/** The requests for all cells, so many cells a batch. */
function batches(parts: readonly TableWrites[]): WorkbookRequest[][] {
  const found: WorkbookRequest[][] = [[]]
  let room = CELLS_PER_CALL
  for (const { schema, writes } of parts)
    for (let start = 0; start < writes.length; ) {
      if (room === 0) {
        found.push([])
        room = CELLS_PER_CALL
      }
      const some = writes.slice(start, start + room)
      for (const request of cellRequests(schema, some)) found[found.length - 1]!.push(request)
      start += some.length
      room -= some.length
    }
  return found
}

/** Cells of other fields that were written because a column moved meanwhile. */
function displacedWrites(
  open: OpenRegister,
  schema: TableSchema,
  writes: readonly CellWrite[],
  after: Footing,
): CellWrite[] {
  if (!hasMovedColumns(writes, after)) return []
  const shadow = new RecordTabs(open)
    .shadow(schema.key)
    .some([...new Set(writes.map(({ recordId }) => recordId))])
  const [journal = []] = open.read([journalRange(open.systemSheet('journal'))])
  const recorded = recordedRecords(schema.key, shadow, journalFromCells(journal).operations)
  return displacedColumns(schema, writes, after, recorded)
}

/** A quick look at the written rows alone: most writes find everything where it was. An emptied row tells nothing. */
function outOfPlace(
  open: OpenRegister,
  tables: TableReader,
  parts: readonly TableWrites[],
): readonly TableWrites[] {
  const looks = parts.map((part) => ({ part, runs: rowRuns(part.writes.map(({ row }) => row)) }))
  const removes = ({ writes }: TableWrites) =>
    writes.some(({ field, cell }) => field === NUMBER && cell === '')
  const count = looks.reduce((sum, { runs }) => sum + runs.length, 0)
  if (parts.length === 0 || parts.some(removes) || count > MOST_ROWS_LOOKED_AT) return parts
  const ranges = looks.map(({ part: { schema }, runs }) => [
    { sheetId: schema.sheetId, startRow: 0, endRow: 1 },
    ...runs.map(({ start, end }) => ({ sheetId: schema.sheetId, startRow: start, endRow: end })),
  ])
  const cells = open.read(ranges.flat(), 'formulas')
  let at = 0
  return looks.flatMap(({ part, runs }, index) => {
    const [header = [], ...blocks] = cells.slice(at, (at += ranges[index]!.length))
    const { columns } = tables.columns(part.schema, header[0] ?? [])
    return isInPlace(part.writes, columns, rowsOf(runs, blocks)) ? [] : [part]
  })
}

type Rows = ReadonlyMap<number, readonly Cell[]>

const rowsOf = (
  runs: readonly { readonly start: number; readonly end: number }[],
  blocks: readonly (readonly (readonly Cell[])[])[],
): Rows =>
  new Map(
    runs.flatMap(({ start, end }, index) =>
      Array.from(
        { length: end - start },
        (_, offset) => [start + offset, blocks[index]?.[offset] ?? []] as const,
      ),
    ),
  )

function isInPlace(writes: readonly CellWrite[], columns: ReadonlyMap<string, number>, rows: Rows): boolean {
  const numberColumn = columns.get(NUMBER) ?? -1
  return writes.every(({ recordId, field, row, cell }) => {
    const held = rows.get(row) ?? []
    const isOwn = String(held[numberColumn] ?? '') === recordId || (field === NUMBER && cell === '')
    return isOwn && (held[columns.get(field) ?? -1] ?? '') === cell
  })
}
