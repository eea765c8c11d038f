import fc from 'fast-check'
import { appendRows, cellData, type PlacedCell, updateCells } from '../../src/store/cell-requests'

interface Update {
  start: { rowIndex: number; columnIndex: number }
  rows: { values: { userEnteredValue?: Record<string, unknown> }[] }[]
  fields: string
}
const updates = (cells: PlacedCell[]) =>
  updateCells(7, cells).map((request) => request.updateCells as unknown as Update)

describe('cellData', () => {
  it('stores a text as text, whatever it looks like', () => {
    for (const text of ['=1+1', '00123', '1/2', '@SUM(A1)', "'quoted", 'TRUE'])
      expect(cellData(text)).toEqual({ userEnteredValue: { stringValue: text } })
  })

  it('stores numbers and yes/no as such, and empties a cell for an empty text', () => {
    expect(cellData(12.5)).toEqual({ userEnteredValue: { numberValue: 12.5 } })
    expect(cellData(false)).toEqual({ userEnteredValue: { boolValue: false } })
    expect(cellData('')).toEqual({})
  })
})

describe('updateCells', () => {
  it('writes neighbouring rows of a column with one request', () => {
    const made = updates([
      { row: 3, column: 1, cell: 'c' },
      { row: 2, column: 1, cell: 'b' },
      { row: 5, column: 1, cell: 'e' },
      { row: 2, column: 0, cell: 'a' },
    ])
    expect(made.map(({ start, rows }) => [start.rowIndex, start.columnIndex, rows.length])).toEqual([
      [2, 0, 1],
      [2, 1, 2],
      [5, 1, 1],
    ])
  })

  it('gives a day its format, and only a day', () => {
    expect(updates([{ row: 1, column: 0, cell: 46_347, isDay: true }])[0]?.fields).toContain('numberFormat')
    expect(updates([{ row: 1, column: 0, cell: '下个月', isDay: true }])[0]?.fields).toBe('userEnteredValue')
    expect(updates([{ row: 1, column: 0, cell: 46_347 }])[0]?.fields).toBe('userEnteredValue')
  })

  it('gives a day and time a format with the time, beside days and plain numbers', () => {
    const made = updates([
      { row: 1, column: 0, cell: 46_347.4, hasTime: true },
      { row: 2, column: 0, cell: 46_348.5, hasTime: true },
      { row: 3, column: 0, cell: 46_349, isDay: true },
      { row: 4, column: 0, cell: 7 },
      { row: 5, column: 0, cell: '明天', hasTime: true },
    ])
    const formats = made.map(({ rows }) =>
      rows.map(({ values: [cell] }) => JSON.stringify(cell).match(/yyyy-mm-dd( hh:mm)?/)?.[0]),
    )
    expect(formats).toEqual([
      ['yyyy-mm-dd hh:mm', 'yyyy-mm-dd hh:mm'],
      ['yyyy-mm-dd'],
      [undefined, undefined],
    ])
  })

  it('lays a tick box with the answer, and takes it away where nothing is said', () => {
    const [request] = updates([
      { row: 1, column: 0, cell: true, hasBox: true },
      { row: 2, column: 0, cell: '', hasBox: true },
      { row: 3, column: 0, cell: '也许', hasBox: true },
    ])
    expect(request?.fields).toBe('userEnteredValue,dataValidation')
    expect(request?.rows.map(({ values: [cell] }) => Object.keys(cell ?? {}))).toEqual([
      ['userEnteredValue', 'dataValidation'],
      [],
      ['userEnteredValue'],
    ])
    expect(updates([{ row: 1, column: 0, cell: true }])[0]?.fields).toBe('userEnteredValue')
  })

  it('writes every cell it is given once, and no other', () => {
    const cells = fc.uniqueArray(
      fc.record({
        row: fc.nat(40),
        column: fc.nat(6),
        cell: fc.oneof(fc.string(), fc.integer(), fc.boolean()),
        isDay: fc.boolean(),
      }),
      { selector: ({ row, column }) => `${row}/${column}`, maxLength: 80 },
    )
    fc.assert(
      fc.property(cells, (given) => {
        const written = new Map<string, unknown>()
        for (const { start, rows } of updates(given))
          rows.forEach(({ values }, index) => {
            const key = `${start.rowIndex + index}/${start.columnIndex}`
            expect(written.has(key)).toBe(false)
            written.set(key, Object.values(values[0]?.userEnteredValue ?? { empty: '' })[0])
          })
        expect(written).toEqual(new Map(given.map(({ row, column, cell }) => [`${row}/${column}`, cell])))
      }),
    )
  })
})

describe('appendRows', () => {
  it('leaves the place to Google', () => {
    expect(appendRows(3, [['a', 1], ['']])).toEqual({
      appendCells: {
        sheetId: 3,
        rows: [
          { values: [{ userEnteredValue: { stringValue: 'a' } }, { userEnteredValue: { numberValue: 1 } }] },
          { values: [{}] },
        ],
        fields: 'userEnteredValue',
      },
    })
  })
})
