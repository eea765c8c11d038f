import { builtCondition, newRow, withField } from '../../../sidebar/features/search/condition-rows'
import type { AskedTable } from '../../../src/features/search'

const tables: AskedTable[] = [
  {
    key: 'customers',
    tab: '客户',
    fields: [
      { key: 'city', header: '城市', tests: ['is', 'any-of', 'blank'], choices: [], typed: 'text' },
      { key: 'amount', header: '金额', tests: ['more', 'between'], choices: [], typed: 'number' },
      { key: 'last-contact', header: '上次联系', tests: ['within', 'before'], choices: [], typed: 'day' },
      { key: 'opted-out', header: '已退订', tests: ['is', 'blank'], choices: [], typed: 'yes-no' },
    ],
  },
  {
    key: 'transactions',
    tab: '交易',
    fields: [{ key: 'product', header: '产品', tests: ['contains'], choices: [], typed: 'text' }],
  },
]
const [customers, transactions] = tables
const row = (field: number, more = {}) => ({ ...withField('customers', customers!.fields[field]), ...more })

describe('conditions as they are built', () => {
  test('ask what was typed, as the field takes it (D4)', () => {
    expect(
      builtCondition(
        [
          row(0, { value: ' 上海 ' }),
          row(1, { value: '1,200' }),
          row(1, { test: 'between', value: '1', to: '2.5' }),
          row(2, { value: '30', turned: true }),
          row(3, { value: 'no' }),
          row(0, { test: 'any-of', value: '上海，北京、' }),
        ],
        tables,
        'all',
      ),
    ).toEqual({
      all: [
        { field: 'city', test: 'is', value: '上海' },
        { field: 'amount', test: 'more', than: 1200 },
        { field: 'amount', test: 'between', from: 1, to: 2.5 },
        { not: { field: 'last-contact', test: 'within', count: 30, unit: 'days' } },
        { field: 'opted-out', test: 'is', value: false },
        { field: 'city', test: 'any-of', values: ['上海', '北京'] },
      ],
    })
  })

  test('of a linked table ask whether one record fits (D4)', () => {
    const linked = { ...newRow(transactions!), value: '帐篷' }
    expect(builtCondition([linked], tables, 'any')).toEqual({
      any: [{ table: 'transactions', where: { field: 'product', test: 'contains', text: '帐篷' } }],
    })
    expect(builtCondition([{ ...linked, turned: true }], tables, 'any')).toEqual({
      any: [{ not: { table: 'transactions', where: { field: 'product', test: 'contains', text: '帐篷' } } }],
    })
  })

  test('begin with what is asked most of a field', () => {
    expect(row(2)).toMatchObject({ test: 'within', value: '30' })
    expect(row(3)).toMatchObject({ test: 'is', value: 'yes' })
    expect(newRow(customers!)).toMatchObject({ field: 'city', test: 'is', value: '' })
  })

  test('with a number that is none say so at the server, since JSON has no such number', () => {
    const condition = JSON.parse(JSON.stringify(builtCondition([row(1, { value: 'x' })], tables, 'all')))
    expect(condition).toEqual({ all: [{ field: 'amount', test: 'more', than: null }] })
  })
})
