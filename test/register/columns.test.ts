import fc from 'fast-check'
import { columnsByHeader, columnsByMark } from '../../src/register/columns'
import type { Field, TableSchema } from '../../src/register/field'

const field = (key: string, header: string): Field => ({ key, kind: 'text', header, block: 'basic' })
const schema: TableSchema = {
  key: 'customers',
  sheetId: 0,
  tab: '客户',
  fields: [field('number', '客户编号'), field('name', '姓名'), field('phone', '手机'), field('note', '备注')],
}
const HEADERS = schema.fields.map(({ header }) => header)
const places = (columns: ReadonlyMap<string, number>) => Object.fromEntries(columns)
const WHERE = { number: 0, name: 1, phone: 2, note: 3 }

describe('columns by header', () => {
  it('stand where their headers stand, spaces around them aside', () => {
    expect(places(columnsByHeader(schema, HEADERS).columns)).toEqual(WHERE)
    expect(places(columnsByHeader(schema, [' 客户编号', '姓名 ', '手机', '备注\n']).columns)).toEqual(WHERE)
  })

  it('are found in every order, with anything between them', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...HEADERS, '', 'x', 'y', 'z'], { minLength: 8 }), (row) => {
        const { columns, missing, unknown, renamed } = columnsByHeader(schema, row)
        for (const { key, header } of schema.fields) expect(row[columns.get(key)!]).toBe(header)
        expect([missing, renamed]).toEqual([[], []])
        expect(unknown.map(({ header }) => header).sort()).toEqual(['x', 'y', 'z'])
      }),
    )
  })

  it('miss a header that is gone and one that stands twice', () => {
    const { columns, missing, unknown } = columnsByHeader(schema, ['客户编号', '姓名', '姓名', '备注'])
    expect(places(columns)).toEqual({ number: 0, note: 3 })
    expect(missing).toEqual(['name', 'phone'])
    expect(unknown).toEqual([
      { column: 1, header: '姓名' },
      { column: 2, header: '姓名' },
    ])
  })

  it('are none in an empty row, and cells that are no text count by how they are written', () => {
    expect(columnsByHeader(schema, []).missing).toHaveLength(4)
    expect(columnsByHeader(schema, [null, undefined, 2026, true]).unknown).toEqual([
      { column: 2, header: '2026' },
      { column: 3, header: 'true' },
    ])
  })
})

describe('columns by mark', () => {
  const marks = new Map([
    [0, 'number'],
    [1, 'name'],
    [2, 'phone'],
    [3, 'note'],
  ])

  it('follow the mark, not the header, and tell what each is called now', () => {
    const map = columnsByMark(schema, ['客户编号', '备注', '', '姓名'], marks)
    expect(places(map.columns)).toEqual(WHERE)
    expect(map.renamed).toEqual([
      { field: 'name', header: '备注' },
      { field: 'phone', header: '' },
      { field: 'note', header: '姓名' },
    ])
    expect([map.missing, map.unknown]).toEqual([[], []])
  })

  it('fall back to the header where a mark was lost, but never to a column that has another’s mark', () => {
    const map = columnsByMark(schema, ['客户编号', '姓名', '手机', '姓名'], new Map([[3, 'name']]))
    expect(places(map.columns)).toEqual({ name: 3, number: 0, phone: 2 })
    expect(map.unknown).toEqual([{ column: 1, header: '姓名' }])
    const taken = columnsByMark(schema, ['手机', '姓名', '', ''], new Map([[0, 'name']]))
    expect(places(taken.columns)).toEqual({ name: 0 })
    expect(taken.missing).toEqual(['number', 'phone', 'note'])
  })

  it('take the first of two columns with the same mark, as a copied column has it, and no mark of an unknown field', () => {
    const map = columnsByMark(
      schema,
      ['姓名', '姓名', 'x'],
      new Map([
        [0, 'name'],
        [1, 'name'],
        [2, 'gone-field'],
      ]),
    )
    expect(places(map.columns)).toEqual({ name: 0 })
    expect(map.unknown).toEqual([
      { column: 1, header: '姓名' },
      { column: 2, header: 'x' },
    ])
  })

  it('never give two fields one column', () => {
    const header = fc.constantFrom(...HEADERS, '', 'x')
    const key = fc.constantFrom('number', 'name', 'phone', 'note', 'other')
    fc.assert(
      fc.property(
        fc.array(header, { maxLength: 8 }),
        fc.array(fc.tuple(fc.nat(7), key), { maxLength: 8 }),
        (row, given) => {
          const { columns } = columnsByMark(schema, row, new Map(given))
          expect(new Set(columns.values()).size).toBe(columns.size)
        },
      ),
    )
  })
})
