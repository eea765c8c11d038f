import { aGoogleSheet } from '../google-sheet'

describe('tabs of a spreadsheet', () => {
  it('are made, found, moved, copied and deleted', () => {
    const { spreadsheet, sheet } = aGoogleSheet()
    const names = () => spreadsheet.getSheets().map((one) => one.getName())
    const b = spreadsheet.insertSheet('B')
    spreadsheet.insertSheet('First', 0)
    expect(names()).toEqual(['First', 'Sheet1', 'B'])
    expect(spreadsheet.getSheetByName('B')!.getSheetId()).toBe(b.getSheetId())
    expect(spreadsheet.getSheetByName('nobody')).toBeNull()
    expect([b.getIndex(), spreadsheet.getNumSheets()]).toEqual([3, 3])
    spreadsheet.setActiveSheet(b)
    spreadsheet.moveActiveSheet(1)
    expect(names()).toEqual(['B', 'First', 'Sheet1'])
    sheet.getRange('A1').setValue('x')
    const copy = sheet.copyTo(spreadsheet)
    expect([copy.getName(), copy.getRange('A1').getValue()]).toEqual(['Copy of Sheet1', 'x'])
    spreadsheet.deleteSheet(copy)
    expect(names()).toEqual(['B', 'First', 'Sheet1'])
    expect(() => spreadsheet.insertSheet('b')).toThrow('already exists')
    expect(() => sheet.setName('B')).toThrow('already exists')
  })

  it('are hidden and shown, but never all', () => {
    const { spreadsheet, sheet } = aGoogleSheet()
    const other = spreadsheet.insertSheet()
    other.hideSheet()
    expect([other.isSheetHidden(), sheet.isSheetHidden()]).toEqual([true, false])
    expect(() => sheet.hideSheet()).toThrow("can't hide all")
    other.showSheet()
    expect(other.isSheetHidden()).toBe(false)
  })

  it('may come from a template', () => {
    const { spreadsheet, sheet } = aGoogleSheet()
    sheet.getRange('A1').setValue('x')
    const made = spreadsheet.insertSheet('From', { template: sheet })
    expect(made.getRange('A1').getValue()).toBe('x')
  })
})

describe('named ranges', () => {
  it('are set, listed, renamed, moved and removed', () => {
    const { spreadsheet, sheet } = aGoogleSheet()
    spreadsheet.setNamedRange('Prices', sheet.getRange('B2:B9'))
    expect(spreadsheet.getRangeByName('prices')!.getA1Notation()).toBe('B2:B9')
    const [named] = spreadsheet.getNamedRanges()
    named!.setName('Costs').setRange(sheet.getRange('C1'))
    expect([named!.getName(), spreadsheet.getRangeByName('Costs')!.getA1Notation()]).toEqual(['Costs', 'C1'])
    expect(spreadsheet.getRangeByName('Prices')).toBeNull()
    expect(sheet.getNamedRanges()).toHaveLength(1)
    spreadsheet.removeNamedRange('Costs')
    expect(spreadsheet.getNamedRanges()).toEqual([])
    expect(() => spreadsheet.setNamedRange('A1', sheet.getRange('A1'))).toThrow()
  })

  it('follow their cells', () => {
    const { spreadsheet, sheet } = aGoogleSheet()
    spreadsheet.setNamedRange('Prices', sheet.getRange('B2:B9'))
    sheet.insertRowsBefore(4, 2)
    sheet.insertColumnBefore(1)
    expect(spreadsheet.getRangeByName('Prices')!.getA1Notation()).toBe('C2:C11')
    sheet.deleteColumn(3)
    expect(spreadsheet.getRangeByName('Prices')).toBeNull()
  })
})

describe('a spreadsheet', () => {
  it('has a name, a zone and a language that change', () => {
    const { spreadsheet, sheet } = aGoogleSheet()
    expect([
      spreadsheet.getName(),
      spreadsheet.getSpreadsheetLocale(),
      spreadsheet.getSpreadsheetTimeZone(),
    ]).toEqual(['File', 'en_US', 'Asia/Shanghai'])
    sheet.getRange('A1').setValue('2026-11-21')
    spreadsheet.setSpreadsheetTimeZone('America/New_York')
    expect((sheet.getRange('A1').getValue() as Date).toISOString()).toBe('2026-11-21T05:00:00.000Z')
    expect(sheet.getRange('A1').getDisplayValue()).toBe('2026-11-21')
    spreadsheet.rename('Other')
    expect(spreadsheet.getName()).toBe('Other')
    expect(() => spreadsheet.setSpreadsheetTimeZone('Mars/Olympus')).toThrow()
  })

  it('is found by its id and its address', () => {
    const { app, spreadsheet } = aGoogleSheet()
    expect(spreadsheet.getUrl()).toContain(spreadsheet.getId())
    expect(app.openById(spreadsheet.getId()).getName()).toBe('File')
    expect(app.openByUrl(spreadsheet.getUrl()).getId()).toBe(spreadsheet.getId())
    expect(() => app.openById('nobody')).toThrow()
  })

  it('is copied with its cells under another id', () => {
    const { spreadsheet, sheet } = aGoogleSheet()
    sheet.getRange('A1').setValue('x')
    const copy = spreadsheet.copy('Copy')
    expect([copy.getName(), copy.getSheets()[0]!.getRange('A1').getValue()]).toEqual(['Copy', 'x'])
    expect(copy.getId()).not.toBe(spreadsheet.getId())
  })

  it('knows its people', () => {
    const { spreadsheet } = aGoogleSheet()
    const emails = (users: GoogleAppsScript.Base.User[]) => users.map((user) => user.getEmail())
    spreadsheet.addEditor('a@example.com').addViewer('b@example.com').addEditors(['c@example.com'])
    expect(emails(spreadsheet.getEditors())).toEqual(['owner@example.com', 'a@example.com', 'c@example.com'])
    expect(emails(spreadsheet.getViewers())).toContain('b@example.com')
    spreadsheet.addEditor('b@example.com')
    spreadsheet.removeEditor('a@example.com').removeViewer('b@example.com')
    expect(emails(spreadsheet.getEditors())).not.toContain('a@example.com')
    expect(spreadsheet.getOwner()!.getEmail()).toBe('owner@example.com')
  })
})
