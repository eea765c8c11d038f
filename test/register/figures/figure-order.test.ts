import fc from 'fast-check'
import type { Computation } from '../../../src/register/computation'
import type { Field, TableSchema } from '../../../src/register/field'
import { figureOrder } from '../../../src/register/figures/figure-order'
import { registerFigures } from '../../../src/register/figures/register-figures'
import { ground, record, registerOf, SCHEMAS } from './a-register'

const computed = (key: string, computation: Computation): Field => ({
  key,
  kind: 'computed',
  header: key,
  block: 'basic',
  computation,
})
const link = (key: string, to: string): Field => ({ key, kind: 'link', header: key, block: 'basic', to })
const table = (key: string, ...fields: Field[]): TableSchema => ({ key, sheetId: 1, tab: key, fields })
const namesOf = (schemas: readonly TableSchema[]) => {
  const { order, circular } = figureOrder(registerOf({}, schemas))
  const name = ({ table, field }: (typeof order)[number]) => `${table} ${field.key}`
  return { order: order.map(name), circular: circular.map(name) }
}

describe('the order of figures', () => {
  it('puts children before what counts them', () => {
    const { order, circular } = namesOf(SCHEMAS)
    const isBefore = (one: string, other: string) => order.indexOf(one) < order.indexOf(other)
    expect(isBefore('transactions base-amount', 'customers spending')).toBe(true)
    expect(isBefore('customers last-contact-on', 'customers days-since-contact')).toBe(true)
    expect(circular).toEqual([])
    expect(order).toHaveLength(
      SCHEMAS.flatMap(({ fields }) => fields).filter((each) => each.computation).length,
    )
  })

  it('leaves out columns that hold the firm’s own formulas', () => {
    const fields = [{ ...computed('age', { rule: 'age', of: 'birthday' }), formula: true }]
    expect(namesOf([table('customers', ...fields)])).toEqual({ order: [], circular: [] })
  })

  it('finds fields made of themselves, over tables too, and leaves them blank', () => {
    const sum = (of: string, field: string): Computation => ({ rule: 'sum', table: of, field })
    const schemas = [
      table(
        'a',
        link('to', 'b'),
        computed('total', sum('b', 'total')),
        computed('own', { rule: 'product', of: ['own', 'x'] }),
      ),
      table(
        'b',
        link('to', 'a'),
        computed('total', sum('a', 'total')),
        computed('count', { rule: 'count', table: 'a' }),
      ),
    ]
    expect(namesOf(schemas)).toEqual({ order: ['b count'], circular: ['a total', 'a own', 'b total'] })
    const tables = registerOf(
      { a: [record('1', { to: '2', total: 5, own: 3, x: 2 })], b: [record('2', { to: '1', total: 8 })] },
      schemas,
    )
    const figures = registerFigures(tables, ground())
    expect(figures.get('a')!.get('1')).toMatchObject({ total: '', own: '' })
    expect(figures.get('b')!.get('2')).toMatchObject({ total: '', count: 1 })
  })

  it('goes round loops of links without end: a customer that belongs to itself or to its own branch', () => {
    const schemas = [
      table(
        'customers',
        { key: 'name', kind: 'text', header: '', block: 'basic' },
        link('parent', 'customers'),
        computed('branches', { rule: 'count', table: 'customers' }),
        computed('parent-name', { rule: 'name-of', link: 'parent' }),
      ),
    ]
    const rows = [
      record('1', { name: '甲', parent: '1' }),
      record('2', { name: '乙', parent: '3' }),
      record('3', { name: '丙', parent: '2' }),
    ]
    const figures = registerFigures(registerOf({ customers: rows }, schemas), ground()).get('customers')!
    expect([...figures.values()].map((values) => [values.branches, values['parent-name']])).toEqual([
      [1, '甲'],
      [1, '丙'],
      [1, '乙'],
    ])
  })

  it('holds any register of any tables: nothing hangs or throws, and every figure has a value', () => {
    const keys = ['a', 'b', 'c', 'd']
    const someKey = fc.constantFrom(...keys)
    const some = fc.oneof(
      fc.record({ rule: fc.constantFrom('age', 'next-birthday', 'days-since'), of: someKey }),
      fc.record({ rule: fc.constantFrom('name-of', 'allergies-of'), link: someKey }),
      fc.record({ rule: fc.constant('product'), of: fc.tuple(someKey, someKey) }),
      fc.record(
        {
          rule: fc.constantFrom('sum', 'count', 'earliest', 'latest'),
          ...{ table: someKey, field: someKey, when: someKey, unlessNegative: someKey },
          within: fc.constant('year'),
        },
        { requiredKeys: ['rule', 'table'] },
      ),
      fc.record({
        rule: fc.constantFrom(
          ...['frequency', 'spending-band', 'open-balance', 'paid', 'payment-state', 'days-to-pay'],
          ...['completeness', 'next-review', 'customer-type', 'credit-rating'],
        ),
      }),
    ) as fc.Arbitrary<Computation>
    const someValue = fc.oneof(fc.constantFrom('1', '2', '2026-11-01', 'x', ''), fc.integer(), fc.boolean())
    const someTable = fc.tuple(
      fc.array(fc.tuple(someKey, fc.option(some)), { maxLength: 6 }),
      fc.array(fc.dictionary(someKey, someValue), { maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(someTable, { minLength: 1, maxLength: 4 }), (made) => {
        const tableKeys = ['customers', 'transactions', 'payments', 'a']
        const schemas = made.map(([fields], index) =>
          table(
            tableKeys[index]!,
            ...[...new Map(fields)].map(([key, computation]) =>
              computation
                ? computed(key, computation)
                : link(key, tableKeys[key.charCodeAt(0) % made.length]!),
            ),
          ),
        )
        const records = Object.fromEntries(
          made.map(([, rows], index) => [
            tableKeys[index]!,
            rows.map((values, row) => record(String(row + 1), values)),
          ]),
        )
        const figures = registerFigures(registerOf(records, schemas), ground())
        for (const { key, fields } of schemas)
          for (const values of figures.get(key)!.values())
            for (const field of fields) if (field.computation) expect(values[field.key]).toBeDefined()
      }),
      { numRuns: 500 },
    )
  })
})
