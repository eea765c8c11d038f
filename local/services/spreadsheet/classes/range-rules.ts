import type { ValidationRule } from '../grid/cell'
import { clearCells } from '../operations/clear-cells'
import { readValues } from '../operations/read-values'
import { setValidation, setValidations } from '../operations/set-cells'
import { type CellInput, writeValues } from '../operations/write-values'
import { check } from './arguments'
import { DataValidation, ruleOf, validationOf } from './data-validation'
import { matrixArgument, readAll, readFirst, writeTo } from './range-base'
import { RangeText } from './range-text'

function checkboxValues(rule: ValidationRule | undefined): readonly [CellInput, CellInput] | undefined {
  if (rule?.condition.type !== 'BOOLEAN') return undefined
  const { values } = rule.condition
  return values.length === 0 ? [true, false] : [values[0]!, values[1] ?? null]
}

/** The rules and checkboxes of the cells. */
export class RangeRules extends RangeText {
  getDataValidation(): DataValidation | null {
    return readFirst(this, (grid, row, column) => this.validationAt(grid.validations.get(row, column)))
  }

  getDataValidations(): (DataValidation | null)[][] {
    return readAll(this, (grid, row, column) => this.validationAt(grid.validations.get(row, column)))
  }

  get validationAt(): (rule: ValidationRule | undefined) => DataValidation | null {
    return (rule) => (rule ? validationOf(this.desk, this.place, rule) : null)
  }

  setDataValidation(...args: unknown[]): this {
    if (args[0] !== null) check('Range.setDataValidation', args, [{ is: DataValidation }])
    const validation = args[0] as DataValidation | null
    return writeTo(this, (editing, rect) => {
      const rule = validation ? ruleOf(validation, editing.file) : undefined
      setValidation(editing, rect, rule)
    })
  }

  setDataValidations(...args: unknown[]): this {
    const matrix = matrixArgument(this, 'setDataValidations', args) as (DataValidation | null)[][]
    return writeTo(this, (editing, rect) => {
      const rules = new Map<DataValidation | null, ValidationRule | undefined>([[null, undefined]])
      for (const validation of matrix.flat())
        if (validation && !rules.has(validation)) rules.set(validation, ruleOf(validation, editing.file))
      setValidations(editing, rect, (row, column) => rules.get(matrix[row]![column]!))
    })
  }

  clearDataValidations(): this {
    return writeTo(this, (editing, rect) => clearCells(editing, rect, { validations: true }))
  }

  insertCheckboxes(...args: unknown[]): this {
    check('Range.insertCheckboxes', args, [], ['any'], ['any', 'any'])
    const values = args.map(String)
    const rule: ValidationRule = { condition: { type: 'BOOLEAN', values }, strict: true, showDropdown: true }
    return writeTo(this, (editing, rect) => {
      setValidations(editing, rect, () => rule)
    })
  }

  removeCheckboxes(): this {
    return writeTo(this, (editing, rect) => {
      const boxes: { row: number; column: number }[] = []
      editing.grid.validations.each(rect, (row, column, rule) => {
        if (rule.condition.type === 'BOOLEAN') boxes.push({ row, column })
      })
      for (const box of boxes)
        clearCells(editing, { ...box, rows: 1, columns: 1 }, { contents: true, validations: true })
    })
  }

  check(): this {
    return setBoxes(this, 0)
  }

  uncheck(): this {
    return setBoxes(this, 1)
  }

  isChecked(): boolean | null {
    return this.desk.read(this.place, this.cellCount, () => {
      const { file, grid } = this.editing
      const { rect } = this
      const states = readValues(file, grid, rect).flatMap((line, i) =>
        line.map((value, j) => {
          const values = checkboxValues(grid.validations.get(rect.row + i, rect.column + j))
          return values && String(value) === String(values[0])
        }),
      )
      if (states.includes(undefined)) return null
      return states.every((state) => state === states[0]) ? states[0]! : null
    })
  }
}

function setBoxes<R extends RangeRules>(range: R, which: 0 | 1): R {
  return writeTo(range, (editing, rect) => {
    const inputs = Array.from({ length: rect.rows }, (_, i) =>
      Array.from(
        { length: rect.columns },
        (_, j) => checkboxValues(editing.grid.validations.get(rect.row + i, rect.column + j))?.[which],
      ),
    )
    writeValues(editing, rect, inputs, 'raw')
  })
}
