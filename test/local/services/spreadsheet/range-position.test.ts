import { aGoogleSheet } from './google-sheet'

describe('where a range lies', () => {
  it.each([
    ['B2:D5', 'B2:D5', [2, 2, 4, 3]],
    ['$C$3', 'C3', [3, 3, 1, 1]],
    ['5:7', '5:7', [5, 1, 3, 26]],
    ['D:F', 'D:F', [1, 4, 1000, 3]],
    ['A2:A', 'A2:A', [2, 1, 999, 1]],
    ['C5:B2', 'B2:C5', [2, 2, 4, 2]],
    ['D:B', 'B:D', [1, 2, 1000, 3]],
    ['R5C3', 'C5', [5, 3, 1, 1]],
    ['r10c5:r1c2', 'B1:E10', [1, 2, 10, 4]],
    ['!c2:e5', 'C2:E5', [2, 3, 4, 3]],
    ['Sheet1!A1', 'A1', [1, 1, 1, 1]],
    ['RC1', 'RC1', [1, 471, 1, 1]],
  ])('%s is %s', (asked, notation, [row, column, rows, columns]) => {
    const range = aGoogleSheet().sheet.getRange(asked)
    expect(range.getA1Notation()).toBe(notation)
    expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([
      row,
      column,
      rows,
      columns,
    ])
  })

  it('knows on which sides it is bounded', () => {
    const { sheet } = aGoogleSheet()
    const sides = (a1: string) => {
      const range = sheet.getRange(a1)
      return [
        range.isStartRowBounded(),
        range.isEndRowBounded(),
        range.isStartColumnBounded(),
        range.isEndColumnBounded(),
      ]
    }
    expect(sides('A5:C10')).toEqual([true, true, true, true])
    expect(sides('3:5')).toEqual([true, true, false, false])
    expect(sides('B:D')).toEqual([false, false, true, true])
  })

  it('refuses what is not in the tab', () => {
    const { sheet, spreadsheet } = aGoogleSheet()
    expect(() => sheet.getRange(1001, 1)).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    )
    expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.')
    expect(() => sheet.getRange(1, 1, 0, 1)).toThrow('The number of rows in the range must be at least 1.')
    expect(() => spreadsheet.getRange('Missing!A1')).toThrow('Range not found')
    expect(() => sheet.getRange('A1').offset(-1, 0)).toThrow()
  })

  it('grows to the filled cells around it', () => {
    const { app, sheet } = aGoogleSheet()
    sheet.getRange('B2:D4').setValue('x')
    sheet.getRange('F6:G7').setValue('y')
    const region = (a1: string) => sheet.getRange(a1).getDataRegion().getA1Notation()
    expect(['C3', 'B2:D4', 'A1', 'B1', 'E3', 'F6'].map(region)).toEqual([
      'B2:D4',
      'B2:D4',
      'A1',
      'B1:D4',
      'B2:E4',
      'F6:G7',
    ])
    const along = (dimension: GoogleAppsScript.Spreadsheet.Dimension) =>
      sheet.getRange('C3').getDataRegion(dimension).getA1Notation()
    expect([along(app.Dimension.ROWS), along(app.Dimension.COLUMNS)]).toEqual(['C2:C4', 'B3:D3'])
  })

  it('goes to the next filled cell as Ctrl and an arrow do', () => {
    const { app, sheet } = aGoogleSheet()
    for (const a1 of ['B2', 'B5', 'D2:D4']) sheet.getRange(a1).setValue('x')
    const go = (a1: string, direction: 'UP' | 'DOWN' | 'NEXT' | 'PREVIOUS') =>
      sheet.getRange(a1).getNextDataCell(app.Direction[direction]).getA1Notation()
    expect(['B1', 'B2', 'B5', 'D2', 'A1'].map((a1) => go(a1, 'DOWN'))).toEqual([
      'B2',
      'B5',
      'B1000',
      'D4',
      'A1000',
    ])
    expect(['B4', 'B5', 'D4', 'B2', 'A1'].map((a1) => go(a1, 'UP'))).toEqual(['B2', 'B2', 'D2', 'B1', 'A1'])
    expect([go('A2', 'NEXT'), go('B2', 'NEXT'), go('D2', 'NEXT'), go('D2', 'PREVIOUS')]).toEqual([
      'B2',
      'D2',
      'Z2',
      'B2',
    ])
  })
})
