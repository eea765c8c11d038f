import { aGoogleSheet } from './google-sheet'

describe('SpreadsheetApp', () => {
  it('has enums that print their names and keep their order', () => {
    const { app } = aGoogleSheet()
    expect([String(app.ProtectionType.SHEET), app.Dimension.ROWS.toString()]).toEqual(['SHEET', 'ROWS'])
    const styles = app.BorderStyle as unknown as Record<
      string,
      { ordinal(): number; name(): string; compareTo(o: unknown): number }
    >
    expect([styles.DOTTED!.ordinal(), styles.DOUBLE!.ordinal(), styles.SOLID!.name()]).toEqual([
      0,
      5,
      'SOLID',
    ])
    expect(styles.DOTTED!.compareTo(styles.SOLID)).toBeLessThan(0)
    expect(app.ProtectionType.RANGE).toBe(app.ProtectionType.RANGE)
  })

  it('makes files of a size and opens them by id and address', () => {
    const { app } = aGoogleSheet()
    const made = app.create('Small', 25, 10)
    const sheet = made.getSheets()[0]!
    expect([made.getNumSheets(), sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getName()]).toEqual([
      1,
      25,
      10,
      'Sheet1',
    ])
    expect([app.openById(made.getId()).getName(), app.openByUrl(made.getUrl()).getId()]).toEqual([
      'Small',
      made.getId(),
    ])
    expect(() => app.openByUrl('https://example.com')).toThrow('Invalid argument: url')
    expect(() => app.create('Huge', 1_000_000, 11)).toThrow()
    app.setActiveSpreadsheet(made)
    expect(app.getActive().getId()).toBe(made.getId())
  })

  it('names what it does not emulate', () => {
    const { app, sheet } = aGoogleSheet()
    expect(() => app.newCellImage()).toThrow('NotEmulated: SpreadsheetApp.newCellImage')
    expect(() => sheet.newChart()).toThrow('NotEmulated: Sheet.newChart')
    expect([String(app), String(sheet), String(sheet.getRange('A1'))]).toEqual([
      'SpreadsheetApp',
      'Sheet',
      'Range',
    ])
  })

  it('refuses files of strangers', () => {
    const { google, spreadsheet } = aGoogleSheet()
    const project = google.createProject({
      name: 'Script',
      files: {
        'Code.js': `function open() { return SpreadsheetApp.openById('${spreadsheet.getId()}').getName() }`,
        'appsscript.json': '{"oauthScopes":["https://www.googleapis.com/auth/spreadsheets"]}',
      },
    })
    expect(project.run('open', [])).toBe('File')
    expect(() => project.run('open', [], { as: 'stranger@example.com' })).toThrow(
      'You do not have permission to access the requested document.',
    )
  })
})

describe('what is selected', () => {
  it('is the first cell until something is chosen', () => {
    const { app, spreadsheet, sheet } = aGoogleSheet()
    app.setActiveSpreadsheet(spreadsheet)
    expect([app.getActiveRange().getA1Notation(), app.getActiveSheet().getName()]).toEqual(['A1', 'Sheet1'])
    sheet.getRange('B2:C3').setValue('x').activate()
    const selection = app.getSelection()
    expect([
      selection.getActiveRange()!.getA1Notation(),
      selection.getCurrentCell()!.getA1Notation(),
    ]).toEqual(['B2:C3', 'B2'])
    expect(selection.getNextDataRange(app.Direction.DOWN)!.getA1Notation()).toBe('B2:C3')
    const other = spreadsheet.insertSheet('Other')
    expect([app.getActiveSheet().getName(), other.getActiveCell().getA1Notation()]).toEqual(['Other', 'A1'])
    spreadsheet.setActiveSheet(sheet)
    app.setActiveRange(sheet.getRange('D4'))
    expect(
      spreadsheet
        .getActiveRangeList()!
        .getRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['D4'])
    spreadsheet.deleteSheet(other)
    expect(sheet.getSelection().getActiveSheet().getName()).toBe('Sheet1')
  })
})

describe('charts, pictures and tables from elsewhere', () => {
  it('do not exist, so lists of them are empty', () => {
    const { spreadsheet, sheet } = aGoogleSheet()
    const range = sheet.getRange('A1:B2')
    const lists = [sheet.getCharts(), sheet.getDrawings(), sheet.getImages(), sheet.getSlicers()]
    lists.push(sheet.getPivotTables() as never[], sheet.getDataSourceTables() as never[])
    lists.push(range.getDataSourceFormulas() as never[], range.getDataSourceTables() as never[])
    lists.push(range.getDataSourcePivotTables() as never[], spreadsheet.getImages())
    lists.push(spreadsheet.getDataSourceTables() as never[])
    expect(lists.flat()).toEqual([])
  })
})

describe('several ranges', () => {
  it('are selected together, the last one as the active range', () => {
    const { spreadsheet, sheet } = aGoogleSheet()
    const names = () => {
      const ranges = spreadsheet.getActiveRangeList()!.getRanges()
      return ranges.map((range) => range.getA1Notation())
    }
    sheet.getRangeList(['A1:B2', 'D4:E5']).activate()
    expect([names(), spreadsheet.getActiveRange()!.getA1Notation()]).toEqual([['A1:B2', 'D4:E5'], 'D4:E5'])
    sheet.getRange('B2:C3').activate()
    expect([names(), sheet.getActiveRangeList()!.getRanges()]).toMatchObject([['B2:C3'], [{}]])
  })
})

describe('a list of ranges', () => {
  it('treats all alike', () => {
    const { sheet } = aGoogleSheet()
    const list = sheet.getRangeList(['A1:B2', 'D4'])
    list.setValue('  x  ').setBackground('red').setNote('n').setFontWeight('bold').trimWhitespace()
    expect(
      list.getRanges().map((range) => [range.getValue(), range.getBackground(), range.getFontWeight()]),
    ).toEqual([
      ['x', '#ff0000', 'bold'],
      ['x', '#ff0000', 'bold'],
    ])
    list.clear({ contentsOnly: true }).clearNote()
    expect(list.getRanges().every((range) => range.isBlank() && range.getNote() === '')).toBe(true)
    expect(sheet.getRange('D4').getBackground()).toBe('#ff0000')
    list.insertCheckboxes().check()
    expect(sheet.getRange('D4').isChecked()).toBe(true)
    list.removeCheckboxes().setFormulaR1C1('=R[1]C[1]')
    expect(sheet.getRange('D4').getFormula()).toBe('=E5')
  })
})

describe('a tab copied into another file', () => {
  it('brings its cells, not its protections', () => {
    const { app, sheet } = aGoogleSheet()
    const target = app.create('Target')
    sheet
      .getRange('A1:A2')
      .setValues([['x'], ['=A1&"y"']])
      .setFontWeight('bold')
    sheet.protect()
    const copy = sheet.copyTo(target)
    expect([copy.getName(), copy.getRange('A2').getValue(), copy.getRange('A2').getFontWeight()]).toEqual([
      'Copy of Sheet1',
      'xy',
      'bold',
    ])
    expect(copy.getProtections(app.ProtectionType.SHEET)).toEqual([])
    expect(sheet.copyTo(target).getName()).toBe('Copy of Sheet1 2')
  })
})
