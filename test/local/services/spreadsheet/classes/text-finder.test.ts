import { aGoogleSheet } from '../google-sheet'

function aText() {
  const made = aGoogleSheet()
  made.sheet.getRange('A1:B3').setValues([
    ['one two', 'One'],
    ['two', 'one one'],
    ['=CONCATENATE("o","ne")', 3],
  ])
  return made
}

const at = (range: GoogleAppsScript.Spreadsheet.Range | null) => range?.getA1Notation() ?? null

describe('a text finder', () => {
  it('goes on from where it is, to and fro, until there is no more', () => {
    const finder = aText().sheet.createTextFinder('one')
    const forth = Array.from({ length: 5 }, () => at(finder.findNext()))
    expect(forth).toEqual(['A1', 'B1', 'B2', 'A3', null])
  })

  it('starts from a cell, after it', () => {
    const { sheet } = aText()
    const finder = sheet.createTextFinder('one').startFrom(sheet.getRange('B1'))
    expect([at(finder.findNext()), at(finder.getCurrentMatch())]).toEqual(['B2', 'B2'])
  })

  it('replaces the match it stands on, and all of them', () => {
    const { sheet } = aText()
    const finder = sheet.createTextFinder('one').matchCase(true)
    finder.findNext()
    expect(finder.replaceWith('1')).toBe(1)
    expect(sheet.getRange('A1').getValue()).toBe('1 two')
    expect(sheet.createTextFinder('one').matchCase(true).replaceAllWith('x')).toBe(2)
    expect(sheet.getRange('B2').getValue()).toBe('x x')
  })

  it('looks in its range, its tab, or every tab', () => {
    const { spreadsheet, sheet } = aText()
    spreadsheet.insertSheet('Other').getRange('C3').setValue('one')
    const tabs = (list: GoogleAppsScript.Spreadsheet.Range[]) =>
      list.map((range) => range.getSheet().getName())
    expect(tabs(spreadsheet.createTextFinder('one').findAll())).toEqual([...Array(4).fill('Sheet1'), 'Other'])
    expect(sheet.createTextFinder('one').findAll()).toHaveLength(4)
    expect(sheet.getRange('A:A').createTextFinder('one').findAll().map(at)).toEqual(['A1', 'A3'])
    expect(sheet.createTextFinder('nobody').findNext()).toBeNull()
  })
})
