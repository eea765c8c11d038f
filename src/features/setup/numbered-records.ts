import { FIRST_NUMBER } from '../../register/config'
import { NUMBER } from '../../register/field'
import { type TableRow, tableRows } from '../../register/table-view'
import type { ColumnPlan } from './column-plan'
import type { SheetGrid } from './sheet-grid'

/** The customers of a sheet with their numbers, and the next number never given. `row` counts from the first below the header. */
export interface NumberedRecords {
  readonly records: readonly TableRow[]
  readonly nextNumber: number
}

/** Numbers the rows of a sheet from top to bottom; rows without content get none, an adopted number stays. */
export function numberedRecords(grid: SheetGrid, plan: ColumnPlan): NumberedRecords {
  const places = new Map(plan.columns.map(({ column, field }) => [field.key, column]))
  const fields = plan.columns.map(({ field }) => field)
  const rows = tableRows({ key: '', sheetId: 0, tab: '', fields }, places, grid.rows, 0)
  const given = places.has(NUMBER) ? rows.map(({ id }) => Number(id)) : []
  let next = given.reduce((most, number) => Math.max(most, number + 1), FIRST_NUMBER)
  const records = rows.map((row) => (row.id === '' ? { ...row, id: String(next++) } : row))
  return { records, nextNumber: next }
}
