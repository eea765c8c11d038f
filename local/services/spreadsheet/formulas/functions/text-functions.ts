import { type EffectiveValue, FormulaError } from '../../grid/cell'
import { displayText } from '../../values/display'
import { regularExpression } from '../../values/regular-expression'
import { toNumber, toText } from '../values-of-formulas'
import { type ElementFunction, type ElementFunctions, element } from './element-function'

type Read = { text(index: number): string; number(index: number, fallback?: number): number }

/** A function whose arguments are read as texts and numbers. */
function textual(least: number, most: number, compute: (read: Read) => EffectiveValue): ElementFunction {
  return element(least, most, (values, { file }) =>
    compute({
      text: (index) => toText(values[index] ?? null, file),
      number: (index, fallback = 0) =>
        values[index] === undefined ? fallback : toNumber(values[index], file),
    }),
  )
}

function position(value: number, least: number): number {
  if (value < least) throw new FormulaError('#NUM!')
  return Math.trunc(value)
}

function found(index: number): number {
  if (index < 0) throw new FormulaError('#VALUE!')
  return index + 1
}

function pattern(text: string, flags = ''): RegExp {
  try {
    return regularExpression(text, flags)
  } catch {
    throw new FormulaError('#REF!', `"${text}" is no regular expression.`)
  }
}

function wildcardIndex(needle: string, text: string, start: number): number {
  const source = needle
    .replace(/[.+^${}()|[\]\\/]/g, '\\$&')
    .replace(/~([*?~])|([*?])/g, (_, kept: string | undefined, wild: string) =>
      kept ? `\\${kept}` : wild === '*' ? '.*' : '.',
    )
  const index = text.slice(start).search(new RegExp(source, 'iu'))
  return index < 0 ? -1 : index + start
}

function substituted(read: Read, count: number): string {
  const [text, old, next] = [read.text(0), read.text(1), read.text(2)]
  if (old === '') return text
  if (count === 0) return text.replaceAll(old, () => next)
  const parts = text.split(old)
  if (parts.length <= count) return text
  return parts.slice(0, count).join(old) + next + parts.slice(count).join(old)
}

/** Texts; positions count from 1, regular expressions are Google's. */
export const textFunctions: ElementFunctions = {
  LEFT: textual(1, 2, (read) => read.text(0).slice(0, position(read.number(1, 1), 0))),
  RIGHT: textual(1, 2, (read) => {
    const count = position(read.number(1, 1), 0)
    return count === 0 ? '' : read.text(0).slice(-count)
  }),
  MID: textual(3, 3, (read) => {
    const start = position(read.number(1), 1) - 1
    return read.text(0).slice(start, start + position(read.number(2), 0))
  }),
  LEN: textual(1, 1, (read) => read.text(0).length),
  LOWER: textual(1, 1, (read) => read.text(0).toLowerCase()),
  UPPER: textual(1, 1, (read) => read.text(0).toUpperCase()),
  PROPER: textual(1, 1, (read) =>
    read
      .text(0)
      .toLowerCase()
      .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
  ),
  TRIM: textual(1, 1, (read) => read.text(0).trim().replace(/\s+/g, ' ')),
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what CLEAN takes out
  CLEAN: textual(1, 1, (read) => read.text(0).replace(/[\u0000-\u001f]/g, '')),
  SUBSTITUTE: textual(3, 4, (read) => substituted(read, read.number(3, 0))),
  REPLACE: textual(4, 4, (read) => {
    const start = position(read.number(1), 1) - 1
    const text = read.text(0)
    return text.slice(0, start) + read.text(3) + text.slice(start + position(read.number(2), 0))
  }),
  FIND: textual(2, 3, (read) =>
    found(read.text(1).indexOf(read.text(0), position(read.number(2, 1), 1) - 1)),
  ),
  SEARCH: textual(2, 3, (read) =>
    found(wildcardIndex(read.text(0), read.text(1), position(read.number(2, 1), 1) - 1)),
  ),
  REPT: textual(2, 2, (read) => read.text(0).repeat(position(read.number(1), 0))),
  EXACT: textual(2, 2, (read) => read.text(0) === read.text(1)),
  CONCAT: textual(2, 2, (read) => read.text(0) + read.text(1)),
  CHAR: textual(1, 1, (read) => String.fromCodePoint(position(read.number(0), 1))),
  UNICHAR: textual(1, 1, (read) => String.fromCodePoint(position(read.number(0), 1))),
  CODE: textual(1, 1, (read) => read.text(0).codePointAt(0) ?? Number.NaN),
  UNICODE: textual(1, 1, (read) => read.text(0).codePointAt(0) ?? Number.NaN),
  TO_TEXT: textual(1, 1, (read) => read.text(0)),
  VALUE: textual(1, 1, (read) => read.number(0)),
  T: element(1, 1, ([value]) => (typeof value === 'string' ? value : '')),
  TEXT: element(2, 2, ([value, format], { file }) => {
    const number = typeof value === 'string' ? numberOrText(value, file) : value!
    return displayText(number, toText(format!, file), file.locale)
  }),
  REGEXMATCH: textual(2, 2, (read) => pattern(read.text(1)).test(read.text(0))),
  REGEXEXTRACT: textual(2, 2, (read) => {
    const match = pattern(read.text(1)).exec(read.text(0))
    if (!match) throw new FormulaError('#N/A')
    return match[1] ?? match[0]
  }),
  REGEXREPLACE: textual(3, 3, (read) =>
    read.text(0).replace(pattern(read.text(1), 'g'), read.text(2).replace(/\\(\d)/g, '$$$1')),
  ),
}

function numberOrText(value: string, file: Parameters<typeof toNumber>[1]): EffectiveValue {
  try {
    return toNumber(value, file)
  } catch {
    return value
  }
}
