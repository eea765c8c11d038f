import { additions } from '../../../src/register/change'
import type { Condition } from '../../../src/register/search/conditions/condition'
import type { RecordValues } from '../../../src/register/value'
import { firstNumber } from '../../support/computed-register'
import { RegisterHere } from '../../support/register-here'

const HEADER = ['姓名', '手机', '城市', '上次联系']
const TENT = String(firstNumber('products'))

/** Five customers, what they bought, and when somebody was in touch. */
function register(): RegisterHere {
  const here = new RegisterHere([
    HEADER,
    ['张三', '13977413962', '上海市', '2026-11-20'],
    ['李四', '15093686061', '上海市', '2026-10-01'],
    ['王五', '13800000003', '北京市', ''],
    ['赵六', '13800000004', '上海市', ''],
  ])
  const records: [string, RecordValues[]][] = [
    ['products', [{ name: '帐篷' }, { name: '睡袋' }]],
    [
      'transactions',
      [
        { customer: '100001', date: '2026-10-28', product: TENT, amount: 3200 },
        { customer: '100002', date: '2026-01-10', product: TENT, amount: 500 },
        { customer: '100003', date: '2026-05-05', product: TENT, amount: 900 },
        { customer: '100004', date: '2024-05-05', product: TENT, amount: 9000 },
      ],
    ],
    ['follow-ups', [{ customer: '100004', at: '2026-11-18 09:30', what: '谈续约' }]],
  ]
  here.apply(
    records.flatMap(([table, list]) =>
      list.flatMap((values, place) => additions(table, String(firstNumber(table) + place), values)),
    ),
  )
  return here
}

const run = (here: RegisterHere, condition: Condition) => {
  const outcome = here.call('search.run', { condition: JSON.stringify(condition) })
  if (outcome.state !== 'found') throw new Error(JSON.stringify(outcome.faults))
  return outcome
}

describe('a search over linked tables', () => {
  test('finds who bought a tent within 12 months, is in 上海 and was not contacted for 30 days (D4 D2)', () => {
    const here = register()
    const { ids, sentence } = run(here, {
      all: [
        {
          table: 'transactions',
          where: {
            all: [
              { field: 'product', test: 'contains', text: '帐篷' },
              { field: 'date', test: 'within', count: 12, unit: 'months' },
            ],
          },
        },
        { field: 'city', test: 'is', value: '上海' },
        { not: { field: 'last-contact', test: 'within', count: 30, unit: 'days' } },
      ],
    })
    expect(ids).toEqual(['100002'])
    expect(sentence).toBe(
      '有交易（产品编号包含“帐篷”，并且日期在最近 12 个月内），并且城市是“上海”，并且上次联系不在最近 30 天内',
    )
    expect(here.google.executions.at(-1)!.calls).toBeLessThanOrEqual(8)
  })

  test('looks at follow-ups for who was not contacted (D5)', () => {
    const outcome = register().call('search.view', { view: 'silent-30' })
    expect(outcome).toMatchObject({ state: 'found', ids: ['100002', '100003'] })
  })

  test('asks sums and counts of what customers bought (D4)', () => {
    const here = register()
    expect(run(here, { table: 'transactions', sum: { of: 'amount', min: 3000 } }).ids).toEqual([
      '100001',
      '100004',
    ])
    expect(run(here, { not: { table: 'follow-ups' } }).ids).toEqual(['100001', '100002', '100003'])
  })

  test('offers the linked tables with their fields', () => {
    const { tables } = register().call('search.overview', {})
    const keys = tables.map(({ key }) => key)
    expect(keys[0]).toBe('customers')
    expect(keys).toEqual(expect.arrayContaining(['transactions', 'follow-ups']))
    expect(keys).not.toContain('products')
    const transactions = tables.find(({ key }) => key === 'transactions')!
    expect(transactions.fields.find(({ key }) => key === 'amount')?.typed).toBe('number')
  })
})
