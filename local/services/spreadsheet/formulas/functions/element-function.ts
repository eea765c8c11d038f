import type { EffectiveValue } from '../../grid/cell'
import type { FormulaContext } from '../values-of-formulas'

/** A function of single values; inside array formulas it runs for each cell. Errors are thrown as FormulaErrors. */
export interface ElementFunction {
  /** Fewest and most arguments. */
  readonly least: number
  readonly most: number
  compute(values: readonly EffectiveValue[], context: FormulaContext): EffectiveValue
}

/** A table of functions by name. */
export type ElementFunctions = Readonly<Record<string, ElementFunction>>

/** Puts a function into the table's shape. */
export function element(least: number, most: number, compute: ElementFunction['compute']): ElementFunction {
  return { least, most, compute }
}
