import fc from 'fast-check'
import { figureReport } from '../../../src/register/figures/figure-report'
import { figureWrites, isSameFigure } from '../../../src/register/figures/figure-writes'
import { registerFigures } from '../../../src/register/figures/register-figures'
import { day, ground, record, registerOf, SCHEMAS } from './a-register'
import { someRecords } from './some-register'

const customers = SCHEMAS[0]!
const figuresOf = (values: Record<string, string | number>, today?: string) =>
  registerFigures(
    registerOf({ customers: [record('1', values)] }),
    ground(today === undefined ? {} : { today: day(today) }),
  ).get('customers')!

describe('figures to write (F5 B11)', () => {
  it('are only those that differ from what stands in the cells', () => {
    const values = { name: '张三', birthday: '1990-11-22' }
    const yesterday = [record('1', figuresOf(values).get('1')!)]
    const computed = figuresOf(values, '2026-11-22')
    expect(figureWrites(customers, yesterday, computed)).toEqual([
      { table: 'customers', recordId: '1', field: 'age', before: 35, after: 36 },
    ])
    expect(figureWrites(customers, [record('1', computed.get('1')!)], computed)).toEqual([])
  })

  it('put right what somebody typed over a figure, cleared, or turned into text', () => {
    const computed = figuresOf({ birthday: '1990-11-21' })
    const cells = { ...computed.get('1'), age: '三十六', orders: '0', 'next-birthday': '' }
    expect(figureWrites(customers, [record('1', cells)], computed)).toEqual([
      { table: 'customers', recordId: '1', field: 'age', before: '三十六', after: 36 },
      { table: 'customers', recordId: '1', field: 'next-birthday', before: '', after: '2026-11-21' },
      { table: 'customers', recordId: '1', field: 'orders', before: '0', after: 0 },
    ])
  })

  it('leave typed fields, unknown records and columns of the firm’s formulas alone', () => {
    const computed = figuresOf({ name: '张三' })
    expect(figureWrites(customers, [record('2', {})], computed)).toEqual([])
    const own = { ...customers, fields: customers.fields.map((field) => ({ ...field, formula: true })) }
    expect(figureWrites(own, [record('1', { age: 5 })], computed)).toEqual([])
    const written = figureWrites(customers, [record('1', { name: '旧名' })], computed).map(
      ({ field }) => field,
    )
    expect(written).not.toContain('name')
  })

  it.each([
    [0.1 + 0.2, 0.3, true],
    [1e12, 1e12 + 0.0001, true],
    [100, 100.01, false],
    [0, '', false],
    ['', '', true],
    ['5', 5, false],
    [true, 1, false],
  ])('%p and %p are the same: %s', (one, other, same) => {
    expect([isSameFigure(one, other), isSameFigure(other, one)]).toEqual([same, same])
  })

  it('are none after they were written, for any register', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const computed = registerFigures(registerOf(records), ground())
        for (const schema of SCHEMAS) {
          const rows = [...computed.get(schema.key)!].map(([id, values]) => record(id, values))
          expect(figureWrites(schema, rows, computed.get(schema.key)!)).toEqual([])
        }
      }),
    )
  })
})

describe('what a run changed (F5)', () => {
  const change = (recordId: string, field: string, before: string | number, after: string | number) => ({
    ...{ table: 'customers', recordId, field, before, after },
  })

  it('is counted field by field, the most changed first, with a few examples', () => {
    const ages = ['1', '2', '3', '4'].map((id) => change(id, 'age', 35, 36))
    const bands = [change('1', 'spending-band', '', '不足 1,000')]
    expect(figureReport([...bands, ...ages])).toEqual({
      records: 4,
      cells: 5,
      fields: [
        {
          ...{ table: 'customers', field: 'age', count: 4, filled: 0 },
          examples: ['1', '2', '3'].map((recordId) => ({ recordId, before: 35, after: 36 })),
        },
        {
          ...{ table: 'customers', field: 'spending-band', count: 1, filled: 1 },
          examples: [{ recordId: '1', before: '', after: '不足 1,000' }],
        },
      ],
    })
    expect(figureReport([])).toEqual({ records: 0, cells: 0, fields: [] })
  })
})
