import type { CellFormat, ValidationRule } from '../spreadsheet/grid/cell'
import type { Rect } from '../spreadsheet/grid/rect'
import { columnIndex } from '../spreadsheet/grid/reference'
import { captureCells, restoreCells } from '../spreadsheet/operations/capture-cells'
import { clearCells } from '../spreadsheet/operations/clear-cells'
import { copyCells, pasteArea } from '../spreadsheet/operations/copy-cells'
import { insertLines } from '../spreadsheet/operations/dimensions'
import type { Editing } from '../spreadsheet/operations/editing'
import { type FormatChanges, setFormat, setNotes, setValidations } from '../spreadsheet/operations/set-cells'
import { sortRows } from '../spreadsheet/operations/sort-rows'
import { writeValues } from '../spreadsheet/operations/write-values'
import type { ChangeType } from '../triggers/events'
import type { EditResult } from './edit-result'
import type { Hand } from './hand'

/** What a paste brings along besides values. */
export interface PasteOptions {
  /** The looks of the pasted cells; without, pasted cells look plain, as from another program. */
  readonly formats?: CellFormat
  /** The rule of the pasted cells; without, they have none: a paste takes away the rule that stood there. */
  readonly validations?: ValidationRule
  /** "Paste values only": looks and rules stay, and the values are not checked. */
  readonly valuesOnly?: boolean
}

/** A value as a person types or pastes it. */
export type Typed = string | number | boolean | null

/** Acts on the contents of cells. */
export const contentActs = (hand: Hand) => {
  const copyPaste = (from: string, to: string): EditResult =>
    hand.edit(
      to,
      (editing, rect) => copyCells(editing, hand.place(from), rect, 'PASTE_NORMAL'),
      (editing, named) => grown(editing, pasteArea(hand.place(from).rect, named)),
    )
  return {
    /** Types into a cell (the first of several); text is read as Google reads it. */
    type: (a1: string, text: string): EditResult =>
      hand.edit(
        a1,
        (editing, rect) => writeValues(editing, rect, [[text === '' ? null : text]], 'typed'),
        (_, named) => ({ ...named, rows: 1, columns: 1 }),
      ),

    /** Pastes rows of text or values, however large; rules and looks of the cells are replaced and nothing is checked against them. */
    paste: (a1: string, rows: readonly (readonly Typed[])[], options: PasteOptions = {}): EditResult =>
      hand.edit(
        a1,
        (editing, rect) => pasteInto(editing, rect, rows, options),
        (editing, named) => roomFor(editing, named, rows),
      ),

    /** Copies cells within the spreadsheet and pastes them, looks and rules included. */
    copyPaste,

    /** Drags the fill handle: repeats the source over the target. */
    fill: copyPaste,

    /** Presses Delete: takes contents away, looks and rules stay. */
    clear: (a1: string): EditResult =>
      hand.edit(a1, (editing, rect) => clearCells(editing, rect, { contents: true })),

    /** Sorts the rows of a range by a column (a letter, or its number from 1). Sets off no trigger: none can be relied on. */
    sort: (a1: string, column: string | number, ascending = true): EditResult =>
      hand.inPlace(a1, (editing, rect) => {
        const undo = remember(editing, rect)
        sortRows(editing, rect, [{ column: columnOf(column), ascending }])
        return { undo }
      }),
  }
}

/** Acts on looks, notes and rules. */
export const lookActs = (hand: Hand) => {
  const lay = (a1: string, type: ChangeType, act: (editing: Editing, rect: Rect) => void): EditResult =>
    hand.inPlace(a1, (editing, rect) => {
      const undo = remember(editing, rect)
      act(editing, rect)
      return { undo, fire: hand.change(editing.file, type) }
    })
  return {
    /** Changes the looks of cells; undefined takes a property back to its default. */
    format: (a1: string, changes: FormatChanges): EditResult =>
      lay(a1, 'FORMAT', (editing, rect) => setFormat(editing, rect, changes)),

    /** Sets the note of every cell; an empty text takes notes away. */
    note: (a1: string, text: string): EditResult =>
      lay(a1, 'OTHER', (editing, rect) => setNotes(editing, rect, () => text || undefined)),

    /** Lays a rule over cells, or takes rules away. */
    validate: (a1: string, rule: ValidationRule | undefined): EditResult =>
      lay(a1, 'OTHER', (editing, rect) => setValidations(editing, rect, () => rule)),
  }
}

function remember(editing: Editing, rect: Rect): () => void {
  const { grid, file } = editing
  const block = captureCells(grid, rect)
  return () => {
    restoreCells(grid, rect, block)
    file.changed({ kind: 'cells', tab: grid.id, rect })
  }
}

function pasteInto(
  editing: Editing,
  rect: Rect,
  rows: readonly (readonly Typed[])[],
  { formats, validations, valuesOnly }: PasteOptions,
): void {
  const unchecked = { ...editing, via: 'api' as const }
  const values = rows.map((row) => row.map((value) => (value === '' ? null : value)))
  if (valuesOnly) {
    writeValues(unchecked, rect, values, 'typed')
    return
  }
  clearCells(editing, rect, { formats: true, validations: true })
  if (formats) setFormat(editing, rect, formats)
  writeValues(unchecked, rect, values, 'typed')
  if (validations) setValidations(editing, rect, () => validations)
}

function roomFor(editing: Editing, named: Rect, rows: readonly (readonly unknown[])[]): Rect {
  const columns = Math.max(1, ...rows.map((row) => row.length))
  return grown(editing, { ...named, rows: Math.max(1, rows.length), columns })
}

/** Rows and columns are added where a paste runs over the tab's end. */
function grown(editing: Editing, rect: Rect): Rect {
  const { grid } = editing
  const [rows, columns] = [
    rect.row + rect.rows - grid.rowCount,
    rect.column + rect.columns - grid.columnCount,
  ]
  if (rows > 0) insertLines(editing, 'rows', grid.rowCount, rows, grid.rowCount - 1)
  if (columns > 0) insertLines(editing, 'columns', grid.columnCount, columns, grid.columnCount - 1)
  return rect
}

const columnOf = (column: string | number): number =>
  typeof column === 'number' ? column - 1 : columnIndex(column)
