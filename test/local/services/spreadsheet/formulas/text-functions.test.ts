import fc from 'fast-check'
import { comesTo } from './come-to'

describe('parts of texts', () => {
  it.each<[string, unknown]>([
    ['=LEFT("abc")', 'a'],
    ['=LEFT("abc",2)', 'ab'],
    ['=LEFT("abc",9)', 'abc'],
    ['=LEFT("abc",0)', ''],
    ['=LEFT("abc",-1)', '#NUM!'],
    ['=LEFT(123,2)', '12'],
    ['=RIGHT("abc")', 'c'],
    ['=RIGHT("abc",2)', 'bc'],
    ['=RIGHT("abc",0)', ''],
    ['=RIGHT("abc",9)', 'abc'],
    ['=MID("abcdef",2,3)', 'bcd'],
    ['=MID("abc",9,3)', ''],
    ['=MID("abc",0,3)', '#NUM!'],
    ['=LEN("abc")', 3],
    ['=LEN("客户档案")', 4],
    ['=LEN("")', 0],
    ['=LEN(A1)', 0],
    ['=LEN(12.5)', 4],
    ['=FIND("b","abcb")', 2],
    ['=FIND("b","abcb",3)', 4],
    ['=FIND("B","abc")', '#VALUE!'],
    ['=SEARCH("B","abc")', 2],
    ['=SEARCH("b","abcb",3)', 4],
    ['=SEARCH("x","abc")', '#VALUE!'],
  ])('%s is %p', (formula, value) => {
    expect(comesTo(formula)).toEqual(value)
  })
})

describe('changed texts', () => {
  it.each<[string, unknown]>([
    ['=LOWER("ÀBC")', 'àbc'],
    ['=UPPER("straße")', 'STRASSE'],
    ['=PROPER("wang xiaoming")', 'Wang Xiaoming'],
    ['=PROPER("JEAN-PIERRE")', 'Jean-Pierre'],
    ['=TRIM("  a   b  ")', 'a b'],
    ['=CLEAN("a"&CHAR(10)&"b"&CHAR(9))', 'ab'],
    ['=SUBSTITUTE("a-b-c","-","+")', 'a+b+c'],
    ['=SUBSTITUTE("a-b-c","-","+",1)', 'a+b-c'],
    ['=SUBSTITUTE("a-b-c","-","+",3)', 'a-b-c'],
    ['=SUBSTITUTE("a-b-c","-","$&")', 'a$&b$&c'],
    ['=SUBSTITUTE("abc","","x")', 'abc'],
    ['=SUBSTITUTE("aA","a","x")', 'xA'],
    ['=REPLACE("abcdef",1,2,"X")', 'Xcdef'],
    ['=REPLACE("abc",4,0,"X")', 'abcX'],
    ['=REPT("ab",0)', ''],
    ['=REPT("ab",2)', 'abab'],
    ['=REPT("ab",-1)', '#NUM!'],
    ['=EXACT("a","a")', true],
    ['=EXACT("a","A")', false],
    ['=EXACT(1,"1")', true],
    ['=CONCAT("a",1)', 'a1'],
    ['=CHAR(10)', '\n'],
    ['=CHAR(0)', '#NUM!'],
    ['=UNICHAR(23458)', '客'],
    ['=CODE("A")', 65],
    ['=UNICODE("客")', 23458],
    ['=T("x")', 'x'],
    ['=T(5)', ''],
    ['=VALUE("1,234.5")', 1234.5],
    ['=VALUE("50%")', 0.5],
    ['=VALUE("2026-11-21")', 46_347],
    ['=VALUE("abc")', '#VALUE!'],
    ['=TO_TEXT(5)', '5'],
  ])('%s is %p', (formula, value) => {
    expect(comesTo(formula)).toEqual(value)
  })

  it('LEFT, MID and RIGHT put a text together again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,12}$/), fc.nat(12), (text, at) => {
        const formula = `=LEFT("${text}",${at})&MID("${text}",${at + 1},99)`
        expect(comesTo(formula)).toBe(text)
      }),
      { seed: 1, numRuns: 40 },
    )
  })
})

describe('TEXT', () => {
  it.each<[string, unknown]>([
    ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
    ['=TEXT(0.5,"0%")', '50%'],
    ['=TEXT(46347,"yyyy-mm-dd")', '2026-11-21'],
    ['=TEXT(46347,"dddd")', 'Saturday'],
    ['=TEXT("2026-11-21","m/d/yyyy")', '11/21/2026'],
    ['=TEXT("abc","0.00")', 'abc'],
    ['=TEXT(5,"000")', '005'],
    ['=TEXT(TRUE,"0")', 'TRUE'],
    ['=TEXT(-5,"0;(0)")', '(5)'],
    ['=TEXT(1/0,"0")', '#DIV/0!'],
  ])('%s is %p', (formula, value) => {
    expect(comesTo(formula)).toEqual(value)
  })
})

describe('regular expressions', () => {
  it.each<[string, unknown]>([
    ['=REGEXMATCH("abc","^a")', true],
    ['=REGEXMATCH("abc","^b")', false],
    ['=REGEXMATCH("ABC","(?i)b")', true],
    ['=REGEXMATCH("abc","(")', '#REF!'],
    ['=REGEXEXTRACT("tel 13812345678","\\d+")', '13812345678'],
    ['=REGEXEXTRACT("a-b","(\\w)-(\\w)")', 'a'],
    ['=REGEXEXTRACT("abc","x")', '#N/A'],
    ['=REGEXREPLACE("a1b2","\\d","")', 'ab'],
    ['=REGEXREPLACE("ab","(a)(b)","$2$1")', 'ba'],
    ['=REGEXREPLACE("ab","x","y")', 'ab'],
  ])('%s is %p', (formula, value) => {
    expect(comesTo(formula)).toEqual(value)
  })
})
