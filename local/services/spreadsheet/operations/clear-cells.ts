import { type TextRun, withFormat } from '../grid/cell'
import type { Grid } from '../grid/grid'
import { intersect, type Rect } from '../grid/rect'
import type { Editing } from './editing'
import { requireCells } from './rights'
import { linkLook } from './set-cells'

/** What to take away from cells; `looks` are formats but for the number format, which Google keeps when formats are cleared. */
export interface Clearing {
  readonly contents?: boolean
  readonly formats?: boolean
  readonly looks?: boolean
  readonly notes?: boolean
  readonly validations?: boolean
}

/** Empties the chosen layers of a rectangle. */
export function clearCells(editing: Editing, rect: Rect, what: Clearing): void {
  requireCells(editing, rect)
  const { grid, file } = editing
  const used = intersect(rect, grid.rect)
  if (!used) return
  if (what.contents)
    for (const layer of [grid.values, grid.formulas, grid.textRuns])
      layer.each(used, (row, column) => layer.set(row, column, undefined))
  if (what.formats) grid.formats.each(used, (row, column) => grid.formats.set(row, column, undefined))
  if (what.looks) clearLooks(grid, used)
  if (what.notes) grid.notes.each(used, (row, column) => grid.notes.set(row, column, undefined))
  if (what.validations)
    grid.validations.each(used, (row, column) => grid.validations.set(row, column, undefined))
  file.changed({ kind: 'cells', tab: grid.id, rect: used })
}

/** Takes away how cells and parts of their texts look, but for number formats and links. */
function clearLooks(grid: Grid, rect: Rect): void {
  grid.formats.each(rect, (row, column, { numberFormat }) =>
    grid.formats.set(row, column, withFormat(undefined, { numberFormat })),
  )
  const plain = ({ start, link }: TextRun) =>
    link === undefined ? { start } : { start, link, look: linkLook }
  grid.textRuns.each(rect, (row, column, runs) => {
    const hasLink = runs.some((run) => run.link !== undefined)
    grid.textRuns.set(row, column, hasLink ? runs.map(plain) : undefined)
  })
}
