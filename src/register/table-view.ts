import { type Cell, fromCell, valuesFromRow } from './cell-codec'
import { type Field, NUMBER, PROBLEMS, type TableSchema } from './field'
import type { RecordValues, Value } from './value'

/** One row of a table as read: where it stood, its number (`''` where it has none) and its values without the number. */
export interface TableRow {
  /** 0-based row of the tab; true only for the moment of reading. */
  readonly row: number
  readonly id: string
  readonly values: RecordValues
  /** Text in the problems column. */
  readonly problems: string
  /** What stands in computed cells, blank ones left out; absent where the table computes nothing. */
  readonly figures?: RecordValues
}

/** A table, or some of its rows, as read at one moment. Rows without any content are left out. */
export interface TableView {
  readonly schema: TableSchema
  readonly columns: ReadonlyMap<string, number>
  /** Headers in columns that belong to no field yet. */
  readonly unknown: readonly { readonly column: number; readonly header: string }[]
  /** Fields whose header was changed; `''` where it was cleared. */
  readonly renamed: readonly { readonly field: string; readonly header: string }[]
  readonly rows: readonly TableRow[]
}

/** Fields whose values belong to the record: not its number, not what the product writes, not the firm's formulas. */
export const recordFields = (schema: TableSchema): Field[] =>
  schema.fields.filter((field) => field.kind !== 'number-id' && field.kind !== 'computed' && !field.formula)

/** Fields the product computes and writes. */
const computedFields = (schema: TableSchema): Field[] =>
  schema.fields.filter(({ computation, formula }) => computation !== undefined && !formula)

/** How many columns from the left hold the numbers, the problems and all that belongs to the records. */
export function recordWidth(schema: TableSchema, columns: ReadonlyMap<string, number>): number {
  const read = [NUMBER, PROBLEMS, ...recordFields(schema).map(({ key }) => key)]
  return Math.max(0, ...read.map((key) => (columns.get(key) ?? -1) + 1))
}

/** A tick box that is not ticked stands in a row that nobody has filled in yet. */
const isNothing = (value: Value): boolean => value === false || String(value).trim() === ''

/** Reads the rows of a table from cells read unformatted, `firstRow` being the 0-based row of the first. */
export function tableRows(
  schema: TableSchema,
  columns: ReadonlyMap<string, number>,
  cells: readonly (readonly (Cell | null)[])[],
  firstRow: number,
): TableRow[] {
  const fields = recordFields(schema)
  const computed = computedFields(schema)
  const numberField = schema.fields.find((field) => field.key === NUMBER)
  const at = (row: readonly (Cell | null)[], key: string) => row[columns.get(key) ?? -1]
  return cells.flatMap((row, index) => {
    const id = numberField ? String(fromCell(numberField, at(row, NUMBER))) : ''
    const values = valuesFromRow(fields, columns, row)
    if (id === '' && Object.values(values).every(isNothing)) return []
    const figures = computed.length > 0 ? { figures: valuesFromRow(computed, columns, row) } : {}
    return [{ row: firstRow + index, id, values, problems: String(at(row, PROBLEMS) ?? ''), ...figures }]
  })
}
