import type { Match } from './match-step'

type Column = Match['columns'][number]

/**
 * The columns with what somebody chose, the latest choice last. A field given to a column is taken from the one that had
 * it, which becomes an own field.
 */
export function decidedColumns(
  columns: readonly Column[],
  fields: ReadonlyMap<number, string>,
): (Omit<Column, 'field'> & { readonly field: string })[] {
  const chosen = new Map(
    [...fields].filter(([, field]) => field !== 'own').map(([column, field]) => [field, column]),
  )
  return columns.map((column) => {
    const field = fields.get(column.column) ?? column.field
    const isTaken = field !== 'own' && chosen.has(field) && chosen.get(field) !== column.column
    return { ...column, field: isTaken ? 'own' : field }
  })
}
