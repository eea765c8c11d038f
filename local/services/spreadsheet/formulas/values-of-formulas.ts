import { type EffectiveValue, FormulaError } from '../grid/cell'
import type { Grid } from '../grid/grid'
import type { Rect } from '../grid/rect'
import type { SpreadsheetFile } from '../grid/spreadsheet-file'
import { generalNumber } from '../values/format-number'
import { parseTyped } from '../values/parse-typed'

/** Several values in rows, and where they stand if they stand somewhere. */
export interface Area {
  readonly cells: readonly (readonly EffectiveValue[])[]
  readonly place?: { readonly grid: Grid; readonly rect: Rect }
}

/** What part of a formula comes to. */
export type FormulaResult = EffectiveValue | Area

/** Where a formula is computed, and how it reads cells. */
export interface FormulaContext {
  readonly file: SpreadsheetFile
  readonly grid: Grid
  readonly row: number
  readonly column: number
  /** Inside `ARRAYFORMULA` and its like: single-valued functions run over whole areas. */
  readonly arrays: boolean
  read(grid: Grid, rect: Rect): EffectiveValue[][]
  /** Tells that the result depends on the clock or on chance. */
  volatile(): void
}

/** Whether a result is several values. */
export function isArea(value: FormulaResult): value is Area {
  return typeof value === 'object' && value !== null && !(value instanceof FormulaError)
}

/** The result as rows of values. */
export function areaOf(value: FormulaResult): Area {
  return isArea(value) ? value : { cells: [[value]] }
}

/** Throws the error that a value is. */
export function sound(value: EffectiveValue): Exclude<EffectiveValue, FormulaError> {
  if (value instanceof FormulaError) throw value
  return value
}

/** The value as a number: empty is 0, TRUE is 1, text is read as if typed; text that is no number throws `#VALUE!`. */
export function toNumber(value: EffectiveValue, file: SpreadsheetFile): number {
  const known = sound(value)
  if (typeof known === 'number') return known
  if (known === null) return 0
  if (typeof known === 'boolean') return known ? 1 : 0
  const typed = parseTyped(known.trim(), file.locale, file.world.nowMs())
  const read = typed !== null && typeof typed === 'object' ? typed.value : typed
  if (typeof read === 'number') return read
  throw new FormulaError('#VALUE!', `"${known}" is no number`)
}

/** The value as text, as `&` joins it. */
export function toText(value: EffectiveValue, file: SpreadsheetFile): string {
  const known = sound(value)
  if (known === null) return ''
  if (typeof known === 'boolean') return known ? 'TRUE' : 'FALSE'
  return typeof known === 'number' ? generalNumber(known, file.locale) : known
}

/** The value as a truth: numbers other than 0 are true; text that is not `TRUE` or `FALSE` throws `#VALUE!`. */
export function toTruth(value: EffectiveValue): boolean {
  const known = sound(value)
  if (typeof known === 'string') {
    if (/^true$/i.test(known)) return true
    if (/^false$/i.test(known) || known === '') return false
    throw new FormulaError('#VALUE!', `"${known}" is no truth value`)
  }
  return Boolean(known)
}

/** Numbers before texts before truths; texts without regard to case; empty counts as 0, as no text, or as FALSE. */
export function compareValues(left: EffectiveValue, right: EffectiveValue): number {
  const a = emptyLike(sound(left), sound(right))
  const b = emptyLike(sound(right), sound(left))
  if (typeof a !== typeof b) return rank(a) - rank(b)
  if (typeof a === 'string') {
    const [x, y] = [a.toLowerCase(), (b as string).toLowerCase()]
    return x < y ? -1 : x > y ? 1 : 0
  }
  return Number(a) - Number(b)
}

type Known = number | string | boolean

function emptyLike(value: Known | null, other: Known | null): Known {
  if (value !== null) return value
  if (typeof other === 'string') return ''
  return typeof other === 'boolean' ? false : 0
}

const rank = (value: Known) => ['number', 'string', 'boolean'].indexOf(typeof value)
