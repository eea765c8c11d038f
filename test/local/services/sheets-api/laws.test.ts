import fc from 'fast-check'
import type { Request } from '../../../../local/services/sheets-api/schema'
import { fileToJson } from '../../../../local/services/spreadsheet/grid/file-json'
import { area, batchWorld, columns, rows } from './batch-world'
import { sheetsWorld } from './sheets-world'

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('=1+1', "'x", '00123', '1/2', 'TRUE', '𠮷', '@SUM(A1)', ' '),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.boolean(),
)
const block = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 })

/** What reading gives of rows that were written: nothing at the ends. */
function trimmed(lines: readonly (readonly unknown[])[]): unknown[][] {
  const cut = lines.map((line) =>
    line.slice(
      0,
      line.reduce<number>((last, value, i) => (value === '' ? last : i + 1), 0),
    ),
  )
  return cut.slice(
    0,
    cut.reduce((last, line, i) => (line.length === 0 ? last : i + 1), 0),
  )
}

const requests: readonly Request[] = [
  { addSheet: { properties: { title: 'More' } } },
  { insertDimension: { range: rows(1, 3), inheritFromBefore: true } },
  { deleteDimension: { range: columns(0, 1) } },
  { moveDimension: { source: rows(0, 2), destinationIndex: 5 } },
  {
    repeatCell: {
      range: area(0, 4, 0, 3),
      cell: { userEnteredFormat: { textFormat: { bold: true } }, note: 'n' },
      fields: '*',
    },
  },
  { sortRange: { range: area(0, 4, 0, 3), sortSpecs: [{ dimensionIndex: 1 }] } },
  { mergeCells: { range: area(6, 8, 0, 2) } },
  { setDataValidation: { range: area(0, 3, 0, 1), rule: { condition: { type: 'BOOLEAN' } } } },
  { addProtectedRange: { protectedRange: { range: area(0, 1, 0, 3) } } },
  { addNamedRange: { namedRange: { name: 'Area', range: area(0, 1, 0, 3) } } },
  {
    createDeveloperMetadata: {
      developerMetadata: { metadataKey: 'k', location: { sheetId: 0 }, visibility: 'DOCUMENT' },
    },
  },
  {
    updateSheetProperties: {
      properties: { title: 'Renamed', gridProperties: { frozenRowCount: 1 } },
      fields: 'title,gridProperties.frozenRowCount',
    },
  },
  { updateSpreadsheetProperties: { properties: { title: 'Other' }, fields: 'title' } },
  { setBasicFilter: { filter: { range: area(0, 4, 0, 3) } } },
  { addDimensionGroup: { range: rows(1, 3) } },
  { updateDimensionProperties: { range: rows(1, 3), properties: { pixelSize: 50 }, fields: 'pixelSize' } },
  { findReplace: { find: 'a', replacement: 'b', allSheets: true } },
]

describe('laws of the Sheets API', () => {
  it('what is written raw is read back as it was', () => {
    const { api, id } = sheetsWorld()
    let at = 0
    fc.assert(
      fc.property(block, (values) => {
        if (at++ % 25 === 0) api.Values.clear({}, id, 'Customers')
        api.Values.clear({}, id, 'Customers!A1:F8')
        api.Values.update({ values }, id, 'Customers!A1:F8', { valueInputOption: 'RAW' })
        const read = api.Values.get(id, 'Customers!A1:F8', { valueRenderOption: 'UNFORMATTED_VALUE' })
        expect(read.values ?? []).toEqual(trimmed(values))
      }),
      { numRuns: 12, seed: 7 },
    )
  })

  it('a batch that fails at its end leaves no trace of what came before', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...requests], { minLength: 1 }), (chosen) => {
        const { google, id, batch } = batchWorld()
        const file = google.files.get(id)
        if (!file) throw new Error('no file')
        const before = JSON.stringify({ ...fileToJson(file), changedMs: 0 })
        expect(() => batch(...chosen, { deleteSheet: { sheetId: 987654 } })).toThrow(
          /Invalid requests\[\d+\]/,
        )
        expect(JSON.stringify({ ...fileToJson(file), changedMs: 0 })).toBe(before)
      }),
      { numRuns: 40, seed: 11 },
    )
  })

  it('a request repeated is refused or changes nothing more where it only sets what is so already', () => {
    const idempotent = requests.filter(
      (each) =>
        'repeatCell' in each ||
        'sortRange' in each ||
        'setBasicFilter' in each ||
        'updateDimensionProperties' in each ||
        'setDataValidation' in each,
    )
    for (const request of idempotent) {
      const { google, id, batch } = batchWorld()
      const file = google.files.get(id)
      if (!file) throw new Error('no file')
      batch(request)
      const once = JSON.stringify({ ...fileToJson(file), changedMs: 0 })
      batch(request)
      expect(JSON.stringify({ ...fileToJson(file), changedMs: 0 })).toBe(once)
    }
  })
})

describe('the size of calls', () => {
  it('fifty thousand rows are read and written in one call each', () => {
    const { api, id, google } = sheetsWorld()
    const values = Array.from({ length: 50_000 }, (_, i) => [i, `客户${i}`, '13812345678', true])
    api.batchUpdate({ requests: [{ appendDimension: { dimension: 'ROWS', length: 49_980 } }] }, id)
    api.Values.update({ values }, id, 'Customers!A1', { valueInputOption: 'RAW' })
    const read = api.Values.get(id, 'Customers!A1:D', { valueRenderOption: 'UNFORMATTED_VALUE' })
    expect(read.values).toHaveLength(50_000)
    expect(read.values?.[49_999]).toEqual(values[49_999])
    expect(google.meter).toMatchObject({
      cellsRead: 200_000,
      byMethod: { 'Values.update': 1, 'Values.get': 1 },
    })
  })
})
