import { createGoogle, type GoogleOptions } from '../../../../local/services'
import { CHINA } from '../../../support/china'

const editor = 'editor@example.com'
const viewer = 'viewer@example.com'
const stranger = 'stranger@example.com'

const code = `
function read(id, range) { return Sheets.Spreadsheets.Values.get(id, range).values }
function write(id, range, values) {
  Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data: [{ range, values }] }, id)
}
function batch(id, requests) { return Sheets.Spreadsheets.batchUpdate({ requests }, id).replies }
function get(id, fields) { return Sheets.Spreadsheets.get(id, { fields }) }
function caught(id) {
  try { Sheets.Spreadsheets.Values.get(id, 'Nobody!A1') } catch (e) {
    return [e instanceof Error, e.name, e.message, e.details.code, e.details.errors[0].reason, e.details instanceof Object]
  }
}
function realm(id) {
  const answer = Sheets.Spreadsheets.Values.get(id, 'Customers!A1:B1')
  return [answer instanceof Object, answer.values instanceof Array, answer.values[0] instanceof Array]
}
function readMany(id, times) { for (let i = 0; i < times; i++) Sheets.Spreadsheets.Values.get(id, 'Customers!A1') }
`

const world = (options: GoogleOptions = {}) => {
  const google = createGoogle({ ...CHINA, ...options })
  const tabs = [
    {
      name: 'Customers',
      rows: [
        ['No', 'Name'],
        [1, 'Wang'],
        [2, 'Li'],
      ],
    },
  ]
  const id = google.createSpreadsheet({ name: 'Register', editors: [editor], viewers: [viewer], tabs })
  const project = google.createProject({ name: 'script', files: { 'Code.js': code } })
  const as =
    (user: string) =>
    (name: string, ...args: unknown[]) =>
      project.run(name, [id, ...args], { as: user })
  return { google, id, as, owner: as('owner@example.com') }
}

const protectNames = {
  addProtectedRange: {
    protectedRange: {
      range: { startColumnIndex: 1, endColumnIndex: 2 },
      description: 'names',
      editors: { users: ['owner@example.com'] },
    },
  },
}

