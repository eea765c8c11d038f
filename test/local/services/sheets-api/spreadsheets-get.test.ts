import { sheetsWorld } from './sheets-world'

describe('Spreadsheets.get', () => {
  it('answers everything except cells', () => {
    const { api, id } = sheetsWorld([['a']])
    expect(api.get(id)).toEqual({
      spreadsheetId: id,
      properties: {
        ...{ title: 'Register', locale: 'zh_CN', autoRecalc: 'ON_CHANGE', timeZone: 'Asia/Shanghai' },
        defaultFormat: expect.objectContaining({
          wrapStrategy: 'OVERFLOW_CELL',
          verticalAlignment: 'BOTTOM',
        }),
        spreadsheetTheme: expect.objectContaining({ primaryFontFamily: 'Arial' }),
      },
      sheets: [
        {
          properties: {
            sheetId: 0,
            title: 'Customers',
            index: 0,
            sheetType: 'GRID',
            gridProperties: { rowCount: 20, columnCount: 6 },
          },
        },
      ],
      spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${id}/edit`,
    })
  })

  it('answers exactly the fields asked for', () => {
    const { api, id } = sheetsWorld([['a']])
    expect(api.get(id, { fields: 'sheets.properties(sheetId,title)' })).toEqual({
      sheets: [{ properties: { sheetId: 0, title: 'Customers' } }],
    })
    expect(
      api.get(id, { fields: 'sheets(data(rowData(values(formattedValue))))', includeGridData: false }),
    ).toEqual({
      sheets: [{ data: [{ rowData: [{ values: [{ formattedValue: 'a' }] }] }] }],
    })
    expect(() => api.get(id, { fields: 'sheets.propertys' })).toThrow('Request contains an invalid argument.')
  })

  it('answers cells with values, looks, notes and rules, and rows and columns with their sizes', () => {
    const { api, id } = sheetsWorld([['a', 5]])
    api.batchUpdate(
      {
        requests: [
          {
            updateCells: {
              start: { rowIndex: 0, columnIndex: 0 },
              rows: [
                {
                  values: [
                    {
                      note: 'watch',
                      userEnteredFormat: {
                        backgroundColor: { red: 1, blue: 0.5019608 },
                        textFormat: { bold: true },
                      },
                      dataValidation: {
                        condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a' }] },
                        strict: true,
                      },
                    },
                  ],
                },
              ],
              fields: 'note,userEnteredFormat(backgroundColor,textFormat.bold),dataValidation',
            },
          },
          {
            updateDimensionProperties: {
              range: { dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
              properties: { pixelSize: 240, hiddenByUser: true },
              fields: 'pixelSize,hiddenByUser',
            },
          },
        ],
      },
      id,
    )
    const data = api.get(id, { ranges: ['Customers!A1:B2'], includeGridData: true }).sheets?.[0]?.data?.[0]
    const pink = { red: 1, blue: 0.5019608 }
    expect(data?.rowData).toMatchObject([
      {
        values: [
          {
            userEnteredValue: { stringValue: 'a' },
            effectiveValue: { stringValue: 'a' },
            formattedValue: 'a',
            userEnteredFormat: {
              backgroundColor: pink,
              backgroundColorStyle: { rgbColor: pink },
              textFormat: { bold: true },
            },
            effectiveFormat: { horizontalAlignment: 'LEFT', textFormat: { bold: true, fontFamily: 'Arial' } },
            note: 'watch',
            dataValidation: {
              condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a' }] },
              strict: true,
            },
          },
          { userEnteredValue: { numberValue: 5 }, effectiveFormat: { horizontalAlignment: 'RIGHT' } },
        ],
      },
    ])
    expect(data?.columnMetadata).toEqual([{ pixelSize: 100 }, { pixelSize: 240, hiddenByUser: true }])
    expect(data?.rowMetadata).toEqual([{ pixelSize: 21 }, { pixelSize: 21 }])
  })

  it('answers only the tabs and cells that the ranges touch', () => {
    const { api, id } = sheetsWorld([
      ['a', 'b'],
      ['c', 'd'],
    ])
    api.batchUpdate({ requests: [{ addSheet: { properties: { title: 'Log' } } }] }, id)
    const answer = api.get(id, {
      ranges: ['Customers!B2:C3'],
      fields: 'sheets(properties.title,data(startRow,startColumn,rowData.values.formattedValue))',
    })
    expect(answer).toEqual({
      sheets: [
        {
          properties: { title: 'Customers' },
          data: [{ startRow: 1, startColumn: 1, rowData: [{ values: [{ formattedValue: 'd' }] }] }],
        },
      ],
    })
  })

  it('makes a new spreadsheet with the tabs asked for', () => {
    const { api, google } = sheetsWorld()
    const made = api.create({ properties: { title: 'Scoped' }, sheets: [{ properties: { title: '首页' } }] })
    expect(made.properties?.title).toBe('Scoped')
    expect(made.sheets?.map((sheet) => sheet.properties?.title)).toEqual(['首页'])
    expect(google.files.get(made.spreadsheetId ?? '')?.owner).toBe('owner@example.com')
  })
})
