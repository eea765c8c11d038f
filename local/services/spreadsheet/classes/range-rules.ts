import type { EffectiveValue, ValidationRule } from '../grid/cell'
import { cellRect, type Rect } from '../grid/rect'
import { clearCells } from '../operations/clear-cells'
import type { Editing } from '../operations/editing'
import { readValues } from '../operations/read-values'
import { setValidation, setValidations } from '../operations/set-cells'
import { type CellInput, writeValues } from '../operations/write-values'
import { check } from './arguments'
import { DataValidation, ruleOf, validationOf } from './data-validation'
import { matrixArgument, readAll, readFirst, writeTo } from './range-base'
import { RangeText } from './range-text'

/** What a checkbox writes when ticked and when not, as text to be typed; null empties the cell. */
type BoxValues = readonly [ticked: string, unticked: string | null]

function boxValues(rule: ValidationRule | undefined): BoxValues | undefined {
  if (rule?.condition.type !== 'BOOLEAN') return undefined
  const [ticked = 'true', unticked = rule.condition.values.length === 0 ? 'false' : null] =
    rule.condition.values
  return [ticked, unticked]
}

/** Whether a box that holds this value is ticked; undefined for a value that is neither of its two. */
function isTicked(value: EffectiveValue, [ticked, unticked]: BoxValues): boolean | undefined {
  const text = String(value ?? '')
  if (text === ticked) return true
  return text === (unticked ?? '') ? false : undefined
}

const isRule = (item: unknown) => item === null || item instanceof DataValidation

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
    const matrix = matrixArgument(this, 'setDataValidations', args, isRule) as (DataValidation | null)[][]
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
      const empty = boxValues(rule)![1]
      const line = new Array<CellInput>(rect.columns).fill(empty)
      writeValues(editing, rect, new Array<CellInput[]>(rect.rows).fill(line), 'typed')
    })
  }

  removeCheckboxes(): this {
    return writeTo(this, (editing, rect) => {
      for (const { row, column, ticked } of boxesIn(editing, rect))
        clearCells(editing, cellRect(row, column), { validations: true, contents: ticked !== undefined })
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
      const states = boxesIn(this.editing, this.rect).map(({ ticked }) => ticked)
      const [first] = states
      if (first === undefined || states.length < this.cellCount) return null
      return states.every((ticked) => ticked === first) ? first : null
    })
  }
}

interface Box {
  readonly row: number
  readonly column: number
  readonly values: BoxValues
  readonly ticked: boolean | undefined
}

/** The checkboxes of a rectangle, row by row. */
function boxesIn({ file, grid }: Editing, rect: Rect): Box[] {
  return readValues(file, grid, rect).flatMap((line, i) =>
    line.flatMap((value, j) => {
      const [row, column] = [rect.row + i, rect.column + j]
      const values = boxValues(grid.validations.get(row, column))
      return values ? [{ row, column, values, ticked: isTicked(value, values) }] : []
    }),
  )
}

function setBoxes<R extends RangeRules>(range: R, which: 0 | 1): R {
  return writeTo(range, (editing, rect) => {
    for (const { row, column, values, ticked } of boxesIn(editing, rect))
      if (ticked !== undefined) writeValues(editing, cellRect(row, column), [[values[which]]], 'typed')
  })
}
