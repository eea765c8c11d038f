import type { SpreadsheetProperties } from '../../../../local/services/sheets-api/schema'
import { sheetsWorld } from './sheets-world'

const raw = { valueInputOption: 'RAW' }
const typed = { valueInputOption: 'USER_ENTERED' }
const unformatted = { valueRenderOption: 'UNFORMATTED_VALUE' }

describe('Values.get', () => {
  it('leaves out empty cells at the end of rows and empty rows at the end', () => {
    const { api, id } = sheetsWorld([
      ['a', '', ''],
      ['', 2],
      ['', ''],
      ['x', '', 3],
    ])
    expect(api.Values.get(id, 'Customers!A1:F10', unformatted)).toEqual({
      range: 'Customers!A1:F10',
      majorDimension: 'ROWS',
      values: [['a'], ['', 2], [], ['x', '', 3]],
    })
    expect(api.Values.get(id, 'Customers!A7:F10')).toEqual({
      range: 'Customers!A7:F10',
      majorDimension: 'ROWS',
    })
  })

  it('lists columns where they are asked for', () => {
    const { api, id } = sheetsWorld([
      ['a', 'b'],
      ['c', ''],
    ])
    expect(api.Values.get(id, 'Customers!A1:C5', { majorDimension: 'COLUMNS' })).toEqual({
      range: 'Customers!A1:C5',
      majorDimension: 'COLUMNS',
      values: [['a', 'c'], ['b']],
    })
  })

  it('answers what is shown, what is there, or the formula', () => {
    const { api, id } = sheetsWorld()
    api.Values.update(
      { values: [['1,234.5', '2026-11-21', '50%', 'TRUE', '=A1']] },
      id,
      'Customers!A1',
      typed,
    )
    const read = (options: object) => api.Values.get(id, 'Customers!A1:D1', options).values?.[0]
    expect(read({})).toEqual(['1,234.50', '2026-11-21', '50%', 'TRUE'])
    expect(read(unformatted)).toEqual([1234.5, 46347, 0.5, true])
    expect(read({ ...unformatted, dateTimeRenderOption: 'FORMATTED_STRING' })).toEqual([
      1234.5,
      '2026-11-21',
      0.5,
      true,
    ])
    const formulas = api.Values.get(id, 'Customers!A1:E1', { valueRenderOption: 'FORMULA' }).values?.[0]
    expect(formulas).toEqual([1234.5, 46347, 0.5, true, '=A1'])
  })

  it.each([
    ['A1', 'Customers!A1'],
    ['Customers!b2', 'Customers!B2'],
    ['Customers', 'Customers!A1:F20'],
    ['Customers!C:D', 'Customers!C1:D20'],
    ['Customers!3:4', 'Customers!A3:F4'],
    ['Customers!B5:B', 'Customers!B5:B20'],
    ['Customers!E19:Z99', 'Customers!E19:F20'],
    ['Customers!R2C1:R3C2', 'Customers!A2:B3'],
    ["'Jon''s 客户'!A1:B2", "'Jon''s 客户'!A1:B2"],
    ["'Jon''s 客户'", "'Jon''s 客户'!A1:Z1000"],
    ["'CO2'!A1", "'CO2'!A1"],
    ['numbers', 'Customers!A2:A20'],
  ])('understands %s', (asked, answered) => {
    const { api, id } = sheetsWorld()
    api.batchUpdate(
      {
        requests: [
          { addSheet: { properties: { title: "Jon's 客户" } } },
          { addSheet: { properties: { title: 'CO2' } } },
          {
            addNamedRange: {
              namedRange: {
                name: 'Numbers',
                range: { startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
              },
            },
          },
        ],
      },
      id,
    )
    expect(api.Values.get(id, asked).range).toBe(answered)
  })

  it.each([
    ['Nobody!A1', 'Unable to parse range: Nobody!A1'],
    ['Customers!A0', 'Unable to parse range: Customers!A0'],
    ['', 'Unable to parse range: '],
    ['Customers!A21', 'Range (Customers!A21) exceeds grid limits. Max rows: 20, max columns: 6'],
    ['Customers!G1:H2', 'Range (Customers!G1:H2) exceeds grid limits. Max rows: 20, max columns: 6'],
  ])('refuses %s', (range, message) => {
    const { api, id } = sheetsWorld()
    expect(() => api.Values.get(id, range)).toThrow(
      `API call to sheets.spreadsheets.values.get failed with error: ${message}`,
    )
  })

  it('refuses options it does not know and a wrong number of arguments', () => {
    const { api, id } = sheetsWorld()
    expect(() => api.Values.get(id, 'A1', { majorDimension: 'DIAGONAL' })).toThrow('"DIAGONAL"')
    expect(() => api.Values.get(id, 'A1', { valueRenderOption: 'PRETTY' })).toThrow('"PRETTY"')
    expect(() => api.Values.get(id)).toThrow('Invalid number of arguments provided. Expected 2-3 only')
  })
})

describe('Values.batchGet', () => {
  it('answers the ranges in the order asked', () => {
    const { api, id } = sheetsWorld([
      ['a', 'b'],
      ['c', 'd'],
    ])
    const answer = api.Values.batchGet(id, { ranges: ['Customers!B2', 'Customers!A1:B1'] })
    expect(answer.spreadsheetId).toBe(id)
    expect(answer.valueRanges?.map((each) => [each.range, each.values])).toEqual([
      ['Customers!B2', [['d']]],
      ['Customers!A1:B1', [['a', 'b']]],
    ])
  })

  it('fails as a whole', () => {
    const { api, id } = sheetsWorld([['a']])
    expect(() => api.Values.batchGet(id, { ranges: ['Customers!A1', 'Nobody!A1'] })).toThrow(
      'Unable to parse range: Nobody!A1',
    )
  })
})

describe('Values.update', () => {
  it('parses nothing when raw', () => {
    const { api, id, cells } = sheetsWorld()
    const row = ['00123', '1/2', '=1+1', "'x", '@SUM', '＋86']
    api.Values.update({ values: [row] }, id, 'Customers!A1', raw)
    expect(cells('Customers!A1:F1')).toEqual([row])
    expect(api.get(id, { fields: 'sheets.data.rowData.values.userEnteredValue' }).sheets?.[0]).toMatchObject({
      data: [{ rowData: [{ values: row.map((stringValue) => ({ userEnteredValue: { stringValue } })) }] }],
    })
  })

  it('parses text as if typed when user-entered, and leaves numbers alone', () => {
    const { api, id, cells } = sheetsWorld()
    api.Values.update({ values: [['00123', 7, "'00123", true, 'text']] }, id, 'Customers!A1', typed)
    expect(cells('Customers!A1:E1')).toEqual([[123, 7, '00123', true, 'text']])
  })

  it('skips null and undefined and empties with an empty text', () => {
    const { api, id, cells } = sheetsWorld([['a', 'b', 'c', 'd']])
    const answer = api.Values.update({ values: [[null, undefined, '', 'D']] }, id, 'Customers!A1:D1', raw)
    expect(cells('Customers!A1:D1')).toEqual([['a', 'b', '', 'D']])
    expect(answer).toEqual({
      spreadsheetId: id,
      updatedRange: 'Customers!A1:D1',
      updatedRows: 1,
      updatedColumns: 2,
      updatedCells: 2,
    })
  })

  it('takes columns, and reads back what it wrote', () => {
    const { api, id } = sheetsWorld()
    const values = [['a', 'b'], ['c']]
    const answer = api.Values.update({ values, majorDimension: 'COLUMNS' }, id, 'Customers!B2', {
      ...raw,
      includeValuesInResponse: true,
    })
    expect(answer.updatedData).toEqual({
      range: 'Customers!B2:C3',
      majorDimension: 'ROWS',
      values: [['a', 'c'], ['b']],
    })
  })

  it.each([
    ['Customers!A1:B1', [['a', 'b', 'c']], 'within range [Customers!A1:B1], but tried writing to column [C]'],
    ['Customers!A1:B1', [['a'], ['b']], 'within range [Customers!A1:B1], but tried writing to row [2]'],
    ['Customers!F20', [['a', 'b']], 'within range [Customers!F20], but tried writing to column [G]'],
    [
      'Customers!A19:B22',
      [['a']],
      'Range (Customers!A19:B22) exceeds grid limits. Max rows: 20, max columns: 6',
    ],
    ['Customers!A1', [[['a']]], 'Invalid values[0][0]: list_value ["a"]'],
    ['Customers!A1', [[{ a: 1 }]], 'Invalid values[0][0]: struct_value {"a":1}'],
    ['Customers!A1', ['a'], "Invalid value at 'data.values[0]'"],
    ['Customers!A1', [['x'.repeat(50_001)]], 'more than the maximum of 50000 characters in a single cell'],
  ])('refuses to write outside: %s', (range, values, message) => {
    const { api, id, cells } = sheetsWorld([['before']])
    expect(() => api.Values.update({ values } as never, id, range, raw)).toThrow(message)
    expect(cells('Customers!A1:B1')).toEqual([['before']])
  })

  it('needs to be told how to read its values', () => {
    const { api, id } = sheetsWorld()
    expect(() => api.Values.update({ values: [['a']] }, id, 'Customers!A1')).toThrow(
      "'valueInputOption' is required but not specified",
    )
  })
})

describe('Values.batchUpdate', () => {
  it('writes several ranges and sums up', () => {
    const { api, id, cells } = sheetsWorld()
    const answer = api.Values.batchUpdate(
      {
        ...raw,
        data: [
          { range: 'Customers!A1:B1', values: [['a', 'b']] },
          { range: 'Customers!C3', values: [[1], [2]] },
        ],
      },
      id,
    )
    expect(cells('Customers!A1:C4')).toEqual([['a', 'b'], [], ['', '', 1], ['', '', 2]])
    expect(answer).toMatchObject({ totalUpdatedRows: 3, totalUpdatedCells: 4, totalUpdatedSheets: 1 })
    expect(answer.responses).toHaveLength(2)
  })

  it('writes nothing when one range is refused, and says which', () => {
    const { api, id, cells } = sheetsWorld([['before']])
    const data = [
      { range: 'Customers!A1', values: [['after']] },
      { range: 'Nobody!A1', values: [['x']] },
    ]
    expect(() => api.Values.batchUpdate({ ...raw, data }, id)).toThrow(
      'API call to sheets.spreadsheets.values.batchUpdate failed with error: Invalid data[1]: Unable to parse range: Nobody!A1',
    )
    expect(cells('Customers!A1')).toEqual([['before']])
  })
})

describe('Values.append', () => {
  const tables = () =>
    sheetsWorld([['x', 'y', 'z'], [1, 2, 3], [], ['', 'p', 'q', 'r'], ['', 4, 5, 6], ['', 7, 8, 9]])

  it.each([
    ['Customers', 'Customers!B4:D6', 'Customers!B7'],
    ['Customers!C5:D5', 'Customers!B4:D6', 'Customers!B7'],
    ['Customers!B2:D4', 'Customers!B4:D6', 'Customers!B7'],
    ['Customers!A3:F10', 'Customers!B4:D6', 'Customers!B7'],
    ['Customers!A1', 'Customers!A1:C2', 'Customers!A3'],
    ['Customers!F4', undefined, 'Customers!F4'],
  ])('asked for %s adds below the table found there', (range, table, written) => {
    const { api, id } = tables()
    const answer = api.Values.append({ values: [['new']] }, id, range, raw)
    expect([answer.tableRange, answer.updates?.updatedRange]).toEqual([table, written])
  })

  it('adds rows to the tab where the last one is full', () => {
    const full = Array.from({ length: 20 }, (_, i) => [i])
    const { api, id } = sheetsWorld(full)
    const answer = api.Values.append({ values: [['a'], ['b']] }, id, 'Customers!A:A', raw)
    expect(answer.updates?.updatedRange).toBe('Customers!A21:A22')
    expect(api.get(id).sheets?.[0]?.properties?.gridProperties?.rowCount).toBe(22)
  })

  it('pushes down what stands below when told to insert', () => {
    const { api, id, cells } = tables()
    api.Values.append({ values: [['new']] }, id, 'Customers!A1:C2', {
      ...raw,
      insertDataOption: 'INSERT_ROWS',
    })
    expect(cells('Customers!A3:D5')).toEqual([['new'], [], ['', 'p', 'q', 'r']])
  })

  it('does not widen the tab', () => {
    const { api, id, cells } = sheetsWorld([['a']])
    expect(() => api.Values.append({ values: [[1, 2, 3, 4, 5, 6, 7]] }, id, 'Customers!A1', raw)).toThrow(
      'but tried writing to column [G]',
    )
    expect(cells('Customers!A1:F3')).toEqual([['a']])
  })
})

describe('Values.clear', () => {
  it('empties cells and keeps their looks', () => {
    const { api, id, cells } = sheetsWorld([['a', 'b']])
    expect(api.Values.clear({}, id, 'Customers!A1')).toEqual({
      spreadsheetId: id,
      clearedRange: 'Customers!A1',
    })
    expect(cells('Customers!A1:B1')).toEqual([['', 'b']])
    api.Values.batchClear({ ranges: ['Customers!B1', 'Customers!C1'] }, id)
    expect(cells('Customers!A1:B1')).toEqual([])
  })
})

describe('the fields option', () => {
  it('chooses what a call on values answers', () => {
    const { api, id } = sheetsWorld([['a', 'b']])
    const fields = (mask: string) => ({ fields: mask, ...raw, includeValuesInResponse: true })
    expect(api.Values.get(id, 'Customers!A1:B1', fields('values'))).toEqual({ values: [['a', 'b']] })
    expect(api.Values.batchGet(id, { ranges: ['A1', 'B1'], fields: 'valueRanges(range)' })).toEqual({
      valueRanges: [{ range: 'Customers!A1' }, { range: 'Customers!B1' }],
    })
    expect(
      api.Values.update({ values: [['c']] }, id, 'Customers!A1', fields('updatedCells,updatedData/values')),
    ).toEqual({ updatedCells: 1, updatedData: { values: [['c']] } })
    expect(
      api.Values.append({ values: [['d']] }, id, 'Customers!A1', fields('updates.updatedRange')),
    ).toEqual({
      updates: { updatedRange: 'Customers!A2' },
    })
    expect(api.Values.get(id, 'Customers!A2', fields('*'))).toMatchObject({ range: 'Customers!A2' })
  })

  // Public logs of the API: only the details, which scripts do not get, name the field
  it('refuses what the answer never has, before anything is written', () => {
    const { api, id, cells } = sheetsWorld([['a']])
    const strange = { ...raw, fields: 'updatedCels' }
    expect(() => api.Values.update({ values: [['b']] }, id, 'Customers!A1', strange)).toThrow(
      /failed with error: Request contains an invalid argument\.$/,
    )
    expect(() => api.Values.get(id, 'Customers!A1', { fields: 'values.a' })).toThrow('invalid argument')
    expect(() => api.get(id, { fields: 'sheets.titel' })).toThrow(/invalid argument\.$/)
    expect(cells('Customers!A1')).toEqual([['a']])
  })
})

describe('a message', () => {
  // As Google's own samples send them (googleworkspace/apps-script-samples, sheets/api)
  it('may hold the only item of a list in place of the list', () => {
    const { api, id, cells } = sheetsWorld()
    const data = { range: 'A1', values: [['x']] }
    const written = api.Values.batchUpdate({ valueInputOption: 'RAW', data }, id)
    expect([written.totalUpdatedCells, cells('A1')]).toEqual([1, [['x']]])
    const rows = { values: { userEnteredValue: { numberValue: 3 } } }
    api.batchUpdate({ requests: { updateCells: { rows, start: { sheetId: 0 }, fields: '*' } } }, id)
    expect(cells('A1')).toEqual([[3]])
  })
})

describe('colours', () => {
  // Recorded answers of Google (burnash/gspread, tests/cassettes): the theme of every new spreadsheet
  it('are written as numbers of 32 bits', () => {
    const { api, id } = sheetsWorld()
    const { spreadsheetTheme }: SpreadsheetProperties = api.get(id).properties ?? {}
    const [, , accent1, , accent3] = spreadsheetTheme?.themeColors ?? []
    expect(accent1?.color.rgbColor).toEqual({ red: 0.25882354, green: 0.52156866, blue: 0.95686275 })
    expect(accent3?.color.rgbColor?.blue).toBe(0.015686275)
  })
})
