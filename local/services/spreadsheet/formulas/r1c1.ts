import type { OpenRect } from '../grid/rect'
import {
  formatReference,
  parseReference,
  quoteTab,
  type Reference,
  type ReferencePoint,
  referenceRect,
} from '../grid/reference'
import { formulaTokens } from './tokens'

function axisText(letter: 'R' | 'C', index: number, fixed: boolean, home: number): string {
  if (fixed) return `${letter}${index + 1}`
  return index === home ? `${letter}[0]` : `${letter}[${index - home}]`
}

function pointText(point: ReferencePoint, row: number, column: number): string {
  const down = point.row === undefined ? '' : axisText('R', point.row, point.rowFixed, row)
  const right = point.column === undefined ? '' : axisText('C', point.column, point.columnFixed, column)
  return down + right
}

/** The formula of the cell in R1C1 notation. */
export function toR1C1(formula: string, row: number, column: number): string {
  const tokens = formulaTokens(formula.slice(1))
  if (!tokens) return formula
  const pieces = tokens.map((token) => {
    const reference = token.kind === 'reference' ? parseReference(token.text) : undefined
    if (!reference) return token.text
    const tab = reference.tab === undefined ? '' : `${quoteTab(reference.tab)}!`
    const end = reference.end ? `:${pointText(reference.end, row, column)}` : ''
    return tab + pointText(reference.start, row, column) + end
  })
  return `=${pieces.join('')}`
}

const axis = String.raw`(?:\[(-?\d+)\]|(\d+))?`
const whole = new RegExp(`^(?:R${axis})?(?:C${axis})?$`, 'i')

function parseAxis(letter: string, relative: string | undefined, fixed: string | undefined, home: number) {
  if (letter === '') return undefined
  return {
    index: fixed === undefined ? home + Number(relative ?? 0) : Number(fixed) - 1,
    fixed: fixed !== undefined,
  }
}

function parsePoint(text: string, row: number, column: number): ReferencePoint | undefined {
  const match = whole.exec(text)
  if (!match || text === '') return undefined
  const down = parseAxis(/^R/i.test(text) ? 'R' : '', match[1], match[2], row)
  const right = parseAxis(/C/i.test(text) ? 'C' : '', match[3], match[4], column)
  if ((down?.index ?? 0) < 0 || (right?.index ?? 0) < 0) return undefined
  return {
    rowFixed: down?.fixed ?? false,
    columnFixed: right?.fixed ?? false,
    ...(down ? { row: down.index } : {}),
    ...(right ? { column: right.index } : {}),
  }
}

/** Reads `R1C1`, `R[-1]C`, `R1C1:R3C2`, `C3` as seen from a cell; undefined for anything else. */
function parseR1C1(text: string, row = 0, column = 0): Reference | undefined {
  const [first = '', second, ...more] = text.split(':')
  const start = parsePoint(first, row, column)
  const end = second === undefined ? undefined : parsePoint(second, row, column)
  if (!start || more.length > 0 || (second !== undefined && !end)) return undefined
  if (end) return { start, end }
  return start.row === undefined || start.column === undefined ? { start, end: start } : { start }
}

/** The cells a range in R1C1 notation means, as `getRange` takes it. */
export function rectOfR1C1(text: string): OpenRect | undefined {
  const reference = parseR1C1(text)
  return reference && referenceRect(reference)
}

const pointPattern = String.raw`(?:R(?:\[-?\d+\]|\d+)?(?:C(?:\[-?\d+\]|\d+)?)?|C(?:\[-?\d+\]|\d+)?)`
const inFormula = new RegExp(
  String.raw`("(?:[^"]|"")*"|'(?:[^']|'')+'!)|(?<![\p{L}\p{N}_.])${pointPattern}(?::${pointPattern})?(?![\p{L}\p{N}_.(!])`,
  'giu',
)

/** A formula in R1C1 notation as the cell keeps it, in A1 notation. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(inFormula, (text, quoted: string | undefined) => {
    const reference = quoted === undefined ? parseR1C1(text, row, column) : undefined
    return reference ? formatReference(reference) : text
  })
}
