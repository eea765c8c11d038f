import { aGoogleSheet } from '../google-sheet'

function filled() {
  const made = aGoogleSheet()
  made.sheet.getRange('A1:C3').setValues([
    ['c', 3, 'x'],
    ['a', 1, 'y'],
    ['b', 2, 'x'],
  ])
  return made
}

describe('sorting a range', () => {
  it.each<[string, Parameters<GoogleAppsScript.Spreadsheet.Range['sort']>[0], unknown[]]>([
    ['a column', 1, ['a', 'b', 'c']],
    ['a column downwards', { column: 2, ascending: false }, ['c', 'b', 'a']],
    [
      'two columns',
      [
        { column: 3, ascending: true },
        { column: 1, ascending: false },
      ],
      ['c', 'b', 'a'],
    ],
    ['columns by number', [3, 1], ['b', 'c', 'a']],
  ])('by %s', (_, spec, expected) => {
    const { sheet } = filled()
    sheet.getRange('A1:C3').sort(spec)
    expect(sheet.getRange('A1:A3').getValues().flat()).toEqual(expected)
  })

  it('by a column outside of it is refused', () => {
    expect(() => filled().sheet.getRange('A1:B3').sort(3)).toThrow()
  })
})

describe('merging a range', () => {
  it('across or down keeps the first of each', () => {
    const { sheet } = filled()
    sheet.getRange('A1:C2').mergeAcross()
    expect(
      sheet
        .getRange('A1:C3')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:C1', 'A2:C2'])
    expect(sheet.getRange('A1:C2').getValues()).toEqual([
      ['c', '', ''],
      ['a', '', ''],
    ])
    expect([sheet.getRange('B1').isPartOfMerge(), sheet.getRange('B3').isPartOfMerge()]).toEqual([
      true,
      false,
    ])
    sheet.getRange('A1:C2').breakApart()
    sheet.getRange('A2:B3').mergeVertically()
    expect(
      sheet
        .getRange('A1:C3')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A2:A3', 'B2:B3'])
  })
})

describe('cells put in and taken out', () => {
  it('move others aside and back', () => {
    const { app, sheet } = filled()
    sheet.getRange('A1').insertCells(app.Dimension.ROWS)
    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual(['', 'c', 'a', 'b'])
    sheet.getRange('A1').deleteCells(app.Dimension.ROWS)
    sheet.getRange('A1:A3').insertCells(app.Dimension.COLUMNS)
    expect(sheet.getRange('A1:D1').getValues()).toEqual([['', 'c', 3, 'x']])
    sheet.getRange('A1:A3').deleteCells(app.Dimension.COLUMNS)
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['c', 3, 'x']])
  })
})

describe('copies', () => {
  it('go to other tabs and files of the same person', () => {
    const { spreadsheet, sheet } = filled()
    const other = spreadsheet.insertSheet('Other')
    sheet.getRange('A1:B2').copyTo(other.getRange('B2'))
    expect(other.getRange('B2:C3').getValues()).toEqual([
      ['c', 3],
      ['a', 1],
    ])
    sheet.getRange('A1:B2').moveTo(other.getRange('F6'))
    expect(other.getRange('F6:G7').getValues()).toEqual([
      ['c', 3],
      ['a', 1],
    ])
    expect(sheet.getRange('A1:B2').isBlank()).toBe(true)
  })

  it('fill a range as a series', () => {
    const { app, sheet } = aGoogleSheet()
    sheet.getRange('A1:A2').setValues([[1], [3]])
    sheet.getRange('A1:A2').autoFill(sheet.getRange('A1:A5'), app.AutoFillSeries.DEFAULT_SERIES)
    expect(sheet.getRange('A1:A5').getValues().flat()).toEqual([1, 3, 5, 7, 9])
    expect(() =>
      sheet.getRange('A1:A2').autoFill(sheet.getRange('C1:C5'), app.AutoFillSeries.DEFAULT_SERIES),
    ).toThrow()
  })
})

it('removes duplicates, spaces and splits texts', () => {
  const { sheet } = aGoogleSheet()
  sheet.getRange('A1:A4').setValues([['a, b'], ['a, b'], [' c '], ['d']])
  expect(sheet.getRange('A1:A4').removeDuplicates().getA1Notation()).toBe('A1:A3')
  sheet.getRange('A1:A3').trimWhitespace()
  expect(sheet.getRange('A2').getValue()).toBe('c')
  sheet.getRange('A1:A3').splitTextToColumns(',')
  expect(sheet.getRange('A1:B3').getValues()).toEqual([
    ['a', 'b'],
    ['c', ''],
    ['d', ''],
  ])
})
