import { offsetFormula } from '../formulas/adjust-formula'
import { fromR1C1, toR1C1 } from '../formulas/r1c1'
import type { Rect } from '../grid/rect'
import { type Clearing, clearCells } from '../operations/clear-cells'
import { numberFormatOf } from '../operations/number-format-of'
import { readValues } from '../operations/read-values'
import { setFormat, setNotes } from '../operations/set-cells'
import { type CellInput, Formula, requireShort, writeValues } from '../operations/write-values'
import { displayText } from '../values/display'
import { check } from './arguments'
import { matrixArgument, readAll, readFirst, writeTo } from './range-base'
import { RangePosition } from './range-position'
import { inputOf, scriptValues } from './script-values'

/** What stands in the cells: values, formulas, notes. */
export class RangeValues extends RangePosition {
  getValues(): unknown[][] {
    return this.desk.read(this.place, this.cellCount, () =>
      scriptValues(this.editing.file, this.grid, this.rect),
    )
  }

  getValue(): unknown {
    return this.desk.read(this.place, 1, () => {
      const first = { ...this.rect, rows: 1, columns: 1 }
      return scriptValues(this.editing.file, this.grid, first)[0]![0]
    })
  }

  setValue(...args: unknown[]): this {
    if (args.length !== 1) check('Range.setValue', args, ['any'])
    const input = shortInput(firstOf(args[0]))
    return writeTo(this, (editing, rect) => {
      writeValues(editing, rect, repeated(input, rect), 'typed')
    })
  }

  setValues(...args: unknown[]): this {
    const inputs = matrixArgument(this, 'setValues', args).map((line) => line.map(shortInput))
    return writeTo(this, (editing, rect) => writeValues(editing, rect, inputs, 'typed'))
  }

  getDisplayValues(): string[][] {
    return this.desk.read(this.place, this.cellCount, () => {
      const { file, grid } = this.editing
      const { row, column } = this.rect
      return readValues(file, grid, this.rect).map((line, i) =>
        line.map((value, j) =>
          displayText(value, numberFormatOf(file, grid, row + i, column + j), file.locale),
        ),
      )
    })
  }

  getDisplayValue(): string {
    return this.getCell(1, 1).getDisplayValues()[0]![0]!
  }

  isBlank(): boolean {
    return this.desk.read(this.place, this.cellCount, () => {
      const grid = this.grid
      if (readValues(this.editing.file, grid, this.rect).some((line) => line.some((value) => value !== null)))
        return false
      let hasFormula = false
      grid.formulas.each(this.rect, () => {
        hasFormula = true
      })
      return !hasFormula
    })
  }

  getFormulas(): string[][] {
    return readAll(this, (grid, row, column) => grid.formulas.get(row, column) ?? '')
  }

  getFormula(): string {
    return readFirst(this, (grid, row, column) => grid.formulas.get(row, column) ?? '')
  }

  getFormulasR1C1(): (string | null)[][] {
    return readAll(this, (grid, row, column) => {
      const formula = grid.formulas.get(row, column)
      return formula === undefined ? null : toR1C1(formula, row, column)
    })
  }

  getFormulaR1C1(): string | null {
    return this.getCell(1, 1).getFormulasR1C1()[0]![0]!
  }

  setFormula(...args: unknown[]): this {
    if (args[0] !== null) check('Range.setFormula', args, ['String'])
    const input = formulaInput(args[0])
    return writeTo(this, (editing, rect) => writeValues(editing, rect, repeated(input, rect), 'typed'))
  }

  setFormulas(...args: unknown[]): this {
    const inputs = matrixArgument(this, 'setFormulas', args).map((line) => line.map(formulaInput))
    return writeTo(this, (editing, rect) => writeValues(editing, rect, inputs, 'typed'))
  }

  setFormulaR1C1(...args: unknown[]): this {
    check('Range.setFormulaR1C1', args, ['String'])
    return writeTo(this, (editing, rect) => writeR1C1(editing, rect, () => args[0]))
  }

  setFormulasR1C1(...args: unknown[]): this {
    const matrix = matrixArgument(this, 'setFormulasR1C1', args)
    return writeTo(this, (editing, rect) => writeR1C1(editing, rect, (row, column) => matrix[row]![column]))
  }

  getNotes(): string[][] {
    return readAll(this, (grid, row, column) => grid.notes.get(row, column) ?? '')
  }

  getNote(): string {
    return readFirst(this, (grid, row, column) => grid.notes.get(row, column) ?? '')
  }

