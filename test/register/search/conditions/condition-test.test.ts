import fc from 'fast-check'
import type { Condition } from '../../../../src/register/search/conditions/condition'
import { recordsWhere } from '../../../../src/register/search/conditions/condition-test'
import { aGround, SHOP, TODAY } from './a-shop'

const ground = aGround(SHOP)
const found = (condition: Condition, table = 'customers') =>
  recordsWhere(condition, table, ground).map(({ id }) => id)
const last = (found: readonly string[]) => found.map((id) => Number(id) % 100)

describe('a search with several conditions', () => {
  test('finds who bought a tent in the last 12 months, is in 上海 and was not contacted for 30 days (D4 D2)', () => {
    const bought: Condition = {
      table: 'transactions',
      where: {
        all: [
          { field: 'product', test: 'contains', text: '帐篷' },
          { field: 'date', test: 'within', count: 12, unit: 'months' },
        ],
      },
    }
    const inShanghai: Condition = { field: 'city', test: 'is', value: '上海' }
    const silent: Condition = { not: { field: 'last-contact', test: 'within', count: 30, unit: 'days' } }
    expect(found(bought)).toEqual(['100001', '100002', '100003'])
    expect(found(inShanghai)).toEqual(['100001', '100002', '100004'])
    expect(found(silent)).toEqual(['100002', '100003', '100004', '100005'])
    expect(found({ all: [bought, inShanghai, silent] })).toEqual(['100002'])
  })

  test('finds one thing or another (D4)', () => {
    const one: Condition = { field: 'name', test: 'is', value: '张三' }
    const other: Condition = { field: 'amount', test: 'more', than: 1000 }
    expect(found({ any: [one, other] })).toEqual(['100001', '100002'])
  })

  test.each<[string, Condition, number[]]>([
    ['contains', { field: 'name', test: 'contains', text: '四' }, [2]],
    ['contains, written the traditional way', { field: 'name', test: 'contains', text: '张国' }, [5]],
    ['begins', { field: 'city', test: 'begins', text: '上' }, [1, 2, 4]],
    ['any of', { field: 'city', test: 'any-of', values: ['北京', '上海市'] }, [1, 2, 3, 4]],
    ['one of several choices', { field: 'tags', test: 'is', value: '展会' }, [1, 4]],
    ['no part of a choice', { field: 'tags', test: 'is', value: '展' }, []],
    ['blank', { field: 'tags', test: 'blank' }, [2, 3, 5]],
    ['filled', { not: { field: 'city', test: 'blank' } }, [1, 2, 3, 4]],
    ['digits across spaces', { field: 'phone', test: 'contains', text: '77413' }, [3]],
    ['yes', { field: 'opted-out', test: 'is', value: true }, [2]],
    ['no, which is more than unknown', { field: 'opted-out', test: 'is', value: false }, [4]],
    ['below', { field: 'amount', test: 'less', than: 50 }, []],
    ['above', { field: 'amount', test: 'more', than: 49.9 }, [2, 4]],
    ['between', { field: 'amount', test: 'between', from: 50, to: 1200 }, [2, 4]],
    ['before', { field: 'last-contact', test: 'before', day: '2026-10-01' as never }, [3]],
    ['after', { field: 'last-contact', test: 'after', day: '2026-10-01' as never }, [1]],
    ['on', { field: 'last-contact', test: 'is', value: '2026-10-01' }, [2]],
    [
      'between days',
      { field: 'last-contact', test: 'between', from: '2026-09-01' as never, to: '2026-10-01' as never },
      [2, 3],
    ],
    ['coming', { field: 'contract-end', test: 'within', count: 10, unit: 'days', ahead: true }, [5]],
    ['not coming yet', { field: 'contract-end', test: 'within', count: 9, unit: 'days', ahead: true }, []],
    ['number', { field: 'number', test: 'is', value: '100003' }, [3]],
    ['number begins', { field: 'number', test: 'begins', text: '1000' }, [1, 2, 3, 4, 5]],
  ])('asks %s (D4)', (_, condition, ids) => {
    expect(last(found(condition))).toEqual(ids)
  })

  test('counts the day before a span out and today in', () => {
    const within = (count: number): Condition => ({
      field: 'last-contact',
      test: 'within',
      count,
      unit: 'days',
    })
    const on = (day: string) => aGround({ customers: [{ id: '1', 'last-contact': day }] })
    const holds = (day: string, count: number) =>
      recordsWhere(within(count), 'customers', on(day)).length === 1
    expect(holds(TODAY, 1)).toBe(true)
    expect(holds('2026-11-20', 1)).toBe(false)
    expect(holds('2026-10-23', 30)).toBe(true)
    expect(holds('2026-10-22', 30)).toBe(false)
    expect(holds('2026-11-22', 30)).toBe(false)
  })
})