describe('who may do what through the API', () => {
  it('viewers read and do not write', () => {
    const { as } = world()
    expect(as(viewer)('read', 'Customers!A1:B1')).toEqual([['No', 'Name']])
    expect(() => as(viewer)('write', 'Customers!A1', [['x']])).toThrow('The caller does not have permission')
  })

  it('strangers learn nothing', () => {
    const { as, google } = world()
    expect(() => as(stranger)('read', 'Customers!A1')).toThrow('The caller does not have permission')
    const script = google.createProject({ name: 'other', files: { 'Code.js': code } })
    expect(() => script.run('read', ['no-such-id', 'A1'])).toThrow(
      'API call to sheets.spreadsheets.values.get failed with error: Requested entity was not found.',
    )
  })

  it('a protected cell refuses an editor, and the whole request with it', () => {
    const { as, owner } = world()
    owner('batch', [protectNames])
    expect(() => as(editor)('write', 'Customers!A2:B2', [[9, 'x']])).toThrow(
      'Invalid data[0]: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    )
    expect(owner('read', 'Customers!A2:B2')).toEqual([['1', 'Wang']])
    expect(() =>
      as(editor)('batch', [
        { deleteDimension: { range: { dimension: 'ROWS', startIndex: 1, endIndex: 2 } } },
      ]),
    ).toThrow('Invalid requests[0].deleteDimension: You are trying to edit a protected cell or object.')
    as(editor)('write', 'Customers!A2', [[9]])
    owner('write', 'Customers!B2', [['Zhao']])
    expect(owner('read', 'Customers!A2:B2')).toEqual([['9', 'Zhao']])
  })

  it('only editors of a protection change it, and only they learn who the editors are', () => {
    const { as, owner } = world()
    const [reply] = owner('batch', [protectNames]) as [
      { addProtectedRange: { protectedRange: { protectedRangeId: number } } },
    ]
    const { protectedRangeId } = reply.addProtectedRange.protectedRange
    expect(() => as(editor)('batch', [{ deleteProtectedRange: { protectedRangeId } }])).toThrow(
      'protected cell or object',
    )
    const seen = (user: string) =>
      (
        as(user)('get', 'sheets.protectedRanges(description,requestingUserCanEdit,editors)') as {
          sheets: unknown[]
        }
      ).sheets[0]
    expect(seen(editor)).toEqual({ protectedRanges: [{ description: 'names' }] })
    const editors = { users: ['owner@example.com'] }
    expect(seen('owner@example.com')).toEqual({
      protectedRanges: [{ description: 'names', requestingUserCanEdit: true, editors }],
    })
    const wider = { protectedRangeId, editors: { users: [editor] } }
    owner('batch', [{ updateProtectedRange: { protectedRange: wider, fields: 'editors' } }])
    as(editor)('write', 'Customers!B2', [['Zhao']])
    as(editor)('batch', [{ deleteProtectedRange: { protectedRangeId } }])
    expect(seen('owner@example.com')).toEqual({})
  })

  it('a protected tab leaves its holes open', () => {
    const { as, owner } = world()
    const hole = { startRowIndex: 1, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 2 }
    const protectedRange = { range: { sheetId: 0 }, unprotectedRanges: [hole], editors: { users: [] } }
    owner('batch', [{ addProtectedRange: { protectedRange } }])
    as(editor)('write', 'Customers!B2', [['Zhao']])
    expect(() => as(editor)('write', 'Customers!A2', [[9]])).toThrow('protected cell or object')
    const notAHole = { range: { startRowIndex: 0, endRowIndex: 1 }, unprotectedRanges: [hole] }
    expect(() => owner('batch', [{ addProtectedRange: { protectedRange: notAHole } }])).toThrow(
      'only supported on protected sheets',
    )
  })
})

describe('an API call in a script', () => {
  it('fails with an error that carries Google’s details, in the script’s own realm', () => {
    const { owner } = world()
    expect(owner('caught')).toEqual([
      true,
      'GoogleJsonResponseException',
      'API call to sheets.spreadsheets.values.get failed with error: Unable to parse range: Nobody!A1',
      400,
      'badRequest',
      true,
    ])
    expect(owner('realm')).toEqual([true, true, true])
  })

  it('is one call with its cells, priced as a read', () => {
    const { owner, google } = world()
    owner('read', 'Customers!A1:B3')
    const { calls, cellsRead, modelMs, byMethod } = google.meter
    expect({ calls, cellsRead, byMethod }).toEqual({ calls: 1, cellsRead: 6, byMethod: { 'Values.get': 1 } })
    expect(modelMs).toBeCloseTo(700 + 300 + 100 + 6 * 0.01)
  })

  it('is priced by the cells it changes where it writes', () => {
    const { owner, google } = world()
    owner('write', 'Customers!A1:B2', [
      [1, null],
      [2, 3],
    ])
    const { calls, cellsWritten, modelMs } = google.meter
    expect({ calls, cellsWritten }).toEqual({ calls: 1, cellsWritten: 3 })
    expect(modelMs).toBeCloseTo(700 + 300 + 100 + 3 * 0.15)
  })

  it('uses up the minute’s quota of its person, not of others', () => {
    const { owner, as, google } = world()
    owner('readMany', 30)
    owner('readMany', 30)
    expect(() => owner('readMany', 1)).toThrow("limit 'Read requests per minute per user'")
    expect(() => as(editor)('readMany', 1)).not.toThrow()
    google.clock.advance('1 minute')
    expect(() => owner('readMany', 1)).not.toThrow()
  })
})

interface Message {
  setValues(values: unknown): Message
  getValues(): unknown
}

describe('the rest of the service', () => {
  const extra = `
    function factories() {
      const request = Sheets.newRequest()
      request.addSheet = Sheets.newAddSheetRequest()
      request.addSheet.properties = Sheets.newSheetProperties()
      return JSON.stringify(request)
    }
    function chained(id) {
      const range = Sheets.newGridRange().setSheetId(0).setStartRowIndex(0).setEndRowIndex(1)
      range.setStartColumnIndex(1).setEndColumnIndex(2)
      const cell = Sheets.newCellData().setUserEnteredValue(Sheets.newExtendedValue().setNumberValue(7))
      const update = Sheets.newUpdateCellsRequest().setRange(range).setFields('userEnteredValue')
      update.setRows([Sheets.newRowData().setValues([cell])])
      const requests = [{ updateCells: update }]
      Sheets.Spreadsheets.batchUpdate(Sheets.newBatchUpdateSpreadsheetRequest().setRequests(requests), id)
      return [update.getRange() === range, range.getSheetId(), range.getStartRowIndex(), Object.keys(cell)]
    }
    function copy(id, sheetId, target) { return Sheets.Spreadsheets.Sheets.copyTo({ destinationSpreadsheetId: target }, id, sheetId) }
    function missing(id) { return Sheets.Spreadsheets.Values.batchGetByDataFilter({}, id) }
    function missingFactory() { return Sheets.newPivotTable() }
  `
  const script = () => {
    const google = createGoogle(CHINA)
    const id = google.createSpreadsheet({ name: 'A', tabs: [{ name: 'Customers', rows: [['x']] }] })
    const target = google.createSpreadsheet({ name: 'B', tabs: [{ name: 'Start', rows: [] }] })
    const project = google.createProject({ name: 'script', files: { 'Code.js': extra } })
    return { google, id, target, project }
  }

  it('makes empty messages', () => {
    expect(script().project.run('factories')).toBe('{"addSheet":{"properties":{}}}')
  })

  it('fills them by setters that chain, and reads them by getters', () => {
    const { google, id, project } = script()
    expect(project.run('chained', [id])).toEqual([true, 0, 0, ['userEnteredValue']])
    expect(google.files.get(id)?.grids[0]?.values.get(0, 1)).toBe(7)
    const api = google.globals.Sheets as { newValueRange(): Message }
    expect(
      api
        .newValueRange()
        .setValues([['x']])
        .getValues(),
    ).toEqual([['x']])
    expect(String(api.newValueRange())).toBe('[object Object]')
  })

  it('prints as the service in all its parts', () => {
    const { Sheets } = createGoogle(CHINA).globals as unknown as { Sheets: GoogleAppsScript.Sheets }
    const parts = [Sheets, Sheets.Spreadsheets, Sheets.Spreadsheets!.Values, Sheets.Spreadsheets!.Sheets]
    expect(new Set(parts.map(String))).toEqual(
      new Set(['AdvancedServiceIdentifier{name=sheets, version=v4}']),
    )
  })

  it('copies a tab into another spreadsheet', () => {
    const { google, id, target, project } = script()
    expect(project.run('copy', [id, 0, target])).toMatchObject({ title: '“Customers”的副本', index: 1 })
    expect(google.files.get(target)?.grids[1]?.values.get(0, 0)).toBe('x')
    expect(() => project.run('copy', [id, 5, target])).toThrow('No grid with id: 5')
  })

  it('names what it does not emulate', () => {
    const { id, project } = script()
    expect(() => project.run('missing', [id])).toThrow('NotEmulated: Values.batchGetByDataFilter')
    expect(() => project.run('missingFactory')).toThrow('NotEmulated: Sheets.newPivotTable')
  })
})
