import { dateFunctions } from './date-functions'
import type { ElementFunctions } from './element-function'
import { factFunctions } from './fact-functions'
import { mathFunctions } from './math-functions'
import { textFunctions } from './text-functions'

/** Every function of single values, by its name in capitals. */
export const elementFunctions: ElementFunctions = Object.assign(
  Object.create(null),
  mathFunctions,
  textFunctions,
  dateFunctions,
  factFunctions,
)
