/** A piece of a number format: what it prints and, where the pattern spells it, how. */
export interface Piece {
  readonly kind:
    | 'literal'
    | 'digit'
    | 'point'
    | 'comma'
    | 'percent'
    | 'exponent'
    | 'slash'
    | 'text'
    | 'general'
    | 'year'
    | 'month'
    | 'day'
    | 'hour'
    | 'minute'
    | 'second'
    | 'fraction'
    | 'half'
    | 'elapsed'
  readonly text: string
}

/** A section of a number format, of up to four between semicolons. */
export interface Section {
  readonly pieces: readonly Piece[]
  readonly condition?: { readonly operator: string; readonly bound: number }
  readonly isDate: boolean
}

const rules: readonly (readonly [Piece['kind'] | 'skip' | 'bracket', RegExp])[] = [
  ['literal', /"([^"]*)"/y],
  ['literal', /\\(.)/y],
  ['bracket', /\[([^\]]*)\]/y],
  ['skip', /\*./y],
  ['general', /general/iy],
  ['half', /am\/pm|a\/p|上午\/下午/iy],
  ['half', /[AP]M/y],
  ['fraction', /\.0+(?=\D*$)/y],
  ['exponent', /E[+-]0+/iy],
  ['year', /y+/iy],
  ['month', /m+/iy],
  ['day', /d+/iy],
  ['hour', /h+/iy],
  ['second', /s+/iy],
  ['digit', /[0#?]/y],
  ['point', /\./y],
  ['comma', /,/y],
  ['percent', /%/y],
  ['slash', /\//y],
  ['text', /@/y],
  ['literal', /_(.)/y],
  ['literal', /([\s\S])/y],
]

function splitSections(pattern: string): string[] {
  const sections = ['']
  for (let at = 0; at < pattern.length; at++) {
    const letter = pattern[at]!
    const end = letter === '"' ? pattern.indexOf('"', at + 1) : letter === '[' ? pattern.indexOf(']', at) : -1
    const stop = letter === '\\' ? at + 1 : end < 0 ? at : end
    if (letter === ';') sections.push('')
    else sections[sections.length - 1] += pattern.slice(at, stop + 1)
    at = stop
  }
  return sections
}

function bracket(inside: string): Piece | { operator: string; bound: number } | undefined {
  const condition = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(inside)
  if (condition) return { operator: condition[1]!, bound: Number(condition[2]) }
  if (/^(?:h+|m+|s+)$/i.test(inside)) return { kind: 'elapsed', text: inside.toLowerCase() }
  const currency = /^\$([^-]*)(?:-.*)?$/.exec(inside)
  return currency ? { kind: 'literal', text: currency[1]! } : undefined
}

function pieceOf(kind: Piece['kind'], match: RegExpExecArray): Piece {
  if (kind !== 'literal') return { kind, text: match[0] }
  return { kind, text: match[0].startsWith('_') ? ' ' : match[1]! }
}

function parseSection(text: string): Section {
  const pieces: Piece[] = []
  let condition: Section['condition']
  let at = 0
  while (at < text.length) {
    const [kind, match] = ruleAt(text, at, pieces)
    at += match[0].length
    if (kind === 'skip') continue
    const part = kind === 'bracket' ? bracket(match[1]!) : pieceOf(kind, match)
    if (part && 'kind' in part) pieces.push(part)
    else condition = part ?? condition
  }
  const isDate = pieces.some((piece) => datePieces.has(piece.kind))
  return { pieces: isDate ? withMinutes(pieces) : pieces, isDate, ...(condition ? { condition } : {}) }
}

const datePieces = new Set<Piece['kind']>(['year', 'month', 'day', 'hour', 'second', 'half', 'elapsed'])

const isSeconds = (piece: Piece | undefined): boolean =>
  piece?.kind === 'second' || (piece?.kind === 'elapsed' && piece.text.startsWith('s'))

function ruleAt(
  text: string,
  at: number,
  before: readonly Piece[],
): [Piece['kind'] | 'skip' | 'bracket', RegExpExecArray] {
  for (const [kind, rule] of rules) {
    if (kind === 'fraction' && !isSeconds(before.at(-1))) continue
    rule.lastIndex = at
    const match = rule.exec(text)
    if (match) return [kind, match]
  }
  throw new Error('unreachable')
}

/** A small `m` next to hours or before seconds means minutes; a capital one is always the month. */
function withMinutes(pieces: readonly Piece[]): Piece[] {
  const parts = pieces.flatMap((piece, index) => (datePieces.has(piece.kind) ? [index] : []))
  return pieces.map((piece, index) => {
    if (piece.kind !== 'month' || !/^mm?$/.test(piece.text)) return piece
    const place = parts.indexOf(index)
    const before = pieces[parts[place - 1] ?? -1]
    const after = pieces[parts[place + 1] ?? -1]
    const isMinute =
      before?.kind === 'hour' ||
      (before?.kind === 'elapsed' && before.text.startsWith('h')) ||
      after?.kind === 'second'
    return isMinute ? { kind: 'minute', text: piece.text } : piece
  })
}

const known = new Map<string, readonly Section[]>()

/** The sections of a number format. */
export function sectionsOf(pattern: string): readonly Section[] {
  const cached = known.get(pattern)
  if (cached) return cached
  const sections = splitSections(pattern).map(parseSection)
  known.set(pattern, sections)
  return sections
}

/** Whether numbers in this format are days, times or durations, which scripts read as dates. */
export function isDateFormat(pattern: string): boolean {
  return sectionsOf(pattern)[0]!.isDate
}
