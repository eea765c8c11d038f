import { messageFields } from '../../../../local/services/sheets-api/message-fields'
import { messageNames } from '../../../../local/services/sheets-api/message-names'
import { sheetsWorld } from './sheets-world'

/** What a batch of requests is refused with; the requests need not type-check. */
function refusalOf(...requests: readonly object[]): string {
  const { api, id } = sheetsWorld()
  try {
    api.batchUpdate({ requests: requests as never }, id)
  } catch (error) {
    return (error as Error).message.replace(/^.*failed with error: /, '')
  }
  return 'no refusal'
}

const unknown = (name: string, place: string, why = 'Cannot find field.') =>
  `Invalid JSON payload received. Unknown name "${name}" at '${place}': ${why}`

describe('a message with a field that Google does not know', () => {
  // Public logs of the API, with the places written so
  it.each<[string, object, string]>([
    [
      'deep inside',
      {
        updateCells: {
          start: { sheetId: 0 },
          rows: [{ values: [{ textFormatRuns: [{ format: { textFormat: { bold: true } } }] }] }],
          fields: '*',
        },
      },
      unknown('textFormat', 'requests[0].update_cells.rows[0].values[0].text_format_runs[0].format'),
    ],
    [
      'in a map',
      { setBasicFilter: { filter: { criteria: { 2: { hiddenValue: ['a'] } } } } },
      unknown('hiddenValue', 'requests[0].set_basic_filter.filter.criteria[0].value'),
    ],
    [
      'a list where one message belongs',
      { addSheet: { properties: [{ title: 'x' }] } },
      unknown('properties', 'requests[0].add_sheet', 'Proto field is not repeating, cannot start list.'),
    ],
    [
      'a text where a message belongs',
      { repeatCell: { range: 'A1', cell: {}, fields: '*' } },
      `Invalid value at 'requests[0].repeat_cell.range' (type.googleapis.com/google.apps.sheets.v4.GridRange), "A1"`,
    ],
  ])('is refused: %s', (_, request, refusal) => {
    expect(refusalOf(request)).toBe(refusal)
  })

  it('is refused with all there are, and nothing is carried out', () => {
    const { api, id } = sheetsWorld()
    const requests = [
      { addSheet: { properties: { title: 'New' } } },
      { addSheet: { propertys: {} } },
      { add: 1 },
    ]
    expect(() => api.batchUpdate({ requests } as never, id)).toThrow(
      `${unknown('propertys', 'requests[1].add_sheet')}\n${unknown('add', 'requests[2]')}`,
    )
    expect(api.get(id).sheets).toHaveLength(1)
  })

  it('is refused by every call that sends one', () => {
    const { api, id, cells } = sheetsWorld()
    const raw = { valueInputOption: 'RAW' }
    const row = { value: [['x']] } as never
    expect(() => api.Values.update(row, id, 'A1', raw)).toThrow(unknown('value', 'data'))
    expect(() => api.Values.append(row, id, 'A1', raw)).toThrow(unknown('value', 'data'))
    expect(() => api.Values.batchUpdate({ ...raw, data: [row] }, id)).toThrow(unknown('value', 'data[0]'))
    expect(() => api.Values.batchClear({ range: 'A1' } as never, id)).toThrow('Unknown name "range": Cannot')
    expect(() => api.create({ title: 'Mine' } as never)).toThrow(unknown('title', 'spreadsheet'))
    expect(cells('A1')).toEqual([])
  })
})

describe('a message', () => {
  it('may name its fields in either of Google’s two ways', () => {
    const { api, id } = sheetsWorld()
    const requests = [{ add_sheet: { properties: { title: 'Log', grid_properties: { row_count: 7 } } } }]
    api.batchUpdate({ requests } as never, id)
    expect(api.get(id).sheets?.[1]?.properties).toMatchObject({
      title: 'Log',
      gridProperties: { rowCount: 7 },
    })
  })

  it('is known wherever another one holds it, and wherever a script can make it', () => {
    const held = [...messageFields.values()].flatMap((fields) => [...fields.values()])
    const named = [...messageNames, ...held.flatMap(({ message }) => message ?? [])]
    expect(named.filter((name) => !messageFields.has(name))).toEqual([])
  })
})
