import { frozenIn, tableLook } from '../../src/host/table-look'
import { tableTab } from '../../src/host/table-tab'
import type { TableSchema } from '../../src/register/field'
import { templates } from '../../src/register/templates/template-catalogue'
import { templateTables } from '../../src/register/templates/template-tables'

const LOCALES = ['en', 'zh-CN'] as const
/** What A4 across has room for, in pixels, at margins of 1.9 cm. */
const A4_ACROSS = 979

const schemaIn = (locale: 'en' | 'zh-CN', key: string): TableSchema => {
  const draft = templateTables(templates.hotel, locale, '2026-11-21' as never).find(
    (table) => table.key === key,
  )!
  return { key, sheetId: 7, tab: draft.tab, fields: draft.fields }
}
const columnsOf = ({ fields }: TableSchema) => new Map(fields.map(({ key }, column) => [key, column]))
const widthOf = (schema: TableSchema, key: string): number => {
  const column = columnsOf(schema).get(key)
  for (const request of tableLook(schema, columnsOf(schema))) {
    const { range, properties } = (request.updateDimensionProperties ?? {}) as {
      range?: { startIndex: number }
      properties?: { pixelSize: number }
    }
    if (range?.startIndex === column) return properties!.pixelSize
  }
  return 100
}

describe.each(LOCALES)('the tab of arrivals in %s', (locale) => {
  const schema = schemaIn(locale, 'arrivals')

  it('J6: has the allergies in its fourth column, red, bold and frozen', () => {
    expect(schema.fields[3]?.key).toBe('allergies')
    expect(frozenIn(schema)).toBe(4)
    const [add] = tableTab({ schema, records: [], index: 1, locale })
    expect(add).toMatchObject({ addSheet: { properties: { gridProperties: { frozenColumnCount: 4 } } } })
    const format = tableLook(schema, columnsOf(schema)).find(
      ({ repeatCell }) =>
        (repeatCell as { range: { startColumnIndex: number } })?.range.startColumnIndex === 3,
    )
    expect(format).toMatchObject({
      repeatCell: { cell: { userEnteredFormat: { textFormat: { bold: true }, wrapStrategy: 'WRAP' } } },
    })
  })

  it('J6: has what the front desk reads on one page of A4 across', () => {
    const read = schema.fields.slice(0, schema.fields.findIndex(({ key }) => key === 'note') + 1)
    const sum = read.reduce((total, { key }) => total + widthOf(schema, key), 0)
    expect(read.every(({ hidden }) => !hidden)).toBe(true)
    expect(sum).toBeLessThanOrEqual(A4_ACROSS)
  })

  it('keeps its widths and its red when a column is missing or has moved', () => {
    const columns = new Map([
      ['allergies', 9],
      ['room', 2],
    ])
    const touched = tableLook(schema, columns).map((request) => JSON.stringify(request))
    expect(touched).toHaveLength(4)
    expect(touched.filter((text) => text.includes('"startColumnIndex":9'))).toHaveLength(1)
  })
})

test('other tabs freeze two columns and keep their looks', () => {
  const stays = schemaIn('en', 'stays')
  expect(frozenIn(stays)).toBe(2)
  expect(tableLook(stays, columnsOf(stays))).toEqual([])
  expect(frozenIn({ ...stays, fields: stays.fields.slice(0, 1) })).toBe(1)
})