describe('conditions over linked tables', () => {
  test.each<[string, Condition, number[]]>([
    ['has a record', { table: 'transactions' }, [1, 2, 3, 4]],
    ['has no record', { not: { table: 'transactions' } }, [5]],
    ['has at least two', { table: 'transactions', count: 2 }, [2, 4]],
    ['adds up to so much', { table: 'transactions', sum: { of: 'amount', min: 1300 } }, [1, 2, 4]],
    [
      'adds up to so much within a period, other money in the firm’s own',
      {
        table: 'transactions',
        sum: { of: 'amount', min: 70 },
        where: { field: 'date', test: 'within', count: 12, unit: 'months' },
      },
      [1, 2, 3, 4],
    ],
    [
      'adds up to so much over so many',
      { table: 'transactions', count: 2, sum: { of: 'amount', min: 1301 } },
      [4],
    ],
    ['has a payment', { table: 'payments' }, [2]],
  ])('%s (D4)', (_, condition, ids) => {
    expect(last(found(condition))).toEqual(ids)
  })

  test('reach through a linked record to what leads to that', () => {
    const paid: Condition = { table: 'transactions', where: { table: 'payments' } }
    expect(last(found(paid))).toEqual([2])
    expect(found({ table: 'payments' }, 'transactions')).toEqual(['30000002'])
  })

  test('find records of any table', () => {
    expect(found({ field: 'amount', test: 'more', than: 3000 }, 'transactions')).toEqual([
      '30000001',
      '30000005',
    ])
    expect(found({ field: 'product', test: 'is', value: '睡袋' }, 'transactions')).toEqual(['30000003'])
    expect(found({ field: 'customer', test: 'contains', text: '李四' }, 'transactions')).toEqual([
      '30000002',
      '30000003',
    ])
  })

  test('hold nothing where a table or a field is not there any more', () => {
    expect(found({ table: 'gone' })).toEqual([])
    expect(found({ field: 'gone', test: 'is', value: 'x' })).toEqual([])
    expect(found({ field: 'gone', test: 'blank' })).toHaveLength(5)
    expect(found({ all: [] }, 'gone')).toEqual([])
  })
})

const leaf = fc.constantFrom<Condition[]>(
  { field: 'city', test: 'is', value: '上海' },
  { field: 'tags', test: 'blank' },
  { field: 'amount', test: 'more', than: 100 },
  { field: 'last-contact', test: 'within', count: 60, unit: 'days' },
  { table: 'transactions', count: 2 },
  { table: 'transactions', where: { field: 'amount', test: 'more', than: 1000 } },
)
const condition = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('any'), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('any'), { maxLength: 3 }).map((any) => ({ any })),
    tie('any').map((not) => ({ not })),
  ),
})).any

describe('laws of conditions', () => {
  test('turned round twice is as before, and turned round once is everybody else', () => {
    fc.assert(
      fc.property(condition, (one) => {
        expect(found({ not: { not: one } })).toEqual(found(one))
        expect([...found({ not: one }), ...found(one)].sort()).toEqual(found({ all: [] }))
      }),
    )
  })

  test('“and” and “or” turn into each other (De Morgan)', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 3 }), (parts) => {
        const turned = parts.map((not) => ({ not }))
        expect(found({ not: { all: parts } })).toEqual(found({ any: turned }))
        expect(found({ not: { any: parts } })).toEqual(found({ all: turned }))
      }),
    )
  })

  test('the order and repetition of parts do not matter, nor how they are grouped', () => {
    fc.assert(
      fc.property(condition, condition, condition, (a, b, c) => {
        for (const join of ['all', 'any'] as const) {
          const of = (...parts: Condition[]) => ({ [join]: parts }) as unknown as Condition
          expect(found(of(a, b))).toEqual(found(of(b, a)))
          expect(found(of(a, a))).toEqual(found(a))
          expect(found(of(of(a, b), c))).toEqual(found(of(a, of(b, c))))
        }
        expect(found({ all: [a, { any: [b, c] }] })).toEqual(
          found({ any: [{ all: [a, b] }, { all: [a, c] }] }),
        )
      }),
    )
  })

  test('the order of rows does not change who is found', () => {
    const shuffled = fc.shuffledSubarray([...SHOP.customers!], { minLength: 5 })
    const sold = fc.shuffledSubarray([...SHOP.transactions!], { minLength: 6 })
    fc.assert(
      fc.property(condition, shuffled, sold, (one, customers, transactions) => {
        const other = aGround({ ...SHOP, customers, transactions })
        const ids = recordsWhere(one, 'customers', other).map(({ id }) => id)
        expect(ids.sort()).toEqual(found(one))
      }),
    )
  })
})

describe('many records', () => {
  test('100,000 transactions of 10,000 customers are looked through once', () => {
    const customers = Array.from({ length: 10_000 }, (_, n) => ({ id: String(100_001 + n), city: '上海市' }))
    const transactions = Array.from({ length: 100_000 }, (_, n) => ({
      id: String(30_000_001 + n),
      customer: String(100_001 + (n % 10_000)),
      amount: n % 100,
      date: '2026-05-05',
    }))
    const large = aGround({ customers, transactions })
    const before = process.cpuUsage()
    const hits = recordsWhere(
      {
        all: [
          { field: 'city', test: 'is', value: '上海' },
          { table: 'transactions', sum: { of: 'amount', min: 500 } },
        ],
      },
      'customers',
      large,
    )
    expect(hits.length).toBeGreaterThan(1000)
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000)
  })
})
