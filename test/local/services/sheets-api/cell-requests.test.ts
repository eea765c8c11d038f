import { area, batchWorld, people, rows } from './batch-world'

const cellsOf = (values: (string | number | null)[][]) =>
  values.map((line) => ({
    values: line.map((value) => {
      if (value === null) return {}
      return { userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value } }
    }),
  }))

describe('requests on cells', () => {
  it('write text as text and formulas as formulas', () => {
    const { batch, api, id } = batchWorld()
    const values = [
      { userEnteredValue: { stringValue: '=1+1' } },
      { userEnteredValue: { formulaValue: '=A2' } },
    ]
    batch({
      updateCells: { start: { rowIndex: 5, columnIndex: 0 }, rows: [{ values }], fields: 'userEnteredValue' },
    })
    const read = api.Values.get(id, 'Customers!A6:B6', { valueRenderOption: 'FORMULA' })
    expect(read.values).toEqual([['=1+1', '=A2']])
    const kinds = api.get(id, {
      ranges: ['Customers!A6:B6'],
      fields: 'sheets.data.rowData.values.userEnteredValue',
    })
    expect(kinds.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values).toEqual(values)
  })

  it('clear what a range names and the rows leave out', () => {
    const { batch, cells } = batchWorld()
    batch({
      updateCells: { range: area(1, 4, 1, 3), rows: cellsOf([['Zhao', null]]), fields: 'userEnteredValue' },
    })
    expect(cells('Customers!A1:C4')).toEqual([['No', 'Name', 'City'], [3, 'Zhao'], [1], [2]])
  })

  it('touch only the fields named', () => {
    const { batch, cells, api, id } = batchWorld()
    batch({ repeatCell: { range: area(0, 1, 0, 3), cell: { note: 'header' }, fields: 'note' } })
    expect(cells('Customers!A1:C1')).toEqual([people[0]])
    batch({
      repeatCell: {
        range: area(0, 1, 0, 3),
        cell: {
          userEnteredFormat: { numberFormat: { type: 'TEXT' }, textFormat: { bold: true, fontSize: 12 } },
        },
        fields: 'userEnteredFormat(numberFormat,textFormat.bold)',
      },
    })
    const read = api.get(id, {
      ranges: ['Customers!C1'],
      fields: 'sheets.data.rowData.values(note,userEnteredFormat)',
    })
    expect(read.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]).toEqual({
      note: 'header',
      userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' }, textFormat: { bold: true } },
    })
  })

  it('repeat a formula with its references moved along', () => {
    const { batch, api, id } = batchWorld()
    const cell = { userEnteredValue: { formulaValue: '=A2*$A$2' } }
    batch({ repeatCell: { range: area(1, 3, 3, 4), cell, fields: 'userEnteredValue' } })
    const read = api.Values.get(id, 'Customers!D2:D3', { valueRenderOption: 'FORMULA' })
    expect(read.values).toEqual([['=A2*$A$2'], ['=A3*$A$2']])
  })

  it('append below the last row and grow the tab', () => {
    const { batch, cells, sheet } = batchWorld(Array.from({ length: 20 }, (_, i) => [i]))
    batch({ appendCells: { rows: cellsOf([[20], [21]]), fields: '*' } })
    expect(cells('Customers!A20:A22')).toEqual([[19], [20], [21]])
    expect(sheet()?.properties?.gridProperties?.rowCount).toBe(22)
  })

  it('refuse rows or columns beyond the range', () => {
    const { batch } = batchWorld()
    const seven = cellsOf([[1, 2, 3, 4, 5, 6, 7]])
    expect(() => batch({ appendCells: { rows: seven, fields: '*' } })).toThrow(
      'Attempting to write column: 6, beyond the last requested column of: 5',
    )
    expect(() =>
      batch({ updateCells: { range: area(0, 1, 0, 1), rows: cellsOf([[1], [2]]), fields: '*' } }),
    ).toThrow('Attempting to write row: 1, beyond the last requested row of: 0')
  })

  it('lay a rule and take it away', () => {
    const { batch, api, id } = batchWorld()
    const rule = {
      condition: { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '1' }, { userEnteredValue: '9' }] },
      strict: true,
      showCustomUi: true,
      inputMessage: '1–9',
    }
    const read = () =>
      api.get(id, { ranges: ['Customers!A2'], fields: 'sheets.data.rowData.values.dataValidation' })
        .sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.dataValidation
    batch({ setDataValidation: { range: area(1, 4, 0, 1), rule } })
    expect(read()).toEqual(rule)
    batch({ setDataValidation: { range: area(1, 4, 0, 1) } })
    expect(read()).toBeUndefined()
  })

  it.each([
    [
      { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '1' }] },
      "'NUMBER_BETWEEN' requires exactly 2 ConditionValues, but 1 were given",
    ],
    [{ type: 'ONE_OF_LIST' }, "'ONE_OF_LIST' requires at least 1 ConditionValues, but 0 were given"],
    [{ type: 'SOMETIMES' }, '"SOMETIMES"'],
  ])('refuse a rule that makes no sense: %j', (condition, message) => {
    const { batch } = batchWorld()
    expect(() => batch({ setDataValidation: { range: area(0, 1, 0, 1), rule: { condition } } })).toThrow(
      message,
    )
  })
})

