import { aGoogleSheet } from '../google-sheet'

describe('what is selected', () => {
  it('is the first cell of the first tab, until something is chosen', () => {
    const { app, spreadsheet, sheet } = aGoogleSheet()
    app.setActiveSpreadsheet(spreadsheet)
    expect([app.getActiveSheet().getName(), app.getActiveRange()!.getA1Notation()]).toEqual(['Sheet1', 'A1'])
    sheet.getRange('B2:C3').activate()
    expect([
      spreadsheet.getActiveRange()!.getA1Notation(),
      spreadsheet.getCurrentCell()!.getA1Notation(),
    ]).toEqual(['B2:C3', 'B2'])
    sheet.getRange('C3').activateAsCurrentCell()
    expect([
      spreadsheet.getActiveRange()!.getA1Notation(),
      spreadsheet.getCurrentCell()!.getA1Notation(),
    ]).toEqual(['B2:C3', 'C3'])
  })

  it('is one cell where the cursor goes outside of it', () => {
    const { app, spreadsheet, sheet } = aGoogleSheet()
    app.setActiveSpreadsheet(spreadsheet)
    sheet.getRange('B2:C3').activate()
    sheet.setCurrentCell(sheet.getRange('C2'))
    expect(sheet.getActiveRange()!.getA1Notation()).toBe('B2:C3')
    spreadsheet.setCurrentCell(sheet.getRange('F9'))
    expect([sheet.getActiveRange()!.getA1Notation(), sheet.getCurrentCell()!.getA1Notation()]).toEqual([
      'F9',
      'F9',
    ])
    sheet.getRange('A1:B2').activate()
    expect(sheet.getSelection().getCurrentCell()!.getA1Notation()).toBe('A1')
  })

  it('may be several ranges', () => {
    const { app, spreadsheet, sheet } = aGoogleSheet()
    app.setActiveSpreadsheet(spreadsheet)
    sheet.setActiveRangeList(sheet.getRangeList(['A1:A2', 'C3']))
    const list = spreadsheet.getActiveRangeList()!
    expect(list.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:A2', 'C3'])
    expect(spreadsheet.getSelection().getActiveSheet().getName()).toBe('Sheet1')
  })

  it('goes with the tab that is chosen', () => {
    const { app, spreadsheet, sheet } = aGoogleSheet()
    app.setActiveSpreadsheet(spreadsheet)
    const other = spreadsheet.insertSheet('Other')
    other.activate()
    expect(spreadsheet.getActiveSheet().getName()).toBe('Other')
    sheet.getRange('D4').activate()
    expect([spreadsheet.getActiveSheet().getName(), app.getCurrentCell()!.getA1Notation()]).toEqual([
      'Sheet1',
      'D4',
    ])
  })
})
