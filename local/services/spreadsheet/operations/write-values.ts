import { canonicalFormula } from '../formulas/canonical-formula'
import type { CellValue } from '../grid/cell'
import { withFormat } from '../grid/cell'
import type { Grid } from '../grid/grid'
import { hasCell, intersect, type Rect } from '../grid/rect'
import { Refusal } from '../grid/refusal'
import type { SpreadsheetFile } from '../grid/spreadsheet-file'
import { dateFormatFor } from '../values/locale'
import { parseTyped, type Typed } from '../values/parse-typed'
import { serialOfInstant } from '../values/zone'
import { captureCells, restoreCells } from './capture-cells'
import type { Editing } from './editing'
import { requireCells } from './rights'
import { requireValid } from './validate-cells'

/** A formula to be written as such whatever its cell's format is; `text` begins with `=`. */
export class Formula {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** What is written into a cell: null empties it, undefined leaves it alone; a Date becomes a day of the file's zone. */
export type CellInput = CellValue | Date | Formula | undefined

/** `typed` reads strings as if a person typed them (`1/2` is a day, `=A1` a formula, `'` forces text), but leaves a `+` that a script writes alone; `raw` takes them as they are. */
export type InputMode = 'typed' | 'raw'

/** Google's limit of characters in one cell. */
export const maxCharacters = 50_000

type Resolved = CellValue | undefined | Typed

/**
 * Writes a rectangle of values, row by row; missing rows and cells are left alone. Formats are kept, except that a day, a
 * percentage or an amount of money gives its look to a cell that has none. Refused as a whole where rights, limits or a strict rule forbid it.
 */
export function writeValues(
  editing: Editing,
  rect: Rect,
  inputs: readonly (readonly CellInput[])[],
  mode: InputMode,
): void {
  requireCells(editing, rect)
  requireShort(inputs)
  const { file, grid } = editing
  const hidden = grid.merges.filter((merge) => intersect(merge, rect))
  const checked = editing.via !== 'api' && grid.validations.isUsed
  const before = checked ? captureCells(grid, rect) : undefined
  const rows = Math.min(rect.rows, inputs.length)
  for (let i = 0; i < rows; i++) {
    const line = inputs[i]!
    const columns = Math.min(rect.columns, line.length)
    for (let j = 0; j < columns; j++) {
      const row = rect.row + i
      const column = rect.column + j
      if (hidden.length > 0 && isHidden(hidden, row, column)) continue
      place(grid, row, column, asKept(file, resolve(editing, row, column, line[j], mode)))
    }
  }
  file.generation++
  if (before) {
    try {
      requireValid(editing, rect)
    } catch (error) {
      restoreCells(editing.grid, rect, before)
      file.generation++
      throw error
    }
  }
  file.changed({ kind: 'cells', tab: grid.id, rect })
}

/** Refuses text that is longer than a cell may hold. */
export function requireShort(inputs: readonly (readonly unknown[])[]): void {
  const isLong = (input: unknown) => typeof input === 'string' && input.length > maxCharacters
  if (inputs.some((line) => line.some(isLong)))
    throw new Refusal(
      'limit',
      `Your input contains more than the maximum of ${maxCharacters} characters in a single cell.`,
    )
}

function isHidden(merges: readonly Rect[], row: number, column: number): boolean {
  return merges.some((merge) => hasCell(merge, row, column) && (merge.row !== row || merge.column !== column))
}

function resolve(editing: Editing, row: number, column: number, input: CellInput, mode: InputMode): Resolved {
  if (typeof input === 'string') {
    if (mode === 'raw') return input === '' ? null : input
    const format = editing.grid.formats.get(row, column)?.numberFormat
    const isText = format === '@' || (input.startsWith('+') && editing.via === 'script')
    return isText ? textOf(input) : parseTyped(input, editing.file.locale, editing.file.world.nowMs())
  }
  if (input instanceof Formula) return { formula: input.text }
  if (input !== null && typeof input === 'object') {
    const serial = serialOfInstant(input.getTime(), editing.file.timeZone)
    return { value: serial, numberFormat: dateFormatFor(serial, editing.file.locale) }
  }
  return input
}

function asKept(file: SpreadsheetFile, content: Resolved): Resolved {
  if (content === null || typeof content !== 'object' || content.formula === undefined) return content
  return { ...content, formula: canonicalFormula(file, content.formula) }
}

function textOf(input: string): CellValue {
  if (input === '') return null
  return input.startsWith("'") ? input.slice(1) : input
}

/** Puts resolved content into a cell without any check. */
function place(grid: Grid, row: number, column: number, content: Resolved): void {
  if (content === undefined) return
  if (grid.textRuns.isUsed) grid.textRuns.set(row, column, undefined)
  if (content === null || typeof content !== 'object') {
    grid.values.set(row, column, content ?? undefined)
    if (grid.formulas.isUsed) grid.formulas.set(row, column, undefined)
    return
  }
  grid.values.set(row, column, content.value ?? undefined)
  grid.formulas.set(row, column, content.formula)
  const format = grid.formats.get(row, column)
  if (content.numberFormat !== undefined && format?.numberFormat === undefined)
    grid.formats.set(row, column, withFormat(format, { numberFormat: content.numberFormat }))
}
