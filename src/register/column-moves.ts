/** One column that moves beside another; both are named by their fields. */
export interface ColumnMove {
  readonly key: string
  /** The field it follows now; absent where it comes first. */
  readonly behind?: string
}

const without = (keys: readonly string[], key: string): string[] => keys.filter((each) => each !== key)
const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n')

/** The moves that lead from one order of keys to another; one move where a single key has changed its place. */
export function columnMoves(before: readonly string[], after: readonly string[]): ColumnMove[] {
  let order = [...before]
  const moves: ColumnMove[] = []
  for (let place = 0; place < after.length; place++) {
    const [here, wanted] = [order[place]!, after[place]!]
    if (here === wanted) continue
    const key = isSame(without(order, here), without(after, here)) ? here : wanted
    const to = after.indexOf(key)
    const rest = without(order, key)
    order = [...rest.slice(0, to), key, ...rest.slice(to)]
    const behind = order[to - 1]
    moves.push({ key, ...(behind === undefined ? {} : { behind }) })
  }
  return moves
}

/** One move of a tab's column, by 0-based places as Google counts them: the goal as it stands before the move. */
export interface ColumnShift {
  readonly from: number
  readonly to: number
}

/** The moves of columns in a tab, each as the one before left it. Fields without a column stay out. */
export function columnShifts(
  moves: readonly ColumnMove[],
  columns: ReadonlyMap<string, number>,
): ColumnShift[] {
  const last = Math.max(-1, ...columns.values())
  const tab: (string | undefined)[] = Array.from({ length: last + 1 })
  for (const [key, column] of columns) tab[column] = key
  return moves.flatMap(({ key, behind }): ColumnShift[] => {
    const from = tab.indexOf(key)
    const to = behind === undefined ? 0 : tab.indexOf(behind) + 1
    if (from < 0 || (behind !== undefined && to === 0) || to === from) return []
    tab.splice(from, 1)
    tab.splice(to > from ? to - 1 : to, 0, key)
    return [{ from, to }]
  })
}