  getComment(): string {
    return this.getNote()
  }

  getComments(): string[][] {
    return this.getNotes()
  }

  setNote(...args: unknown[]): this {
    check('Range.setNote', args, [], ['any'])
    return writeTo(this, (editing, rect) => setNotes(editing, rect, () => noteOf(args[0])))
  }

  setComment(...args: unknown[]): this {
    return this.setNote(...args)
  }

  setNotes(...args: unknown[]): this {
    const notes = matrixArgument(this, 'setNotes', args).map((line) => line.map(decimal).map(noteOf))
    return writeTo(this, (editing, rect) => setNotes(editing, rect, (row, column) => notes[row]![column]))
  }

  clear(...args: unknown[]): this {
    check('Range.clear', args, [], ['Object'])
    const asked = (args[0] ?? {}) as Record<string, unknown>
    const what: Clearing = {
      contents: asked.contentsOnly === true,
      looks: asked.formatOnly === true,
      notes: asked.commentsOnly === true,
      validations: asked.validationsOnly === true,
    }
    const chosen = Object.values(what).some((on) => on)
    const skip = asked.skipFilteredRows === true
    return writeTo(this, (editing, rect) => {
      const parts = skip ? visibleParts(editing.grid.rowLooks, rect) : [rect]
      for (const part of parts) clearCells(editing, part, chosen ? what : { contents: true, looks: true })
    })
  }

  clearContent(): this {
    return writeTo(this, (editing, rect) => clearCells(editing, rect, { contents: true }))
  }

  clearFormat(): this {
    return writeTo(this, (editing, rect) => clearCells(editing, rect, { looks: true }))
  }

  clearNote(): this {
    return writeTo(this, (editing, rect) => clearCells(editing, rect, { notes: true }))
  }

  setNumberFormat(...args: unknown[]): this {
    check('Range.setNumberFormat', args, ['String'])
    const numberFormat = patternOf(args[0])
    return writeTo(this, (editing, rect) => setFormat(editing, rect, { numberFormat }))
  }
}

/** What a pattern is kept as: the automatic format under any of its names is none. */
export function patternOf(value: unknown): string | undefined {
  const text = String(value)
  return value === null || text === '' || /^general$/i.test(text) || text === automaticFormat
    ? undefined
    : text
}

/** What `getNumberFormat` answers for the automatic format. */
export const automaticFormat = '0.###############'

/** Where Google takes numbers for text in a matrix, whole ones get a decimal place. */
const decimal = (value: unknown): unknown =>
  typeof value === 'number' && Number.isInteger(value) ? value.toFixed(1) : value

function noteOf(value: unknown): string | undefined {
  return value === null || value === undefined || value === '' ? undefined : String(value)
}

/** Of values read elsewhere (`setValue(other.getValues())`) Google writes the first. */
function firstOf(value: unknown): unknown {
  return Array.isArray(value) && value.length > 0 ? firstOf(value[0]) : value
}

function shortInput(value: unknown): CellInput {
  const input = inputOf(value)
  requireShort([[input]])
  return input
}

function formulaInput(value: unknown): CellInput {
  if (value === null || value === undefined || value === '') return null
  const text = String(value)
  return new Formula(text.startsWith('=') ? text : `=${text}`)
}

/** The same input for every cell; relative references of a formula move along, as when it is filled in. */
function repeated(input: CellInput, rect: Rect): CellInput[][] {
  const text = input instanceof Formula ? input.text : input
  const isFormula = typeof text === 'string' && text.startsWith('=') && text.length > 1
  return Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (_, column) => {
      if (!isFormula) return input
      const moved = offsetFormula(text, row, column)
      return input instanceof Formula ? new Formula(moved) : moved
    }),
  )
}

function writeR1C1(
  editing: Parameters<typeof writeValues>[0],
  rect: Rect,
  at: (row: number, column: number) => unknown,
): void {
  const inputs = Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (_, column) => {
      const input = formulaInput(at(row, column))
      return input instanceof Formula
        ? new Formula(fromR1C1(input.text, rect.row + row, rect.column + column))
        : input
    }),
  )
  writeValues(editing, rect, inputs, 'typed')
}

function visibleParts(looks: readonly ({ readonly hidden?: boolean } | undefined)[], rect: Rect): Rect[] {
  return Array.from({ length: rect.rows }, (_, i) => ({ ...rect, row: rect.row + i, rows: 1 })).filter(
    ({ row }) => !looks[row]?.hidden,
  )
}
