import { followMovedCells, offsetFormula, transposedFormula } from '../formulas/adjust-formula'
import { type CellFormat, FormulaError, intern } from '../grid/cell'
import type { Grid } from '../grid/grid'
import { closeRect, intersect, type Rect } from '../grid/rect'
import { type CellBlock, captureCells, restoreCells } from './capture-cells'
import type { Editing } from './editing'
import { readValues } from './read-values'
import { mapFormulas } from './reshape-tab'
import { requireCells } from './rights'
import { movedRule } from './set-cells'

/** What of the cells is pasted; names as in the Sheets API and `SpreadsheetApp.CopyPasteType`. */
export type PasteKind =
  | 'PASTE_NORMAL'
  | 'PASTE_VALUES'
  | 'PASTE_FORMAT'
  | 'PASTE_NO_BORDERS'
  | 'PASTE_FORMULA'
  | 'PASTE_DATA_VALIDATION'
  | 'PASTE_CONDITIONAL_FORMATTING'
  | 'PASTE_COLUMN_WIDTHS'

/** Where cells are copied from. */
export interface CopySource {
  readonly grid: Grid
  readonly rect: Rect
}

/** The cells a copy covers: the target, filled with whole repetitions of the source, at least once. */
export function pasteArea(source: Rect, target: Rect): Rect {
  const repeat = (size: number, room: number) => (room >= size ? Math.floor(room / size) * size : size)
  return {
    ...target,
    rows: repeat(source.rows, target.rows),
    columns: repeat(source.columns, target.columns),
  }
}

/** Copies cells of the same file. The target's rules and formats are replaced and nothing is checked against them. Relative references move along. */
export function copyCells(
  editing: Editing,
  source: CopySource,
  target: Rect,
  kind: PasteKind,
  transposed = false,
): void {
  const taken = captureCells(source.grid, source.rect)
  const block = transposed ? transpose(taken) : taken
  const shape = { ...source.rect, rows: block.rows, columns: block.columns }
  const area = pasteArea(shape, target)
  requireCells(editing, area)
  const values = kind === 'PASTE_VALUES' ? readValues(editing.file, source.grid, source.rect) : undefined
  for (let row = area.row; row < area.row + area.rows; row += shape.rows)
    for (let column = area.column; column < area.column + area.columns; column += shape.columns) {
      const corner = { row, column }
      if (values) pasteValues(editing.grid, corner, values, transposed)
      else pasteBlock(editing.grid, corner, block, kind, { ...source, transposed })
    }
  if (kind === 'PASTE_COLUMN_WIDTHS') copyWidths(editing.grid, source, area)
  if (['PASTE_NORMAL', 'PASTE_FORMAT', 'PASTE_CONDITIONAL_FORMATTING'].includes(kind))
    copyConditionalFormats(editing.grid, source, area)
  editing.file.changed({ kind: 'cells', tab: editing.grid.id, rect: area })
  editing.file.changed({ kind: 'tab', tab: editing.grid.id })
}

function transpose(block: CellBlock): CellBlock {
  const layers = block.layers.map((layer) => layer.transposed())
  const merges = block.merges.map(({ row, column, rows, columns }) => ({
    row: column,
    column: row,
    rows: columns,
    columns: rows,
  }))
  return { rows: block.columns, columns: block.rows, layers, merges }
}

function pasteValues(
  grid: Grid,
  corner: { row: number; column: number },
  values: ReturnType<typeof readValues>,
  transposed: boolean,
): void {
  values.forEach((line, i) => {
    line.forEach((value, j) => {
      const row = corner.row + (transposed ? j : i)
      const column = corner.column + (transposed ? i : j)
      grid.values.set(row, column, (value instanceof FormulaError ? value.code : value) ?? undefined)
      grid.formulas.set(row, column, undefined)
      grid.textRuns.set(row, column, undefined)
    })
  })
}

/** Which layers each kind pastes, by the order of `Grid.layers`: values, formulas, formats, notes, rules, text runs. */
const pastedLayers: Readonly<Record<PasteKind, readonly number[]>> = {
  PASTE_NORMAL: [0, 1, 2, 3, 4, 5],
  PASTE_NO_BORDERS: [0, 1, 2, 3, 4, 5],
  PASTE_FORMULA: [0, 1],
  PASTE_FORMAT: [2],
  PASTE_DATA_VALIDATION: [4],
  PASTE_VALUES: [],
  PASTE_CONDITIONAL_FORMATTING: [],
  PASTE_COLUMN_WIDTHS: [],
}

