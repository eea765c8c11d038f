import { arrayFunctions } from './array-functions'
import { logicFunctions } from './logic-functions'
import { lookupFunctions } from './lookup-functions'
import { sumFunctions } from './sum-functions'
import type { WholeFunctions } from './whole-function'
import { workdayFunctions } from './workday-functions'

/** Every function that takes whole areas or decides itself what to evaluate, by its name in capitals. */
export const wholeFunctions: WholeFunctions = Object.assign(
  Object.create(null),
  sumFunctions,
  logicFunctions,
  lookupFunctions,
  arrayFunctions,
  workdayFunctions,
)
