import fc from 'fast-check'
import { CUSTOMERS, type TableSchema } from '../../src/register/field'
import { fieldFrom } from '../../src/register/field-catalogue'
import { numberRows } from '../../src/register/number-rows'
import type { TableRow, TableView } from '../../src/register/table-view'
import type { RecordValues } from '../../src/register/value'

const schema: TableSchema = {
  key: CUSTOMERS,
  sheetId: 0,
  tab: '客户',
  fields: [fieldFrom('number', 'zh-CN'), fieldFrom('name', 'zh-CN'), fieldFrom('phone', 'zh-CN')],
}
const columns = new Map([
  ['number', 0],
  ['name', 1],
  ['phone', 2],
])
const person = (name: string, phone = ''): RecordValues => (phone ? { name, phone } : { name })
/** Rows from row 1 on: number and values. */
const viewOf = (rows: [string, RecordValues][]): TableView => ({
  schema,
  columns,
  unknown: [],
  renamed: [],
  rows: rows.map(([id, values], index): TableRow => ({ row: index + 1, id, values, problems: '' })),
})
const recordedOf = (records: Record<string, RecordValues>) =>
  new Map(Object.entries(records).map(([id, values]) => [id, { values }]))
function numbered(
  rows: [string, RecordValues][],
  records: Record<string, RecordValues>,
  more: { whole?: boolean; overtyped?: ReadonlyMap<number, string> } = {},
) {
  const view = viewOf(rows)
  const { idOf, written, nextNumber } = numberRows({
    view,
    recorded: recordedOf(records),
    whole: true,
    nextNumber: 100,
    ...more,
  })
  return { ids: view.rows.map((row) => idOf.get(row)), written, nextNumber }
}

describe('the number of a row', () => {
  it('is its own where it is known', () => {
    expect(
      numbered(
        [
          ['2', person('乙')],
          ['1', person('甲')],
        ],
        { 1: person('甲'), 2: person('乙') },
      ),
    ).toEqual({
      ids: ['2', '1'],
      written: [],
      nextNumber: 100,
    })
  })

  it('is a new one where it has none, in the order of the rows', () => {
    expect(
      numbered(
        [
          ['', person('甲')],
          ['', person('乙')],
        ],
        {},
      ),
    ).toEqual({
      ids: ['100', '101'],
      written: [
        { row: 1, id: '100' },
        { row: 2, id: '101' },
      ],
      nextNumber: 102,
    })
  })

  it('is a new one where somebody made one up', () => {
    expect(
      numbered(
        [
          ['7', person('甲')],
          ['abc', person('乙')],
          ['999', person('丙')],
        ],
        {},
      ).ids,
    ).toEqual(['100', '101', '102'])
  })

  it('is the one that was typed over, where the edit tells', () => {
    const told = { whole: false, overtyped: new Map([[1, '5']]) }
    expect(numbered([['7', person('甲')]], { 5: person('甲') }, told)).toMatchObject({
      ids: ['5'],
      written: [{ row: 1, id: '5' }],
    })
    expect(
      numbered(
        [
          ['7', person('甲')],
          ['5', person('甲')],
        ],
        { 5: person('甲') },
        told,
      ).ids,
    ).toEqual(['100', '5'])
  })

  it('is not one of another record that was typed over its own, wherever that record stands', () => {
    const records = { 1: person('甲'), 2: person('丙') }
    const told = { whole: false, overtyped: new Map([[1, '2']]) }
    expect(numbered([['1', person('丙')]], records, told)).toMatchObject({
      ids: ['2'],
      written: [{ row: 1, id: '2' }],
    })
    expect(numbered([['1', person('甲')]], records, told)).toMatchObject({ ids: ['1'], written: [] })
  })

  it('comes back by its values where it was cleared, the lowest to the first of equal rows', () => {
    const records = { 1: person('甲'), 2: person('甲'), 3: person('乙') }
    expect(
      numbered(
        [
          ['', person('乙')],
          ['', person('甲')],
          ['', person('甲')],
        ],
        records,
      ).ids,
    ).toEqual(['3', '1', '2'])
  })

  it('does not come back by values where only some rows are seen: the others may hold it', () => {
    expect(numbered([['', person('甲')]], { 1: person('甲') }, { whole: false }).ids).toEqual(['100'])
  })

  it('stays with the row most like the record where it stands twice; the copy gets a new one', () => {
    const records = { 1: person('甲', '13912345678') }
    expect(
      numbered(
        [
          ['1', person('甲改')],
          ['1', person('甲', '13912345678')],
        ],
        records,
      ).ids,
    ).toEqual(['100', '1'])
    expect(
      numbered(
        [
          ['1', person('甲', '13912345678')],
          ['1', person('甲', '13912345678')],
        ],
        records,
      ).ids,
    ).toEqual(['1', '100'])
  })

  it('is emptied in a row that holds nothing else and was never a record', () => {
    expect(numbered([['50', {}]], {})).toEqual({
      ids: [undefined],
      written: [{ row: 1, id: '' }],
      nextNumber: 100,
    })
  })

  it('stays in a record whose values were all cleared', () => {
    expect(numbered([['1', {}]], { 1: person('甲') })).toMatchObject({ ids: ['1'], written: [] })
  })

  it('is one of a kind, is kept where it can be, and a second look finds nothing to do', () => {
    const id = fc.constantFrom('', '1', '2', '3', '7', 'x')
    const values = fc.constantFrom({}, person('甲'), person('乙'), person('丙', '1'))
    fc.assert(
      fc.property(fc.array(fc.tuple(id, values), { maxLength: 8 }), (rows) => {
        const records = { 1: person('甲'), 2: person('乙'), 3: person('丙', '1') }
        const filled = rows.filter(([number, held]) => number !== '' || Object.keys(held).length > 0)
        const { ids, written, nextNumber } = numbered(filled, records)
        const given = ids.filter((each) => each !== undefined)
        expect(new Set(given).size).toBe(given.length)
        for (const each of given) if (!(each in records)) expect(Number(each)).toBeGreaterThanOrEqual(100)
        const texts = new Map(written.map(({ row, id: text }) => [row, text]))
        const after = filled.map(([number, held], index): [string, RecordValues] => [
          texts.get(index + 1) ?? number,
          held,
        ])
        const known = Object.fromEntries(
          after
            .filter(([number]) => number !== '')
            .map(([number, held]) => [number, records[number as '1'] ?? held]),
        )
        const again = numbered(
          after.filter(([number]) => number !== ''),
          { ...records, ...known },
        )
        expect(again.written).toEqual([])
        expect(nextNumber).toBeGreaterThanOrEqual(100)
      }),
    )
  })
})