function withoutBorders(format: CellFormat): CellFormat | undefined {
  const { top: _, left: __, bottom: ___, right: ____, ...rest } = format
  return intern(rest)
}

function pasteBlock(
  grid: Grid,
  corner: { row: number; column: number },
  block: CellBlock,
  kind: PasteKind,
  source: CopySource & { readonly transposed: boolean },
): void {
  const rect = { ...corner, rows: block.rows, columns: block.columns }
  const layers = grid.layers()
  for (const index of pastedLayers[kind]) {
    const layer = layers[index]!
    layer.fill(rect, undefined)
    block.layers[index]!.all((row, column, value) => {
      layer.set(corner.row + row, corner.column + column, value)
    })
  }
  if (kind === 'PASTE_NO_BORDERS')
    grid.formats.each(rect, (row, column, format) => grid.formats.set(row, column, withoutBorders(format)))
  const [down, right] = [corner.row - source.rect.row, corner.column - source.rect.column]
  if (pastedLayers[kind].includes(4))
    grid.validations.each(rect, (row, column, rule) =>
      grid.validations.set(row, column, movedRule(rule, down, right)),
    )
  if (pastedLayers[kind].includes(1)) {
    const from = (row: number, column: number) => ({
      row: source.rect.row + column - corner.column,
      column: source.rect.column + row - corner.row,
    })
    grid.formulas.each(rect, (row, column, formula) => {
      const pasted = source.transposed
        ? transposedFormula(formula, from(row, column), { row, column })
        : offsetFormula(formula, down, right)
      grid.formulas.set(row, column, pasted)
    })
  }
  if (kind !== 'PASTE_NORMAL' && kind !== 'PASTE_FORMAT') return
  grid.merges = [
    ...grid.merges.filter((merge) => !intersect(merge, rect)),
    ...block.merges.map((merge) => ({
      ...merge,
      row: merge.row + corner.row,
      column: merge.column + corner.column,
    })),
  ]
}

function copyWidths(grid: Grid, source: CopySource, area: Rect): void {
  for (let i = 0; i < area.columns; i++) {
    const size = source.grid.columnLooks[source.rect.column + (i % source.rect.columns)]?.size
    const { size: _, ...rest } = grid.columnLooks[area.column + i] ?? {}
    grid.columnLooks[area.column + i] = size === undefined ? rest : { ...rest, size }
  }
}

function copyConditionalFormats(grid: Grid, source: CopySource, area: Rect): void {
  const touching = source.grid.conditionalFormats.filter((format) =>
    format.ranges.some((range) => intersect(closeRect(range, source.grid), source.rect)),
  )
  for (const format of touching) {
    const covered = format.ranges.some((range) => {
      const common = source.grid === grid && intersect(closeRect(range, grid), area)
      return common && common.rows * common.columns === area.rows * area.columns
    })
    if (covered) continue
    if (source.grid === grid) {
      grid.conditionalFormats = grid.conditionalFormats.map((known) =>
        known === format ? { ...format, ranges: [...format.ranges, area] } : known,
      )
    } else grid.conditionalFormats = [...grid.conditionalFormats, { ...format, ranges: [area] }]
  }
}

/** Cuts cells and pastes them elsewhere in the file; formulas that mean them follow, and the formulas themselves stay as written. `follow` tells how, where cells make way for others. */
export function moveCells(
  editing: Editing,
  source: CopySource,
  to: { row: number; column: number },
  follow?: (formula: string, home: string) => string,
): void {
  const { file, grid } = editing
  const target = { ...source.rect, row: to.row, column: to.column }
  requireCells({ ...editing, grid: source.grid }, source.rect)
  requireCells(editing, target)
  const block = captureCells(source.grid, source.rect)
  for (const layer of source.grid.layers()) if (layer.isUsed) layer.fill(source.rect, undefined)
  source.grid.merges = source.grid.merges.filter((merge) => !intersect(merge, source.rect))
  restoreCells(grid, to, block)
  const moved = {
    tab: source.grid.name,
    from: source.rect,
    toTab: grid.name,
    rows: to.row - source.rect.row,
    columns: to.column - source.rect.column,
  }
  mapFormulas(file, follow ?? ((formula, home) => followMovedCells(formula, home, moved)))
  file.changed({ kind: 'cells', tab: source.grid.id, rect: source.rect })
  file.changed({ kind: 'cells', tab: grid.id, rect: target })
}
