import { NUMBER, PROBLEMS } from '../../register/field'
import type { ColumnPlan } from './column-plan'
import type { SheetGrid } from './sheet-grid'

/** Where everything stands once the sheet is a register: header in row 0, columns by field key. */
export interface TargetLayout {
  readonly columns: ReadonlyMap<string, number>
  /** How far the sheet's own columns move to the right. */
  readonly shift: 0 | 1
  /** Columns up to and including the problems column. */
  readonly width: number
}

/** The number column is put in at the left unless one is adopted, the problems column after the last one used or where the plan says. */
export function targetLayout(grid: Pick<SheetGrid, 'width'>, plan: ColumnPlan): TargetLayout {
  const shift = plan.adopted === undefined ? 1 : 0
  const problems = plan.problemsBefore ?? grid.width
  const columns = new Map(
    plan.columns.map(({ column, field }) => [field.key, column + shift + (column < problems ? 0 : 1)]),
  )
  if (shift === 1) columns.set(NUMBER, 0)
  columns.set(PROBLEMS, problems + shift)
  return { columns, shift, width: grid.width + shift + 1 }
}
