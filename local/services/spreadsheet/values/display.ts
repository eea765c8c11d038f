import { type EffectiveValue, FormulaError } from '../grid/cell'
import { formatDate } from './format-date'
import { formatNumber, generalNumber } from './format-number'
import { type Section, sectionsOf } from './pattern'

const tests: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '<': (value, bound) => value < bound,
  '>': (value, bound) => value > bound,
  '<=': (value, bound) => value <= bound,
  '>=': (value, bound) => value >= bound,
  '=': (value, bound) => value === bound,
  '<>': (value, bound) => value !== bound,
}

const isForText = ({ pieces }: Section): boolean => pieces.some((piece) => piece.kind === 'text')

/** The sections for numbers: a last one of several that is for text is none of them. */
function numberSections(sections: readonly Section[]): readonly Section[] {
  return sections.length > 1 && isForText(sections.at(-1)!) ? sections.slice(0, -1) : sections
}

/** The section for a number, and whether a minus sign must still be printed. */
function sectionFor(value: number, sections: readonly Section[]): [Section, boolean] {
  const meets = ({ condition }: Section) => condition && tests[condition.operator]!(value, condition.bound)
  if (sections.some((section) => section.condition)) {
    const chosen = sections.find(meets) ?? sections.find((section) => !section.condition) ?? sections[0]!
    return [chosen, value < 0 && !chosen.condition]
  }
  const [positive, negative, zero] = sections
  if (value < 0 && negative) return [negative, false]
  return [value === 0 && zero ? zero : positive!, value < 0]
}

/** A value as the cell shows it; `pattern` is its number format, absent for automatic. */
export function displayText(value: EffectiveValue, pattern: string | undefined, locale: string): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (value instanceof FormulaError) return value.code
  if (typeof value === 'string') return pattern === undefined ? value : displayString(value, pattern)
  if (pattern === undefined) return generalNumber(value, locale)
  return displayNumber(value, sectionsOf(pattern), locale)
}

function displayString(value: string, pattern: string): string {
  const sections = sectionsOf(pattern)
  const section = sections[3] ?? sections.find(isForText)
  if (!section) return value
  return section.pieces.map((piece) => (piece.kind === 'text' ? value : piece.text)).join('')
}

function displayNumber(value: number, sections: readonly Section[], locale: string): string {
  const [section, negative] = sectionFor(value, numberSections(sections))
  const { pieces, isDate } = section
  if (isDate) return formatDate(value, pieces, locale)
  if (pieces.some((piece) => piece.kind === 'general' || piece.kind === 'text')) {
    const general = (kind: string) => kind === 'general' || kind === 'text'
    return pieces.map((piece) => (general(piece.kind) ? generalNumber(value, locale) : piece.text)).join('')
  }
  const text = formatNumber(Math.abs(value), pieces, locale)
  return negative && /[1-9]/.test(text) ? `-${text}` : text
}
