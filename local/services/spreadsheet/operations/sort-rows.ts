import { offsetFormula } from '../formulas/adjust-formula'
import { type EffectiveValue, FormulaError } from '../grid/cell'
import { intersect, type Rect } from '../grid/rect'
import { Refusal } from '../grid/refusal'
import { habitsOf } from '../values/locale'
import type { Editing } from './editing'
import { readValues } from './read-values'
import { requireCells } from './rights'

/** One column to sort by, counted from the tab's first (0). */
export interface SortSpec {
  readonly column: number
  readonly ascending: boolean
}

function rank(value: EffectiveValue): number {
  if (typeof value === 'number') return 0
  if (typeof value === 'string') return 1
  return typeof value === 'boolean' ? 2 : 3
}

function comparison(locale: string): (a: EffectiveValue, b: EffectiveValue) => number {
  const collator = new Intl.Collator(habitsOf(locale).tag, { sensitivity: 'base' })
  return (a, b) => {
    const difference = rank(a) - rank(b)
    if (difference !== 0 || a instanceof FormulaError) return difference
    return typeof a === 'string' ? collator.compare(a, b as string) : Number(a) - Number(b)
  }
}

/** The order in which rows stand when sorted: numbers, texts without regard to case, booleans; empty cells last whichever way; equal rows keep their order. */
export function sortedOrder(
  rows: readonly (readonly EffectiveValue[])[],
  specs: readonly SortSpec[],
  locale: string,
): number[] {
  const compare = comparison(locale)
  const isEmpty = (value: EffectiveValue) => value === null || value === ''
  const compareCells = (x: EffectiveValue, y: EffectiveValue, ascending: boolean) => {
    if (isEmpty(x) || isEmpty(y)) return Number(isEmpty(x)) - Number(isEmpty(y))
    return ascending ? compare(x, y) : compare(y, x)
  }
  const compareRows = (a: number, b: number) => {
    for (const { column, ascending } of specs) {
      const difference = compareCells(rows[a]![column] ?? null, rows[b]![column] ?? null, ascending)
      if (difference !== 0) return difference
    }
    return a - b
  }
  return rows.map((_, index) => index).sort(compareRows)
}

/** Reorders the rows of a rectangle: its i-th row becomes what its `order[i]`-th was, with formats, notes and rules; relative references move along. */
export function permuteRows(editing: Editing, rect: Rect, order: readonly number[]): void {
  requireCells(editing, rect)
  const { grid, file } = editing
  if (grid.merges.some((merge) => merge.rows > 1 && intersect(merge, rect)))
    throw new Refusal(
      'not-allowed',
      'You can not sort a range containing vertical merges. You can first unmerge and then try again.',
    )
  for (const layer of grid.layers()) if (layer.isUsed) layer.permute(rect, order)
  grid.formulas.each(rect, (row, column, formula) => {
    const moved = row - rect.row - order[row - rect.row]!
    grid.formulas.set(row, column, offsetFormula(formula, moved, 0))
  })
  file.changed({ kind: 'cells', tab: grid.id, rect })
}

/** Sorts the rows of a rectangle. Needs the right to every cell of it. */
export function sortRows(editing: Editing, rect: Rect, specs: readonly SortSpec[]): void {
  requireCells(editing, rect)
  const inside = specs.map((spec) => ({ ...spec, column: spec.column - rect.column }))
  const values = readValues(editing.file, editing.grid, rect)
  permuteRows(editing, rect, sortedOrder(values, inside, editing.file.locale))
}
