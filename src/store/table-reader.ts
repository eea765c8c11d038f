import type { Cell } from '../register/cell-codec'
import { type ColumnMap, columnsByHeader, columnsByMark } from '../register/columns'
import { tableOf } from '../register/config'
import { NUMBER, type TableSchema } from '../register/field'
import { type TableRow, type TableView, tableRows } from '../register/table-view'
import type { OpenRegister, SheetRange } from './open-register'

/** Rows in which the number of a table may be read: all of them. */
export const wholeColumn = (sheetId: number, column: number): SheetRange => ({
  sheetId,
  startRow: 0,
  startColumn: column,
  endColumn: column + 1,
})

/** More single rows than this are read as one whole table. */
const MOST_ROW_RANGES = 60

/** Ranges that are read with every table read at no further call, and who gets their cells. */
export interface Alongside {
  ranges(): SheetRange[]
  take(cells: Cell[][][]): void
}

/** Reads tables; where each column stands is worked out anew from the header that comes with every read. */
export class TableReader {
  readonly #open: OpenRegister
  readonly #alongside: Alongside
  readonly #seen = new Map<string, { schema: TableSchema; header: string; map: ColumnMap }>()

  constructor(open: OpenRegister, alongside: Alongside) {
    this.#open = open
    this.#alongside = alongside
  }

  /** A whole table: as many columns as it has fields, and the rest only where a field stands there. */
  table(key: string): TableView {
    const schema = tableOf(this.#open.known(), key)
    const { sheetId } = schema
    const endColumn = schema.fields.length
    const body = { sheetId, startRow: 1, startColumn: 0 }
    const [header = [], cells = []] = this.#read([headerRange(schema), { ...body, endColumn }])
    const view = this.#view(schema, header[0] ?? [], [{ start: 1, cells }])
    const isWhole = [...view.columns.values()].every((column) => column < endColumn)
    if (isWhole) return view
    const width = header[0]?.length ?? endColumn
    const [again = [], all = []] = this.#read([headerRange(schema), { ...body, endColumn: width }])
    return this.#view(schema, again[0] ?? [], [{ start: 1, cells: all }])
  }

  /** Some columns of a table: the header first, since columns may have moved; then the columns at one go. */
  columnsOf(key: string, fields: readonly string[]): TableView {
    const schema = tableOf(this.#open.known(), key)
    const [header = []] = this.#read([headerRange(schema)])
    const { columns } = this.columns(schema, header[0] ?? [])
    const found = [NUMBER, ...fields].filter((field) => columns.has(field))
    const blocks = this.#read(found.map((field) => wholeColumn(schema.sheetId, columns.get(field)!)))
    const length = Math.max(0, ...blocks.map((cells) => cells.length))
    const rows = Array.from({ length }, (_, row) => blocks.map((cells) => cells[row]?.[0] ?? ''))
    const places = new Map(found.map((field, place) => [field, place]))
    return { schema, columns, rows: tableRows(schema, places, rows.slice(1), 1), unknown: [], renamed: [] }
  }

  /** Rows of a table by 0-based row. */
  rows(key: string, wanted: readonly number[]): TableView {
    const schema = tableOf(this.#open.known(), key)
    const runs = rowRuns(wanted.filter((row) => row > 0))
    if (runs.length > MOST_ROW_RANGES) return onlyRows(this.table(key), wanted)
    const ranges = runs.map(({ start, end }) => ({ sheetId: schema.sheetId, startRow: start, endRow: end }))
    const [header = [], ...blocks] = this.#read([headerRange(schema), ...ranges])
    return this.#view(
      schema,
      header[0] ?? [],
      blocks.map((cells, index) => ({ start: runs[index]!.start, cells })),
    )
  }

  /** Records by number: first where they were last seen, then wherever the number column says. */
  records(key: string, wanted: readonly { readonly id: string; readonly hint?: number }[]): TableRow[] {
    const schema = tableOf(this.#open.known(), key)
    const ids = new Set(wanted.map(({ id }) => id))
    const hints = wanted.flatMap(({ hint }) => (hint === undefined || hint < 1 ? [] : [hint]))
    const near = hints.length > 0 ? this.rows(key, hints).rows.filter(({ id }) => ids.has(id)) : []
    const missing = new Set(ids)
    for (const { id } of near) missing.delete(id)
    return missing.size === 0 ? near : [...near, ...this.#byNumber(schema, missing)]
  }

  /** Looks records up in the number column; where rows moved before theirs were read, in the whole table. */
  #byNumber(schema: TableSchema, ids: ReadonlySet<string>): TableRow[] {
    const column = this.lastColumns(schema).columns.get(NUMBER) ?? 0
    const [numbers = []] = this.#read([wholeColumn(schema.sheetId, column)])
    const rows = numbers.flatMap(([cell], row) => (row > 0 && ids.has(String(cell ?? '')) ? [row] : []))
    const wanted = ({ id }: TableRow) => ids.has(id)
    const found = rows.length > 0 ? this.rows(schema.key, rows).rows.filter(wanted) : []
    return found.length === rows.length ? found : this.table(schema.key).rows.filter(wanted)
  }

  /** Columns of a table for a header row just read; asks for the marks where a header was renamed. */
  columns(schema: TableSchema, header: readonly Cell[]): ColumnMap {
    const key = JSON.stringify(header)
    const known = this.#seen.get(schema.key)
    if (known?.header === key && known.schema === schema) return known.map
    const byHeader = columnsByHeader(schema, header)
    const marks = () => this.#open.workbook.columnMarks(this.#open.tabName(schema.sheetId))
    const map = byHeader.missing.length === 0 ? byHeader : columnsByMark(schema, header, marks())
    this.#seen.set(schema.key, { schema, header: key, map })
    return map
  }

  /** The columns as last seen in this execution; reads the header where it has not been read yet. */
  lastColumns(schema: TableSchema): ColumnMap {
    const seen = this.#seen.get(schema.key)
    return seen?.map ?? this.columns(schema, this.#read([headerRange(schema)])[0]?.[0] ?? [])
  }

  #view(
    schema: TableSchema,
    header: readonly Cell[],
    blocks: readonly { readonly start: number; readonly cells: readonly (readonly Cell[])[] }[],
  ): TableView {
    const { columns, unknown, renamed } = this.columns(schema, header)
    const rows = blocks.flatMap(({ start, cells }) => tableRows(schema, columns, cells, start))
    return { schema, columns, unknown, renamed, rows }
  }

  #read(ranges: readonly SheetRange[]): Cell[][][] {
    const cells = this.#open.read([...ranges, ...this.#alongside.ranges()])
    this.#alongside.take(cells.slice(ranges.length))
    return cells.slice(0, ranges.length)
  }
}

const headerRange = (schema: TableSchema): SheetRange => ({ sheetId: schema.sheetId, startRow: 0, endRow: 1 })

const onlyRows = (view: TableView, wanted: readonly number[]): TableView => {
  const asked = new Set(wanted)
  return { ...view, rows: view.rows.filter(({ row }) => asked.has(row)) }
}

/** Runs of rows that follow each other, half-open. */
export function rowRuns(rows: readonly number[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = []
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1]
    if (last?.end === row) last.end = row + 1
    else runs.push({ start: row, end: row + 1 })
  }
  return runs
}
