import fc from 'fast-check'
import {
  builtCondition,
  type ConditionBlock,
  type ConditionRow,
  newBlock,
  newRow,
  SPANS,
  withField,
} from '../../../sidebar/features/search/condition-rows'
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
    fields: [
      { key: 'product', header: '产品', tests: ['contains'], choices: [], typed: 'text' },
      { key: 'on', header: '日期', tests: ['within'], choices: [], typed: 'day' },
      { key: 'amount', header: '金额', tests: ['more'], choices: [], typed: 'number' },
    ],
  },
]
const [customers, transactions] = tables
const row = (field: number, more: Partial<ConditionRow> = {}): ConditionRow => ({
  ...withField(customers!.fields[field]),
  ...more,
})
const bought = (field: number, more: Partial<ConditionRow> = {}): ConditionRow => ({
  ...withField(transactions!.fields[field]),
  ...more,
})
const block = (rows: readonly ConditionRow[], more: Partial<ConditionBlock> = {}): ConditionBlock => ({
  ...newBlock(customers!),
  rows,
  ...more,
})
const linked = (rows: readonly ConditionRow[], more: Partial<ConditionBlock> = {}): ConditionBlock =>
  block(rows, { table: 'transactions', ...more })
const shanghai = { field: 'city', test: 'is', value: '上海' } as const

describe('conditions as they are built', () => {
  test('ask what was typed, as the field takes it (D4)', () => {
    const rows = [
      row(0, { value: ' 上海 ' }),
      row(1, { value: '1,200' }),
      row(1, { test: 'between', value: '1', to: '2.5' }),
      row(2, { value: '30', turned: true }),
      row(3, { value: 'no' }),
      row(0, { test: 'any-of', value: '上海，北京、' }),
    ]
    expect(builtCondition([block(rows)], tables, 'all')).toEqual({
      all: [
        shanghai,
        { field: 'amount', test: 'more', than: 1200 },
        { field: 'amount', test: 'between', from: 1, to: 2.5 },
        { not: { field: 'last-contact', test: 'within', count: 30, unit: 'days' } },
        { field: 'opted-out', test: 'is', value: false },
        { field: 'city', test: 'any-of', values: ['上海', '北京'] },
      ],
    })
  })

  test('of a linked table ask of one and the same record (D4 L4)', () => {
    const tent = { field: 'product', test: 'contains', text: '帐篷' }
    const year = { field: 'on', test: 'within', count: 12, unit: 'months' }
    const rows = [bought(0, { value: '帐篷' }), bought(1, { value: '12', span: 'months' })]
    expect(builtCondition([block([]), linked(rows)], tables, 'all')).toEqual({
      all: [{ table: 'transactions', where: { all: [tent, year] } }],
    })
    expect(builtCondition([linked(rows.slice(0, 1), { none: true })], tables, 'any')).toEqual({
      any: [{ not: { table: 'transactions', where: tent } }],
    })
  })

  test('of a linked table ask how many there are, and how much they add up to (D4)', () => {
    expect(
      builtCondition([linked([], { count: '3', sumOf: 'amount', sum: '10,000' })], tables, 'all'),
    ).toEqual({ all: [{ table: 'transactions', count: 3, sum: { of: 'amount', min: 10_000 } }] })
  })

  test('stand in groups that are joined their own way (D4)', () => {
    const either = block([row(0, { value: '上海' }), row(1, { value: '5' })], { join: 'any' })
    const big = { field: 'amount', test: 'more', than: 5 }
    expect(builtCondition([either], tables, 'all')).toEqual({ any: [shanghai, big] })
    const silent = block([row(2, { turned: true })])
    expect(builtCondition([either, silent], tables, 'all')).toEqual({
      all: [
        { any: [shanghai, big] },
        { not: { field: 'last-contact', test: 'within', count: 30, unit: 'days' } },
      ],
    })
  })

  test.each([
    ['days', { unit: 'days' }],
    ['months', { unit: 'months' }],
    ['days-ahead', { unit: 'days', ahead: true }],
    ['months-ahead', { unit: 'months', ahead: true }],
  ] as const)('look as far as the span %s says (D4)', (span, wanted) => {
    expect(builtCondition([block([row(2, { value: '7', span })])], tables, 'all')).toEqual({
      all: [{ field: 'last-contact', test: 'within', count: 7, ...wanted }],
    })
  })

  test('begin with what is asked most of a field', () => {
    expect(row(2)).toMatchObject({ test: 'within', value: '30', span: 'days' })
    expect(row(3)).toMatchObject({ test: 'is', value: 'yes' })
    expect(newRow(customers!)).toMatchObject({ field: 'city', test: 'is', value: '' })
  })

  test('with a number that is none say so at the server, since JSON has no such number', () => {
    const built = builtCondition([block([row(1, { value: 'x' })])], tables, 'all')
    expect(JSON.parse(JSON.stringify(built))).toEqual({
      all: [{ field: 'amount', test: 'more', than: null }],
    })
  })

  test('lose no row and add none, however they are grouped and joined', () => {
    const rows = fc.array(
      fc.record({ field: fc.nat(3), turned: fc.boolean(), span: fc.constantFrom(...SPANS) }),
      { maxLength: 4 },
    )
    const joins = fc.constantFrom('all' as const, 'any' as const)
    const anyBlock = fc.record({ rows, join: joins, isLinked: fc.boolean(), none: fc.boolean() })
    const fieldsIn = (value: unknown): number =>
      typeof value !== 'object' || value === null
        ? 0
        : ('field' in value ? 1 : 0) +
          Object.values(value).reduce((sum: number, each) => sum + fieldsIn(each), 0)
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 4 }), joins, (drawn, join) => {
        const blocks = drawn.map(({ rows: each, isLinked, ...more }) =>
          isLinked
            ? linked(
                each.map(({ field, ...rest }) => bought(field % 3, rest)),
                more,
              )
            : block(
                each.map(({ field, ...rest }) => row(field, rest)),
                more,
              ),
        )
        const count = drawn.reduce((sum, { rows: each }) => sum + each.length, 0)
        expect(fieldsIn(builtCondition(blocks, tables, join))).toBe(count)
      }),
    )
  })
})
