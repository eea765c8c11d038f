import { comesTo } from './come-to'

const rows = [
  ['a', 1, true, ''],
  ['b', 2.5, "'7", ''],
  ['A', -3, '', '=1/0'],
  ['', 10, 'x', '=""'],
]

describe('totals', () => {
  it.each<[string, unknown]>([
    ['=SUM(B1:B4)', 10.5],
    ['=SUM(A1:A4)', 0],
    ['=SUM(C1:C4)', 0],
    ['=SUM(B:B,1,"2",TRUE)', 14.5],
    ['=SUM("x")', '#VALUE!'],
    ['=SUM(D1:D4)', '#DIV/0!'],
    ['=SUM(0.1,0.2)', 0.3],
    ['=SUM({1,2;3,4})', 10],
    ['=AVERAGE(B1:B4)', 2.625],
    ['=AVERAGE(A1:A4)', '#DIV/0!'],
    ['=MIN(B1:B4)', -3],
    ['=MIN(A1:A4)', 0],
    ['=MAX(B1:B4)', 10],
    ['=MAX(A1:A4)', 0],
    ['=PRODUCT(B1:B4)', -75],
    ['=PRODUCT(A1:A4)', 0],
    ['=MEDIAN(B1:B4)', 1.75],
    ['=MEDIAN(A1:A4)', '#NUM!'],
    ['=VAR(2,4)', 2],
    ['=VAR(2)', '#DIV/0!'],
    ['=VARP(2,4)', 1],
    ['=STDEV(2,4,4,4,6)', Math.SQRT2],
    ['=STDEVP(2,4)', 1],
    ['=LARGE(B1:B4,1)', 10],
    ['=LARGE(B1:B4,5)', '#NUM!'],
    ['=SMALL(B1:B4,1)', -3],
    ['=SMALL(B1:B4,0)', '#NUM!'],
    ['=RANK(10,B1:B4)', 1],
    ['=RANK(10,B1:B4,TRUE)', 4],
    ['=RANK(11,B1:B4)', '#N/A'],
    ['=SUBTOTAL(1,B1:B4)', 2.625],
    ['=SUBTOTAL(2,B1:C4)', 4],
    ['=SUBTOTAL(3,A1:A4)', 3],
    ['=SUBTOTAL(4,B1:B4)', 10],
    ['=SUBTOTAL(5,B1:B4)', -3],
    ['=SUBTOTAL(6,B1:B2)', 2.5],
    ['=SUBTOTAL(9,B1:B4)', 10.5],
    ['=SUBTOTAL(109,B1:B4)', 10.5],
    ['=SUBTOTAL(99,B1:B4)', '#VALUE!'],
    ['=SUMPRODUCT(B1:B4,B1:B4)', 116.25],
    ['=SUMPRODUCT({1,2},{3;4})', '#VALUE!'],
    ['=SUMPRODUCT((A1:A4="a")*B1:B4)', -2],
  ])('%s is %p', (formula, value) => {
    const result = comesTo(formula, rows)
    if (typeof value === 'number') expect(result).toBeCloseTo(value, 12)
    else expect(result).toEqual(value)
  })
})

describe('counts', () => {
  it.each<[string, unknown]>([
    ['=COUNT(A1:D4)', 4],
    ['=COUNT(1,2.5,"x")', 2],
    ['=COUNTA(A1:D4)', 12],
    ['=COUNTA(D1:D4)', 2],
    ['=COUNTBLANK(D1:D4)', 3],
    ['=COUNTBLANK(A1:A4)', 1],
    ['=COUNTUNIQUE(A1:A4)', 3],
    ['=COUNTUNIQUE(1,1,2)', 2],
    ['=COUNTUNIQUE(Z1:Z9)', 0],
  ])('%s is %p', (formula, value) => {
    expect(comesTo(formula, rows)).toEqual(value)
  })
})

describe('criteria', () => {
  const list = [
    ['Wang', 10, '2026-01-01', 'yes'],
    ['wang', 20, '2026-02-01', ''],
    ['Li*', 30, '2026-03-01', '=""'],
    ['Wu', "'10", '', 'no'],
    ['', '', '2026-02-01', true],
  ]
  it.each<[string, unknown]>([
    ['=COUNTIF(A1:A5,"wang")', 2],
    ['=COUNTIF(A1:A5,"w*")', 3],
    ['=COUNTIF(A1:A5,"w?")', 1],
    ['=COUNTIF(A1:A5,"li~*")', 1],
    ['=COUNTIF(A1:A5,"<>wang")', 3],
    ['=COUNTIF(A1:A5,"")', 1],
    ['=COUNTIF(D1:D5,"")', 2],
    ['=COUNTIF(D1:D5,"=")', 1],
    ['=COUNTIF(A1:A5,"<>")', 4],
    ['=COUNTIF(B1:B5,10)', 2],
    ['=COUNTIF(B1:B5,"10")', 2],
    ['=COUNTIF(B1:B5,">10")', 2],
    ['=COUNTIF(B1:B5,">=10")', 3],
    ['=COUNTIF(B1:B5,"<20")', 1],
    ['=COUNTIF(B1:B5,"<>10")', 3],
    ['=COUNTIF(B1:B5,">"&A9)', 0],
    ['=COUNTIF(C1:C5,"2026-02-01")', 2],
    ['=COUNTIF(C1:C5,">2026-01-15")', 3],
    ['=COUNTIF(C1:C5,DATE(2026,1,1))', 1],
    ['=COUNTIF(D1:D5,TRUE)', 1],
    ['=COUNTIF(A1:A5,">M")', 3],
    ['=COUNTIFS(A1:A5,"w*",B1:B5,">=10")', 2],
    ['=COUNTIFS(A1:A5,"w*",B1:B4,">=10")', '#VALUE!'],
    ['=SUMIF(A1:A5,"wang",B1:B5)', 30],
    ['=SUMIF(B1:B5,">10")', 50],
    ['=SUMIF(A1:A5,"nobody",B1:B5)', 0],
    ['=SUMIFS(B1:B5,A1:A5,"wang",C1:C5,">2026-01-15")', 20],
    ['=AVERAGEIF(A1:A5,"wang",B1:B5)', 15],
    ['=AVERAGEIF(A1:A5,"nobody",B1:B5)', '#DIV/0!'],
    ['=AVERAGEIFS(B1:B5,A1:A5,"wang")', 15],
    ['=MAXIFS(B1:B5,A1:A5,"wang")', 20],
    ['=MINIFS(B1:B5,A1:A5,"wang")', 10],
    ['=MAXIFS(B1:B5,A1:A5,"nobody")', 0],
  ])('%s is %p', (formula, value) => {
    expect(comesTo(formula, list)).toEqual(value)
  })
})

describe('joining', () => {
  it.each<[string, unknown]>([
    ['=CONCATENATE("a",1,TRUE,A9)', 'a1TRUE'],
    ['=CONCATENATE(A1:A3)', 'abA'],
    ['=JOIN("-",A1:A3)', 'a-b-A'],
    ['=JOIN("-",A1:A4)', 'a-b-A-'],
    ['=TEXTJOIN("-",TRUE,A1:A4,"z")', 'a-b-A-z'],
    ['=TEXTJOIN("-",FALSE,A1:A4,"z")', 'a-b-A--z'],
    ['=TEXTJOIN(", ",TRUE,B1:B2)', '1, 2.5'],
    ['=TEXTJOIN("-",TRUE,D1:D4)', '#DIV/0!'],
  ])('%s is %p', (formula, value) => {
    expect(comesTo(formula, rows)).toEqual(value)
  })
})
