import { aGoogleSheet } from '../local/services/spreadsheet/google-sheet'

const notation = (text: string) => aGoogleSheet().sheet.getRange(text).getA1Notation()

describe('the notation of a range', () => {
  // D, Sheet.getRange and Range.getA1Notation; B for R1C1 in small letters and the other way round
  it.each<[string, string]>([
    ['a1', 'A1'],
    ['$B$2:c3', 'B2:C3'],
    ['C3:A1', 'A1:C3'],
    ['A:A', 'A:A'],
    ['C:A', 'A:C'],
    ['3:3', '3:3'],
    ['A2:A', 'A2:A'],
    ['A1:B', 'A1:B'],
    ['A1:5', 'A1:5'],
    ['R5C3', 'C5'],
    ['r10c5:r1c2', 'B1:E10'],
    ['RC1', 'RC1'],
    ['!c2:e5', 'C2:E5'],
  ])('%s is %s', (text, shown) => {
    expect(notation(text)).toBe(shown)
  })

  // D: R1C1 notation too may name a tab
  it.each(["'It''s'!R2C3", "'It''s'!C2", "It's!$C$2", "'IT''S'!c2"])(
    '%s means a cell of another tab',
    (text) => {
      const { spreadsheet, sheet } = aGoogleSheet()
      spreadsheet.insertSheet("It's")
      const range = sheet.getRange(text)
      expect([range.getSheet().getName(), range.getA1Notation()]).toEqual(["It's", 'C2'])
    },
  )

  it.each(['', 'A', '1', 'A0', 'A1:', 'A1,B2', 'A1:B2:C3', '=A1', 'Nowhere!A1', "'Sheet1!A1", 'R[1]C[1]'])(
    '%j is not found',
    (text) => {
      expect(() => notation(text)).toThrow('Range not found')
    },
  )

  // D, Range.isStartRowBounded and its three siblings: start row, end row, start column, end column
  it.each<[string, readonly boolean[]]>([
    ['A1:B10', [true, true, true, true]],
    ['3:7', [true, true, false, false]],
    ['B:B', [false, false, true, true]],
    ['A1:C', [true, false, true, true]],
    ['A1:5', [true, true, true, false]],
  ])('%s is bound where it names rows and columns', (text, bound) => {
    const range = aGoogleSheet().sheet.getRange(text)
    expect([
      range.isStartRowBounded(),
      range.isEndRowBounded(),
      range.isStartColumnBounded(),
      range.isEndColumnBounded(),
    ]).toEqual(bound)
  })

  // D, Sheet.getSheetValues: -1 is the last row or column with data
  it('may count from the last row with data', () => {
    const { sheet } = aGoogleSheet()
    sheet.getRange('A1:B3').setValues([
      [1, 2],
      [3, 4],
      [5, 6],
    ])
    expect(sheet.getSheetValues(-1, -1, 1, 1)).toEqual([[6]])
    expect(sheet.getSheetValues(2, 1, 1, -1)).toEqual([[3, 4]])
  })

  // D, Sheet.getRangeList: a list that is not empty
  it('a list of ranges holds at least one', () => {
    expect(() => aGoogleSheet().sheet.getRangeList([])).toThrow('at least one range')
  })

  // D, Range.activateAsCurrentCell: must consist of one cell
  it('the current cell is one cell', () => {
    const { sheet } = aGoogleSheet()
    expect(() => sheet.getRange('A1:B2').activateAsCurrentCell()).toThrow('single cell')
    expect(sheet.setCurrentCell(sheet.getRange('B5')).getA1Notation()).toBe('B5')
  })
})

describe('named ranges', () => {
  // B: refused with these words
  it.each(['hello world', '', '0', 'A1', 'R1C1', 'true'])('cannot be called %j', (name) => {
    const { spreadsheet, sheet } = aGoogleSheet()
    expect(() => spreadsheet.setNamedRange(name, sheet.getRange('A1'))).toThrow(
      'The name given to this range is invalid.',
    )
  })

  // B: removing a name nobody gave does nothing; giving one again moves it
  it('move when given again, and go without complaint', () => {
    const { spreadsheet, sheet } = aGoogleSheet()
    spreadsheet.setNamedRange('Rate', sheet.getRange('A1'))
    spreadsheet.setNamedRange('Rate', sheet.getRange('B2'))
    expect(spreadsheet.getNamedRanges().map((named) => named.getRange().getA1Notation())).toEqual(['B2'])
    expect(spreadsheet.removeNamedRange('Rates')).toBeNull()
    spreadsheet.removeNamedRange('Rate')
    expect(spreadsheet.getRangeByName('Rate')).toBeNull()
  })
})
