import fc from 'fast-check'
import { aGoogleSheet } from '../google-sheet'

describe('one value of a cell', () => {
  it.each<[unknown, unknown, string]>([
    [5, 5, '5'],
    [-0.5, -0.5, '-0.5'],
    ['text', 'text', 'text'],
    ['', '', ''],
    [null, '', ''],
    [true, true, 'TRUE'],
    ['TRUE', true, 'TRUE'],
    ['00123', 123, '123'],
    ["'00123", '00123', '00123'],
    ['=1+2', 3, '3'],
    ['=1/0', '#DIV/0!', '#DIV/0!'],
    ['50%', 0.5, '50%'],
    ['$1,234.50', 1234.5, '$1,234.50'],
    ['=A9', '', ''],
    ['=""', '', ''],
    [1e21, 1e21, '1E+21'],
    ['<b>x</b>', '<b>x</b>', '<b>x</b>'],
    ['𠮷', '𠮷', '𠮷'],
  ])('%p is read as %p and shown as %p', (input, value, shown) => {
    const { sheet } = aGoogleSheet()
    const range = sheet.getRange('B2').setValue(input)
    expect([range.getValue(), range.getDisplayValue()]).toEqual([value, shown])
  })

  it('a day is read as a Date of the zone of the file', () => {
    const { sheet } = aGoogleSheet()
    const range = sheet.getRange('A1').setValue('2026-11-21')
    expect((range.getValue() as Date).toISOString()).toBe('2026-11-20T16:00:00.000Z')
    expect(range.getDisplayValue()).toBe('2026-11-21')
    range.setNumberFormat('0')
    expect(range.getValue()).toBe(46_347)
    range.setNumberFormat('m/d/yyyy h:mm')
    expect(range.getDisplayValue()).toBe('11/21/2026 0:00')
  })

  it('a Date that is written is shown as a day, or with its time', () => {
    const { sheet } = aGoogleSheet()
    expect(sheet.getRange('A1').setValue(new Date('2026-11-20T16:00:00Z')).getDisplayValue()).toBe(
      '11/21/2026',
    )
    const moment = new Date('2026-11-21T05:05:00Z')
    expect(sheet.getRange('A2').setValue(moment).getDisplayValue()).toBe('11/21/2026 13:05:00')
    expect(sheet.getRange('A2').getValue()).toEqual(moment)
  })
})

describe('values of a range', () => {
  it('are read and written as rows', () => {
    const { sheet } = aGoogleSheet()
    const rows = [
      ['a', 1],
      ['', true],
    ]
    sheet.getRange('B2:C3').setValues(rows)
    expect(sheet.getRange('B2:C3').getValues()).toEqual(rows)
    expect(sheet.getRange('A1:C3').getDisplayValues()).toEqual([
      ['', '', ''],
      ['', 'a', '1'],
      ['', '', 'TRUE'],
    ])
  })

  it('one value goes into every cell', () => {
    const { sheet } = aGoogleSheet()
    expect(sheet.getRange('A1:B2').setValue('x').getValues()).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ])
  })

  it('in text cells come back as they were, whatever they are', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((one) => !one.startsWith("'"))
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        const { sheet } = aGoogleSheet()
        const range = sheet.getRange(1, 1, texts.length, 1).setNumberFormat('@')
        range.setValues(texts.map((one) => [one]))
        expect(range.getValues().flat()).toEqual(texts)
        expect(range.getDisplayValues().flat()).toEqual(texts)
      }),
      { seed: 1, numRuns: 40 },
    )
  })
})

describe('formulas', () => {
  it('are set relative to the first cell, or one by one, in both notations', () => {
    const { sheet } = aGoogleSheet()
    sheet.getRange('A1:A3').setValues([[1], [2], [3]])
    sheet.getRange('B1:B3').setFormula('=A1*10')
    expect(sheet.getRange('B1:B3').getFormulas().flat()).toEqual(['=A1*10', '=A2*10', '=A3*10'])
    expect(sheet.getRange('B1:B3').getFormulasR1C1().flat()).toEqual(Array(3).fill('=R[0]C[-1]*10'))
    sheet.getRange('C1:C2').setFormulasR1C1([['=RC[-1]+1'], ['=R[-1]C[0]']])
    expect(sheet.getRange('C1:C2').getValues().flat()).toEqual([11, 11])
    expect(sheet.getRange('A1').getFormula()).toBe('')
    sheet.getRange('B1').setValue(5)
    expect(sheet.getRange('B1').getFormula()).toBe('')
  })
})

describe('clearing', () => {
  it.each<[string, object | undefined, unknown[]]>([
    ['contents and formats', undefined, ['', '#ffffff', 'note']],
    ['contents', { contentsOnly: true }, ['', '#ff0000', 'note']],
    ['formats', { formatOnly: true }, ['x', '#ffffff', 'note']],
    ['notes', { commentsOnly: true }, ['x', '#ff0000', '']],
  ])('%s', (_, options, left) => {
    const { sheet } = aGoogleSheet()
    const range = sheet.getRange('A1').setValue('x').setBackground('#ff0000').setNote('note')
    if (options) range.clear(options)
    else range.clear()
    expect([range.getValue(), range.getBackground(), range.getNote()]).toEqual(left)
  })
})
