/** Columns that stand side by side and share something: from one (0-based) up to before another. */
export interface ColumnRun<T> {
  readonly column: number
  readonly end: number
  readonly shared: T
}

/**
 * The runs of columns that share equal plain data; a column for which there is none belongs to no run. One request
 * lays a whole run: a batch of many requests is slow at Google, whatever it says.
 */
export function columnRuns<Column extends { readonly column: number }, T>(
  columns: readonly Column[],
  sharedOf: (column: Column) => T | undefined,
): ColumnRun<T>[] {
  const runs: { column: number; end: number; shared: T; text: string }[] = []
  for (const each of [...columns].sort((one, other) => one.column - other.column)) {
    const shared = sharedOf(each)
    if (shared === undefined) continue
    const text = JSON.stringify(shared)
    const last = runs[runs.length - 1]
    if (last?.end === each.column && last.text === text) last.end += 1
    else runs.push({ column: each.column, end: each.column + 1, shared, text })
  }
  return runs.map(({ column, end, shared }) => ({ column, end, shared }))
}
