import { type EffectiveValue, FormulaError } from '../../grid/cell'
import type { SpreadsheetFile } from '../../grid/spreadsheet-file'
import { parseTyped } from '../../values/parse-typed'
import { compareValues } from '../values-of-formulas'

function typedValue(text: string, file: SpreadsheetFile): EffectiveValue {
  const typed = parseTyped(text, file.locale, file.world.nowMs())
  return typed !== null && typeof typed === 'object' ? (typed.value ?? text) : typed
}

function wildcard(text: string): RegExp {
  const source = text
    .replace(/[.+^${}()|[\]\\/]/g, '\\$&')
    .replace(/~([*?~])|([*?])/g, (_, kept: string | undefined, wild: string) =>
      kept ? `\\${kept}` : wild === '*' ? '[\\s\\S]*' : '[\\s\\S]',
    )
  return new RegExp(`^${source}$`, 'iu')
}

/** What COUNTIF and its like ask of each cell: a value, or text such as `>5`, `<>`, `Wang*`. */
export function criterion(asked: EffectiveValue, file: SpreadsheetFile): (value: EffectiveValue) => boolean {
  if (asked instanceof FormulaError)
    return (value) => value instanceof FormulaError && value.code === asked.code
  if (typeof asked !== 'string') return equals(asked ?? 0, typeof asked === 'number' ? String(asked) : '')
  if (asked === '') return (value) => value === null || value === ''
  const [, operator = '=', rest = ''] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(asked)!
  const bound = typedValue(rest, file)
  if (operator === '=') return rest === '' ? (value) => value === null : equals(bound, rest)
  if (operator === '<>') {
    const same = rest === '' ? (value: EffectiveValue) => value === null : equals(bound, rest)
    return (value) => !same(value)
  }
  return (value) => {
    if (value === null || value instanceof FormulaError || typeof value !== typeof bound) return false
    const order = compareValues(value, bound)
    if (order === 0) return operator.endsWith('=')
    return operator.startsWith('<') ? order < 0 : order > 0
  }
}

function equals(bound: EffectiveValue, text: string): (value: EffectiveValue) => boolean {
  if (typeof bound === 'string') return likeText(bound)
  return (value) => value === bound || (typeof value === 'string' && value === text && text !== '')
}

/** Whether a value is this text, without regard to case; `*` and `?` stand for any letters, `~` takes that from them. */
export function likeText(bound: string): (value: EffectiveValue) => boolean {
  const pattern = /[*?~]/.test(bound) ? wildcard(bound) : undefined
  const lower = bound.toLowerCase()
  return (value) =>
    typeof value === 'string' && (pattern ? pattern.test(value) : value.toLowerCase() === lower)
}
