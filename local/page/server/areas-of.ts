import type { Area } from '../protocol'

type Cell = readonly [row: number, column: number]

/** Columns of touching cells, as areas one cell wide. */
function strips(cells: readonly Cell[]): Area[] {
  const open = new Map<number, { row: number; column: number; rows: number; columns: number }>()
  const all: Area[] = []
  for (const [row, column] of cells) {
    const last = open.get(column)
    if (last && last.row + last.rows === row) last.rows++
    else {
      const strip = { row, column, rows: 1, columns: 1 }
      open.set(column, strip)
      all.push(strip)
    }
  }
  return all
}

/** Few areas that cover just these cells; the cells come row by row. */
export function areasOf(cells: readonly Cell[]): Area[] {
  const sorted = strips(cells).sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column)
  const areas: { row: number; column: number; rows: number; columns: number }[] = []
  for (const strip of sorted) {
    const last = areas.at(-1)
    const touches =
      last &&
      last.row === strip.row &&
      last.rows === strip.rows &&
      last.column + last.columns === strip.column
    if (touches) last.columns += 1
    else areas.push({ ...strip })
  }
  return areas
}
