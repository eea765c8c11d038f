import fc from 'fast-check'
import { type Node, parseFormula } from '../../../../../local/services/spreadsheet/formulas/parse-formula'
import { formulaTokens } from '../../../../../local/services/spreadsheet/formulas/tokens'
import { formatReference } from '../../../../../local/services/spreadsheet/grid/reference'
import { comesTo } from './come-to'

/** The tree with every bracket written. */
function bracketed(node: Node): string {
  switch (node.kind) {
    case 'value':
      return typeof node.value === 'string' ? `"${node.value}"` : String(node.value)
    case 'error':
      return node.code
    case 'missing':
      return ''
    case 'reference':
      return formatReference(node.reference)
    case 'name':
      return node.name
    case 'call':
      return `${node.name}(${node.args.map(bracketed).join(',')})`
    case 'binary':
      return `(${bracketed(node.left)}${node.operator}${bracketed(node.right)})`
    case 'array':
      return `{${node.rows.map((row) => row.map(bracketed).join(',')).join(';')}}`
    default:
      return `${node.kind}(${bracketed(node.operand)})`
  }
}

describe('what binds more strongly', () => {
  it.each<[string, string]>([
    ['=1+2*3', '(1+(2*3))'],
    ['=1*2+3', '((1*2)+3)'],
    ['=1-2-3', '((1-2)-3)'],
    ['=8/4/2', '((8/4)/2)'],
    ['=-2^2', '(negate(2)^2)'],
    ['=2*-3', '(2*negate(3))'],
    ['=1+2&"x"', '((1+2)&"x")'],
    ['="a"&1=2', '(("a"&1)=2)'],
    ['=50%*2', '(percent(50)*2)'],
    ['=(1+2)*3', '((1+2)*3)'],
    ['=A1:B2', 'A1:B2'],
    ["='My tab'!A1+1", "('My tab'!A1+1)"],
    ['=sum(a1,,3)', 'SUM(A1,,3)'],
    ['=SUM(1;2)', 'SUM(1,2)'],
    ['={1,2;3,4}', '{1,2;3,4}'],
    ['=TRUE', 'true'],
    ['=Rate*2', '(Rate*2)'],
    ['=#REF!+1', '(#REF!+1)'],
    ['=A1<=B1', '(A1<=B1)'],
    ['=A1<>B1', '(A1<>B1)'],
    ['="say ""hi"""', '"say "hi""'],
    ['= 1 +  2 ', '(1+2)'],
    ['=1.5E3', '1500'],
    ['=.5', '0.5'],
    ['=--1', 'negate(negate(1))'],
    ['=+A1', 'plus(A1)'],
  ])('%s reads as %s', (formula, tree) => {
    expect(bracketed(parseFormula(formula))).toBe(tree)
  })

  it.each(['=', '=1+', '=(1', '=1)', '=SUM(1', '=*1', '=1 2', '={1,2', '="open', '=A1 B1', '=1,2'])(
    '%s is no formula',
    (formula) => {
      expect(bracketed(parseFormula(formula))).toBe('#ERROR!')
    },
  )
})

describe('arithmetic', () => {
  const number = fc.integer({ min: -9, max: 9 }).map((n) => (n < 0 ? `(${n})` : String(n)))
  const { sum } = fc.letrec((tie) => ({
    sum: fc.oneof(
      { maxDepth: 3 },
      number,
      fc
        .tuple(tie('sum'), fc.constantFrom('+', '-', '*'), tie('sum'))
        .map(([a, sign, b]) => `(${a}${sign}${b})`),
    ),
  }))

  it('comes to what a pocket calculator says', () => {
    const calculate = (text: string): number => {
      const value: unknown = new Function(`return ${text}`)()
      return Number(value) || 0
    }
    fc.assert(
      fc.property(sum as fc.Arbitrary<string>, (text) => {
        expect(comesTo(`=${text}`)).toBeCloseTo(calculate(text), 9)
      }),
      { seed: 1, numRuns: 60 },
    )
  })
})

describe('the pieces of a formula', () => {
  it.each<[string, string[]]>([
    ['A1+Data!B2', ['reference', 'sign', 'reference']],
    ['SUM(A1:B2)', ['name', 'sign', 'reference', 'sign']],
    ['"A1"&A1', ['text', 'sign', 'reference']],
    ['1.5*x', ['number', 'sign', 'name']],
    ['#N/A', ['error']],
    ['LOG10(1)', ['name', 'sign', 'number', 'sign']],
    ["'a b'!A:A", ['reference']],
    ['A:A', ['reference']],
    ['3:3', ['reference']],
    ['客户!A1', ['reference']],
    ['BC1X', ['name']],
  ])('%s are %j', (body, kinds) => {
    expect(formulaTokens(body)?.map(({ kind }) => kind)).toEqual(kinds)
  })

  it('joined are the formula, and any text is either cut in pieces or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (body) => {
        const tokens = formulaTokens(body)
        expect(tokens?.map(({ text }) => text).join('') ?? body).toBe(body)
      }),
      { seed: 1 },
    )
  })
})
