import type { CallArguments } from '../arguments-of-call'
import type { FormulaResult } from '../values-of-formulas'

/** Functions that take their arguments as they are: whole areas, or not evaluated at all. */
export type WholeFunctions = Readonly<Record<string, (args: CallArguments) => FormulaResult>>
