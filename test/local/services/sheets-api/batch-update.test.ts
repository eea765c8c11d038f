import type { Request } from '../../../../local/services/sheets-api/schema'
import { area, columns, people, rows, batchWorld as world } from './batch-world'

describe('a batch', () => {
  it('is carried out wholly or not at all', () => {
    const { batch, cells, sheet } = world()
    expect(() =>
      batch(
        { addSheet: { properties: { title: 'Log' } } },
        { deleteDimension: { range: rows(1, 3) } },
        { updateSheetProperties: { properties: { title: 'Clients' }, fields: 'title' } },
        { deleteSheet: { sheetId: 4711 } },
      ),
    ).toThrow(
      'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[3].deleteSheet: No sheet with id: 4711',
    )
    expect(cells('Customers!A1:C4')).toEqual(people)
    expect(sheet(1)).toBeUndefined()
  })

  it('answers a reply for each request, empty where there is nothing to say', () => {
    const { batch } = world()
    const replies = batch(
      { clearBasicFilter: {} },
      { addSheet: { properties: { title: 'Log', sheetId: 7 } } },
    )
    expect(replies).toMatchObject([{}, { addSheet: { properties: { sheetId: 7, title: 'Log', index: 1 } } }])
    expect(replies[0]).toEqual({})
  })

  it('can answer the spreadsheet as it is afterwards', () => {
    const { api, id } = world()
    const answer = api.batchUpdate(
      {
        requests: [{ updateSpreadsheetProperties: { properties: { title: 'New' }, fields: 'title' } }],
        includeSpreadsheetInResponse: true,
      },
      id,
    )
    expect(answer.updatedSpreadsheet?.properties?.title).toBe('New')
  })

  it.each<[string, Request[], string]>([
    ['no request', [], 'Must specify at least one request.'],
    ['an empty request', [{}], 'Invalid requests[0]: No request set.'],
    ['two kinds in one', [{ addSheet: {}, deleteSheet: {} }], "oneof field 'kind' is already set"],
    [
      'an unknown kind',
      [{ addShet: {} } as never],
      'Unknown name "addShet" at \'requests[0]\': Cannot find field.',
    ],
    ['a kind that is not emulated', [{ addChart: {} }], 'NotEmulated: Spreadsheets.batchUpdate addChart'],
    [
      'an unknown tab',
      [{ appendDimension: { sheetId: 9, dimension: 'ROWS', length: 1 } }],
      'No grid with id: 9',
    ],
    [
      'no fields',
      [{ repeatCell: { range: area(0, 1, 0, 1), cell: {} } }],
      "At least one field must be listed in 'fields'.",
    ],
    [
      'a range outside',
      [{ sortRange: { range: area(0, 21, 0, 1) } }],
      'GridRange.endRowIndex[21] is after last row in grid[20]',
    ],
  ])('refuses %s', (_, requests, message) => {
    const { batch } = world()
    expect(() => batch(...requests)).toThrow(message)
  })
})

describe('requests on tabs', () => {
  it('adds a tab with all its properties', () => {
    const { batch, sheet } = world()
    batch({
      addSheet: {
        properties: {
          title: '日志',
          index: 0,
          hidden: true,
          gridProperties: { rowCount: 5, columnCount: 3, frozenRowCount: 1, hideGridlines: true },
          tabColor: { red: 1 },
        },
      },
    })
    expect(sheet(0)?.properties).toMatchObject({
      title: '日志',
      index: 0,
      hidden: true,
      gridProperties: { rowCount: 5, columnCount: 3, frozenRowCount: 1, hideGridlines: true },
      tabColor: { red: 1 },
      tabColorStyle: { rgbColor: { red: 1 } },
    })
  })

  it.each<[string, Request, string]>([
    [
      'a name that is taken',
      { addSheet: { properties: { title: 'customers' } } },
      'A sheet with the name "customers" already exists. Please enter another name.',
    ],
    [
      'a name that is too long',
      { addSheet: { properties: { title: 'x'.repeat(101) } } },
      'cannot be greater than 100 characters',
    ],
    [
      'to delete the only tab',
      { deleteSheet: { sheetId: 0 } },
      "You can't remove all the sheets in a document.",
    ],
    [
      'to freeze everything',
      {
        updateSheetProperties: {
          properties: { gridProperties: { frozenRowCount: 20 } },
          fields: 'gridProperties.frozenRowCount',
        },
      },
      "can't freeze all",
    ],
  ])('refuse %s', (_, request, message) => {
    const { batch } = world()
    expect(() => batch(request)).toThrow(message)
  })

  it('change only the properties named', () => {
    const { batch, sheet } = world()
    batch({
      updateSheetProperties: {
        properties: { title: 'ignored', gridProperties: { frozenRowCount: 1, rowCount: 10 } },
        fields: 'gridProperties(frozenRowCount,rowCount)',
      },
    })
    expect(sheet()?.properties).toMatchObject({
      title: 'Customers',
      gridProperties: { frozenRowCount: 1, rowCount: 10, columnCount: 6 },
    })
  })

  it('move a tab by its place before the move', () => {
    const { batch, api, id } = world()
    const titles = () => api.get(id).sheets?.map((sheet) => sheet.properties?.title)
    batch(
      { addSheet: { properties: { title: 'B', sheetId: 1 } } },
      { addSheet: { properties: { title: 'C', sheetId: 2 } } },
    )
    batch({ updateSheetProperties: { properties: { sheetId: 0, index: 2 }, fields: 'index' } })
    expect(titles()).toEqual(['B', 'Customers', 'C'])
    batch({ updateSheetProperties: { properties: { sheetId: 0, index: 2 }, fields: 'index' } })
    expect(titles()).toEqual(['B', 'Customers', 'C'])
    batch({ updateSheetProperties: { properties: { sheetId: 2, index: 0 }, fields: 'index' } })
    expect(titles()).toEqual(['C', 'B', 'Customers'])
  })

  it('duplicate a tab with its content', () => {
    const { batch, cells } = world()
    const [reply] = batch({
      duplicateSheet: { sourceSheetId: 0, newSheetId: 5, newSheetName: 'Copy', insertSheetIndex: 1 },
    })
    expect(reply?.duplicateSheet?.properties).toMatchObject({ sheetId: 5, title: 'Copy', index: 1 })
    expect(cells('Copy!A1:C4')).toEqual(people)
  })
})

