import { toCell } from '../register/cell-codec'
import { fieldOf, NUMBER } from '../register/field'
import type { TableRow, TableView } from '../register/table-view'
import type { RecordValues } from '../register/value'
import type { Footing } from '../register/write-plan'
import { updateCells } from './cell-requests'
import { readFooting } from './footing-reader'
import type { OpenRegister } from './open-register'
import type { TableReader } from './table-reader'

/** A number and the 0-based row it is written into; `''` empties the cell. */
interface PlacedNumber {
  readonly row: number
  readonly id: string
}

/**
 * Writes numbers into rows by their place, and reads them again. False when a row moved since the view was read: then
 * nothing was written, or what went astray has been put back; the caller compares the whole table again.
 */
export function writeNumbers(
  open: OpenRegister,
  tables: TableReader,
  view: TableView,
  numbers: readonly PlacedNumber[],
): boolean {
  const { schema } = view
  const field = fieldOf(schema, NUMBER)
  const before = readFooting(open, tables, { schema, fields: [] })
  const column = before.columns.get(NUMBER)
  if (!field || column === undefined) return true
  if (!standsAsSeen(view, before)) return false
  const write = (placed: readonly PlacedNumber[], into: number) =>
    open.workbook.update(
      updateCells(
        schema.sheetId,
        placed.map(({ row, id }) => ({ row, column: into, cell: toCell(field, id) })),
      ),
    )
  write(numbers, column)
  const after = readFooting(open, tables, { schema, fields: [] })
  const targets = new Set(numbers.map(({ row }) => row))
  const lost = [...before.rowOf].filter(([id, row]) => !targets.has(row) && !after.rowOf.has(id))
  const now = tables.rows(schema.key, [...targets])
  const astray = numbersAstray(view, numbers, now.rows)
  if (lost.length === 0 && astray.length === 0) return true
  const repairs = putBack(view, new Set(lost.map(([id]) => id)), astray)
  write(repairs, now.columns.get(NUMBER) ?? column)
  return false
}

/** Whether the numbers stand in the rows in which they were seen. Of one that stands twice the first counts. */
function standsAsSeen(view: TableView, { rowOf }: Footing): boolean {
  const numbered = new Set(rowOf.values())
  const seen = new Map<string, number>()
  for (const { id, row } of view.rows) if (id !== '' && !seen.has(id)) seen.set(id, row)
  return (
    [...seen].every(([id, row]) => rowOf.get(id) === row) &&
    view.rows.every(({ id, row }) => id !== '' || !numbered.has(row))
  )
}

/** Rows that got a number meant for other values than they hold. */
function numbersAstray(
  view: TableView,
  numbers: readonly PlacedNumber[],
  now: readonly TableRow[],
): TableRow[] {
  const seen = new Map(view.rows.map(({ row, values }) => [row, likeness(values)]))
  const held = new Map(now.map((row) => [row.row, row]))
  return numbers.flatMap(({ row, id }) => {
    const present = held.get(row)
    const isRight = likeness(present?.values ?? {}) === (seen.get(row) ?? likeness({}))
    return present !== undefined && present.id === id && !isRight ? [present] : []
  })
}

/** A number that was replaced comes back to the row with its values; every other number that went astray is emptied. */
function putBack(view: TableView, lost: ReadonlySet<string>, astray: readonly TableRow[]): PlacedNumber[] {
  const open = new Map<string, string[]>()
  for (const { id, values } of view.rows)
    if (lost.has(id)) open.set(likeness(values), [...(open.get(likeness(values)) ?? []), id])
  return astray.map(({ row, values }) => ({ row, id: open.get(likeness(values))?.shift() ?? '' }))
}

const likeness = (values: RecordValues): string => JSON.stringify(Object.entries(values).sort())
