import { comesTo, fills } from './come-to'

const rows = [
  ['Wang', 10, 'x'],
  ['Li', 20, 'y'],
  ['Zhao*', 30, 'z'],
  ['li', 40, 'w'],
  [5, 50, 'five'],
]

describe('looking up', () => {
  it.each<[string, unknown]>([
    ['=VLOOKUP("Li",A1:C5,2,FALSE)', 20],
    ['=VLOOKUP("LI",A1:C5,2,FALSE)', 20],
    ['=VLOOKUP("Zh*",A1:C5,3,FALSE)', 'z'],
    ['=VLOOKUP("Zhao~*",A1:C5,2,FALSE)', 30],
    ['=VLOOKUP("L?",A1:C5,2,FALSE)', 20],
    ['=VLOOKUP(5,A1:C5,3,FALSE)', 'five'],
    ['=VLOOKUP("5",A1:C5,3,FALSE)', '#N/A'],
    ['=VLOOKUP("nobody",A1:C5,2,FALSE)', '#N/A'],
    ['=VLOOKUP("Li",A1:C5,4,FALSE)', '#REF!'],
    ['=VLOOKUP("Li",A1:C5,0,FALSE)', '#VALUE!'],
    ['=VLOOKUP(25,B1:C5,2)', 'y'],
    ['=VLOOKUP(25,B1:C5,2,TRUE)', 'y'],
    ['=VLOOKUP(5,B1:C5,2,TRUE)', '#N/A'],
    ['=VLOOKUP(99,B1:C5,2,TRUE)', 'five'],
    ['=VLOOKUP(1/0,A1:C5,2,FALSE)', '#DIV/0!'],
    ['=HLOOKUP("b",{"a","b";1,2},2,FALSE)', 2],
    ['=HLOOKUP("c",{"a","b";1,2},2,FALSE)', '#N/A'],
    ['=HLOOKUP("b",{"a","b";1,2},3,FALSE)', '#REF!'],
    ['=MATCH("Li",A1:A5,0)', 2],
    ['=MATCH("nobody",A1:A5,0)', '#N/A'],
    ['=MATCH(25,B1:B5)', 2],
    ['=MATCH(25,B1:B5,1)', 2],
    ['=MATCH(25,{50;40;30;20;10},-1)', 3],
    ['=MATCH("z*",A1:A5,0)', 3],
    ['=XLOOKUP("Li",A1:A5,B1:B5)', 20],
    ['=XLOOKUP("nobody",A1:A5,B1:B5)', '#N/A'],
    ['=XLOOKUP("nobody",A1:A5,B1:B5,"none")', 'none'],
    ['=XLOOKUP(25,B1:B5,C1:C5,"none",-1)', 'y'],
    ['=XLOOKUP(25,B1:B5,C1:C5,"none",1)', 'z'],
    ['=LOOKUP(35,B1:B5,C1:C5)', 'z'],
    ['=LOOKUP(5,B1:B5)', '#N/A'],
  ])('%s is %p', (formula, value) => {
    expect(comesTo(formula, rows)).toEqual(value)
  })

  it('XLOOKUP gives the whole row of what it found', () => {
    expect(fills('=XLOOKUP("Li",A1:A5,B1:C5)', 'K1:L1', rows)).toEqual([[20, 'y']])
  })
})

describe('cells by their place', () => {
  it.each<[string, unknown]>([
    ['=INDEX(A1:C5,2,3)', 'y'],
    ['=INDEX(B1:B5,3)', 30],
    ['=INDEX(A1:C1,3)', 'x'],
    ['=INDEX({1,2;3,4},2,2)', 4],
    ['=SUM(INDEX(A1:C5,0,2))', 150],
    ['=SUM(INDEX(B1:C5,2,0))', 20],
    ['=INDIRECT("B2")', 20],
    ['=INDIRECT("B"&1+2)', 30],
    ['=SUM(INDIRECT("B1:B2"))', 30],
    ['=INDIRECT("nowhere")', '#REF!'],
    ['=INDIRECT("Data!C1")', 'x'],
    ['=INDIRECT("Other!C1")', '#REF!'],
    ['=OFFSET(A1,1,1)', 20],
    ['=SUM(OFFSET(A1,0,1,3,1))', 60],
    ['=SUM(OFFSET(B1:B2,1,0))', 50],
    ['=OFFSET(A1,-1,0)', '#REF!'],
    ['=ROW(C7)', 7],
    ['=ROW()', 1],
    ['=COLUMN(C7)', 3],
    ['=COLUMN()', 11],
    ['=ROWS(A1:C5)', 5],
    ['=COLUMNS(A1:C5)', 3],
    ['=ISFORMULA(K1)', true],
    ['=ISFORMULA(A1)', false],
  ])('%s is %p', (formula, value) => {
    expect(comesTo(formula, rows)).toEqual(value)
  })
})
