import { comesTo } from './come-to'

const rows = [[true, false, 'x', '', 0, '=1/0', '=NA()']]

describe('decisions', () => {
  it.each<[string, unknown]>([
    ['=IF(TRUE,1,2)', 1],
    ['=IF(FALSE,1,2)', 2],
    ['=IF(FALSE,1)', false],
    ['=IF(TRUE,,2)', null],
    ['=IF(0,1,2)', 2],
    ['=IF(-1,1,2)', 1],
    ['=IF("TRUE",1,2)', 1],
    ['=IF("x",1,2)', '#VALUE!'],
    ['=IF(D1,1,2)', 2],
    ['=IF(F1,1,2)', '#DIV/0!'],
    ['=IF(TRUE,1,F1)', 1],
    ['=IFS(FALSE,1,TRUE,2)', 2],
    ['=IFS(FALSE,1)', '#N/A'],
    ['=SWITCH(2,1,"a",2,"b")', 'b'],
    ['=SWITCH(3,1,"a",2,"b")', '#N/A'],
    ['=SWITCH(3,1,"a","other")', 'other'],
    ['=SWITCH("A","a",1)', 1],
    ['=CHOOSE(1,"a","b")', 'a'],
    ['=CHOOSE(3,"a","b")', '#NUM!'],
    ['=CHOOSE(0,"a")', '#NUM!'],
    ['=IFERROR(F1,"bad")', 'bad'],
    ['=IFERROR(F1)', null],
    ['=IFERROR(5,"bad")', 5],
    ['=IFNA(G1,"none")', 'none'],
    ['=IFNA(F1,"none")', '#DIV/0!'],
  ])('%s is %p', (formula, value) => {
    expect(comesTo(formula, rows)).toEqual(value)
  })
})

describe('truths', () => {
  it.each<[string, unknown]>([
    ['=AND(TRUE,1)', true],
    ['=AND(TRUE,0)', false],
    ['=AND(A1:B1)', false],
    ['=AND(A1,C1:D1)', true],
    ['=AND(C1:D1)', '#VALUE!'],
    ['=AND("x",TRUE)', '#VALUE!'],
    ['=AND(A1,F1)', '#DIV/0!'],
    ['=OR(A1:B1)', true],
    ['=OR(FALSE,0)', false],
    ['=XOR(TRUE,FALSE)', true],
    ['=XOR(TRUE,TRUE)', false],
    ['=XOR(TRUE,TRUE,TRUE)', true],
    ['=NOT(TRUE)', false],
    ['=NOT(0)', true],
    ['=NOT("x")', '#VALUE!'],
    ['=TRUE()', true],
    ['=FALSE()', false],
    ['=TRUE', true],
  ])('%s is %p', (formula, value) => {
    expect(comesTo(formula, rows)).toEqual(value)
  })

  it('follow the law of De Morgan', () => {
    for (const a of ['TRUE', 'FALSE'])
      for (const b of ['TRUE', 'FALSE']) {
        expect(comesTo(`=NOT(AND(${a},${b}))=OR(NOT(${a}),NOT(${b}))`)).toBe(true)
        expect(comesTo(`=XOR(${a},${b})=(${a}<>${b})`)).toBe(true)
      }
  })
})
