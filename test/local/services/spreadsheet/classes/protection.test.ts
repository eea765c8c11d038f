import { aGoogleSheet } from '../google-sheet'

const emails = (users: GoogleAppsScript.Base.User[]) => users.map((user) => user.getEmail())

describe('a protection', () => {
  it('is made by a range or a tab and found by its kind', () => {
    const { app, spreadsheet, sheet } = aGoogleSheet()
    const ofRange = sheet.getRange('B2:C3').protect().setDescription('money')
    const ofTab = sheet.protect()
    const { RANGE, SHEET } = app.ProtectionType
    expect([String(ofRange.getProtectionType()), String(ofTab.getProtectionType())]).toEqual([
      'RANGE',
      'SHEET',
    ])
    expect(spreadsheet.getProtections(RANGE).map((one) => one.getDescription())).toEqual(['money'])
    expect(sheet.getProtections(SHEET)).toHaveLength(1)
    expect(ofRange.getRange().getA1Notation()).toBe('B2:C3')
    ofRange.remove()
    expect(sheet.getProtections(RANGE)).toEqual([])
  })

  it('of a range moves, follows its cells and may take a name', () => {
    const { app, spreadsheet, sheet } = aGoogleSheet()
    const protection = sheet.getRange('B2:C3').protect()
    sheet.insertRowBefore(1)
    expect(sheet.getProtections(app.ProtectionType.RANGE)[0]!.getRange().getA1Notation()).toBe('B3:C4')
    protection.setRange(sheet.getRange('D1'))
    expect(protection.getRange().getA1Notation()).toBe('D1')
    spreadsheet.setNamedRange('Money', sheet.getRange('E1:E9'))
    protection.setRangeName('Money')
    expect([protection.getRangeName(), protection.getRange().getA1Notation()]).toEqual(['Money', 'E1:E9'])
    protection.setRange(sheet.getRange('D1'))
    expect(protection.getRangeName()).toBeNull()
  })

  it('keeps its owner among its editors', () => {
    const { spreadsheet, sheet } = aGoogleSheet()
    spreadsheet.addEditors(['a@example.com', 'b@example.com'])
    const protection = sheet.getRange('A1').protect()
    protection.removeEditors(emails(protection.getEditors()))
    expect(emails(protection.getEditors())).toEqual(['owner@example.com'])
    protection.addEditor('a@example.com').addEditors(['b@example.com'])
    expect(emails(protection.getEditors())).toEqual(['owner@example.com', 'a@example.com', 'b@example.com'])
    protection.removeEditor('a@example.com')
    expect(emails(protection.getEditors())).toEqual(['owner@example.com', 'b@example.com'])
    expect(protection.canEdit()).toBe(true)
  })

  it('of a tab has holes, that of a range has none', () => {
    const { spreadsheet, sheet } = aGoogleSheet()
    const protection = sheet.protect().setUnprotectedRanges([sheet.getRange('A1'), sheet.getRange('C3:D4')])
    expect(protection.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual(['A1', 'C3:D4'])
    protection.setUnprotectedRanges([])
    expect(protection.getUnprotectedRanges()).toEqual([])
    expect(() =>
      sheet
        .getRange('A1')
        .protect()
        .setUnprotectedRanges([sheet.getRange('A1')]),
    ).toThrow()
    const elsewhere = spreadsheet.insertSheet().getRange('A1')
    expect(() => protection.setUnprotectedRanges([elsewhere])).toThrow()
  })

  it('may only warn', () => {
    const { sheet } = aGoogleSheet()
    const protection = sheet.getRange('A1').protect()
    expect(protection.isWarningOnly()).toBe(false)
    expect(protection.setWarningOnly(true).isWarningOnly()).toBe(true)
  })
})
