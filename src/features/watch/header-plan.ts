import { markColumn } from '../../host/column-mark'
import { headerCell, newColumn } from '../../host/new-column'
import type { WorkbookRequest } from '../../host/workbook'
import { type Field, fieldOf, NUMBER, PROBLEMS, type TableSchema } from '../../register/field'
import type { TableView } from '../../register/table-view'

/** What brings a header row in order: what to write, and the schema afterwards. */
export interface HeaderPlan {
  readonly requests: readonly WorkbookRequest[]
  readonly schema: TableSchema
}

/** Where the table ends, and which unknown columns hold formulas. */
export interface HeaderFacts {
  readonly columnCount: number
  readonly formulaColumns: ReadonlySet<number>
}

/** Whether anything in the header row needs attention: a new, changed or cleared header, or a column of the product's own that is gone. */
export const isHeaderInOrder = (view: TableView): boolean =>
  view.unknown.length === 0 &&
  view.renamed.length === 0 &&
  [NUMBER, PROBLEMS].every((key) => view.columns.has(key) || !fieldOf(view.schema, key))

/**
 * A header typed into an empty column becomes an own field, a changed header is taken over, a cleared one comes back.
 * The columns of numbers and problems come back where they were removed; their cells are filled by the comparison.
 */
export function headerPlan(view: TableView, facts: HeaderFacts): HeaderPlan {
  const { schema, columns } = view
  const own = ownFields(view, facts)
  const changed = new Map(view.renamed.map(({ field, header }) => [field, header]))
  const fields = schema.fields.map((field) => {
    const header = changed.get(field.key)
    return header ? { ...field, header } : field
  })
  const cleared = schema.fields.filter(({ key }) => changed.get(key) === '')
  return {
    requests: [
      ...cleared.map((field) => headerCell(schema.sheetId, columns.get(field.key)!, field.header)),
      ...own.map(({ field, column }) => markColumn(schema.sheetId, column, field.key)),
      ...lostColumns(view, facts),
    ],
    schema: { ...schema, fields: [...fields, ...own.map(({ field }) => field)] },
  }
}

function ownFields(view: TableView, { formulaColumns }: HeaderFacts): { field: Field; column: number }[] {
  const taken = view.schema.fields.flatMap(({ key }) => Number(/^own-(\d+)$/.exec(key)?.[1] ?? 0))
  let last = Math.max(0, ...taken)
  return view.unknown.map(({ column, header }) => ({
    column,
    field: {
      key: `own-${++last}`,
      kind: 'text',
      header,
      block: 'other',
      own: true,
      ...(formulaColumns.has(column) ? { formula: true } : {}),
    },
  }))
}

/** Columns of the product's own that were removed: problems come last; numbers first, which moves all others. */
function lostColumns(view: TableView, { columnCount }: HeaderFacts): WorkbookRequest[] {
  const { schema, columns, unknown } = view
  const end = Math.max(-1, ...columns.values(), ...unknown.map(({ column }) => column)) + 1
  const places = [
    { key: PROBLEMS, column: end },
    { key: NUMBER, column: 0 },
  ]
  return places.flatMap(({ key, column }) => {
    const field = fieldOf(schema, key)
    return field && !columns.has(key) ? newColumn(schema, field, column, columnCount) : []
  })
}
