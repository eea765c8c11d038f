import { aGoogleSheet } from '../local/services/spreadsheet/google-sheet'

describe('removing duplicates', () => {
  const rows = [
    ['a', 1],
    ['a', 2],
    ['a', 1],
    ['b', 1],
  ]

  // B: no columns named means all columns, also in an empty list
  it.each<[string, number[] | undefined, readonly unknown[][]]>([
    [
      'all columns',
      undefined,
      [
        ['a', 1],
        ['a', 2],
        ['b', 1],
      ],
    ],
    [
      'an empty list',
      [],
      [
        ['a', 1],
        ['a', 2],
        ['b', 1],
      ],
    ],
    [
      'the first column',
      [1],
      [
        ['a', 1],
        ['b', 1],
      ],
    ],
    [
      'the second column',
      [2],
      [
        ['a', 1],
        ['a', 2],
      ],
    ],
  ])('compares %s', (_name, columns, expected) => {
    const { sheet } = aGoogleSheet()
    const range = sheet.getRange('A1:B4').setValues(rows)
    const left = columns ? range.removeDuplicates(columns) : range.removeDuplicates()
    expect(left.getValues()).toEqual(expected)
    expect(left.getNumRows()).toBe(expected.length)
  })
})

describe('inserting and deleting cells', () => {
  // B: inserted cells look like those that stood there
  it('gives new cells the looks of the place', () => {
    const { app, sheet } = aGoogleSheet()
    sheet
      .getRange('A1:A2')
      .setValues([['a'], ['b']])
      .setBackground('#ff0000')
    sheet.getRange('A1').insertCells(app.Dimension.ROWS)
    expect(sheet.getRange('A1:A3').getValues()).toEqual([[''], ['a'], ['b']])
    expect(sheet.getRange('A1').getBackground()).toBe('#ff0000')
  })
})

describe('formulas when cells are inserted or deleted', () => {
  // B: as when whole rows or columns come and go, for references that lie within those of the cells
  it.each([
    ['insertCells', 'A2', '=A2', '=A3'],
    ['insertCells', 'A2:A3', '=A1', '=A1'],
    ['insertCells', 'A2', '=SUM(A1:A3)', '=SUM(A1:A4)'],
    ['insertCells', 'A2', '=SUM(A1:B3)', '=SUM(A1:B3)'],
    ['insertCells', 'A2', '=SUM(A:A)', '=SUM(A:A)'],
    ['deleteCells', 'A2', '=A3', '=A2'],
    ['deleteCells', 'A2', '=A2', '=#REF!'],
    ['deleteCells', 'A2', '=SUM(A1:A3)', '=SUM(A1:A2)'],
    ['deleteCells', 'A2', '=C2', '=C2'],
    ['deleteCells', 'A1000', '=A1000', '=#REF!'],
  ] as const)('%s of %s makes %s %s', (method, cells, formula, expected) => {
    const { app, sheet } = aGoogleSheet()
    sheet.getRange('A1:A3').setValues([[1], [2], [3]])
    sheet.getRange('E1').setFormula(formula)
    sheet.getRange(cells)[method](app.Dimension.ROWS)
    expect(sheet.getRange('E1').getFormula()).toBe(expected)
  })

  it('to the right is the same with columns', () => {
    const { app, sheet } = aGoogleSheet()
    sheet.getRange('A9').setFormula('=B2+SUM(A2:C2)')
    sheet.getRange('B2').insertCells(app.Dimension.COLUMNS)
    expect(sheet.getRange('A9').getFormula()).toBe('=C2+SUM(A2:D2)')
    sheet.getRange('C2').deleteCells(app.Dimension.COLUMNS)
    expect(sheet.getRange('A9').getFormula()).toBe('=#REF!+SUM(A2:C2)')
  })
})

describe('filling down beside a column', () => {
  /** Fills B1:B2 down beside what the neighbours hold; gives the last row that was filled. */
  function filledTo(neighbours: Readonly<Record<string, number>>): number {
    const { app, sheet } = aGoogleSheet()
    for (const [column, rows] of Object.entries(neighbours))
      sheet.getRange(`${column}1:${column}${rows}`).setValue('x')
    const source = sheet.getRange('B1:B2').setValues([[1], [2]])
    source.autoFillToNeighbor(app.AutoFillSeries.DEFAULT_SERIES)
    return sheet
      .getRange('B1:B20')
      .getValues()
      .filter(([value]) => value !== '').length
  }

  // B: the left neighbour counts, and only without one the right one
  it.each([
    [{ A: 5 }, 5],
    [{ C: 7 }, 7],
    [{ A: 5, C: 7 }, 5],
  ])('goes as far as %j', (neighbours, expected) => {
    expect(filledTo(neighbours)).toBe(expected)
  })
})

describe('copying cells', () => {
  // B: copyTo(target, anything) copies all
  it('takes a second argument of any kind for none', () => {
    const { sheet } = aGoogleSheet()
    sheet.getRange('A1').setValue('a').setFontWeight('bold')
    const copy = sheet.getRange('A1').copyTo as (...args: readonly unknown[]) => void
    copy.call(sheet.getRange('A1'), sheet.getRange('C3'), 'values')
    expect([sheet.getRange('C3').getValue(), sheet.getRange('C3').getFontWeight()]).toEqual(['a', 'bold'])
  })
})

describe('copying cells transposed', () => {
  it('turns what formulas refer to along with them', () => {
    const { app, sheet } = aGoogleSheet()
    sheet.getRange('F5:G6').setValues([
      [1, '=F5*2'],
      [2, '=F6*$F$5'],
    ])
    sheet.getRange('F5:G6').copyTo(sheet.getRange('A10'), app.CopyPasteType.PASTE_NORMAL, true)
    expect(sheet.getRange('A11:B11').getFormulas()).toEqual([['=A10*2', '=B10*$F$5']])
    expect(sheet.getRange('A10:B11').getValues()).toEqual([
      [1, 2],
      [2, 2],
    ])
  })
})

describe('colours of tabs', () => {
  // B: measured: with and without #, by name, short
  it.each([
    ['ff0000', '#ff0000'],
    ['#FF0000', '#ff0000'],
    ['red', '#ff0000'],
    ['#f00', '#ff0000'],
  ])('%s is %s', (color, expected) => {
    const { sheet } = aGoogleSheet()
    sheet.setTabColor(color)
    expect(sheet.getTabColor()).toBe(expected)
  })
})
