import { aGoogleSheet } from './google-sheet'

describe('values', () => {
  it('come back as they were set', () => {
    const { sheet } = aGoogleSheet()
    const day = new Date('2026-11-20T16:00:00.000Z')
    const range = sheet.getRange('A1:C2')
    range.setValues([
      ['Wang', 12, true],
      [day, '', 'x'],
    ])
    expect(range.getValues()).toEqual([
      ['Wang', 12, true],
      [day, '', 'x'],
    ])
    expect(range.getDisplayValues()).toEqual([
      ['Wang', '12', 'TRUE'],
      ['11/21/2026', '', 'x'],
    ])
  })

  it('are read as typed, unless the cell is plain text', () => {
    const { sheet } = aGoogleSheet()
    sheet.getRange('B:B').setNumberFormat('@')
    sheet.getRange('A1:B3').setValues([
      ['00123', '00123'],
      ['1/2', '1/2'],
      ["'00123", '=1+1'],
    ])
    expect(sheet.getRange('A1:B3').getValues()).toEqual([
      [123, '00123'],
      [new Date('2026-01-01T16:00:00.000Z'), '1/2'],
      ['00123', '=1+1'],
    ])
  })

  it('refuse a matrix of another shape in Google’s words', () => {
    const { sheet } = aGoogleSheet()
    expect(() => sheet.getRange('A1:B2').setValues([[1, 2]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    )
    expect(() => sheet.getRange('A1:B1').setValues([[1]])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    )
    const badCall = sheet.getRange('A1').setValues as (value: unknown) => void
    expect(() => badCall('x')).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    )
  })
})

describe('notes', () => {
  it('are text; whole numbers in a matrix get a decimal place, as at Google', () => {
    const { sheet } = aGoogleSheet()
    const range = sheet.getRange('A1:C1')
    const loose = range as unknown as Record<'setNote' | 'setNotes', (value: unknown) => typeof range>
    expect(loose.setNote(25).getNotes()).toEqual([['25', '25', '25']])
    expect(loose.setNotes([[25, 2.5, null]]).getNotes()).toEqual([['25.0', '2.5', '']])
    expect(range.setNote('').getNote()).toBe('')
    expect(() => loose.setNotes('text')).toThrow("The parameters (String) don't match the method signature")
  })
})
