import { aGoogleSheet } from '../google-sheet'

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata
const keys = (list: Metadata[]) => list.map((entry) => `${entry.getKey()}=${entry.getValue() ?? ''}`)

describe('developer metadata', () => {
  it('hangs on the file, a tab, a row or a column', () => {
    const { app, spreadsheet, sheet } = aGoogleSheet()
    spreadsheet.addDeveloperMetadata('file', '1')
    sheet.addDeveloperMetadata('tab', '2')
    sheet.getRange('3:3').addDeveloperMetadata('row', '3')
    sheet.getRange('B:B').addDeveloperMetadata('column', '4', app.DeveloperMetadataVisibility.PROJECT)
    expect([keys(spreadsheet.getDeveloperMetadata()), keys(sheet.getDeveloperMetadata())]).toEqual([
      ['file=1'],
      ['tab=2'],
    ])
    expect(keys(sheet.getRange('3:3').getDeveloperMetadata())).toEqual(['row=3'])
    const [entry] = sheet.getRange('B:B').getDeveloperMetadata()
    const place = entry!.getLocation()
    expect([String(place.getLocationType()), place.getColumn()!.getA1Notation(), place.getRow()]).toEqual([
      'COLUMN',
      'B:B',
      null,
    ])
    expect(String(entry!.getVisibility())).toBe('PROJECT')
    expect(sheet.getRange('C:C').getDeveloperMetadata()).toEqual([])
  })

  it('is refused on cells and on several columns', () => {
    const { sheet } = aGoogleSheet()
    expect(() => sheet.getRange('B2').addDeveloperMetadata('x')).toThrow()
    expect(() => sheet.getRange('B:C').addDeveloperMetadata('x')).toThrow()
  })

  it('travels with its column and goes with it', () => {
    const { spreadsheet, sheet } = aGoogleSheet()
    sheet.getRange('B:B').addDeveloperMetadata('field', 'phone')
    const found = () =>
      spreadsheet
        .createDeveloperMetadataFinder()
        .withKey('field')
        .find()
        .map((entry) => entry.getLocation().getColumn()!.getA1Notation())
    sheet.insertColumnBefore(1)
    expect(found()).toEqual(['C:C'])
    sheet.moveColumns(sheet.getRange('C:C'), 1)
    expect(found()).toEqual(['A:A'])
    sheet.deleteColumn(1)
    expect(found()).toEqual([])
  })

  it('is found by key, value, id and kind of place', () => {
    const { app, spreadsheet, sheet } = aGoogleSheet()
    sheet.getRange('A:A').addDeveloperMetadata('field', 'name')
    sheet.getRange('B:B').addDeveloperMetadata('field', 'phone')
    sheet.getRange('1:1').addDeveloperMetadata('header', 'yes')
    const finder = () => spreadsheet.createDeveloperMetadataFinder()
    expect(keys(finder().withKey('field').find())).toEqual(['field=name', 'field=phone'])
    expect(keys(finder().withValue('phone').find())).toEqual(['field=phone'])
    expect(keys(finder().withLocationType(app.DeveloperMetadataLocationType.ROW).find())).toEqual([
      'header=yes',
    ])
    const [entry] = finder().withValue('name').find()
    expect(keys(finder().withId(entry!.getId()).find())).toEqual(['field=name'])
    expect(finder().withKey('nobody').find()).toEqual([])
  })

  it('is changed, moved and removed', () => {
    const { spreadsheet, sheet } = aGoogleSheet()
    sheet.getRange('A:A').addDeveloperMetadata('field')
    const [entry] = sheet.getRange('A:A').getDeveloperMetadata()
    expect(entry!.getValue()).toBeNull()
    entry!.setKey('key').setValue('value').moveToColumn(sheet.getRange('D:D'))
    expect(keys(sheet.getRange('D:D').getDeveloperMetadata())).toEqual(['key=value'])
    entry!.moveToSpreadsheet()
    expect(keys(spreadsheet.getDeveloperMetadata())).toEqual(['key=value'])
    entry!.remove()
    expect(spreadsheet.getDeveloperMetadata()).toEqual([])
  })
})
