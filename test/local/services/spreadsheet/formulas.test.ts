import { FormulaError } from '../../../../local/services/spreadsheet/grid/cell'
import { rectInTab } from '../../../../local/services/spreadsheet/grid/reference'
import { insertLines } from '../../../../local/services/spreadsheet/operations/dimensions'
import type { Editing } from '../../../../local/services/spreadsheet/operations/editing'
import { numberFormatOf } from '../../../../local/services/spreadsheet/operations/number-format-of'
import { dataSize, readValues } from '../../../../local/services/spreadsheet/operations/read-values'
import { addTab, deleteTab, renameTab } from '../../../../local/services/spreadsheet/operations/tabs'
import { writeValues } from '../../../../local/services/spreadsheet/operations/write-values'
import { aFile, asOwner } from './a-file'

const read = ({ file, grid }: Editing, a1: string) =>
  readValues(file, grid, rectInTab(a1, grid)!).map((line) =>
    line.map((value) => (value instanceof FormulaError ? value.code : value)),
  )

/** What one formula comes to, beside a small table of names, cities and amounts. */
function result(formula: string): unknown {
  const editing = aFile([
    ['Name', 'City', 'Amount', formula],
    ['Wang', 'Beijing', '100', ''],
    ['Li', 'Shanghai', '250.5', ''],
    ['Zhao', 'Beijing', '49.5', ''],
  ])
  return read(editing, 'D1')[0]![0]
}

