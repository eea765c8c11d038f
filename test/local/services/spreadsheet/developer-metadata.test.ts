import { aGoogleSheet } from './google-sheet'

const arbitrary = 'Adding developer metadata to arbitrary ranges is not currently supported.'

describe('developer metadata', () => {
  it('hangs on whole rows and columns only, and travels with them', () => {
    const { app, sheet } = aGoogleSheet()
    for (const a1 of ['B2:D4', 'B6:D6', 'F2:F5', 'A1'])
      expect(() => sheet.getRange(a1).addDeveloperMetadata('key')).toThrow(arbitrary)
    const visibility = app.DeveloperMetadataVisibility.PROJECT
    sheet.getRange('G:G').addDeveloperMetadata('field', 'phone', visibility)
    const [entry] = sheet.getRange('G:G').getDeveloperMetadata()
    expect([entry!.getKey(), entry!.getValue(), String(entry!.getVisibility())]).toEqual([
      'field',
      'phone',
      'PROJECT',
    ])
    expect(sheet.getRange('G3').getDeveloperMetadata()).toEqual([])
    sheet.insertColumnBefore(2)
    expect(entry!.getLocation().getColumn()!.getA1Notation()).toBe('H:H')
    sheet.moveColumns(sheet.getRange('H:H'), 1)
    expect(entry!.getLocation().getColumn()!.getA1Notation()).toBe('A:A')
    sheet.deleteColumn(1)
    expect(() => entry!.getKey()).toThrow()
  })

  it('is found by what it is', () => {
    const { app, sheet, spreadsheet } = aGoogleSheet()
    spreadsheet.addDeveloperMetadata('version', '3')
    sheet.addDeveloperMetadata('table', 'customers')
    sheet.getRange('B:B').addDeveloperMetadata('field', 'name')
    sheet.getRange('2:2').addDeveloperMetadata('field')
    const keys = (finder: GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder) =>
      finder.find().map((entry) => `${entry.getKey()}=${entry.getValue()}`)
    expect(keys(spreadsheet.createDeveloperMetadataFinder())).toHaveLength(4)
    expect(keys(spreadsheet.createDeveloperMetadataFinder().withKey('field').withValue('name'))).toEqual([
      'field=name',
    ])
    const rows = app.DeveloperMetadataLocationType.ROW
    expect(keys(sheet.createDeveloperMetadataFinder().withLocationType(rows))).toEqual(['field=null'])
    expect(spreadsheet.getDeveloperMetadata()).toHaveLength(1)
    expect(sheet.getDeveloperMetadata()[0]!.getLocation().getSheet()!.getSheetId()).toBe(sheet.getSheetId())
  })

  it.each([
    ['1:5', ['row 2', 'row 5']],
    ['A1:D5', []],
    ['B:C', ['column B']],
    ['2:2', ['row 2']],
    ['1:1', []],
  ])('is in the scope of %s where that contains the whole line', (a1, expected) => {
    const { sheet } = aGoogleSheet()
    sheet.getRange('2:2').addDeveloperMetadata('row 2')
    sheet.getRange('5:5').addDeveloperMetadata('row 5')
    sheet.getRange('B:B').addDeveloperMetadata('column B')
    sheet.addDeveloperMetadata('sheet')
    const found = sheet.getRange(a1).createDeveloperMetadataFinder().find()
    expect(found.map((entry) => entry.getKey())).toEqual(expected)
  })

  it('meets a search where only a part of its line lies in the range, if asked to', () => {
    const { sheet, spreadsheet } = aGoogleSheet()
    spreadsheet.addDeveloperMetadata('file')
    sheet.addDeveloperMetadata('sheet')
    sheet.getRange('2:2').addDeveloperMetadata('row 2')
    sheet.getRange('B:B').addDeveloperMetadata('column B')
    sheet.getRange('F:F').addDeveloperMetadata('column F')
    const finder = sheet.getRange('A1:D5').createDeveloperMetadataFinder().onIntersectingLocations()
    expect(finder.find().map((entry) => entry.getKey())).toEqual(['file', 'sheet', 'row 2', 'column B'])
  })

  it('moves, changes and goes', () => {
    const { sheet, spreadsheet } = aGoogleSheet()
    sheet.getRange('8:8').addDeveloperMetadata('key', 'value')
    const entry = sheet.getRange('8:8').getDeveloperMetadata()[0]!
    entry.setKey('other').setValue('next').moveToColumn(sheet.getRange('J:J'))
    expect([entry.getKey(), entry.getValue(), entry.getLocation().getColumn()!.getA1Notation()]).toEqual([
      'other',
      'next',
      'J:J',
    ])
    entry.moveToSpreadsheet()
    expect(entry.getLocation().getSpreadsheet()!.getId()).toBe(spreadsheet.getId())
    entry.remove()
    expect(spreadsheet.createDeveloperMetadataFinder().find()).toEqual([])
  })

  // D, DeveloperMetadata.moveToRow, moveToColumn: throw where the range is no single row, no single column
  it('moves to a row or a column of the right kind only, and keeps a key', () => {
    const { sheet } = aGoogleSheet()
    sheet.addDeveloperMetadata('key')
    const entry = sheet.getDeveloperMetadata()[0]!
    expect(() => entry.moveToRow(sheet.getRange('B:B'))).toThrow('single row')
    expect(() => entry.moveToColumn(sheet.getRange('2:2'))).toThrow('single column')
    expect(() => entry.moveToRow(sheet.getRange('2:3'))).toThrow('arbitrary ranges')
    expect(() => entry.moveToSheet(sheet.getRange('2:2') as never)).toThrow(
      "don't match the method signature",
    )
    expect(() => entry.setKey('')).toThrow('cannot be empty')
    expect([entry.getKey(), String(entry.getLocation().getLocationType())]).toEqual(['key', 'SHEET'])
  })
})
