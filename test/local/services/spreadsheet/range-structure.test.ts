import { aGoogleSheet } from './google-sheet'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

const block = [
  ['A1', 'B1', 'C1', 'D1'],
  ['A2', 'B2', 'C2', 'D2'],
  ['A3', 'B3', 'C3', 'D3'],
]

function filled(): { app: GoogleAppsScript.Spreadsheet.SpreadsheetApp; sheet: Sheet } {
  const { app, sheet } = aGoogleSheet()
  sheet.getRange('A1:D3').setValues(block)
  return { app, sheet }
}

const values = (sheet: Sheet, a1: string) => sheet.getRange(a1).getValues()

describe('copying', () => {
  it('fills a larger target with whole repetitions and a smaller one beyond its edge', () => {
    const { sheet } = filled()
    const source = sheet.getRange('A1:B2').setBackground('#ff0000')
    source.copyTo(sheet.getRange('F1:H4'))
    expect(values(sheet, 'F1:H4')).toEqual([
      ['A1', 'B1', ''],
      ['A2', 'B2', ''],
      ['A1', 'B1', ''],
      ['A2', 'B2', ''],
    ])
    source.copyTo(sheet.getRange('J1'))
    expect(values(sheet, 'J1:K2')).toEqual([
      ['A1', 'B1'],
      ['A2', 'B2'],
    ])
    expect(sheet.getRange('H1').getBackground()).toBe('#ffffff')
    expect(sheet.getRange('G4').getBackground()).toBe('#ff0000')
  })

  it('takes contents, formats, or turns rows to columns', () => {
    const { app, sheet } = filled()
    const source = sheet.getRange('A1:B2').setBackground('#ff0000')
    const target = sheet.getRange('F1:G2').setBackground('#cccccc')
    source.copyTo(target, { contentsOnly: true })
    expect([target.getValue(), target.getBackground()]).toEqual(['A1', '#cccccc'])
    source.copyTo(sheet.getRange('F5'), { formatOnly: true })
    expect([sheet.getRange('F5').getValue(), sheet.getRange('F5').getBackground()]).toEqual(['', '#ff0000'])
    source.copyTo(sheet.getRange('J1'), app.CopyPasteType.PASTE_NORMAL, true)
    expect(values(sheet, 'J1:K2')).toEqual([
      ['A1', 'A2'],
      ['B1', 'B2'],
    ])
    source.copyValuesToRange(sheet, 13, 14, 1, 2)
    expect(values(sheet, 'M1:N2')).toEqual([
      ['A1', 'B1'],
      ['A2', 'B2'],
    ])
  })

  it('moves relative references, and a move leaves them', () => {
    const { sheet } = filled()
    sheet.getRange('F1').setFormula('=A1&$B$1')
    sheet.getRange('F1').copyTo(sheet.getRange('F2'))
    expect(sheet.getRange('F2').getFormula()).toBe('=A2&$B$1')
    sheet.getRange('A1:B1').moveTo(sheet.getRange('H5'))
    expect(sheet.getRange('F1').getFormula()).toBe('=H5&$I$5')
    expect(values(sheet, 'A1:B1')).toEqual([['', '']])
    expect(sheet.getRange('F1').getValue()).toBe('A1B1')
  })

  it('moves cells onto themselves', () => {
    const { sheet } = filled()
    sheet.getRange('A1:B2').moveTo(sheet.getRange('B1'))
    expect(values(sheet, 'A1:C2')).toEqual([
      ['', 'A1', 'B1'],
      ['', 'A2', 'B2'],
    ])
  })
})

describe('shifting, merging and filling', () => {
  it('takes cells out and puts cells in', () => {
    const { app, sheet } = filled()
    sheet.getRange('B2:C2').deleteCells(app.Dimension.COLUMNS)
    expect(values(sheet, 'A2:D2')).toEqual([['A2', 'D2', '', '']])
    sheet.getRange('A1').deleteCells(app.Dimension.ROWS)
    expect(values(sheet, 'A1:A3')).toEqual([['A2'], ['A3'], ['']])
    sheet.getRange('B1:B1').insertCells(app.Dimension.ROWS)
    expect(values(sheet, 'B1:B4')).toEqual([[''], ['B1'], ['D2'], ['B3']])
  })

  it('merges in three ways and keeps the first value of each', () => {
    const { sheet } = filled()
    const range = sheet.getRange('A1:B2')
    const merged = () => range.getMergedRanges().map((one) => one.getA1Notation())
    range.mergeAcross()
    expect(merged()).toEqual(['A1:B1', 'A2:B2'])
    range.breakApart()
    expect(range.isPartOfMerge()).toBe(false)
    range.mergeVertically()
    expect(merged()).toEqual(['A1:A2', 'B1:B2'])
    range.merge()
    expect(merged()).toEqual(['A1:B2'])
    expect(values(sheet, 'A1:B2')).toEqual([
      ['A1', ''],
      ['', ''],
    ])
    expect(() => sheet.getRange('B2:C3').merge().getValue()).toThrow(
      'You must select all cells in a merged range',
    )
  })

  it('sorts by several columns and drops duplicates', () => {
    const { sheet } = aGoogleSheet()
    const range = sheet.getRange('B2:C5').setValues([
      ['b', 1],
      ['a', 2],
      ['b', 3],
      ['A', 2],
    ])
    range.sort([2, { column: 3, ascending: false }])
    expect(range.getValues()).toEqual([
      ['a', 2],
      ['A', 2],
      ['b', 3],
      ['b', 1],
    ])
    expect(() => range.sort(1).getValue()).toThrow()
    const rest = range.removeDuplicates()
    expect(rest.getA1Notation()).toBe('B2:C4')
    expect(rest.removeDuplicates([2]).getA1Notation()).toBe('B2:C3')
    expect(range.getValues()).toEqual([
      ['a', 2],
      ['b', 3],
      ['', ''],
      ['', ''],
    ])
  })

  it('continues series, also backwards and beside a neighbour', () => {
    const { app, sheet } = aGoogleSheet()
    sheet.getRange('E1:F1').setValues([[10, 8]])
    sheet.getRange('E1:F1').autoFill(sheet.getRange('C1:H1'), app.AutoFillSeries.DEFAULT_SERIES)
    expect(values(sheet, 'C1:H1')).toEqual([[14, 12, 10, 8, 6, 4]])
    sheet.getRange('A1:A4').setValue('x')
    sheet.getRange('B1:B2').setValues([['Jan'], ['Feb']])
    sheet.getRange('B1:B2').autoFillToNeighbor(app.AutoFillSeries.DEFAULT_SERIES)
    expect(values(sheet, 'B1:B5')).toEqual([['Jan'], ['Feb'], ['Mar'], ['Apr'], ['']])
    const wide = sheet.getRange('B1:C9')
    expect(() => sheet.getRange('B1:B2').autoFill(wide, app.AutoFillSeries.DEFAULT_SERIES)).toThrow(
      'AutoFill destination range must extend the source range in only one direction.',
    )
  })

  it('splits texts into columns and trims them', () => {
    const { sheet } = aGoogleSheet()
    sheet.getRange('A1:A3').setValues([['a,b,c'], ['d'], ['e,,f']])
    sheet.getRange('A1:A3').splitTextToColumns()
    expect(values(sheet, 'A1:C3')).toEqual([
      ['a', 'b', 'c'],
      ['d', '', ''],
      ['e', '', 'f'],
    ])
    sheet.getRange('A5').setValue('  two   words ').trimWhitespace()
    expect(sheet.getRange('A5').getValue()).toBe('two words')
  })
})