describe('formulas', () => {
  it.each<[string, unknown]>([
    ['=1+2*3^2', 19],
    ['=-2^2', 4],
    ['=(1+2)*3', 9],
    ['=0.1+0.2', 0.3],
    ['=50%*10', 5],
    ['="a"&1&TRUE', 'a1TRUE'],
    ['="a"="A"', true],
    ['=2<>"2"', true],
    ['=1/0', '#DIV/0!'],
    ['="x"+1', '#VALUE!'],
    ['=NOPE(1)', '#NAME?'],
    ['=nobody', '#NAME?'],
    ['=Missing!A1', '#REF!'],
    ['=1+', '#ERROR!'],
    ['=D1', '#REF!'],
    ['=SUM(C2:C4)', 400],
    ['=SUM(C:C)', 400],
    ['=AVERAGE(C2:C4)', 133.333333333333],
    ['=COUNTA(A2:A)', 3],
    ['=COUNTIF(B2:B4,"Beijing")', 2],
    ['=COUNTIF(C2:C4,">=100")', 2],
    ['=COUNTIF(A2:A4,"*a*")', 2],
    ['=COUNTIFS(B2:B4,"Beijing",C2:C4,">50")', 1],
    ['=SUMIF(B2:B4,"Beijing",C2:C4)', 149.5],
    ['=SUMIFS(C2:C4,B2:B4,"Beijing",A2:A4,"<>Zhao")', 100],
    ['=VLOOKUP("Li",A2:C4,3,FALSE)', 250.5],
    ['=VLOOKUP("Sun",A2:C4,3,FALSE)', '#N/A'],
    ['=IFERROR(VLOOKUP("Sun",A2:C4,3,FALSE),"none")', 'none'],
    ['=INDEX(A2:C4,MATCH("Zhao",A2:A4,0),2)', 'Beijing'],
    ['=XLOOKUP("Li",A2:A4,C2:C4)', 250.5],
    ['=IF(C2>50,"big","small")', 'big'],
    ['=IFS(C2<50,"s",C2<150,"m",TRUE,"l")', 'm'],
    ['=SUMPRODUCT((B2:B4="Beijing")*C2:C4)', 149.5],
    ['=TEXTJOIN(", ",TRUE,A2:A4)', 'Wang, Li, Zhao'],
    ['=REGEXREPLACE("138-1234","[^0-9]","")', '1381234'],
    ['=TEXT(46347,"yyyy-mm-dd")', '2026-11-21'],
    ['=TODAY()', 46347],
    ['=DATEDIF(DATE(2020,1,31),DATE(2026,11,21),"Y")', 6],
    ['=EDATE(DATE(2026,1,31),1)', 46081],
    ['=ROUND(2.345,2)', 2.35],
    ['=ROUND(-1.5)', -2],
    ['=MOD(-3,2)', 1],
    ['=LEN(" a ")', 3],
    ['=MID("abcdef",2,3)', 'bcd'],
    ['=AND(C2>1,C3>1)', true],
    ['=INDIRECT("C"&3)', 250.5],
    ['=SUM(OFFSET(C1,1,0,2,1))', 350.5],
    ['=JOIN("-",UNIQUE(B2:B4))', 'Beijing-Shanghai'],
    ['=SUM(FILTER(C2:C4,B2:B4="Beijing"))', 149.5],
  ])('%s is %p', (formula, expected) => {
    expect(result(formula)).toEqual(expected)
  })

  it.each<[string, unknown]>([
    ['=CEILING(2.1,0.5)', 2.5],
    ['=FLOOR(2.9,0.5)', 2.5],
    ['=MROUND(7,5)', 5],
    ['=ROUNDUP(-1.21,1)', -1.3],
    ['=ROUNDDOWN(1.29,1)', 1.2],
    ['=TRUNC(-2.7)', -2],
    ['=INT(-2.7)', -3],
    ['=LOG(8,2)', 3],
    ['=QUOTIENT(7,2)', 3],
    ['=POWER(2,10)', 1024],
    ['=LEFT("abc")', 'a'],
    ['=RIGHT("abc",2)', 'bc'],
    ['=PROPER("o\'neil wang")', "O'Neil Wang"],
    ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
    ['=REPLACE("abcdef",2,3,"X")', 'aXef'],
    ['=FIND("c","abc")', 3],
    ['=SEARCH("C?","abcd")', 3],
    ['=REPT("ab",3)', 'ababab'],
    ['=EXACT("a","A")', false],
    ['=CHAR(65)', 'A'],
    ['=CODE("A")', 65],
    ['=VALUE("1,234.5")', 1234.5],
    ['=T(5)', ''],
    ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
    ['=TEXT("2026-11-21","m/d")', '11/21'],
    ['=REGEXMATCH("abc123","\\d+")', true],
    ['=REGEXEXTRACT("tel 138-1","(\\d+)-")', '138'],
    ['=YEAR(46347)', 2026],
    ['=MONTH(46347)', 11],
    ['=DAY(46347)', 21],
    ['=WEEKDAY(46347)', 7],
    ['=WEEKDAY(46347,2)', 6],
    ['=WEEKNUM(46347)', 47],
    ['=ISOWEEKNUM(46347)', 47],
    ['=EOMONTH(46347,0)', 46356],
    ['=DAYS(46347,46340)', 7],
    ['=NETWORKDAYS(46340,46347)', 5],
    ['=WORKDAY(46347,3)', 46351],
    ['=DATEDIF(46000,46347,"M")', 11],
    ['=DATEDIF(46000,46347,"MD")', 12],
    ['=TIME(13,30,0)', 0.5625],
    ['=HOUR(0.5625)', 13],
    ['=DATEVALUE("2026-11-21")', 46347],
    ['=ISBLANK(Z9)', true],
    ['=ISNUMBER("1")', false],
    ['=ISERROR(1/0)', true],
    ['=ISNA(NA())', true],
    ['=N(TRUE)', 1],
    ['=ADDRESS(2,3)', '$C$2'],
    ['=ADDRESS(2,3,4)', 'C2'],
    ['=COUNTBLANK(Z1:Z5)', 5],
    ['=COUNTUNIQUE(1,1,2)', 2],
    ['=MEDIAN(1,3,2,10)', 2.5],
    ['=LARGE({5;3;9},2)', 5],
    ['=SMALL({5;3;9},1)', 3],
    ['=RANK(3,{5;3;9})', 3],
    ['=SUBTOTAL(9,{1;2})', 3],
    ['=CHOOSE(2,"a","b")', 'b'],
    ['=SWITCH("b","a",1,"b",2,9)', 2],
    ['=HLOOKUP("b",{"a","b";1,2},2,FALSE)', 2],
    ['=MATCH(4,{1;3;5})', 2],
    ['=LOOKUP(4,{1;3;5},{"x";"y";"z"})', 'y'],
    ['=INDEX({1,2;3,4},2,1)', 3],
    ['=ROW(C5)', 5],
    ['=COLUMN(C5)', 3],
    ['=ROWS(A1:A9)', 9],
    ['=COLUMNS(A1:C1)', 3],
    ['=SUM(SEQUENCE(3))', 6],
    ['=JOIN(",",SORT({3;1;2}))', '1,2,3'],
    ['=JOIN(",",TRANSPOSE({1,2}))', '1,2'],
    ['=COUNTA(SPLIT("a,b,,c",","))', 3],
    ['=SUM({1,2;3,4})', 10],
    ['=AVERAGEIF({1;2;3},">1")', 2.5],
    ['=MAXIFS({1;2;3},{"a";"b";"a"},"a")', 3],
    ['=IF(1,,5)', null],
    ['=IF(FALSE,1)', false],
    ['=XOR(TRUE,TRUE)', false],
    ['=-5%', -0.05],
    ['=2^3^2', 64],
    ['="a"<"B"', true],
    ['=1=1=TRUE', true],
    ['=MINIFS({4;2;3},{1;2;3},">1")', 2],
    ['=COUNTIF({"a";"";"b"},"<>")', 3],
    ['=CONCATENATE("a",1,TRUE)', 'a1TRUE'],
    ['=TEXT(0.256,"0.0%")', '25.6%'],
    ['=MOD(5,0)', '#DIV/0!'],
    ['=SQRT(-1)', '#NUM!'],
    ['=ROUND(1234.567,-2)', 1200],
    ['=SUMIF({1;2;3},">=2",{10;20;30})', 50],
    ['=LEN("客户")', 2],
    ['=IFNA(VLOOKUP("x",{"a",1},2,0),"none")', 'none'],
    ['=ARRAYFORMULA(SUM(IF({1;2;3}>1,{1;2;3},0)))', 5],
    ['=SUMPRODUCT({1;2},{3;4})', 11],
    ['=COUNTIFS({1;2;3},">1",{"a";"b";"b"},"b")', 2],
    ['=NETWORKDAYS(46340,46347,{46342;46343})', 3],
  ])('%s gives %p', (formula, expected) => {
    expect(result(formula)).toEqual(expected)
  })

  it('are computed anew after an edit, across tabs', () => {
    const editing = aFile([['5'], ['=Other!A1*A1']])
    expect(read(editing, 'A2')).toEqual([['#REF!']])
    const other = asOwner(editing.file, addTab(editing, { name: 'Other' }))
    writeValues(other, rectInTab('A1', other.grid)!, [[3]], 'typed')
    expect(read(editing, 'A2')).toEqual([[15]])
    renameTab(other, 'Another tab')
    expect(editing.grid.formulas.get(1, 0)).toBe("='Another tab'!A1*A1")
    insertLines(other, 'rows', 0, 1)
    expect(editing.grid.formulas.get(1, 0)).toBe("='Another tab'!A2*A1")
    expect(read(editing, 'A2')).toEqual([[15]])
    deleteTab(other)
    expect(read(editing, 'A2')).toEqual([['#REF!']])
  })

  it('fill the cells below with array results, unless something stands there', () => {
    const editing = aFile([['1', '=ARRAYFORMULA(A1:A3*10)'], ['2'], ['3']])
    expect(read(editing, 'B1:B4')).toEqual([[10], [20], [30], [null]])
    expect(dataSize(editing.file, editing.grid)).toEqual({ rows: 3, columns: 2 })
    writeValues(editing, rectInTab('B3', editing.grid)!, [['x']], 'typed')
    expect(read(editing, 'B1:B3')).toEqual([['#REF!'], [null], ['x']])
  })

  it('give days to cells without a format', () => {
    const editing = aFile([['2026-11-21', '=A1+1', '=TODAY()', '=A1-A1', '=1+1']])
    const formats = [1, 2, 3, 4].map((column) => numberFormatOf(editing.file, editing.grid, 0, column))
    expect(formats).toEqual(['yyyy-mm-dd', 'M/d/yyyy', undefined, undefined])
  })

  it('hold a long chain and a long column', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => [index === 0 ? '1' : `=A${index}+1`])
    const editing = aFile([])
    insertLines(editing, 'rows', 1000, 2000)
    writeValues(editing, { row: 0, column: 0, rows: 3000, columns: 1 }, rows, 'typed')
    expect(read(editing, 'A3000')).toEqual([[3000]])
  })
})
