import { parseFields, pick, updatePaths } from '../../../../local/services/sheets-api/field-mask'

const spreadsheet = {
  spreadsheetId: 'id',
  properties: { title: 'Customers', locale: 'zh_CN' },
  sheets: [
    { properties: { sheetId: 1, title: 'A' }, merges: [] },
    { properties: { sheetId: 2, title: 'B' }, data: [{ startRow: 0 }] },
  ],
}

describe('a field mask', () => {
  it.each([
    ['spreadsheetId', { spreadsheetId: 'id' }],
    ['properties.title', { properties: { title: 'Customers' } }],
    ['properties/title', { properties: { title: 'Customers' } }],
    [
      'sheets.properties.sheetId',
      { sheets: [{ properties: { sheetId: 1 } }, { properties: { sheetId: 2 } }] },
    ],
    [
      'sheets(properties(sheetId),data)',
      {
        sheets: [{ properties: { sheetId: 1 } }, { properties: { sheetId: 2 }, data: [{ startRow: 0 }] }],
      },
    ],
    ['*', spreadsheet],
    ['sheets(*)', { sheets: spreadsheet.sheets }],
    ['properties,properties.title', { properties: spreadsheet.properties }],
    ['properties.title, spreadsheetId', { properties: { title: 'Customers' }, spreadsheetId: 'id' }],
  ])('%s keeps exactly what it names', (mask, expected) => {
    expect(pick(spreadsheet, parseFields(mask))).toEqual(expected)
  })

  it.each(['sheets(properties', 'a,,b', 'a..b', 'a)', 'a b'])('%s is refused', (mask) => {
    expect(() => parseFields(mask)).toThrow('Request contains an invalid argument.')
  })
})

describe('the fields of an update', () => {
  const known = [
    'title',
    'hidden',
    'gridProperties.rowCount',
    'gridProperties.frozenRowCount',
    'tabColor',
  ] as const

  it('names single fields', () => {
    expect(updatePaths('title,gridProperties.frozenRowCount', known)).toEqual([
      'title',
      'gridProperties.frozenRowCount',
    ])
  })

  it('lets a parent stand for all its fields and an asterisk for everything', () => {
    expect(updatePaths('gridProperties', known)).toEqual([
      'gridProperties.rowCount',
      'gridProperties.frozenRowCount',
    ])
    expect(updatePaths('*', known)).toEqual(known)
  })

  it('lets a deeper path stand for the field it belongs to', () => {
    expect(updatePaths('tabColor.red', known)).toEqual(['tabColor'])
  })

  it('must be there and must be known', () => {
    expect(() => updatePaths(undefined, known)).toThrow("At least one field must be listed in 'fields'.")
    expect(() => updatePaths('titel', known)).toThrow('Invalid field: titel')
  })
})
