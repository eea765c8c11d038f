import { aGoogleSheet } from './google-sheet'

describe('formulas of a range', () => {
  it('are given in both notations', () => {
    const { sheet } = aGoogleSheet()
    const set = (a1: string, formula: string) => sheet.getRange(a1).setFormulaR1C1(formula).getFormula()
    expect(set('A1', '=R[1]C[1]')).toBe('=B2')
    expect(set('C3', '=R1C1')).toBe('=$A$1')
    expect(set('D4', '=R[1]C1')).toBe('=$A5')
    expect(set('G7', '=R[-1]C[-1]+R1C1*R[1]C[1]')).toBe('=F6+$A$1*H8')
    expect(set('H15', '=R[-1]C & " text R1C1"')).toBe('=H14 & " text R1C1"')
    expect(set('A2', '=SUM(R[-1]C:R[-1]C[2])')).toBe('=SUM(A1:C1)')
    expect(sheet.getRange('H15').getFormulaR1C1()).toBe('=R[-1]C[0] & " text R1C1"')
    expect(sheet.getRange('A2').getFormulaR1C1()).toBe('=SUM(R[-1]C[0]:R[-1]C[2])')
    expect(sheet.getRange('Z1').getFormulaR1C1()).toBeNull()
    expect(sheet.getRange('Z1').getFormula()).toBe('')
  })

  it('move along when one is set for several cells', () => {
    const { sheet } = aGoogleSheet()
    const range = sheet.getRange('C1:D2').setFormula('=A1')
    expect(range.getFormulas()).toEqual([
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ])
    sheet.getRange('B10:C10').setFormulas([['=1+1', 'A1']])
    expect(sheet.getRange('B10:C10').getFormulas()).toEqual([['=1+1', '=A1']])
  })

  it('are taken away with null', () => {
    const { sheet } = aGoogleSheet()
    const cell = sheet.getRange('A1').setFormula('=1+1')
    const loose = cell as unknown as { setFormula(formula: null): typeof cell }
    expect([loose.setFormula(null).getFormula(), cell.getValue()]).toEqual(['', ''])
  })

  it('come to values, days and errors', () => {
    const { google, sheet } = aGoogleSheet()
    sheet.getRange('A1:D1').setValues([['=TODAY()', '=1/0', '=SUM(1,2)', '=NOPE()']])
    expect(sheet.getRange('A1:D1').getValues()).toEqual([
      [new Date('2026-11-20T16:00:00.000Z'), '#DIV/0!', 3, '#NAME?'],
    ])
    google.clock.advance('1 day')
    expect(sheet.getRange('A1').getDisplayValue()).toBe('11/22/2026')
  })
})
