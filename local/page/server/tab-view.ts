import type { CellFormat, EffectiveValue } from '../../services/spreadsheet/grid/cell'
import type { Grid } from '../../services/spreadsheet/grid/grid'
import type { Layer } from '../../services/spreadsheet/grid/layer'
import { intersect, type Rect } from '../../services/spreadsheet/grid/rect'
import type { SpreadsheetFile } from '../../services/spreadsheet/grid/spreadsheet-file'
import { readValues, usedSize } from '../../services/spreadsheet/operations/read-values'
import type { CellBlock, Look, Run, RunList, ShownTab, ShownValue } from '../protocol'
import { tabFrame } from './tab-frame'

/** The cells of a layer within a rectangle as runs down the columns. */
function runsOf<T>(layer: Layer<T>, rect: Rect): RunList<T> {
  const palette: T[] = []
  const indices = new Map<T, number>()
  const open = new Map<number, [number, number, number, number]>()
  const runs: [number, number, number, number][] = []
  layer.each(rect, (row, column, item) => {
    const index = indices.get(item) ?? palette.push(item) - 1
    indices.set(item, index)
    const last = open.get(column)
    if (last && last[3] === index && last[1] + last[2] === row) {
      last[2]++
      return
    }
    const run: [number, number, number, number] = [column, row, 1, index]
    open.set(column, run)
    runs.push(run)
  })
  return { palette, runs: runs as readonly Run[] }
}

/** A value as the page draws it: an error of a formula is its code. */
export function shownValue(value: EffectiveValue): ShownValue {
  return typeof value === 'object' && value !== null ? value.code : value
}

function withoutTail(line: readonly EffectiveValue[]): ShownValue[] {
  let length = line.length
  while (length > 0 && line[length - 1] === null) length--
  return line.slice(0, length).map(shownValue)
}

/** The formats are the page's looks, word for word. */
function looksOf(formats: RunList<CellFormat>): RunList<Look> {
  return formats
}

/** Everything that stands in a rectangle of a tab; what lies beyond the tab's end is left out. */
export function cellBlock(file: SpreadsheetFile, grid: Grid, rect: Rect): CellBlock {
  const area = intersect(rect, grid.rect) ?? { ...rect, rows: 0, columns: 0 }
  const filled = { ...area, rows: Math.min(area.rows, Math.max(0, usedSize(grid).rows - area.row)) }
  const formulas: [number, number, string][] = []
  grid.formulas.each(area, (row, column, formula) => {
    formulas.push([row, column, formula])
  })
  return {
    area,
    values: readValues(file, grid, filled).map(withoutTail),
    formulas,
    looks: looksOf(runsOf(grid.formats, area)),
  }
}

/** A tab with its cells. */
export function shownTab(file: SpreadsheetFile, grid: Grid): ShownTab {
  return { id: grid.id, frame: tabFrame(file, grid), cells: cellBlock(file, grid, grid.rect) }
}
