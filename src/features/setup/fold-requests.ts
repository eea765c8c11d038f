import type { WorkbookRequest } from '../../host/workbook'
import { NUMBER, PROBLEMS } from '../../register/field'
import { dimensionRange } from './cell-data'
import type { DressedColumn } from './dressed-column'

/** Fewer columns are not worth a fold. */
const LEAST_FOLDED = 2

/**
 * Lets neighbouring columns of one block be folded. The first of them stays in sight: it tells what is folded, and
 * keeps the fold apart from the next one, which Google would join to it. Frozen columns, the name and what the product
 * writes never fold.
 */
export function foldRequests(
  sheetId: number,
  columns: readonly DressedColumn[],
  frozen: number,
): WorkbookRequest[] {
  return blockRuns(columns, frozen)
    .filter(([, ...folded]) => folded.length >= LEAST_FOLDED)
    .map((run) => {
      const [first, last] = [run[0]!.column, run[run.length - 1]!.column]
      return { addDimensionGroup: dimensionRange(sheetId, 'COLUMNS', first + 1, last + 1) }
    })
}

/** Columns side by side whose fields belong to one block. */
function blockRuns(columns: readonly DressedColumn[], frozen: number): DressedColumn[][] {
  const runs: DressedColumn[][] = []
  const foldable = columns.filter(
    ({ field, column }) =>
      column >= frozen && !field.hidden && ![NUMBER, PROBLEMS, 'name'].includes(field.key),
  )
  for (const each of foldable.sort((a, b) => a.column - b.column)) {
    const run = runs[runs.length - 1]
    const last = run?.[run.length - 1]
    const follows = last?.column === each.column - 1 && last.field.block === each.field.block
    if (run && follows) run.push(each)
    else runs.push([each])
  }
  return runs
}
