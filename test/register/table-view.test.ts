import fc from 'fast-check'
import { type Cell, toCell } from '../../src/register/cell-codec'
import { recordFields, tableRows } from '../../src/register/table-view'
import type { RecordValues, Value } from '../../src/register/value'
import { TABLE } from '../support/a-table'

const value = fc.oneof(
  fc.constantFrom<Value>('张三', '13977413962', 'a@qq.com', '=A1', '约 2026 年', 7, true, '<b>', "'5"),
  fc.string({ minLength: 1, maxLength: 6 }).filter((text) => text.trim() !== ''),
)
const record = fc.tuple(
  fc.integer({ min: 1, max: 999_999 }).map(String),
  fc
    .dictionary(fc.constantFrom('name', 'phone', 'email'), value)
    .chain((values) =>
      fc
        .constantFrom('', '2026-11-21', '1900-01-01', '不详')
        .map((since): RecordValues => (since === '' ? { ...values } : { ...values, since })),
    ),
)
const records = fc.uniqueArray(record, { maxLength: 6, selector: ([id]) => id })
const order = fc.shuffledSubarray([...TABLE.fields.keys()], { minLength: TABLE.fields.length })

/** The cells of records with their columns in some order. */
function cellsOf(
  all: readonly (readonly [string, RecordValues])[],
  columns: ReadonlyMap<string, number>,
): Cell[][] {
  return all.map(([id, values]) => {
    const row: Cell[] = TABLE.fields.map(() => '')
    for (const field of TABLE.fields) {
      const held = field.key === 'number' ? id : (values[field.key] ?? '')
      row[columns.get(field.key)!] = toCell(field, held)
    }
    return row
  })
}

describe('the rows of a table', () => {
  it('are the records that were written, whatever the order of the columns', () => {
    fc.assert(
      fc.property(records, order, (all, places) => {
        const columns = new Map(TABLE.fields.map(({ key }, index) => [key, places[index]!]))
        const rows = tableRows(TABLE, columns, cellsOf(all, columns), 1)
        expect(rows.map(({ id, values }) => [id, values])).toEqual(all)
        expect(rows.map(({ row }) => row)).toEqual(all.map((_, index) => index + 1))
      }),
    )
  })

  it('leave out blank rows, and count the others from where the reading began', () => {
    const columns = new Map(TABLE.fields.map(({ key }, index) => [key, index]))
    const blanks: (Cell | null)[][] = [[], ['', '', null], [' ', '  '], ['', false, false]]
    const rows = tableRows(TABLE, columns, [...blanks, ['', '张三'], ...blanks, [100_001]], 10)
    expect(rows.map(({ row, id, values }) => [row, id, values])).toEqual([
      [14, '', { name: '张三' }],
      [19, '100001', {}],
    ])
  })

  it('know nothing of columns that are not there, and of cells beyond the fields', () => {
    const columns = new Map([
      ['number', 0],
      ['name', 1],
    ])
    expect(tableRows(TABLE, columns, [[100_001, '张三', '13977413962', 'x']], 1)).toEqual([
      { row: 1, id: '100001', values: { name: '张三' }, problems: '' },
    ])
  })

  it('have values of records only: neither the number, nor what is computed, nor formulas', () => {
    const formula = { ...TABLE.fields[2]!, formula: true }
    const schema = { ...TABLE, fields: [...TABLE.fields.filter(({ key }) => key !== 'phone'), formula] }
    expect(recordFields(schema).map(({ key }) => key)).toEqual(['name', 'email', 'since'])
  })
})
