import { fromR1C1, rectOfR1C1, toR1C1 } from '../../../../../local/services/spreadsheet/formulas/r1c1'

describe('formulas in R1C1 notation, seen from C5', () => {
  it.each<[string, string]>([
    ['=C5', '=R[0]C[0]'],
    ['=A1', '=R[-4]C[-2]'],
    ['=$A$1', '=R1C1'],
    ['=$A1', '=R[-4]C1'],
    ['=A$1', '=R1C[-2]'],
    ['=SUM(A1:B2)', '=SUM(R[-4]C[-2]:R[-3]C[-1])'],
    ['=Other!D6', '=Other!R[1]C[1]'],
    ['="A1"', '="A1"'],
    ['=C:C', '=C[0]:C[0]'],
    ['=$5:$5', '=R5:R5'],
  ])('%s is %s', (a1, r1c1) => {
    expect(toR1C1(a1, 4, 2)).toBe(r1c1)
    expect(fromR1C1(r1c1, 4, 2)).toBe(a1)
  })

  it.each<[string, string]>([
    ['=RC', '=C5'],
    ['=RC[-1]', '=B5'],
    ['=R[-1]C', '=C4'],
    ['=r1c1', '=$A$1'],
    ['=ROUND(RC[-1],2)', '=ROUND(B5,2)'],
    ['=IF(RC1>0,"R1C1",RC2)', '=IF($A5>0,"R1C1",$B5)'],
    ["='R1C1'!R1C1", "='R1C1'!$A$1"],
  ])('%s is also read, as %s', (r1c1, a1) => {
    expect(fromR1C1(r1c1, 4, 2)).toBe(a1)
  })
})

describe('ranges in R1C1 notation', () => {
  it.each<[string, object | undefined]>([
    ['R1C1', { row: 0, column: 0, rows: 1, columns: 1 }],
    ['R2C3:R4C5', { row: 1, column: 2, rows: 3, columns: 3 }],
    ['R4C5:R2C3', { row: 1, column: 2, rows: 3, columns: 3 }],
    ['R3', { row: 2, column: 0, rows: 1 }],
    ['C3', { row: 0, column: 2, columns: 1 }],
    ['R2:R4', { row: 1, column: 0, rows: 3 }],
    ['A1', undefined],
    ['R0C1', undefined],
    ['', undefined],
  ])('%j is %j', (text, rect) => {
    expect(rectOfR1C1(text)).toEqual(rect)
  })
})
