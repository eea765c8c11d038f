import { aGoogleSheet } from './google-sheet'

/** A file of the owner that rep@example.com may edit, and a project in it whose functions anybody can run. */
function aSharedSheet(code: string) {
  const made = aGoogleSheet()
  made.spreadsheet.addEditor('rep@example.com')
  made.sheet.getRange('A1:C3').setValue('x')
  made.app.flush()
  const project = made.google.createProject({
    name: 'Script',
    boundTo: made.spreadsheet.getId(),
    files: {
      'Code.js': code,
      'appsscript.json':
        '{"timeZone":"Asia/Shanghai","oauthScopes":["https://www.googleapis.com/auth/spreadsheets"]}',
    },
  })
  return { ...made, run: (name: string) => project.run(name, [], { as: 'rep@example.com' }) }
}

const code = `
function write(a1) { SpreadsheetApp.getActive().getRange('Sheet1!' + a1).setValue('y') }
function writeA() { write('A1') }
function writeB() { write('B1') }
function insertRow() { SpreadsheetApp.getActive().getSheets()[0].insertRowBefore(2) }
function deleteRow() { SpreadsheetApp.getActive().getSheets()[0].deleteRow(2) }
function sortAll() { SpreadsheetApp.getActive().getRange('Sheet1!A1:C3').sort(1) }
function rename() { SpreadsheetApp.getActive().getSheets()[0].setName('Mine') }
function canEdit() {
  var sheet = SpreadsheetApp.getActive().getSheets()[0]
  return [sheet.getRange('A1').canEdit(), sheet.getRange('B1').canEdit(), sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(function (p) { return p.canEdit() })]
}
function askEditors() { SpreadsheetApp.getActive().getSheets()[0].getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getEditors() }
`
const refusal = 'You are trying to edit a protected cell or object.'

describe('a protected range', () => {
  it('refuses others at the flush, and lets the owner and its editors pass', () => {
    const { app, sheet, run } = aSharedSheet(code)
    const protection = sheet.getRange('A:A').protect().setDescription('numbers')
    protection.removeEditor('rep@example.com')
    app.flush()
    expect(() => run('writeA')).toThrow(refusal)
    expect(() => run('writeB')).not.toThrow()
    expect(() => run('insertRow')).toThrow(refusal)
    expect(() => run('deleteRow')).toThrow(refusal)
    expect(() => run('sortAll')).toThrow(refusal)
    expect(run('canEdit')).toEqual([false, true, [false]])
    expect(() => run('askEditors')).toThrow('You do not have permission')
    sheet.getRange('A1').setValue('owner')
    app.flush()
    protection.addEditor('rep@example.com')
    app.flush()
    expect(() => run('writeA')).not.toThrow()
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual([
      'owner@example.com',
      'rep@example.com',
    ])
    protection.removeEditors(['rep@example.com', 'owner@example.com'])
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual(['owner@example.com'])
  })

  it('only warns if told so', () => {
    const { app, sheet, run } = aSharedSheet(code)
    const protection = sheet.getRange('A:A').protect().setWarningOnly(true)
    app.flush()
    expect(() => run('writeA')).not.toThrow()
    expect(protection.isWarningOnly()).toBe(true)
    expect(protection.getEditors()).toEqual([])
  })

  it('takes a named range, another range, and goes', () => {
    const { app, sheet, spreadsheet } = aGoogleSheet()
    spreadsheet.setNamedRange('Totals', sheet.getRange('C3:F7'))
    const protection = sheet.getRange('A1:D5').protect()
    protection.setRange(sheet.getRange('B2:E6'))
    expect(protection.getRange().getA1Notation()).toBe('B2:E6')
    protection.setRangeName('Totals')
    expect([protection.getRangeName(), protection.getRange().getA1Notation()]).toEqual(['Totals', 'C3:F7'])
    expect(() => protection.setUnprotectedRanges([sheet.getRange('A1')])).toThrow()
    expect(() => protection.setDomainEdit(true)).toThrow()
    expect(spreadsheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(1)
    protection.remove()
    expect(sheet.getProtections(app.ProtectionType.RANGE)).toEqual([])
  })
})

describe('a protected tab', () => {
  it('is closed but for its unprotected ranges', () => {
    const { app, sheet, run } = aSharedSheet(code)
    const protection = sheet.protect().setUnprotectedRanges([sheet.getRange('A1:A9')])
    protection.removeEditor('rep@example.com')
    app.flush()
    expect(() => run('writeA')).not.toThrow()
    expect(() => run('writeB')).toThrow(refusal)
    expect(() => run('rename')).toThrow(refusal)
    expect(String(protection.getProtectionType())).toBe('SHEET')
    expect(protection.getRange().getA1Notation()).toBe('')
    expect(() => protection.setRange(sheet.getRange('A1'))).toThrow(
      'Cannot change sheet protection to range protection (or vice versa).',
    )
    expect(protection.getUnprotectedRanges()[0]!.getA1Notation()).toBe('A1:A9')
    protection.setUnprotectedRanges([])
    app.flush()
    expect(() => run('writeA')).toThrow(refusal)
  })
})