describe('requests on rows and columns', () => {
  it('insert, move and delete them', () => {
    const { batch, cells } = world()
    batch(
      { insertDimension: { range: rows(1, 2), inheritFromBefore: true } },
      { moveDimension: { source: rows(4, 5), destinationIndex: 1 } },
      { deleteDimension: { range: columns(2, 3) } },
    )
    expect(cells('Customers!A1:C5')).toEqual([['No', 'Name'], [2, 'An'], [], [3, 'Wang'], [1, 'Li']])
  })

  it('add them at the end', () => {
    const { batch, sheet } = world()
    batch(
      { appendDimension: { dimension: 'ROWS', length: 5 } },
      { appendDimension: { dimension: 'COLUMNS', length: 1 } },
    )
    expect(sheet()?.properties?.gridProperties).toEqual({ rowCount: 25, columnCount: 7 })
  })

  it.each<[string, Request, string]>([
    [
      'rows that are not there',
      { deleteDimension: { range: rows(20, 21) } },
      "Cannot delete a row that doesn't exist. Tried to delete row index 20 but there are only 20 rows.",
    ],
    ['all rows', { deleteDimension: { range: rows(0, 20) } }, "You can't delete all the rows on the sheet."],
    [
      'an insertion at the end that takes after what follows',
      { insertDimension: { range: rows(20, 21) } },
      'range.startIndex must be less than the grid size if inheritFromBefore is false',
    ],
    [
      'no dimension',
      { deleteDimension: { range: { startIndex: 1, endIndex: 2 } } },
      'No dimension specified.',
    ],
    [
      'an empty range',
      { deleteDimension: { range: rows(2, 2) } },
      'endIndex[2] must be greater than startIndex[2]',
    ],
  ])('refuse %s', (_, request, message) => {
    const { batch } = world()
    expect(() => batch(request)).toThrow(message)
  })

  it('fit columns to their widest text', () => {
    const { batch, api, id } = world([['客户名称很长很长很长', 'x', '']])
    batch({ autoResizeDimensions: { dimensions: columns(0, 3) } })
    const metadata = api.get(id, { fields: 'sheets.data.columnMetadata.pixelSize' }).sheets?.[0]?.data?.[0]
      ?.columnMetadata
    expect(metadata?.slice(0, 3)).toEqual([{ pixelSize: 138 }, { pixelSize: 21 }, { pixelSize: 21 }])
  })

  it('fold them in groups as deep as they are nested', () => {
    const { batch, sheet } = world()
    batch({ addDimensionGroup: { range: rows(1, 5) } }, { addDimensionGroup: { range: rows(2, 3) } })
    expect(sheet()?.rowGroups).toEqual([
      { range: rows(1, 5), depth: 1 },
      { range: rows(2, 3), depth: 2 },
    ])
    batch({
      updateDimensionGroup: {
        dimensionGroup: { range: rows(2, 3), depth: 2, collapsed: true },
        fields: 'collapsed',
      },
    })
    expect(sheet()?.rowGroups?.[1]).toEqual({ range: rows(2, 3), depth: 2, collapsed: true })
    batch({ deleteDimensionGroup: { range: rows(2, 4) } })
    expect(sheet()?.rowGroups).toEqual([
      { range: rows(1, 3), depth: 1 },
      { range: rows(4, 5), depth: 1 },
    ])
  })
})
