import type { ColumnsWanted } from '../host/register-store'
import type { Cell } from '../register/cell-codec'
import { type ColumnMap, columnsByHeader, columnsByMark } from '../register/columns'
import { tableOf } from '../register/config'
import { NUMBER, type TableSchema } from '../register/field'
import { recordWidth, type TableRow, type TableView, tableRows } from '../register/table-view'
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

/** Records of a table that are looked for; `hint` is the row each was last seen in. */
export interface RowsWanted {
  readonly key: string
  readonly wanted: readonly { readonly id: string; readonly hint?: number | undefined }[]
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

  /** A whole table. */
  table(key: string): TableView {
    return this.tables([key])[0]!
  }

  /** Whole tables at one go: as many columns as people fill in when last seen, and more only where a field stands there. */
  tables(keys: readonly string[]): TableView[] {
    const schemas = keys.map((key) => tableOf(this.#open.known(), key))
    const views = this.#wholes(schemas.map((schema) => ({ schema, width: this.#width(schema) })))
    const cut = views.flatMap(({ schema, columns }) => {
      const width = recordWidth(schema, columns)
      return width <= this.#width(schema) ? [] : [{ schema, width }]
    })
    const wider = new Map(cut.length === 0 ? [] : this.#wholes(cut).map((view) => [view.schema.key, view]))
    return views.map((view) => wider.get(view.schema.key) ?? view)
  }

  /** Whole tables at one go with every column there is, those that are computed, too. */
  fullTables(keys: readonly string[]): TableView[] {
    const schemas = keys.map((key) => tableOf(this.#open.known(), key))
    const cells = this.#read(schemas.map(({ sheetId }) => ({ sheetId })))
    return schemas.map((schema, index) => {
      const [header = [], ...below] = cells[index] ?? []
      return this.#view(schema, header, [{ start: 1, cells: below }])
    })
  }

  /** The columns to read of a table, as far as its last comparison tells. */
  #width({ key, fields }: TableSchema): number {
    return this.#open.known().standing[key]?.width ?? fields.length
  }

  #wholes(wanted: readonly { readonly schema: TableSchema; readonly width: number }[]): TableView[] {
    const cells = this.#read(
      wanted.flatMap(({ schema, width }) => [
        headerRange(schema),
        { sheetId: schema.sheetId, startRow: 1, startColumn: 0, endColumn: width },
      ]),
    )
    return wanted.map(({ schema }, index) => {
      const header = cells[2 * index]?.[0] ?? []
      return this.#view(schema, header, [{ start: 1, cells: cells[2 * index + 1] ?? [] }])
    })
  }

  /** Some columns of tables: the headers first, since columns may have moved; then all columns at one go. */
  columnsOf(asked: readonly ColumnsWanted[]): TableView[] {
    const schemas = asked.map(({ table }) => tableOf(this.#open.known(), table))
    const headers = this.#read(schemas.map(headerRange))
    const places = asked.map(({ fields }, index) => {
      const { columns } = this.columns(schemas[index]!, headers[index]?.[0] ?? [])
      return { columns, found: [NUMBER, ...fields].filter((field) => columns.has(field)) }
    })
    const cells = this.#read(
      places.flatMap(({ columns, found }, index) =>
        found.map((field) => wholeColumn(schemas[index]!.sheetId, columns.get(field)!)),
      ),
    )
    let at = 0
    return places.map(({ columns, found }, index) => {
      const blocks = cells.slice(at, (at += found.length))
      const length = Math.max(0, ...blocks.map((block) => block.length))
      const rows = Array.from({ length }, (_, row) => blocks.map((block) => block[row]?.[0] ?? ''))
      const among = new Map(found.map((field, place) => [field, place]))
      const schema = schemas[index]!
      return { schema, columns, rows: tableRows(schema, among, rows.slice(1), 1), unknown: [], renamed: [] }
    })
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
  records(key: string, wanted: RowsWanted['wanted']): TableRow[] {
    return this.recordsOf([{ key, wanted }])[0]!
  }

  /** Records of several tables by number, at one go; for those that stand elsewhere the number columns are read. */
  recordsOf(asked: readonly RowsWanted[]): TableRow[][] {
    const looks = asked.map(({ key, wanted }) => ({
      schema: tableOf(this.#open.known(), key),
      ids: new Set(wanted.map(({ id }) => id)),
      runs: rowRuns(wanted.flatMap(({ hint }) => (hint === undefined || hint < 1 ? [] : [hint]))),
    }))
    const near = this.#rowsOf(looks.filter(({ runs }) => runs.length > 0))
    const found = looks.map(({ schema, ids }) =>
      (near.get(schema.key)?.rows ?? []).filter(({ id }) => ids.has(id)),
    )
    const missing = looks.map(({ ids }, index) => {
      const here = new Set(found[index]!.map(({ id }) => id))
      return new Set([...ids].filter((id) => !here.has(id)))
    })
    const astray = looks.flatMap(({ schema }, index) =>
      missing[index]!.size > 0 ? [{ schema, ids: missing[index]! }] : [],
    )
    const further = astray.length > 0 ? this.#byNumber(astray) : new Map<string, TableRow[]>()
    return looks.map(({ schema }, index) => [...found[index]!, ...(further.get(schema.key) ?? [])])
  }

  /** Runs of rows of several tables. */
  #rowsOf(
    looks: readonly {
      readonly schema: TableSchema
      readonly runs: readonly { readonly start: number; readonly end: number }[]
    }[],
  ): Map<string, TableView> {
    const few = looks.filter(({ runs }) => runs.length <= MOST_ROW_RANGES)
    const many = looks.filter(({ runs }) => runs.length > MOST_ROW_RANGES)
    const ranges = few.map(({ schema, runs }) => [
      headerRange(schema),
      ...runs.map(({ start, end }) => ({ sheetId: schema.sheetId, startRow: start, endRow: end })),
    ])
    const cells = few.length > 0 ? this.#read(ranges.flat()) : []
    let at = 0
    const views = few.map(({ schema, runs }, index) => {
      const [header = [], ...blocks] = cells.slice(at, (at += ranges[index]!.length))
      const parts = blocks.map((block, run) => ({ start: runs[run]!.start, cells: block }))
      return this.#view(schema, header[0] ?? [], parts)
    })
    const wholes = many.length > 0 ? this.tables(many.map(({ schema }) => schema.key)) : []
    return new Map([...views, ...wholes].map((view) => [view.schema.key, view]))
  }

  /** Looks records up in the number columns; where rows moved before theirs were read, in the whole table. */
  #byNumber(
    asked: readonly { readonly schema: TableSchema; readonly ids: ReadonlySet<string> }[],
  ): Map<string, TableRow[]> {
    this.learn(asked.map(({ schema }) => schema))
    const columns = asked.map(({ schema }) => this.lastColumns(schema).columns.get(NUMBER) ?? 0)
    const numbers = this.#read(asked.map(({ schema }, index) => wholeColumn(schema.sheetId, columns[index]!)))
    const looks = asked.map(({ schema, ids }, index) => {
      const rows = numbers[index]!.flatMap(([cell], row) =>
        row > 0 && ids.has(String(cell ?? '')) ? [row] : [],
      )
      return { schema, ids, rows, runs: rowRuns(rows) }
    })
    const views = this.#rowsOf(looks.filter(({ runs }) => runs.length > 0))
    return new Map(
      looks.map(({ schema, ids, rows }) => {
        const wanted = ({ id }: TableRow) => ids.has(id)
        const found = (views.get(schema.key)?.rows ?? []).filter(wanted)
        return [schema.key, found.length >= rows.length ? found : this.table(schema.key).rows.filter(wanted)]
      }),
    )
  }

  /** Reads the headers of tables that were not seen yet, at one go. */
  learn(schemas: readonly TableSchema[]): void {
    const unseen = schemas.filter(({ key }) => !this.#seen.has(key))
    if (unseen.length === 0) return
    const headers = this.#read(unseen.map(headerRange))
    unseen.forEach((schema, index) => {
      this.columns(schema, headers[index]?.[0] ?? [])
    })
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
    this.learn([schema])
    return this.#seen.get(schema.key)!.map
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
