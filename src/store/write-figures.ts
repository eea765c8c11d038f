import type { FiguresWritten } from '../host/register-store'
import { fromCell, toCell } from '../register/cell-codec'
import type { Change } from '../register/change'
import { tableOf } from '../register/config'
import { fieldOf, type TableSchema } from '../register/field'
import { figureFields } from '../register/figures/figure-order'
import { figureWrites } from '../register/figures/figure-writes'
import type { FigureRecord } from '../register/figures/linked-records'
import type { RecordValues } from '../register/value'
import type { CellWrite, Footing } from '../register/write-plan'
import { readFootings } from './footing-reader'
import type { OpenRegister } from './open-register'
import type { TableReader } from './table-reader'
import { writeCells } from './write-cells'

/** Reads the computed columns of all tables at one go, writes the cells that differ, and looks at them again. */
export function writeFigures(
  open: OpenRegister,
  tables: TableReader,
  figures: ReadonlyMap<string, ReadonlyMap<string, RecordValues>>,
  mostCells: number,
): FiguresWritten {
  const parts = [...figures].flatMap(([key, computed]) => {
    const schema = tableOf(open.known(), key)
    const fields = figureFields(schema).map(({ field }) => field.key)
    return computed.size > 0 && fields.length > 0 ? [{ schema, fields, computed }] : []
  })
  if (parts.length === 0) return { changes: [], complete: true }
  const footings = readFootings(open, tables, parts)
  let room = mostCells
  let isComplete = true
  const planned = parts.map(({ schema, fields, computed }, index) => {
    const footing = footings[index]!
    const all = figureWrites(schema, standing(schema, footing), computed).filter(({ field }) =>
      footing.columns.has(field),
    )
    const changes = all.slice(0, room)
    room -= changes.length
    isComplete = isComplete && changes.length === all.length
    return { schema, fields, footing, changes, writes: cellWrites(schema, footing, changes) }
  })
  const touched = planned.filter(({ writes }) => writes.length > 0)
  if (touched.length > 0) writeCells(open, tables, touched, { after: [] })
  return { changes: planned.flatMap(({ changes }) => changes), complete: isComplete }
}

/** What stands in the computed cells of each record; a formula somebody typed there stands as its text. */
function standing(schema: TableSchema, footing: Footing): FigureRecord[] {
  const fields = figureFields(schema).map(({ field }) => field)
  return [...footing.cells].map(([id, cells]) => ({
    id,
    values: Object.fromEntries(fields.map((field) => [field.key, fromCell(field, cells[field.key])])),
  }))
}

const cellWrites = (schema: TableSchema, footing: Footing, changes: readonly Change[]): CellWrite[] =>
  changes.map(({ recordId, field, after }) => ({
    recordId,
    field,
    row: footing.rowOf.get(recordId)!,
    column: footing.columns.get(field)!,
    cell: toCell(fieldOf(schema, field)!, after ?? ''),
  }))
