import { aGoogleSheet } from '../google-sheet'

type Range = GoogleAppsScript.Spreadsheet.Range

/** Name, what sets it, what reads it, its default, a value, a table of values for two cells. */
const properties: readonly [
  string,
  (range: Range, value: never) => unknown,
  (range: Range) => unknown,
  unknown,
  unknown,
][] = [
  ['font weight', (r, v) => r.setFontWeight(v), (r) => r.getFontWeight(), 'normal', 'bold'],
  ['font style', (r, v) => r.setFontStyle(v), (r) => r.getFontStyle(), 'normal', 'italic'],
  ['font line', (r, v) => r.setFontLine(v), (r) => r.getFontLine(), 'none', 'underline'],
  ['strike-through', (r, v) => r.setFontLine(v), (r) => r.getFontLine(), 'none', 'line-through'],
  ['font size', (r, v) => r.setFontSize(v), (r) => r.getFontSize(), 10, 14],
  ['font family', (r, v) => r.setFontFamily(v), (r) => r.getFontFamily(), 'Arial', 'Georgia'],
  ['background', (r, v) => r.setBackground(v), (r) => r.getBackground(), '#ffffff', '#ff0000'],
  [
    'vertical alignment',
    (r, v) => r.setVerticalAlignment(v),
    (r) => r.getVerticalAlignment(),
    'bottom',
    'middle',
  ],
  ['note', (r, v) => r.setNote(v), (r) => r.getNote(), '', 'a note'],
]

describe('the look of a cell', () => {
  it.each(properties)('%s is as set, and back at its default by null', (_, set, get, standard, value) => {
    const { sheet } = aGoogleSheet()
    const range = sheet.getRange('B2:C3')
    expect(get(range)).toBe(standard)
    set(range, value as never)
    expect([get(sheet.getRange('B2')), get(sheet.getRange('C3')), get(sheet.getRange('D3'))]).toEqual([
      value,
      value,
      standard,
    ])
    if (typeof value === 'string') {
      set(sheet.getRange('C3'), null as never)
      expect([get(sheet.getRange('B2')), get(sheet.getRange('C3'))]).toEqual([value, standard])
    }
  })

  it('comes and goes with copies, clearing and inserted rows', () => {
    const { sheet } = aGoogleSheet()
    sheet.getRange('A1').setBackground('#ff0000').setFontWeight('bold').setValue('x')
    sheet.insertRowAfter(1)
    expect(sheet.getRange('A2').getBackground()).toBe('#ff0000')
    sheet.getRange('A1').copyTo(sheet.getRange('C1'))
    sheet.getRange('A1').clearContent()
    expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').getFontWeight()]).toEqual(['', 'bold'])
    sheet.getRange('C1').clearFormat()
    expect([sheet.getRange('C1').getValue(), sheet.getRange('C1').getFontWeight()]).toEqual(['x', 'normal'])
  })
})

describe('tables of looks', () => {
  it('are set and read row by row', () => {
    const { sheet } = aGoogleSheet()
    const range = sheet.getRange('A1:B2')
    range.setBackgrounds([
      ['#ff0000', '#00ff00'],
      ['#0000ff', null],
    ])
    expect(range.getBackgrounds()).toEqual([
      ['#ff0000', '#00ff00'],
      ['#0000ff', '#ffffff'],
    ])
    range.setFontWeights([
      ['bold', 'normal'],
      [null, 'bold'],
    ])
    expect(range.getFontWeights()).toEqual([
      ['bold', 'normal'],
      ['normal', 'bold'],
    ])
    range.setFontSizes([
      [8, 9],
      [10, 11],
    ])
    expect(range.getFontSizes()).toEqual([
      [8, 9],
      [10, 11],
    ])
    range.setNotes([
      ['a', ''],
      [null, 'd'],
    ])
    expect(range.getNotes()).toEqual([
      ['a', ''],
      ['', 'd'],
    ])
    range.setNumberFormats([
      ['0.00', '@'],
      ['yyyy-mm-dd', '0%'],
    ])
    expect(range.getNumberFormats()).toEqual([
      ['0.00', '@'],
      ['yyyy-mm-dd', '0%'],
    ])
    range.setHorizontalAlignments([
      ['left', 'center'],
      ['right', 'left'],
    ])
    expect(range.getHorizontalAlignments()).toEqual([
      ['left', 'center'],
      ['right', 'left'],
    ])
    range.setWraps([
      [true, false],
      [false, true],
    ])
    expect(range.getWraps()).toEqual([
      [true, false],
      [false, true],
    ])
  })

  it.each<[string, (range: Range) => unknown]>([
    ['rows', (range) => range.setBackgrounds([['#ff0000', '#ff0000']])],
    ['columns', (range) => range.setFontWeights([['bold'], ['bold']])],
    [
      'values',
      (range) =>
        range.setValues([
          [1, 2, 3],
          [4, 5, 6],
        ]),
    ],
    ['notes', (range) => range.setNotes([['x', 'y'], ['z']])],
  ])('of another size than the range are refused: %s', (_, set) => {
    const { sheet } = aGoogleSheet()
    expect(() => set(sheet.getRange('A1:B2'))).toThrow(/number of (rows|columns) in the data/)
  })
})

describe('colours', () => {
  it.each<[string, string]>([
    ['red', '#ff0000'],
    ['White', '#ffffff'],
    ['#abc', '#aabbcc'],
    ['#ABCDEF', '#abcdef'],
    ['cornflowerblue', '#6495ed'],
  ])('%s is %s', (color, hex) => {
    const { sheet } = aGoogleSheet()
    expect(sheet.getRange('A1').setBackground(color).getBackground()).toBe(hex)
    expect(sheet.getRange('A1').setFontColor(color).getFontColorObject().asRgbColor().asHexString()).toBe(hex)
  })

  it('by their parts', () => {
    const { sheet } = aGoogleSheet()
    expect(sheet.getRange('A1').setBackgroundRGB(255, 128, 0).getBackground()).toBe('#ff8000')
  })
})

describe('wrapping, direction and rotation', () => {
  it('are values of their own', () => {
    const { app, sheet } = aGoogleSheet()
    const range = sheet.getRange('A1')
    expect(String(range.getWrapStrategy())).toBe('OVERFLOW')
    expect(String(range.setWrapStrategy(app.WrapStrategy.CLIP).getWrapStrategy())).toBe('CLIP')
    expect(range.getWrap()).toBe(false)
    range.setTextDirection(app.TextDirection.RIGHT_TO_LEFT)
    expect(String(range.getTextDirection())).toBe('RIGHT_TO_LEFT')
    range.setTextRotation(45)
    expect([range.getTextRotation().getDegrees(), range.getTextRotation().isVertical()]).toEqual([45, false])
    range.setVerticalText(true)
    expect(range.getTextRotation().isVertical()).toBe(true)
  })
})
