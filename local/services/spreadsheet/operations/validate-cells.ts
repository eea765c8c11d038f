import type { EffectiveValue, ValidationRule } from '../grid/cell'
import type { Rect } from '../grid/rect'
import { formatA1 } from '../grid/reference'
import { Refusal } from '../grid/refusal'
import { meetsCondition } from './conditions'
import type { Editing } from './editing'
import { readValue } from './read-values'

/** Whether a value fits the rule of its cell; empty cells always do. */
function isValid(
  editing: Editing,
  rule: ValidationRule,
  row: number,
  column: number,
  value: EffectiveValue,
): boolean {
  if (value === null) return true
  return meetsCondition(
    editing.file,
    editing.grid,
    rule.condition,
    { row, column, origin: { row, column } },
    value,
  )
}

/** Refuses if any cell of the rectangle that has a strict rule breaks it now. */
export function requireValid(editing: Editing, rect: Rect): void {
  editing.grid.validations.each(rect, (row, column, rule) => {
    if (!rule.strict) return
    const value = readValue(editing.file, editing.grid, row, column)
    if (isValid(editing, rule, row, column, value)) return
    throw new Refusal('invalid', refusalMessage(rule, row, column))
  })
}

function refusalMessage(rule: ValidationRule, row: number, column: number): string {
  const cell = formatA1({ row, column, rows: 1, columns: 1 })
  const message = `The data you entered in cell ${cell} violates the data validation rules set on this cell.`
  if (rule.condition.type === 'ONE_OF_LIST')
    return `${message} Please enter one of the following values: ${rule.condition.values.join(', ')}.`
  return rule.help === undefined ? message : `${message} ${rule.help}`
}
