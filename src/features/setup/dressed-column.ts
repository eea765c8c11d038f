import type { Field } from '../../register/field'
import type { ColumnPlan } from './column-plan'
import type { SheetGrid } from './sheet-grid'
import type { TargetLayout } from './target-layout'

/** A column of the register in its place, with what its looks depend on. */
export interface DressedColumn {
  readonly field: Field
  readonly column: number
  /** Stood in the sheet before set-up. */
  readonly isOwnColumn: boolean
  /** In pixels, before set-up. */
  readonly width?: number
  /** The cells keep their number format: another would show their values as something else. */
  readonly keepsFormat: boolean
}

/** The columns of the register with their looks. */
export function dressedColumns(
  grid: Pick<SheetGrid, 'rows' | 'columns'>,
  plan: ColumnPlan,
  layout: TargetLayout,
  widths: readonly (number | undefined)[],
): DressedColumn[] {
  const origin = new Map(plan.columns.map(({ column, field }) => [field.key, column]))
  return plan.fields.map((field): DressedColumn => {
    const before = origin.get(field.key)
    const width = before === undefined ? undefined : widths[before]
    return {
      field,
      column: layout.columns.get(field.key)!,
      isOwnColumn: before !== undefined,
      ...(width === undefined ? {} : { width }),
      keepsFormat: before !== undefined && keepsFormat(grid, before, field),
    }
  })
}

/** Days with a time of day, and days or fractions in a column of text, would look different in the field's own format. */
function keepsFormat(
  { rows, columns }: Pick<SheetGrid, 'rows' | 'columns'>,
  column: number,
  field: Field,
): boolean {
  const isFraction = (row: readonly unknown[]) =>
    typeof row[column] === 'number' && !Number.isInteger(row[column])
  if (field.kind === 'money' || field.kind === 'number') return columns[column]?.dated === true
  if (field.kind === 'date' || field.kind === 'birthday') return rows.some(isFraction)
  if (field.kind === 'date-time') return false
  return columns[column]?.dated === true || rows.some(isFraction)
}
