import fc from 'fast-check'
import { askedFields } from '../../../../src/register/search/conditions/asked-fields'
import type { Condition } from '../../../../src/register/search/conditions/condition'
import { recordsWhere } from '../../../../src/register/search/conditions/condition-test'
import { aGround, type Rows, SHOP, schemas } from './a-shop'

const TABLES = schemas()
const asked = (condition: Condition, table = 'customers') =>
  Object.fromEntries(
    [...askedFields(condition, table, TABLES)].map(([key, fields]) => [key, [...fields].sort()]),
  )

/** The records with nothing but what a condition asks to be read. */
const narrowed = (rows: Rows, condition: Condition, table: string): Rows =>
  Object.fromEntries(
    [...askedFields(condition, table, TABLES)].map(([key, fields]) => [
      key,
      (rows[key] ?? []).map((row) => ({
        id: row.id,
        ...Object.fromEntries(Object.entries(row).filter(([field]) => fields.includes(field))),
      })),
    ]),
  )

describe('what a condition asks to be read', () => {
  it('is the fields it names, and no other cell of a long table', () => {
    expect(asked({ field: 'city', test: 'is', value: '上海' })).toEqual({ customers: ['city'] })
    const bought: Condition = {
      table: 'payments',
      where: { field: 'date', test: 'within', count: 12, unit: 'months' },
    }
    expect(asked(bought).payments).toEqual(['customer', 'date', 'transaction'])
  })

  it('brings along the links, and the name of what they lead to', () => {
    const tents: Condition = {
      table: 'transactions',
      where: { field: 'product', test: 'contains', text: '帐篷' },
    }
    expect(asked(tents)).toMatchObject({ products: ['name'], customers: ['name'] })
    expect(asked(tents).transactions).toEqual(expect.arrayContaining(['customer', 'product']))
  })

  it('brings along currency and rate where amounts are added up', () => {
    const sum: Condition = { table: 'transactions', sum: { of: 'amount', min: 100 } }
    expect(asked(sum).transactions).toEqual(expect.arrayContaining(['amount', 'currency', 'rate']))
  })

  it('is nothing of a table or field that is not there', () => {
    expect(asked({ table: 'gone', where: { field: 'gone', test: 'blank' } })).toEqual({ customers: [] })
    expect(asked({ field: 'gone', test: 'blank' })).toEqual({ customers: [] })
    expect(asked({ all: [] })).toEqual({ customers: [] })
  })
})

describe('laws of what is read', () => {
  const of = (table: string): Condition[] => [
    { table },
    { table, count: 2 },
    { table, sum: { of: 'amount', min: 70 } },
    { table, where: { field: 'product', test: 'contains', text: '帐' } },
    { table, where: { field: 'date', test: 'within', count: 12, unit: 'months' } },
    { table, where: { not: { field: 'amount', test: 'more', than: 600 } } },
    { table, where: { field: 'customer', test: 'contains', text: '李' } },
    { table, where: { table: 'payments' } },
  ]
  const leaf = fc.constantFrom<Condition[]>(
    ...of('transactions'),
    ...of('payments'),
    { field: 'name', test: 'begins', text: '张' },
    { field: 'tags', test: 'is', value: '展会' },
    { field: 'number', test: 'begins', text: '10000' },
    { field: 'gone', test: 'blank' },
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

  test('who is found does not depend on the columns that are left out', () => {
    const table = fc.constantFrom('customers', 'transactions')
    fc.assert(
      fc.property(condition, table, (one, key) => {
        const found = (rows: Rows) => recordsWhere(one, key, aGround(rows)).map(({ id }) => id)
        expect(found(narrowed(SHOP, one, key))).toEqual(found(SHOP))
      }),
      { numRuns: 400 },
    )
  })
})
