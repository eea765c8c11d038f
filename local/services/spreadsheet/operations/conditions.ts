import { conditionFormulaValue } from '../formulas/condition-formula'
import { type Condition, type EffectiveValue, FormulaError } from '../grid/cell'
import type { Grid } from '../grid/grid'
import { closeRect } from '../grid/rect'
import { parseReference, referenceRect } from '../grid/reference'
import type { SpreadsheetFile } from '../grid/spreadsheet-file'
import { parseTyped } from '../values/parse-typed'
import { serialOfInstant } from '../values/zone'
import { readValues } from './read-values'

/** The cell a condition is asked for, and the one its formula was written for (relative references move from there). */
export interface ConditionCell {
  readonly row: number
  readonly column: number
  readonly origin: { readonly row: number; readonly column: number }
}

type Ask = (value: EffectiveValue, bounds: readonly EffectiveValue[]) => boolean

const text = (value: EffectiveValue) => (value === null ? '' : String(value)).toLowerCase()
const numbers = (test: (value: number, a: number, b: number) => boolean): Ask => {
  return (value, [a, b]) =>
    typeof value === 'number' && typeof a === 'number' && test(value, a, typeof b === 'number' ? b : a)
}
const between = (value: number, a: number, b: number) => value >= Math.min(a, b) && value <= Math.max(a, b)
const day = Math.floor

const asks: Readonly<Record<string, Ask>> = {
  NUMBER_GREATER: numbers((value, a) => value > a),
  NUMBER_GREATER_THAN_EQ: numbers((value, a) => value >= a),
  NUMBER_LESS: numbers((value, a) => value < a),
  NUMBER_LESS_THAN_EQ: numbers((value, a) => value <= a),
  NUMBER_EQ: numbers((value, a) => value === a),
  NUMBER_NOT_EQ: numbers((value, a) => value !== a),
  NUMBER_BETWEEN: numbers(between),
  NUMBER_NOT_BETWEEN: numbers((value, a, b) => !between(value, a, b)),
  TEXT_CONTAINS: (value, [a]) => text(value).includes(text(a ?? null)),
  TEXT_NOT_CONTAINS: (value, [a]) => !text(value).includes(text(a ?? null)),
  TEXT_STARTS_WITH: (value, [a]) => text(value).startsWith(text(a ?? null)),
  TEXT_ENDS_WITH: (value, [a]) => text(value).endsWith(text(a ?? null)),
  TEXT_EQ: (value, [a]) => text(value) === text(a ?? null),
  TEXT_NOT_EQ: (value, [a]) => text(value) !== text(a ?? null),
  TEXT_IS_EMAIL: (value) => /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]+$/.test(String(value ?? '')),
  TEXT_IS_URL: (value) =>
    /^(?:https?:\/\/|ftp:\/\/|mailto:)?[^\s/]+\.[^\s/]{2,}(?:\/\S*)?$/i.test(String(value ?? '')),
  DATE_EQ: numbers((value, a) => day(value) === day(a)),
  DATE_BEFORE: numbers((value, a) => day(value) < day(a)),
  DATE_AFTER: numbers((value, a) => day(value) > day(a)),
  DATE_ON_OR_BEFORE: numbers((value, a) => day(value) <= day(a)),
  DATE_ON_OR_AFTER: numbers((value, a) => day(value) >= day(a)),
  DATE_BETWEEN: numbers((value, a, b) => between(day(value), day(a), day(b))),
  DATE_NOT_BETWEEN: numbers((value, a, b) => !between(day(value), day(a), day(b))),
  DATE_NOT_EQ: numbers((value, a) => day(value) !== day(a)),
  DATE_IS_VALID: (value) => typeof value === 'number',
  BLANK: (value) => value === null || value === '',
  NOT_BLANK: (value) => value !== null && value !== '',
}

/** Whether a value meets a condition; a condition this place does not know throws. */
export function meetsCondition(
  file: SpreadsheetFile,
  grid: Grid,
  condition: Condition,
  cell: ConditionCell,
  value: EffectiveValue,
): boolean {
  const { type, values } = condition
  if (type === 'CUSTOM_FORMULA') return conditionFormulaValue(file, grid, values[0] ?? '', cell) === true
  if (value instanceof FormulaError) return false
  if (type === 'BOOLEAN') return isChoice(value, values.length > 0 ? values : [true, false])
  if (type === 'ONE_OF_LIST') return isChoice(value, values)
  if (type === 'ONE_OF_RANGE') return isChoice(value, rangeValues(file, grid, values[0] ?? ''))
  const ask = asks[type]
  if (!ask) throw new Error(`unknown condition ${type}`)
  return ask(
    value,
    values.map((bound) => boundValue(file, grid, bound, cell)),
  )
}

function isChoice(value: EffectiveValue, choices: readonly EffectiveValue[]): boolean {
  return choices.some((choice) => value === choice || String(value) === String(choice))
}

function rangeValues(file: SpreadsheetFile, grid: Grid, formula: string): EffectiveValue[] {
  const reference = parseReference(formula.replace(/^=/, ''))
  const named = file.namedRanges.find((range) => `=${range.name}`.toLowerCase() === formula.toLowerCase())
  const from = named
    ? file.gridById(named.tab)
    : reference?.tab === undefined
      ? grid
      : file.gridByName(reference.tab)
  const open = named?.range ?? (reference && referenceRect(reference))
  if (!from || !open) return []
  return readValues(file, from, closeRect(open, from))
    .flat()
    .filter((value) => value !== null)
}

const relativeDays: Readonly<Record<string, number>> = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
}

function boundValue(file: SpreadsheetFile, grid: Grid, bound: string, cell: ConditionCell): EffectiveValue {
  if (bound.startsWith('=')) return conditionFormulaValue(file, grid, bound, cell)
  const shift = relativeDays[bound]
  if (shift !== undefined) return day(serialOfInstant(file.world.nowMs(), file.timeZone)) + shift
  const typed = parseTyped(bound, file.locale, file.world.nowMs())
  return typed !== null && typeof typed === 'object' ? (typed.value ?? null) : typed
}
