import { offsetFormula } from '../formulas/adjust-formula'
import { type CellFormat, type TextRun, type ValidationRule, withFormat } from '../grid/cell'
import type { Grid } from '../grid/grid'
import type { Layer } from '../grid/layer'
import { cellRect, intersect, type Rect } from '../grid/rect'
import { Refusal } from '../grid/refusal'
import type { Editing } from './editing'
import { requireCells } from './rights'

/** Changes of looks: undefined takes a property back to its default. */
export type FormatChanges = { readonly [K in keyof CellFormat]?: CellFormat[K] | undefined }

/** Typed columns of a Table own their formats and rules. */
function requireUntyped(grid: Grid, rect: Rect): void {
  const typed = grid.tables.some((table) =>
    table.typedColumns.some((column) => intersect({ ...table.range, column, columns: 1 }, rect)),
  )
  if (typed) throw new Refusal('not-allowed', 'This operation is not allowed on cells in typed columns.')
}

function requireFormatsUntyped(
  grid: Grid,
  rect: Rect,
  at: (row: number, column: number) => FormatChanges | undefined,
): void {
  if (grid.tables.length === 0) return
  for (let row = 0; row < rect.rows; row++)
    for (let column = 0; column < rect.columns; column++) {
      const changes = at(row, column)
      if (changes && 'numberFormat' in changes)
        requireUntyped(grid, cellRect(rect.row + row, rect.column + column))
    }
}

/** Lays looks over every cell of a rectangle; a number format is refused in typed columns of a Table. */
export function setFormat(editing: Editing, rect: Rect, changes: FormatChanges): void {
  setFormats(editing, rect, () => changes)
}

/** Lays looks over cells one by one; `at` counts from the rectangle's corner, undefined leaves a cell alone. */
export function setFormats(
  editing: Editing,
  rect: Rect,
  at: (row: number, column: number) => FormatChanges | undefined,
): void {
  requireCells(editing, rect)
  const { grid, file } = editing
  requireFormatsUntyped(grid, rect, at)
  const known = new Map<CellFormat | undefined, Map<FormatChanges, CellFormat | undefined>>()
  const merged = (format: CellFormat | undefined, changes: FormatChanges) => {
    const results = known.get(format) ?? new Map<FormatChanges, CellFormat | undefined>()
    known.set(format, results)
    if (!results.has(changes)) results.set(changes, withFormat(format, changes as CellFormat))
    return results.get(changes)
  }
  for (let row = 0; row < rect.rows; row++)
    for (let column = 0; column < rect.columns; column++) {
      const changes = at(row, column)
      if (!changes) continue
      const old = grid.formats.get(rect.row + row, rect.column + column)
      grid.formats.set(rect.row + row, rect.column + column, merged(old, changes))
    }
  file.changed({ kind: 'cells', tab: grid.id, rect })
}

function setLayer<T>(
  editing: Editing,
  layer: Layer<T>,
  rect: Rect,
  at: (row: number, column: number) => T | undefined,
): void {
  requireCells(editing, rect)
  for (let row = 0; row < rect.rows; row++)
    for (let column = 0; column < rect.columns; column++)
      layer.set(rect.row + row, rect.column + column, at(row, column))
  editing.file.changed({ kind: 'cells', tab: editing.grid.id, rect })
}

/** Sets the note of each cell; undefined takes it away. */
export function setNotes(
  editing: Editing,
  rect: Rect,
  at: (row: number, column: number) => string | undefined,
): void {
  setLayer(editing, editing.grid.notes, rect, at)
}

/** How Google shows a link unless its text is given another look. */
export const linkLook = { color: '#1155cc', underline: true } as const

/** Sets the looks and links within each cell's text; links look like links. */
export function setTextRuns(
  editing: Editing,
  rect: Rect,
  at: (row: number, column: number) => readonly TextRun[] | undefined,
): void {
  const lookOf = (run: TextRun) =>
    run.link === undefined ? run : { ...run, look: { ...linkLook, ...run.look } }
  setLayer(editing, editing.grid.textRuns, rect, (row, column) => at(row, column)?.map(lookOf))
}

/** The rule as a cell some rows and columns away has it: relative references of its formula move along. */
export function movedRule(rule: ValidationRule, rows: number, columns: number): ValidationRule {
  if (rule.condition.type === 'ONE_OF_RANGE') return rule
  const { type, values } = rule.condition
  const moved = values.map((value) => (value.startsWith('=') ? offsetFormula(value, rows, columns) : value))
  if (moved.every((value, index) => value === values[index])) return rule
  return { ...rule, condition: { type, values: moved } }
}

/** Gives every cell of a rectangle the same rule, written for its first cell; see `setValidations`. */
export function setValidation(editing: Editing, rect: Rect, rule: ValidationRule | undefined): void {
  setValidations(editing, rect, (row, column) => rule && movedRule(rule, row, column))
}

/** Sets the rule of each cell, which is not applied to what stands there; a checkbox turns an empty cell into FALSE. Refused in typed columns of a Table. */
export function setValidations(
  editing: Editing,
  rect: Rect,
  at: (row: number, column: number) => ValidationRule | undefined,
): void {
  const { grid } = editing
  requireCells(editing, rect)
  requireUntyped(grid, rect)
  setLayer(editing, grid.validations, rect, at)
  for (let row = 0; row < rect.rows; row++)
    for (let column = 0; column < rect.columns; column++) {
      const rule = grid.validations.get(rect.row + row, rect.column + column)
      if (rule?.condition.type !== 'BOOLEAN') continue
      const [y, x] = [rect.row + row, rect.column + column]
      const { values } = rule.condition
      if (grid.values.get(y, x) === undefined && grid.formulas.get(y, x) === undefined && values.length !== 1)
        grid.values.set(y, x, values[1] ?? false)
    }
  editing.file.generation++
}
