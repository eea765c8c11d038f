import { type Cell, fromCell } from '../register/cell-codec'
import { fieldOf, NUMBER, type TableSchema } from '../register/field'
import type { Footing } from '../register/write-plan'
import type { OpenRegister } from './open-register'
import { type TableReader, wholeColumn } from './table-reader'

/** How often a read is tried again because somebody moved a column between two reads. */
const TRIES = 3

/** The columns of a table that a write touches. */
export interface Touched {
  readonly schema: TableSchema
  readonly fields: readonly string[]
}

/** Reads the footing of one table. */
export const readFooting = (open: OpenRegister, tables: TableReader, touched: Touched): Footing =>
  readFootings(open, tables, [touched])[0]!

/**
 * Reads the columns a write touches, formulas as their text, with the headers and the numbers in the same call, so
 * that rows and columns are those of one moment. A footing for each table, in their order.
 */
export function readFootings(
  open: OpenRegister,
  tables: TableReader,
  touched: readonly Touched[],
): Footing[] {
  tables.learn(touched.map(({ schema }) => schema))
  for (let attempt = 1; ; attempt++) {
    const looks = touched.map((each) => lookAt(tables, each))
    const cells = open.read(
      looks.flatMap(({ ranges }) => ranges),
      'formulas',
    )
    let at = 0
    const read = looks.map((look) => {
      const [header = [], ...columns] = cells.slice(at, (at += look.ranges.length))
      return { ...look, columns, now: tables.columns(look.schema, header[0] ?? []).columns }
    })
    if (attempt === TRIES || read.every(({ now, known }) => sameColumns(now, known)))
      return read.map(({ schema, keys, places, columns, now }) => {
        const numbers = keys[0] === NUMBER ? shownNumbers(open, schema.sheetId, places[0]!, columns[0]) : []
        return footing(schema, now, keys, columns, numbers)
      })
  }
}

/** Where the touched columns of a table stood when its header was last seen. */
function lookAt(tables: TableReader, { schema, fields }: Touched) {
  const { columns: known } = tables.lastColumns(schema)
  const keys = [...new Set([NUMBER, ...fields])].filter((field) => known.has(field))
  const places = keys.map((field) => known.get(field)!)
  const header = { sheetId: schema.sheetId, startRow: 0, endRow: 1 }
  const ranges = [header, ...places.map((column) => wholeColumn(schema.sheetId, column))]
  return { schema, known, keys, places, ranges }
}

/** The numbers as the grid shows them: somebody may have put a formula there, which counts by its result. */
function shownNumbers(
  open: OpenRegister,
  sheetId: number,
  column: number,
  numbers: readonly (readonly Cell[])[] = [],
): readonly (readonly Cell[])[] {
  const isFormula = ([cell]: readonly Cell[]) => typeof cell === 'string' && cell.startsWith('=')
  if (!numbers.some(isFormula)) return numbers
  const [shown = []] = open.read([wholeColumn(sheetId, column)])
  return numbers.map((cells, row) => (isFormula(cells) ? (shown[row] ?? []) : cells))
}

const sameColumns = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  a.size === b.size && [...a].every(([key, column]) => b.get(key) === column)

function footing(
  schema: TableSchema,
  columns: ReadonlyMap<string, number>,
  touched: readonly string[],
  cells: readonly (readonly (readonly Cell[])[])[],
  numbers: readonly (readonly Cell[])[],
): Footing {
  const rowOf = new Map<string, number>()
  const byId = new Map<string, Record<string, Cell>>()
  const unnumbered = new Map<number, Record<string, Cell>>()
  const numberField = fieldOf(schema, NUMBER)
  const rows = Math.max(0, ...cells.map((column) => column.length))
  for (let row = 1; row < rows; row++) {
    const id = numberField ? String(fromCell(numberField, numbers[row]?.[0])) : ''
    const record = heldIn(touched, cells, row)
    if (id === '' && Object.keys(record).length > 0) unnumbered.set(row, record)
    if (id === '' || rowOf.has(id)) continue
    rowOf.set(id, row)
    byId.set(id, record)
  }
  return { columns, rowOf, cells: byId, unnumbered }
}

/** What a row holds in the touched columns, empty cells left out. */
function heldIn(
  touched: readonly string[],
  cells: readonly (readonly (readonly Cell[])[])[],
  row: number,
): Record<string, Cell> {
  const record: Record<string, Cell> = {}
  touched.forEach((field, index) => {
    const cell = cells[index]?.[row]?.[0]
    if (cell !== undefined && cell !== '') record[field] = cell
  })
  return record
}
