import fc from 'fast-check'
import { comesTo, fills } from './come-to'

const rows = [
  ['b', 2, true],
  ['a', 3, false],
  ['b', 2, true],
  ['c', 1, false],
]

describe('functions that fill cells', () => {
  it.each<[string, string, unknown[][]]>([
    ['=ARRAYFORMULA(B1:B4*10)', 'K1:K4', [[20], [30], [20], [10]]],
    ['=ARRAYFORMULA(A1:A2&"-"&B1:B2)', 'K1:K2', [['b-2'], ['a-3']]],
    ['=ARRAYFORMULA(IF(B1:B4>1,A1:A4,"none"))', 'K1:K4', [['b'], ['a'], ['b'], ['none']]],
    [
      '=FILTER(A1:B4,C1:C4)',
      'K1:L2',
      [
        ['b', 2],
        ['b', 2],
      ],
    ],
    ['=FILTER(A1:A4,B1:B4>1,A1:A4="b")', 'K1:K3', [['b'], ['b'], [null]]],
    ['=FILTER(A1:A4,B1:B4>9)', 'K1:K1', [['#N/A']]],
    ['=FILTER(A1:A4,B1:B3>1)', 'K1:K1', [['#N/A']]],
    [
      '=SORT(A1:B4)',
      'K1:L4',
      [
        ['a', 3],
        ['b', 2],
        ['b', 2],
        ['c', 1],
      ],
    ],
    [
      '=SORT(A1:B4,2,TRUE)',
      'K1:L4',
      [
        ['c', 1],
        ['b', 2],
        ['b', 2],
        ['a', 3],
      ],
    ],
    ['=SORT(A1:B4,1,FALSE,2,TRUE)', 'K1:K4', [['c'], ['b'], ['b'], ['a']]],
    [
      '=UNIQUE(A1:B4)',
      'K1:L4',
      [
        ['b', 2],
        ['a', 3],
        ['c', 1],
        [null, null],
      ],
    ],
    [
      '=TRANSPOSE(A1:B2)',
      'K1:L2',
      [
        ['b', 'a'],
        [2, 3],
      ],
    ],
    ['=FLATTEN(A1:B2)', 'K1:K4', [['b'], [2], ['a'], [3]]],
    ['=TOCOL(A1:B2)', 'K1:K4', [['b'], [2], ['a'], [3]]],
    ['=TOROW(A1:B2)', 'K1:N1', [['b', 2, 'a', 3]]],
    ['=VSTACK(A1:A2,A4)', 'K1:K3', [['b'], ['a'], ['c']]],
    [
      '=SEQUENCE(2,2)',
      'K1:L2',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['=SEQUENCE(3,1,10,-5)', 'K1:K3', [[10], [5], [0]]],
    ['=SPLIT("a,b;c",",;")', 'K1:M1', [['a', 'b', 'c']]],
    ['=SPLIT("a, b",", ",FALSE)', 'K1:L1', [['a', 'b']]],
    ['=SPLIT("1,2",",")', 'K1:L1', [[1, 2]]],
    ['=SPLIT("a,,b",",")', 'K1:M1', [['a', 'b', null]]],
    ['=SPLIT("a,,b",",",TRUE,FALSE)', 'K1:M1', [['a', '', 'b']]],
    ['=ARRAY_CONSTRAIN(A1:B4,2,1)', 'K1:K3', [['b'], ['a'], [null]]],
    [
      '={1,2;3,4}',
      'K1:L2',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['={A1:A2;"end"}', 'K1:K3', [['b'], ['a'], ['end']]],
    [
      '={A1:A2,B1:B2}',
      'K1:L2',
      [
        ['b', 2],
        ['a', 3],
      ],
    ],
    ['={1,2;3}', 'K1:K1', [['#VALUE!']]],
    ['=ARRAYFORMULA(LEN(A1:A2))', 'K1:K2', [[1], [1]]],
    ['=ARRAYFORMULA(VLOOKUP({"a";"c"},A1:B4,2,FALSE))', 'K1:K2', [[3], [1]]],
    [
      '=ARRAYFORMULA(B1:B4+{1,10})',
      'K1:L2',
      [
        [3, 12],
        [4, 13],
      ],
    ],
  ])('%s', (formula, area, expected) => {
    expect(fills(formula, area, rows)).toEqual(expected)
  })

  it('are refused their room by what stands in the way', () => {
    const blocked = rows.map((row, index) =>
      index === 2 ? [...row, '', '', '', '', '', '', '', 'here'] : row,
    )
    expect(fills('=ARRAYFORMULA(B1:B4*10)', 'K1:K4', blocked)).toEqual([['#REF!'], [null], ['here'], [null]])
  })
})

describe('laws', () => {
  const list = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 8 })
  const literal = (numbers: readonly number[]) => `{${numbers.join(';')}}`

  it('SORT keeps sums and counts and puts in order', () => {
    fc.assert(
      fc.property(list, (numbers) => {
        const sorted = comesTo(`=JOIN(",",SORT(${literal(numbers)}))`)
        expect(String(sorted)).toBe([...numbers].sort((a, b) => a - b).join(','))
      }),
      { seed: 1, numRuns: 30 },
    )
  })

  it('UNIQUE has each value once, in the order of their first', () => {
    fc.assert(
      fc.property(list, (numbers) => {
        expect(String(comesTo(`=JOIN(",",UNIQUE(${literal(numbers)}))`))).toBe(
          [...new Set(numbers)].join(','),
        )
      }),
      { seed: 1, numRuns: 30 },
    )
  })

  it('TRANSPOSE twice is nothing done', () => {
    fc.assert(
      fc.property(list, (numbers) => {
        expect(String(comesTo(`=JOIN(",",TRANSPOSE(TRANSPOSE(${literal(numbers)})))`))).toBe(
          numbers.join(','),
        )
      }),
      { seed: 1, numRuns: 20 },
    )
  })

  it('SUM over FILTER is SUMIF', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: -5, max: 5 }), (numbers, bound) => {
        const values = literal([...numbers, 9])
        const filtered = comesTo(`=SUM(FILTER(${values},${values}>${bound}))`)
        expect(filtered).toBe(comesTo(`=SUMIF(${values},">${bound}")`))
      }),
      { seed: 1, numRuns: 30 },
    )
  })
})
