import fc from 'fast-check'
import { closeRect } from '../../../../../local/services/spreadsheet/grid/rect'
import {
  columnIndex,
  columnLetters,
  formatA1,
  formatReference,
  parseReference,
  quoteTab,
  rectInTab,
  referenceRect,
} from '../../../../../local/services/spreadsheet/grid/reference'

const tab = { rowCount: 100, columnCount: 26 }

describe('letters of columns', () => {
  it.each<[number, string]>([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [18_277, 'ZZZ'],
  ])('%d is %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters)
    expect(columnIndex(letters.toLowerCase())).toBe(index)
  })
})

describe('A1 notation', () => {
  it.each<[string, object]>([
    ['A1', { row: 0, column: 0, rows: 1, columns: 1 }],
    ['c3', { row: 2, column: 2, rows: 1, columns: 1 }],
    ['B2:D5', { row: 1, column: 1, rows: 4, columns: 3 }],
    ['D5:B2', { row: 1, column: 1, rows: 4, columns: 3 }],
    ['D2:B5', { row: 1, column: 1, rows: 4, columns: 3 }],
    ['$B$2:D$5', { row: 1, column: 1, rows: 4, columns: 3 }],
    ['A:A', { row: 0, column: 0, columns: 1 }],
    ['C:A', { row: 0, column: 0, columns: 3 }],
    ['3:5', { row: 2, column: 0, rows: 3 }],
    ['B2:B', { row: 1, column: 1, columns: 1 }],
    ['B2:D', { row: 1, column: 1, columns: 3 }],
  ])('%s means %j', (text, rect) => {
    expect(referenceRect(parseReference(text)!)).toEqual(rect)
  })

  it.each([
    '',
    'A',
    '1',
    'A0',
    'AAAA1',
    'A1:',
    ':A1',
    'A1:B2:C3',
    'A-1',
    'A1 B2',
    'customers',
    '#REF!',
    '甲1',
  ])('%j is none', (text) => {
    expect(parseReference(text)).toBeUndefined()
  })

  it.each<[string, string | undefined]>([
    ['Data!A1', 'Data'],
    ["'My tab'!A1:B2", 'My tab'],
    ["'It''s'!A1", "It's"],
    ["'a!b'!A1", 'a!b'],
    ['客户!A1', '客户'],
    ['A1', undefined],
  ])('%s is on tab %s', (text, name) => {
    expect(parseReference(text)?.tab).toBe(name)
  })

  it.each(['$A$1', 'A$1', '$A1:B$2', 'A:A', '$A:B', '2:$3', 'Data!A1', "'My tab'!A1:B2", "'It''s'!$A$1"])(
    '%s is written as it was',
    (text) => {
      expect(formatReference(parseReference(text)!)).toBe(text)
    },
  )
})

describe('cut to a tab of 100 rows and 26 columns', () => {
  it.each<[string, object | undefined]>([
    ['A1', { row: 0, column: 0, rows: 1, columns: 1 }],
    ['A:A', { row: 0, column: 0, rows: 100, columns: 1 }],
    ['99:100', { row: 98, column: 0, rows: 2, columns: 26 }],
    ['Y99:AB105', { row: 98, column: 24, rows: 2, columns: 2 }],
    ['B5:B', { row: 4, column: 1, rows: 96, columns: 1 }],
    ['A101', undefined],
    ['AA1', undefined],
    ['nobody', undefined],
  ])('%s covers %j', (text, rect) => {
    expect(rectInTab(text, tab)).toEqual(rect)
  })
})

describe('writing a range', () => {
  it.each<[Parameters<typeof formatA1>[0], string]>([
    [{ row: 0, column: 0, rows: 1, columns: 1 }, 'A1'],
    [{ row: 0, column: 0, rows: 2, columns: 1 }, 'A1:A2'],
    [{ row: 0, column: 1, columns: 1 }, 'B:B'],
    [{ row: 4, column: 0, rows: 1 }, '5:5'],
    [{ row: 1, column: 2, columns: 2 }, 'C2:D'],
    [{ row: 0, column: 0 }, ''],
  ])('%j is %j', (rect, text) => {
    expect(formatA1(rect)).toBe(text)
  })

  it('comes back, whatever is open', () => {
    const count = fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined })
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), count, count, (row, column, rows, columns) => {
        fc.pre(rows !== undefined || columns !== undefined)
        fc.pre(columns !== undefined || column === 0)
        const open = {
          row,
          column,
          ...(rows === undefined ? {} : { rows }),
          ...(columns === undefined ? {} : { columns }),
        }
        const again = referenceRect(parseReference(formatA1(open))!)
        const size = { rowCount: 200, columnCount: 200 }
        expect(closeRect(again, size)).toEqual(closeRect(open, size))
      }),
      { seed: 9 },
    )
  })
})

describe('the name of a tab in a formula', () => {
  it.each<[string, string]>([
    ['Data', 'Data'],
    ['客户', "'客户'"],
    ['x.y', 'x.y'],
    ['R1C1', "'R1C1'"],
    ['My tab', "'My tab'"],
    ["It's", "'It''s'"],
    ['2026', "'2026'"],
    ['A1', "'A1'"],
    ['a-b', "'a-b'"],
    ['total!', "'total!'"],
  ])('%s is written %s', (name, text) => {
    expect(quoteTab(name)).toBe(text)
  })

  it('comes back', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 20 }), (name) => {
        expect(parseReference(`${quoteTab(name)}!B2`)).toMatchObject({ tab: name })
      }),
      { seed: 9 },
    )
  })
})
