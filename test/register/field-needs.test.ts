import fc from 'fast-check'
import type { CalendarDate } from '../../src/base/calendar-date'
import type { Computation } from '../../src/register/computation'
import { type Field, fieldOf, type TableSchema } from '../../src/register/field'
import { editedFields } from '../../src/register/field-edits'
import { fieldNeeds } from '../../src/register/field-needs'
import { templates } from '../../src/register/templates/template-catalogue'
import { templateTables } from '../../src/register/templates/template-tables'

const schemasOf = (key: keyof typeof templates): TableSchema[] =>
  templateTables(templates[key], 'zh-CN', '2026-11-21' as CalendarDate).map(
    ({ samples: _, ...draft }, sheetId) => ({
      ...draft,
      sheetId,
    }),
  )
const KEYS = Object.keys(templates) as (keyof typeof templates)[]
const unused = { inUse: () => 0 }

/** Keys that a computation names, written down here a second time: of its own table, and of the other one. */
function keysNamed(computation: Computation): { own: string[]; other: [string, string][] } {
  switch (computation.rule) {
    case 'age':
    case 'next-birthday':
    case 'days-since':
      return { own: [computation.of], other: [] }
    case 'product':
      return { own: [...computation.of], other: [] }
    case 'name-of':
    case 'allergies-of':
      return { own: [computation.link], other: [] }
    case 'sum':
    case 'count':
    case 'earliest':
    case 'latest': {
      const keys = [computation.field, computation.when, computation.unlessNegative]
      return {
        own: [],
        other: keys.flatMap((key) => (key ? [[computation.table, key] as [string, string]] : [])),
      }
    }
    default:
      return { own: [], other: [] }
  }
}
const isThere = (tables: readonly TableSchema[], table: string, key: string): boolean => {
  const schema = tables.find((each) => each.key === table)
  const field: Field | undefined = schema && fieldOf(schema, key)
  return field !== undefined && !field.retired
}
/** Everything that rests on a field that is not there any more. */
function broken(tables: readonly TableSchema[]): string[] {
  return tables.flatMap((table) => {
    const computed = table.fields.filter(({ retired, computation }) => !retired && computation)
    const byField = computed.filter(({ computation }) => {
      const { own, other } = keysNamed(computation!)
      return (
        own.some((key) => !isThere(tables, table.key, key)) ||
        other.some(([of, key]) => !isThere(tables, of, key))
      )
    })
    const { card } = table
    const shown = card ? [...card.summary, ...card.quick, ...(card.when ? [card.when] : [])] : []
    return [
      ...byField.map(({ key }) => `${table.key}.${key}`),
      ...shown.filter((key) => !isThere(tables, table.key, key)).map((key) => `card of ${table.key}: ${key}`),
    ]
  })
}

describe('what needs a field', () => {
  it.each(KEYS)('is never left without it, whatever is retired in %s, in whatever order (A23)', (key) => {
    const first = schemasOf(key)
    const targets = first.flatMap((table) =>
      table.fields.map((field): [string, string] => [table.key, field.key]),
    )
    fc.assert(
      fc.property(fc.shuffledSubarray(targets, { minLength: 40 }), (order) => {
        let tables: readonly TableSchema[] = first
        for (const [table, field] of order) {
          const edited = editedFields(tables, { edit: 'retire', table, key: field }, unused)
          if (edited.ok) tables = edited.value.tables
        }
        expect(broken(tables)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it.each(KEYS)('goes out of the way when it is retired itself: most of %s can be', (key) => {
    let tables: readonly TableSchema[] = schemasOf(key)
    for (let round = 0; round < 3; round++) {
      for (const table of tables) {
        for (const field of table.fields) {
          const edited = editedFields(tables, { edit: 'retire', table: table.key, key: field.key }, unused)
          if (edited.ok) tables = edited.value.tables
        }
      }
    }
    const left = tables.flatMap(({ fields }) => fields.filter(({ retired }) => !retired))
    expect(left.length).toBeLessThan(tables.flatMap(({ fields }) => fields).length / 2)
  })

  it.each([
    ['customers', 'name', 'contacts', 'customer-name'],
    ['products', 'name', 'transactions', 'product-name'],
    ['transactions', 'base-amount', 'customers', 'spending'],
    ['transactions', 'amount', 'customers', 'frequency'],
    ['payments', 'transaction', 'transactions', 'payment-state'],
    ['follow-ups', 'at', 'customers', 'last-contact-on'],
    ['customers', 'last-contact-on', 'customers', 'days-since-contact'],
  ])('%s.%s is %s.%s among others', (table, key, byTable, byField) => {
    expect(fieldNeeds(schemasOf('retail'), table, key)).toContainEqual({ table: byTable, field: byField })
  })

  it('is nobody for a field that stands alone, or is not there', () => {
    const tables = schemasOf('hotel')
    expect(fieldNeeds(tables, 'customers', 'likes')).toEqual([])
    expect(fieldNeeds(tables, 'customers', 'own-9')).toEqual([])
    expect(fieldNeeds(tables, 'gone', 'name')).toEqual([])
  })

  it('is the arrivals board for the allergies of guests (A15)', () => {
    expect(fieldNeeds(schemasOf('hotel'), 'customers', 'allergies')).toEqual([
      { table: 'arrivals', field: 'allergies' },
    ])
  })
})
