import { comesTo } from './come-to'

const rows = [['', '=""', 5, 'x', true, '=1/0', '=NA()', '2026-11-21']]

describe('questions about a value', () => {
  const names = ['ISBLANK', 'ISNUMBER', 'ISTEXT', 'ISNONTEXT', 'ISLOGICAL', 'ISERROR', 'ISERR', 'ISNA']
  it.each<[string, string, boolean[]]>([
    ['an empty cell', 'A1', [true, false, false, true, false, false, false, false]],
    ['an empty text', 'B1', [false, false, true, false, false, false, false, false]],
    ['a number', 'C1', [false, true, false, true, false, false, false, false]],
    ['a text', 'D1', [false, false, true, false, false, false, false, false]],
    ['a truth', 'E1', [false, false, false, true, true, false, false, false]],
    ['an error', 'F1', [false, false, false, true, false, true, true, false]],
    ['#N/A', 'G1', [false, false, false, true, false, true, false, true]],
    ['a day', 'H1', [false, true, false, true, false, false, false, false]],
  ])('about %s', (_, cell, answers) => {
    expect(names.map((name) => comesTo(`=${name}(${cell})`, rows))).toEqual(answers)
  })

  it.each<[string, boolean]>([
    ['a@example.com', true],
    ['first.last+tag@mail.example.cn', true],
    ['a@example', false],
    ['a b@example.com', false],
    ['a@b@example.com', false],
    ['', false],
    ['a@example.com, b@example.com', false],
  ])('ISEMAIL of %j is %p', (text, answer) => {
    expect(comesTo(`=ISEMAIL("${text}")`)).toBe(answer)
  })

  it.each<[string, boolean]>([
    ['https://example.com', true],
    ['http://example.com/a?b=c#d', true],
    ['www.example.com', true],
    ['example.com', true],
    ['no url', false],
    ['example', false],
  ])('ISURL of %j is %p', (text, answer) => {
    expect(comesTo(`=ISURL("${text}")`)).toBe(answer)
  })
})

describe('values that are given', () => {
  it.each<[string, unknown]>([
    ['=NA()', '#N/A'],
    ['=N(5)', 5],
    ['=N("5")', 0],
    ['=N(TRUE)', 1],
    ['=N(A1)', 0],
    ['=N(F1)', '#DIV/0!'],
    ['=ERROR.TYPE(NA())', 7],
    ['=ERROR.TYPE(1/0)', 2],
    ['=ERROR.TYPE("x"+1)', 3],
    ['=ERROR.TYPE(NOPE())', 5],
    ['=ERROR.TYPE(SQRT(-1))', 6],
    ['=ERROR.TYPE(5)', '#N/A'],
    ['=ADDRESS(1,1)', '$A$1'],
    ['=ADDRESS(2,28,2)', 'AB$2'],
    ['=ADDRESS(2,28,3)', '$AB2'],
    ['=ADDRESS(2,28,4)', 'AB2'],
    ['=HYPERLINK("https://example.com","site")', 'site'],
    ['=HYPERLINK("https://example.com")', 'https://example.com'],
  ])('%s is %p', (formula, value) => {
    expect(comesTo(formula, rows)).toEqual(value)
  })
})
