import fc from 'fast-check'
import type { Condition } from '../../../../src/register/search/conditions/condition'
import { conditionJson, readCondition } from '../../../../src/register/search/conditions/read-condition'
import { schemas } from './a-shop'

const tables = schemas()
const read = (value: unknown, table = 'customers') =>
  readCondition(typeof value === 'string' ? value : JSON.stringify(value), table, tables)
const faults = (value: unknown) => {
  const result = read(value)
  return result.ok ? [] : result.error.map(({ reason, at }) => (at === '' ? reason : `${reason} ${at}`))
}

describe('a saved condition', () => {
  test.each<[Condition]>([
    [{ all: [] }],
    [{ not: { any: [{ field: 'city', test: 'blank' }] } }],
    [{ field: 'amount', test: 'between', from: 1, to: 2.5 }],
    [{ field: 'contract-end', test: 'between', from: '2026-01-01' as never, to: '2026-12-31' as never }],
    [{ field: 'opted-out', test: 'is', value: false }],
    [{ field: 'tags', test: 'any-of', values: ['a', 'b'] }],
    [
      {
        table: 'transactions',
        count: 3,
        sum: { of: 'amount', min: 0 },
        where: { field: 'product', test: 'contains', text: '帐' },
      },
    ],
    [{ table: 'transactions', where: { table: 'payments' } }],
    [{ field: 'spending-year', test: 'more', than: 10_000 }],
    [{ field: 'last-contact-on', test: 'within', count: 30, unit: 'days' }],
    [{ field: 'spending-band', test: 'is', value: '1万以上' }],
  ])('comes back as it was: %j (D4)', (condition) => {
    const result = read(conditionJson(condition))
    expect(result).toEqual({ ok: true, value: condition })
  })

  test.each<[string, unknown, string[]]>([
    ['no JSON', '{', ['not-json']],
    ['a list', [], ['not-a-condition']],
    ['nothing', null, ['not-a-condition']],
    ['an empty object', {}, ['not-a-condition']],
    ['two at once', { all: [], any: [] }, ['not-a-condition']],
    ['an “and” of no list', { all: {} }, ['not-a-condition']],
    ['a field that is gone', { field: 'shoe-size', test: 'blank' }, ['unknown-field shoe-size']],
    ['a table that is gone', { table: 'shoes' }, ['unknown-table shoes']],
    ['a table that does not lead here', { table: 'products' }, ['not-linked 产品']],
    ['what a field cannot be asked', { field: 'city', test: 'more', than: 1 }, ['wrong-test 城市']],
    ['no test', { field: 'city' }, ['wrong-test 城市']],
    [
      'a day that is none',
      { field: 'contract-end', test: 'before', day: '2026-02-30' },
      ['bad-value 合同到期'],
    ],
    ['text for a number', { field: 'amount', test: 'more', than: '100' }, ['bad-value 交易金额']],
    ['a blank word', { field: 'name', test: 'contains', text: ' ' }, ['bad-value 客户姓名']],
    ['no words', { field: 'city', test: 'any-of', values: [] }, ['bad-value 城市']],
    [
      'no whole days',
      { field: 'contract-end', test: 'within', count: 1.5, unit: 'days' },
      ['bad-value 合同到期'],
    ],
    ['weeks', { field: 'contract-end', test: 'within', count: 1, unit: 'weeks' }, ['bad-value 合同到期']],
    ['a word for a tick', { field: 'opted-out', test: 'is', value: '是' }, ['bad-value 已退订']],
    ['a count of nothing', { table: 'transactions', count: 0 }, ['bad-value 交易']],
    ['a sum of words', { table: 'transactions', sum: { of: 'note', min: 1 } }, ['wrong-test 备注']],
    ['a sum of nothing known', { table: 'transactions', sum: { of: 'x', min: 1 } }, ['unknown-field x']],
    ['a sum without number', { table: 'transactions', sum: { of: 'amount' } }, ['bad-value 交易']],
  ])('with %s says so (D4)', (_, value, reasons) => {
    expect(faults(value)).toEqual(reasons)
  })

  test('names every fault, each once', () => {
    const gone = { field: 'x', test: 'blank' }
    expect(faults({ all: [gone, gone, { table: 'y' }, { field: 'city', test: 'less', than: 1 }] })).toEqual([
      'unknown-field x',
      'unknown-table y',
      'wrong-test 城市',
    ])
  })

  test('cannot be made too large or too deep', () => {
    let deep: unknown = { all: [] }
    for (let level = 0; level < 20; level++) deep = { not: deep }
    expect(faults(deep)).toEqual(['too-large'])
    expect(faults({ all: Array.from({ length: 200 }, () => ({ all: [] })) })).toEqual(['too-large'])
    expect(faults(JSON.stringify({ field: 'name', test: 'contains', text: 'x'.repeat(30_000) }))).toEqual([
      'too-large',
    ])
  })

  test('is never read where it is none, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const result = read(value)
        if (result.ok) expect(faults(result.value)).toEqual([])
        else expect(result.error.length).toBeGreaterThan(0)
      }),
    )
  })
})
