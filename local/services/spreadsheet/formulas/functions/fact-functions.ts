import { type EffectiveValue, FormulaError } from '../../grid/cell'
import { columnLetters } from '../../grid/reference'
import { toNumber, toTruth } from '../values-of-formulas'
import { type ElementFunction, type ElementFunctions, element } from './element-function'

/** A question about one value; an error is a value to ask about, too. */
function fact(holds: (value: EffectiveValue) => boolean): ElementFunction {
  return element(1, 1, ([value]) => holds(value!))
}

const isError = (value: EffectiveValue) => value instanceof FormulaError
const isNa = (value: EffectiveValue) => value instanceof FormulaError && value.code === '#N/A'

const errorNumbers = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!']

/** Questions about a value, and values that are given. */
export const factFunctions: ElementFunctions = {
  ISBLANK: fact((value) => value === null),
  ISNUMBER: fact((value) => typeof value === 'number'),
  ISTEXT: fact((value) => typeof value === 'string'),
  ISNONTEXT: fact((value) => typeof value !== 'string'),
  ISLOGICAL: fact((value) => typeof value === 'boolean'),
  ISERROR: fact(isError),
  ISERR: fact((value) => isError(value) && !isNa(value)),
  ISNA: fact(isNa),
  ISEMAIL: fact((value) => /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]{2,}$/.test(String(value ?? ''))),
  ISURL: fact((value) =>
    /^(?:(?:https?|ftp):\/\/)?[^\s/]+\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(String(value ?? '')),
  ),
  ISDATE: fact((value) => typeof value === 'number'),
  NOT: element(1, 1, ([value]) => !toTruth(value!)),
  TRUE: element(0, 0, () => true),
  FALSE: element(0, 0, () => false),
  NA: element(0, 0, () => {
    throw new FormulaError('#N/A')
  }),
  N: element(1, 1, ([value]) => {
    if (value instanceof FormulaError) throw value
    return typeof value === 'number' ? value : value === true ? 1 : 0
  }),
  'ERROR.TYPE': element(1, 1, ([value]) => {
    if (!(value instanceof FormulaError)) throw new FormulaError('#N/A')
    return errorNumbers.indexOf(value.code) + 1
  }),
  ADDRESS: element(2, 5, ([row, column, kind, , tab], { file }) => {
    const form = kind === undefined || kind === null ? 1 : toNumber(kind, file)
    const letters = columnLetters(toNumber(column!, file) - 1)
    const cell = `${form === 1 || form === 3 ? '$' : ''}${letters}${form <= 2 ? '$' : ''}${toNumber(row!, file)}`
    return tab === undefined || tab === null ? cell : `${String(tab)}!${cell}`
  }),
  HYPERLINK: element(1, 2, ([link, label]) => label ?? link ?? ''),
}
