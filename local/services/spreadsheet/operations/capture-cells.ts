import type { Grid } from '../grid/grid'
import { Layer } from '../grid/layer'
import { intersect, type Rect } from '../grid/rect'

/** All that a rectangle of cells held: kept for undo, for cut and copy. */
export interface CellBlock {
  readonly rows: number
  readonly columns: number
  readonly layers: readonly Layer<unknown>[]
  /** Merged ranges that lay wholly inside, relative to the block. */
  readonly merges: readonly Rect[]
}

/** Remembers values, formulas, formats, notes, rules, text runs and merges of a rectangle. */
export function captureCells(grid: Grid, rect: Rect): CellBlock {
  const layers = grid.layers().map((layer) => {
    const copy = new Layer<unknown>()
    layer.each(rect, (row, column, value) => {
      copy.set(row - rect.row, column - rect.column, value)
    })
    return copy
  })
  const merges = grid.merges
    .filter((merge) => intersect(merge, rect))
    .map((merge) => ({ ...merge, row: merge.row - rect.row, column: merge.column - rect.column }))
  return { rows: rect.rows, columns: rect.columns, layers, merges }
}

/** Puts a block back where it was taken (or anywhere else): no rights, rules or references are looked at, and nobody is told. */
export function restoreCells(grid: Grid, at: { row: number; column: number }, block: CellBlock): void {
  const rect = { row: at.row, column: at.column, rows: block.rows, columns: block.columns }
  grid.layers().forEach((layer, index) => {
    const from = block.layers[index]!
    if (layer.isUsed) layer.fill(rect, undefined)
    from.all((row, column, value) => {
      layer.set(at.row + row, at.column + column, value)
    })
  })
  grid.merges = [
    ...grid.merges.filter((merge) => !intersect(merge, rect)),
    ...block.merges.map((merge) => ({ ...merge, row: merge.row + at.row, column: merge.column + at.column })),
  ]
}
