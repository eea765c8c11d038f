import { parseReference, type Reference } from '../grid/reference'
import { formulaTokens, type Token } from './tokens'

/** A formula's meaning as a tree. `missing` is an argument left out between commas. */
export type Node =
  | { readonly kind: 'value'; readonly value: number | string | boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'negate' | 'plus' | 'percent'; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Node[])[] }

/** How strongly an operator binds; unary minus binds more strongly than `^`, as in all spreadsheets. */
const strengths: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
}

class WrongFormula extends Error {}

class Parser {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  whole(): Node {
    const node = this.#expression(0)
    if (this.#peek() !== undefined) throw new WrongFormula()
    return node
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at]?.text
  }

  #take(sign: string): boolean {
    if (this.#peek() !== sign) return false
    this.#at++
    return true
  }

  #expect(sign: string): void {
    if (!this.#take(sign)) throw new WrongFormula()
  }

  #expression(least: number): Node {
    let left = this.#operand()
    for (;;) {
      const operator = this.#peek()
      const token = this.#tokens[this.#at]
      if (operator === '%' && token?.kind === 'sign') {
        this.#at++
        left = { kind: 'percent', operand: left }
        continue
      }
      const strength = token?.kind === 'sign' ? strengths[operator!] : undefined
      if (strength === undefined || strength <= least) return left
      this.#at++
      left = { kind: 'binary', operator: operator!, left, right: this.#expression(strength) }
    }
  }

  #operand(): Node {
    if (this.#take('-')) return { kind: 'negate', operand: this.#operandWithPercent() }
    if (this.#take('+')) return { kind: 'plus', operand: this.#operandWithPercent() }
    if (this.#take('(')) {
      const inner = this.#expression(0)
      this.#expect(')')
      return inner
    }
    if (this.#take('{')) return this.#array()
    const token = this.#tokens[this.#at++]
    if (!token) throw new WrongFormula()
    return this.#atom(token)
  }

  #operandWithPercent(): Node {
    let node = this.#operand()
    while (this.#take('%')) node = { kind: 'percent', operand: node }
    return node
  }

  #atom({ kind, text }: Token): Node {
    switch (kind) {
      case 'number':
        return { kind: 'value', value: Number(text) }
      case 'text':
        return { kind: 'value', value: text.slice(1, -1).replaceAll('""', '"') }
      case 'error':
        return { kind: 'error', code: text.toUpperCase() }
      case 'reference': {
        const reference = parseReference(text)
        return reference ? { kind: 'reference', reference } : { kind: 'error', code: '#REF!' }
      }
      case 'name':
        return this.#name(text)
      default:
        throw new WrongFormula()
    }
  }

  #name(text: string): Node {
    if (this.#take('(')) return { kind: 'call', name: text.toUpperCase(), args: this.#arguments() }
    const upper = text.toUpperCase()
    if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' }
    return { kind: 'name', name: text }
  }

  #arguments(): Node[] {
    const args: Node[] = []
    if (this.#take(')')) return args
    for (;;) {
      const empty = [',', ';', ')'].includes(this.#peek() ?? '')
      args.push(empty ? { kind: 'missing' } : this.#expression(0))
      if (this.#take(')')) return args
      if (!this.#take(',')) this.#expect(';')
    }
  }

  #array(): Node {
    const rows: Node[][] = [[]]
    if (this.#take('}')) return { kind: 'array', rows }
    for (;;) {
      rows.at(-1)!.push(this.#expression(0))
      if (this.#take('}')) return { kind: 'array', rows }
      if (this.#take(';')) rows.push([])
      else if (!this.#take('\\')) this.#expect(',')
    }
  }
}

const parsed = new Map<string, Node>()

/** The tree of a formula, with its `=`; text that is no formula is `#ERROR!`. Trees are kept, as columns repeat their formulas. */
export function parseFormula(formula: string): Node {
  const known = parsed.get(formula)
  if (known) return known
  const node = parse(formula)
  if (parsed.size > 100_000) parsed.clear()
  parsed.set(formula, node)
  return node
}

function parse(formula: string): Node {
  const tokens = formulaTokens(formula.slice(1))
  if (!tokens) return { kind: 'error', code: '#ERROR!' }
  try {
    return new Parser(tokens.filter((token) => token.kind !== 'space')).whole()
  } catch (error) {
    if (error instanceof WrongFormula) return { kind: 'error', code: '#ERROR!' }
    throw error
  }
}
