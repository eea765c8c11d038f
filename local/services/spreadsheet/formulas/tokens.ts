/** A piece of a formula; `text` is what stands there, quotes and spaces included. */
export interface Token {
  readonly kind: 'reference' | 'name' | 'number' | 'text' | 'error' | 'space' | 'sign'
  readonly text: string
}

const tab = String.raw`(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!`
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`
const column = String.raw`\$?[A-Za-z]{1,3}`
const row = String.raw`\$?[1-9]\d*`
const ends = String.raw`(?![\p{L}\p{N}_.(!])`
const range = `(?:${cell}:(?:${cell}|${column}|${row})|${column}:(?:${cell}|${column})|${row}:(?:${cell}|${row})|${cell})`

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['error', /(?:#REF!|#DIV\/0!|#VALUE!|#NAME\?|#NUM!|#N\/A|#NULL!|#ERROR!)/iy],
  ['reference', new RegExp(`(?:${tab})?${range}${ends}`, 'uy')],
  ['reference', new RegExp(`${tab}#REF!`, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['name', /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ['sign', /<>|<=|>=|[-+*/^&=<>%(){},;:\\]/y],
]

/** The formula in pieces, in order, from after its `=`; undefined where something in it is not a formula's. Joined again they give the text. */
export function formulaTokens(body: string): Token[] | undefined {
  const tokens: Token[] = []
  let at = 0
  while (at < body.length) {
    const token = tokenAt(body, at)
    if (!token) return undefined
    tokens.push(token)
    at += token.text.length
  }
  return tokens
}

function tokenAt(body: string, at: number): Token | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at
    const match = pattern.exec(body)
    if (match) return { kind, text: match[0] }
  }
  return undefined
}
