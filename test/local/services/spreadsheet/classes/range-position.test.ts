import fc from 'fast-check'
import { aGoogleSheet } from '../google-sheet'

type Range = GoogleAppsScript.Spreadsheet.Range
const shared = aGoogleSheet()
const at = (a1: string) => shared.sheet.getRange(a1)

describe('the place of a range', () => {
  it.each<[string, number[]]>([
    ['A1', [1, 1, 1, 1, 1, 1]],
    ['B2:D5', [2, 2, 5, 4, 4, 3]],
    ['C:C', [1, 3, 1000, 3, 1000, 1]],
    ['4:5', [4, 1, 5, 26, 2, 26]],
  ])('%s: first row and column, last row and column, height, width', (a1, numbers) => {
    const range = at(a1)
    expect([
      range.getRow(),
      range.getColumn(),
      range.getLastRow(),
      range.getLastColumn(),
      range.getNumRows(),
      range.getNumColumns(),
    ]).toEqual(numbers)
    expect([range.getHeight(), range.getWidth()]).toEqual(numbers.slice(4))
    expect(range.getRowIndex()).toBe(numbers[0])
  })

  it.each<[string, (range: Range) => Range, string]>([
    ['offset', (range) => range.offset(1, 2), 'D3:E5'],
    ['offset upwards', (range) => range.offset(-1, -1), 'A1:B3'],
    ['offset to a row', (range) => range.offset(0, 0, 1), 'B2:C2'],
    ['offset to a size', (range) => range.offset(1, 1, 2, 4), 'C3:F4'],
    ['cell', (range) => range.getCell(3, 2), 'C4'],
  ])('%s from B2:C4', (_, move, a1) => {
    expect(move(at('B2:C4')).getA1Notation()).toBe(a1)
  })

  it.each<[string, (range: Range) => unknown]>([
    ['a cell below', (range) => range.getCell(4, 1)],
    ['a cell before', (range) => range.getCell(0, 1)],
    ['a place above the tab', (range) => range.offset(-2, 0)],
    ['a place left of the tab', (range) => range.offset(0, -2)],
  ])('%s is refused to B2:C4', (_, move) => {
    expect(() => move(at('B2:C4'))).toThrow()
  })

  it('moved there and back is as before', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(15), (rows, columns) => {
        const moved = at('B2:C4').offset(rows, columns)
        expect(moved.offset(-rows, -columns).getA1Notation()).toBe('B2:C4')
        expect(moved.getRow() - rows).toBe(2)
      }),
      { seed: 1, numRuns: 40 },
    )
  })

  it('is that of its tab and file', () => {
    const range = at('A1')
    expect([range.getSheet().getName(), range.getGridId()]).toEqual(['Sheet1', shared.sheet.getSheetId()])
    expect([at('A:A').isStartColumnBounded(), at('A:A').isStartRowBounded()]).toEqual([true, false])
    expect([at('A1').isEndRowBounded(), at('2:3').isEndColumnBounded()]).toEqual([true, false])
  })
})

describe('moving to the edge of data', () => {
  const { app, sheet } = aGoogleSheet()
  sheet.getRange('B2:D4').setValues([
    ['a', 'b', 'c'],
    ['d', '', 'f'],
    ['g', 'h', 'i'],
  ])
  it.each<[string, 'UP' | 'DOWN' | 'NEXT' | 'PREVIOUS', string]>([
    ['B2', 'DOWN', 'B4'],
    ['B4', 'UP', 'B2'],
    ['B2', 'NEXT', 'D2'],
    ['D2', 'PREVIOUS', 'B2'],
    ['C2', 'DOWN', 'C4'],
    ['B4', 'DOWN', 'B1000'],
    ['A2', 'NEXT', 'B2'],
    ['B1', 'DOWN', 'B2'],
    ['B2', 'UP', 'B1'],
  ])('from %s %s is %s', (from, direction, to) => {
    expect(sheet.getRange(from).getNextDataCell(app.Direction[direction]).getA1Notation()).toBe(to)
  })

  it.each<[string, string]>([
    ['B2', 'B2:D4'],
    ['C3', 'B2:D4'],
    ['B1', 'B1:D4'],
    ['A1', 'A1'],
    ['F9', 'F9'],
  ])('the region around %s is %s', (from, region) => {
    expect(sheet.getRange(from).getDataRegion().getA1Notation()).toBe(region)
  })
})

describe('lists of ranges', () => {
  it('do to each what is done to all', () => {
    const { sheet } = aGoogleSheet()
    const list = sheet.getRangeList(['A1:A2', 'C3'])
    list.setValue('x').setBackground('#ff0000').setFontWeight('bold').setNote('n')
    expect(
      list.getRanges().map((range) => [range.getValue(), range.getNote(), range.getFontWeight()]),
    ).toEqual([
      ['x', 'n', 'bold'],
      ['x', 'n', 'bold'],
    ])
    expect(sheet.getRange('B1').getValue()).toBe('')
    list.clearContent()
    expect(sheet.getRange('A2').getValue()).toBe('')
    expect(sheet.getRange('C3').getBackground()).toBe('#ff0000')
    list.clear({ formatOnly: true })
    expect(sheet.getRange('C3').getBackground()).toBe('#ffffff')
  })
})
