import { type Cell, fromCell } from '../register/cell-codec'
import { fieldOf, NUMBER, type TableSchema } from '../register/field'
import type { Footing } from '../register/write-plan'
import type { OpenRegister } from './open-register'
import { type TableReader, wholeColumn } from './table-reader'

/** How often a read is tried again because somebody moved a column between two reads. */
const TRIES = 3

/**
 * Reads the columns a write touches, formulas as their text, with the header and the numbers in the same call, so
 * that rows and columns are those of one moment.
 */
export function readFooting(
  open: OpenRegister,
  tables: TableReader,
  schema: TableSchema,
  fields: readonly string[],
): Footing {
  let map = tables.lastColumns(schema)
  for (let attempt = 1; ; attempt++) {
    const touched = [NUMBER, ...fields.filter((field) => field !== NUMBER && map.columns.has(field))]
    const places = touched
      .map((field) => map.columns.get(field))
      .filter((column): column is number => column !== undefined)
    const [header = [], ...columns] = open.read(
      [
        { sheetId: schema.sheetId, startRow: 0, endRow: 1 },
        ...places.map((column) => wholeColumn(schema.sheetId, column)),
      ],
      'formulas',
    )
    const now = tables.columns(schema, header[0] ?? [])
    if (sameColumns(now.columns, map.columns) || attempt === TRIES)
      return footing(schema, now.columns, touched, columns)
    map = now
  }
}

const sameColumns = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  a.size === b.size && [...a].every(([key, column]) => b.get(key) === column)

function footing(
  schema: TableSchema,
  columns: ReadonlyMap<string, number>,
  touched: readonly string[],
  cells: readonly (readonly (readonly Cell[])[])[],
): Footing {
  const rowOf = new Map<string, number>()
  const byId = new Map<string, Record<string, Cell>>()
  const numberField = fieldOf(schema, NUMBER)
  const numbers = cells[0] ?? []
  for (let row = 1; row < numbers.length; row++) {
    const id = numberField ? String(fromCell(numberField, numbers[row]?.[0])) : ''
    if (id === '' || rowOf.has(id)) continue
    rowOf.set(id, row)
    const record: Record<string, Cell> = {}
    touched.forEach((field, index) => {
      const cell = cells[index]?.[row]?.[0]
      if (cell !== undefined && cell !== '') record[field] = cell
    })
    byId.set(id, record)
  }
  return { columns, rowOf, cells: byId }
}