describe('requests on areas', () => {
  it('sort, copy, cut and merge', () => {
    const { batch, cells, sheet } = batchWorld()
    batch(
      {
        sortRange: {
          range: area(1, 4, 0, 3),
          sortSpecs: [{ dimensionIndex: 2 }, { dimensionIndex: 0, sortOrder: 'DESCENDING' }],
        },
      },
      { copyPaste: { source: area(1, 2, 0, 3), destination: area(5, 7, 0, 3), pasteType: 'PASTE_VALUES' } },
      { cutPaste: { source: area(0, 1, 2, 3), destination: { rowIndex: 0, columnIndex: 4 } } },
      { mergeCells: { range: area(9, 11, 0, 2), mergeType: 'MERGE_ROWS' } },
    )
    expect(cells('Customers!A1:E7')).toEqual([
      ['No', 'Name', '', '', 'City'],
      [2, 'An', 'Beijing'],
      [1, 'Li', 'Beijing'],
      [3, 'Wang', 'Wuhan'],
      [],
      [2, 'An', 'Beijing'],
      [2, 'An', 'Beijing'],
    ])
    expect(sheet()?.merges).toEqual([area(9, 10, 0, 2), area(10, 11, 0, 2)])
    batch({ unmergeCells: { range: area(9, 11, 0, 2) } })
    expect(sheet()?.merges).toBeUndefined()
  })

  it('transpose a copy', () => {
    const { batch, cells } = batchWorld([['a', 'b']])
    batch({
      copyPaste: { source: area(0, 1, 0, 2), destination: area(2, 4, 0, 1), pasteOrientation: 'TRANSPOSE' },
    })
    expect(cells('Customers!A3:B4')).toEqual([['a'], ['b']])
  })

  it('draw borders at the edge and inside', () => {
    const { batch, api, id } = batchWorld()
    const line = { style: 'SOLID' }
    batch({ updateBorders: { range: area(0, 2, 0, 2), top: line, innerVertical: { style: 'DASHED' } } })
    const read = api.get(id, {
      ranges: ['Customers!A1:B2'],
      fields: 'sheets.data.rowData.values.userEnteredFormat.borders',
    })
    const borders = read.sheets?.[0]?.data?.[0]?.rowData?.map((row) =>
      row.values?.map((cell) =>
        Object.entries(cell.userEnteredFormat?.borders ?? {}).map(
          ([side, border]) => `${side} ${border.style}`,
        ),
      ),
    )
    expect(borders).toEqual([
      [
        ['top SOLID', 'right DASHED'],
        ['top SOLID', 'left DASHED'],
      ],
      [['right DASHED'], ['left DASHED']],
    ])
  })

  it('find and replace, with the counts', () => {
    const { batch, cells } = batchWorld()
    const [reply] = batch({ findReplace: { find: 'beijing', replacement: '$& 100', sheetId: 0 } })
    expect(reply?.findReplace).toEqual({
      valuesChanged: 2,
      rowsChanged: 2,
      sheetsChanged: 1,
      occurrencesChanged: 2,
    })
    expect(cells('Customers!C3:C4')).toEqual([['$& 100'], ['$& 100']])
    batch({
      findReplace: { find: '^W(.*)$', replacement: 'V$1', searchByRegex: true, range: area(0, 4, 1, 2) },
    })
    expect(cells('Customers!B2:C2')).toEqual([['Vang', 'Wuhan']])
    expect(batch({ findReplace: { find: 'li', matchCase: true, allSheets: true } })[0]).toEqual({
      findReplace: {},
    })
  })

  it('trim white space and drop repeated rows', () => {
    const { batch, cells } = batchWorld([['  a  b '], ['a b'], ['A B'], ['c']])
    expect(batch({ trimWhitespace: { range: area(0, 4, 0, 1) } })[0]).toEqual({
      trimWhitespace: { cellsChangedCount: 1 },
    })
    expect(batch({ deleteDuplicates: { range: area(0, 4, 0, 1) } })[0]).toEqual({
      deleteDuplicates: { duplicatesRemovedCount: 2 },
    })
    expect(cells('Customers!A1:A4')).toEqual([['a b'], ['c']])
  })

  it('push cells away and pull them in', () => {
    const { batch, cells } = batchWorld()
    batch({ insertRange: { range: area(1, 2, 1, 2), shiftDimension: 'ROWS' } })
    expect(cells('Customers!A1:B5')).toEqual([['No', 'Name'], [3], [1, 'Wang'], [2, 'Li'], ['', 'An']])
    batch({ deleteRange: { range: area(1, 2, 1, 2), shiftDimension: 'ROWS' } })
    expect(cells('Customers!A1:C4')).toEqual(people)
    batch({ deleteRange: { range: area(0, 4, 1, 2), shiftDimension: 'COLUMNS' } })
    expect(cells('Customers!A1:C1')).toEqual([['No', 'City']])
  })

  it('split a column of texts', () => {
    const { batch, cells } = batchWorld([['a, b'], ['c']])
    batch({ textToColumns: { source: area(0, 2, 0, 1), delimiterType: 'COMMA' } })
    expect(cells('Customers!A1:B2')).toEqual([['a', 'b'], ['c']])
  })

  it('tell which rows a filter hides', () => {
    const { batch, api, id } = batchWorld()
    const criteria = { 2: { hiddenValues: ['Beijing'] } }
    batch({ setBasicFilter: { filter: { range: area(0, 4, 0, 3), criteria } } })
    const read = api.get(id, {
      ranges: ['Customers!A1:A4'],
      fields: 'sheets.data.rowMetadata.hiddenByFilter',
    })
    const hidden = { hiddenByFilter: true }
    expect(read.sheets?.[0]?.data?.[0]?.rowMetadata).toEqual([{}, {}, hidden, hidden])
  })

  it('give each cell of a range the rule as seen from there', () => {
    const { batch, api, id } = batchWorld()
    const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=A2>$A$1' }] }
    batch({ setDataValidation: { range: area(1, 3, 1, 2), rule: { condition } } })
    const read = api.get(id, {
      ranges: ['Customers!B3'],
      fields: 'sheets.data.rowData.values.dataValidation.condition.values',
    })
    expect(read.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.dataValidation?.condition?.values).toEqual(
      [{ userEnteredValue: '=A3>$A$1' }],
    )
  })

  it('hide rows', () => {
    const { batch, api, id } = batchWorld()
    batch({
      updateDimensionProperties: {
        range: rows(1, 2),
        properties: { hiddenByUser: true },
        fields: 'hiddenByUser',
      },
    })
    const read = api.get(id, { ranges: ['Customers!A1:A2'], fields: 'sheets.data.rowMetadata.hiddenByUser' })
    expect(read.sheets?.[0]?.data?.[0]?.rowMetadata).toEqual([{}, { hiddenByUser: true }])
  })
})
