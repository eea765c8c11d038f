import { editor, owner, semanticsWorld, viewer } from './semantics-world'

const code = `
function write(id, range, values, option) {
  return Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: option || 'RAW', data: [{ range, values }] }, id)
}
function read(id, range, options) { return Sheets.Spreadsheets.Values.get(id, range, options || {}).values }
function batch(id, requests) { return Sheets.Spreadsheets.batchUpdate({ requests }, id).replies }
function titles(id) { return Sheets.Spreadsheets.get(id, { fields: 'sheets.properties.title' }).sheets.map((s) => s.properties.title) }
function reads(id, n) { for (let i = 0; i < n; i++) Sheets.Spreadsheets.get(id, { fields: 'spreadsheetId' }) }
function writes(id, n) { for (let i = 0; i < n; i++) write(id, 'Log!A1', [[i]]) }
function onEdit(e) { Sheets.Spreadsheets.Values.get(e.source.getId(), 'Customers!A1') }
`

const raw = { valueRenderOption: 'UNFORMATTED_VALUE' }

describe('the advanced Sheets service', () => {
  // D, ValueInputOption: RAW values are stored as they are
  it('parses nothing with RAW', () => {
    const { run, id } = semanticsWorld(code)
    const texts = ['00123', '1/2', '=1+1', "'quoted", '+8613800138000', '50%', 'TRUE']
    run('write', [id, 'Log!A1', [texts]])
    expect(run('read', [id, 'Log!A1:G1', raw])).toEqual([texts])
  })

  // D, ValueInputOption: USER_ENTERED parses as if typed, numbers stay numbers
  it('parses text with USER_ENTERED', () => {
    const { run, id } = semanticsWorld(code)
    run('write', [id, 'Log!A1', [['00123', 7, "'00123", '50%', 'TRUE', '2026-11-21']], 'USER_ENTERED'])
    expect(run('read', [id, 'Log!A1:F1', raw])).toEqual([[123, 7, '00123', 0.5, true, 46347]])
  })

  // D, ValueRange: null values are skipped; an empty text empties
  it('skips null', () => {
    const { run, id } = semanticsWorld(code)
    run('write', [
      id,
      'Customers!A2:B3',
      [
        [null, 'Zhao'],
        [null, ''],
      ],
    ])
    expect(run('read', [id, 'Customers!A2:B3', raw])).toEqual([[100001, 'Zhao'], [100002]])
  })

  // D, spreadsheets.batchUpdate: if any request is not valid, nothing is applied
  it('applies all requests of a batch or none', () => {
    const { run, id } = semanticsWorld(code)
    const requests = [{ addSheet: { properties: { title: 'New' } } }, { deleteSheet: { sheetId: 12345 } }]
    expect(() => run('batch', [id, requests])).toThrow(
      'Invalid requests[1].deleteSheet: No sheet with id: 12345',
    )
    expect(run('titles', [id])).toEqual(['Customers', 'Log'])
  })

  // D, DateTimeRenderOption: SERIAL_NUMBER counts days since 1899-12-30 and knows no zone
  it.each(['Asia/Shanghai', 'America/New_York', 'UTC'])(
    'reads a day as the same number in %s',
    (timeZone) => {
      const { google, project } = semanticsWorld(code, { timeZone })
      const id = google.createSpreadsheet({ name: 'Days', timeZone, tabs: [{ name: 'Log', rows: [] }] })
      project.run('write', [id, 'Log!A1', [['2026-11-21', '1900-01-01']], 'USER_ENTERED'])
      expect(project.run('read', [id, 'Log!A1:B1', raw])).toEqual([[46347, 2]])
    },
  )

  // D, sheets/api/limits: 60 reads and 60 writes a minute per user
  it('refuses the sixty-first read of a minute, and writes apart from reads', () => {
    const { run, id, google } = semanticsWorld(code)
    expect(() => run('reads', [id, 61])).toThrow('Quota exceeded for quota metric')
    expect(() => run('writes', [id, 60])).not.toThrow()
    google.clock.advance('1 minute')
    expect(() => run('reads', [id, 60])).not.toThrow()
    expect(() => run('reads', [id, 60], editor)).not.toThrow()
  })

  // K: a protection refuses the API as it refuses the person
  it('has the rights of whoever runs it', () => {
    const { run, id } = semanticsWorld(code)
    const protectedRange = { range: { startRowIndex: 0, endRowIndex: 1 }, editors: { users: [owner] } }
    run('batch', [id, [{ addProtectedRange: { protectedRange } }]])
    expect(() => run('write', [id, 'Customers!A1', [['x']]], editor)).toThrow('protected cell or object')
    expect(() => run('write', [id, 'Customers!A2', [[1]]], viewer)).toThrow(
      'The caller does not have permission',
    )
    expect(() => run('write', [id, 'Customers!A1', [['x']]])).not.toThrow()
  })

  // not documented (checklist A4): the API writes past data validation
  it('does not look at data validation', () => {
    const { run, id } = semanticsWorld(code)
    const condition = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'yes' }] }
    const range = { startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 }
    run('batch', [id, [{ setDataValidation: { range, rule: { condition, strict: true } } }]])
    run('write', [id, 'Customers!B2', [['no']]])
    expect(run('read', [id, 'Customers!B2'])).toEqual([['no']])
  })

  // D, addProtectedRange: users, groups and domainUsersCanEdit
  it('protects for a whole domain where it is told to', () => {
    const { run, id } = semanticsWorld(code)
    const range = { startRowIndex: 0, endRowIndex: 1 }
    run('batch', [
      id,
      [{ addProtectedRange: { protectedRange: { range, editors: { domainUsersCanEdit: true } } } }],
    ])
    expect(() => run('write', [id, 'Customers!A1', [['x']]], editor)).not.toThrow()
  })
})
