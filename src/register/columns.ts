import type { TableSchema } from './field'

/** Where each field's column stands (0-based), and what the header row says that the register does not know yet. */
export interface ColumnMap {
  readonly columns: ReadonlyMap<string, number>
  /** Headers typed into columns that belong to no field. */
  readonly unknown: readonly { readonly column: number; readonly header: string }[]
  /** Fields whose header was not found. */
  readonly missing: readonly string[]
  /** Fields whose column was found but says something else now; `''` where the header was cleared. */
  readonly renamed: readonly { readonly field: string; readonly header: string }[]
}

const text = (cell: unknown): string => (cell === null || cell === undefined ? '' : String(cell).trim())

/** Finds the column of every field by its last known header. A header that stands twice counts as not found. */
export function columnsByHeader(table: TableSchema, headerRow: readonly unknown[]): ColumnMap {
  const positions = new Map<string, number[]>()
  headerRow.forEach((cell, column) => {
    const header = text(cell)
    if (header) positions.set(header, [...(positions.get(header) ?? []), column])
  })
  const columns = new Map<string, number>()
  for (const field of table.fields) {
    const found = positions.get(field.header) ?? []
    if (found.length === 1) columns.set(field.key, found[0]!)
  }
  return describe(table, headerRow, columns)
}

/** Finds the columns by the mark that travels with each one, where headers were renamed; the rest stays found by header. */
export function columnsByMark(
  table: TableSchema,
  headerRow: readonly unknown[],
  marks: ReadonlyMap<number, string>,
): ColumnMap {
  const known = new Set(table.fields.map((field) => field.key))
  const columns = new Map<string, number>()
  for (const [column, key] of marks) if (known.has(key) && !columns.has(key)) columns.set(key, column)
  const taken = new Set(columns.values())
  for (const [key, column] of columnsByHeader(table, headerRow).columns)
    if (!columns.has(key) && !taken.has(column)) columns.set(key, column)
  return describe(table, headerRow, columns)
}

function describe(
  table: TableSchema,
  headerRow: readonly unknown[],
  columns: ReadonlyMap<string, number>,
): ColumnMap {
  const taken = new Set(columns.values())
  return {
    columns,
    unknown: headerRow.flatMap((cell, column) =>
      text(cell) && !taken.has(column) ? [{ column, header: text(cell) }] : [],
    ),
    missing: table.fields.filter((field) => !columns.has(field.key)).map((field) => field.key),
    renamed: table.fields.flatMap(({ key, header }) => {
      const column = columns.get(key)
      const now = column === undefined ? header : text(headerRow[column])
      return now === header ? [] : [{ field: key, header: now }]
    }),
  }
}
