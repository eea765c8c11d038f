import { aGoogleSheet } from '../google-sheet'

describe('where the data of a tab ends', () => {
  it('is at its last value, formula or checkbox, not at looks and notes', () => {
    const { sheet } = aGoogleSheet()
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([
      0,
      0,
      'A1',
    ])
    sheet.getRange('F20').setBackground('#ff0000').setNote('note')
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0])
    sheet.getRange('B3').setValue('x')
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([
      3,
      2,
      'A1:B3',
    ])
    sheet.getRange('D2').setFormula('=""')
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([3, 4])
    sheet.getRange('A9').insertCheckboxes()
    expect(sheet.getLastRow()).toBe(9)
    sheet.getRange('A9').clearContent()
    sheet.getRange('B3').clearContent()
    expect(sheet.getLastRow()).toBe(2)
  })
})

describe('rows put at the end', () => {
  it('come after the last row that holds anything, in order', () => {
    const { sheet } = aGoogleSheet()
    sheet.appendRow(['a', 1]).appendRow(['b', '=B1+1', new Date('2026-11-20T16:00:00Z')])
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      ['a', 1],
      ['b', 2],
    ])
    expect(sheet.getRange('C2').getDisplayValue()).toBe('11/21/2026')
    sheet.getRange('A10').setValue('x')
    sheet.appendRow(['end'])
    expect(sheet.getRange('A11').getValue()).toBe('end')
  })

  it('grow the tab where it is full', () => {
    const { sheet } = aGoogleSheet()
    sheet.getRange('A1000').setValue('x')
    sheet.appendRow(['end'])
    expect([sheet.getMaxRows(), sheet.getRange('A1001').getValue()]).toEqual([1001, 'end'])
  })
})

describe('ranges of a tab', () => {
  it.each<
    [string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => GoogleAppsScript.Spreadsheet.Range, string]
  >([
    ['a cell', (sheet) => sheet.getRange(2, 3), 'C2'],
    ['rows of a column', (sheet) => sheet.getRange(2, 3, 4), 'C2:C5'],
    ['a rectangle', (sheet) => sheet.getRange(2, 3, 4, 2), 'C2:D5'],
    ['A1 notation', (sheet) => sheet.getRange('C2:D5'), 'C2:D5'],
    ['turned A1 notation', (sheet) => sheet.getRange('D5:C2'), 'C2:D5'],
    ['whole columns', (sheet) => sheet.getRange('B:C'), 'B:C'],
    ['whole rows', (sheet) => sheet.getRange('2:3'), '2:3'],
    ['the tab named', (sheet) => sheet.getRange('Sheet1!A1'), 'A1'],
    ['R1C1 notation', (sheet) => sheet.getRange('R2C3:R5C4'), 'C2:D5'],
  ])('by %s', (_, get, a1) => {
    expect(get(aGoogleSheet().sheet).getA1Notation()).toBe(a1)
  })

  it.each<[string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => unknown]>([
    ['row 0', (sheet) => sheet.getRange(0, 1)],
    ['column 0', (sheet) => sheet.getRange(1, 0)],
    ['no rows', (sheet) => sheet.getRange(1, 1, 0, 1)],
    ['no columns', (sheet) => sheet.getRange(1, 1, 1, 0)],
    ['beyond the last row', (sheet) => sheet.getRange(1001, 1).getValue()],
    ['beyond the last column', (sheet) => sheet.getRange(1, 27).getValue()],
    ['nonsense', (sheet) => sheet.getRange('no range')],
    ['nothing', (sheet) => sheet.getRange('')],
  ])('%s is refused', (_, get) => {
    expect(() => get(aGoogleSheet().sheet)).toThrow()
  })
})

describe('clearing a tab', () => {
  it('takes what is asked for', () => {
    const { sheet } = aGoogleSheet()
    const cell = sheet.getRange('A1')
    const fill = () => cell.setValue('x').setBackground('#ff0000').setNote('note')
    fill()
    sheet.clearContents()
    expect([cell.getValue(), cell.getBackground(), cell.getNote()]).toEqual(['', '#ff0000', 'note'])
    fill()
    sheet.clearFormats()
    expect([cell.getValue(), cell.getBackground(), cell.getNote()]).toEqual(['x', '#ffffff', 'note'])
    fill()
    sheet.clearNotes()
    expect([cell.getValue(), cell.getNote()]).toEqual(['x', ''])
    sheet.clear()
    expect([cell.getValue(), cell.getBackground()]).toEqual(['', '#ffffff'])
  })
})
