import { aGoogleSheet } from './google-sheet'

function aText() {
  const made = aGoogleSheet()
  made.sheet.getRange('A1:B3').setValues([
    ['sample', 'sámplé'],
    ['SampleA', 'sámplé'],
    ['=SAMPLE()', '=LOWER("SAMPLE")'],
  ])
  return made
}

const cells = (ranges: GoogleAppsScript.Spreadsheet.Range[]) => ranges.map((range) => range.getA1Notation())

describe('finding text', () => {
  it('looks at what cells show, not at case', () => {
    const { sheet, spreadsheet } = aText()
    expect(cells(spreadsheet.createTextFinder('sample').findAll())).toEqual(['A1', 'A2', 'B3'])
    expect(cells(sheet.getRange('A2:A3').createTextFinder('sample').findAll())).toEqual(['A2'])
  })

  it('can be stricter, looser, and look at formulas', () => {
    const { sheet } = aText()
    const find = () => sheet.createTextFinder('sample')
    expect(cells(find().ignoreDiacritics(true).matchCase(true).matchEntireCell(true).findAll())).toEqual([
      'A1',
      'B1',
      'B2',
      'B3',
    ])
    expect(cells(find().matchFormulaText(true).findAll())).toEqual(['A1', 'A2', 'A3', 'B3'])
    const expression = sheet.createTextFinder('^s.mple[a-z]?$').useRegularExpression(true)
    expect(cells(expression.findAll())).toEqual(['A1', 'A2', 'B3'])
    expect(cells(sheet.createTextFinder('s.mple').findAll())).toEqual([])
    const insensitive = sheet.createTextFinder('(?i)S[a\\-]MPLE').useRegularExpression(true)
    expect(cells(insensitive.matchCase(true).matchEntireCell(true).findAll())).toEqual(['A1', 'B3'])
    expect(() => sheet.createTextFinder('(').useRegularExpression(true).findAll()).toThrow(
      'Invalid regular expression: (',
    )
  })

  it('goes forth and back', () => {
    const { sheet } = aText()
    const finder = sheet.createTextFinder('sample')
    const at = (range: GoogleAppsScript.Spreadsheet.Range | null) => range?.getA1Notation()
    expect([at(finder.findNext()), at(finder.findNext()), at(finder.getCurrentMatch())]).toEqual([
      'A1',
      'A2',
      'A2',
    ])
    expect([at(finder.findPrevious()), at(finder.findPrevious())]).toEqual(['A1', undefined])
    finder.startFrom(sheet.getRange('A2'))
    expect(at(finder.findNext())).toBe('B3')
  })

  it('replaces texts, and formulas only where they are searched', () => {
    const { sheet } = aText()
    expect(sheet.createTextFinder('sample').replaceAllWith('x$1')).toBe(2)
    expect(sheet.getRange('A1:A3').getValues().flat()).toEqual(['x$1', 'x$1A', '#NAME?'])
    expect(sheet.createTextFinder('sample').matchFormulaText(true).replaceAllWith('NOW')).toBe(2)
    expect(sheet.getRange('A3').getFormula()).toBe('=NOW()')
  })
})
