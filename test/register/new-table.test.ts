import fc from 'fast-check'
import type { CalendarDate } from '../../src/base/calendar-date'
import { newTableText } from '../../src/i18n/new-table-messages'
import { NUMBER, PROBLEMS, type TableSchema } from '../../src/register/field'
import { firstNumberFor } from '../../src/register/first-number'
import { MOST_TABLES, type NewTableFault, type OwnTable, ownTable } from '../../src/register/new-table'
import { OWN_KINDS } from '../../src/register/own-kinds'
import { tableDeclarations } from '../../src/register/table-catalogue'
import { catalogueTable, missingTables } from '../../src/register/templates/catalogue-table'
import { templates } from '../../src/register/templates/template-catalogue'
import { templateFaults } from '../../src/register/templates/template-faults'
import { templateTables } from '../../src/register/templates/template-tables'

const shop = (locale: 'en' | 'zh-CN' = 'en'): TableSchema[] =>
  templateTables(templates.basic, locale, '2026-11-21' as CalendarDate).map(
    ({ samples: _, ...table }, sheetId) => ({ ...table, sheetId }),
  )
const ground = (tables = shop(), titles: readonly string[] = tables.map(({ tab }) => tab)) => ({
  tables,
  locale: 'en' as const,
  titles,
})
const PETS: OwnTable = {
  name: ' Pets ',
  ofCustomers: true,
  place: 'list',
  fields: [
    { header: 'Pet', kind: 'text', required: true },
    { header: 'Species', kind: 'choice', choices: ['Dog', 'Cat'] },
    { header: 'Born', kind: 'date' },
  ],
}
const pets = (more: Partial<OwnTable> = {}, on = ground()) => ownTable(on, { ...PETS, ...more })
const made = (more: Partial<OwnTable> = {}, on = ground()) => {
  const outcome = pets(more, on)
  if (!outcome.ok) throw new Error(outcome.error.reason)
  return outcome.value
}

describe('a table of the firm’s own (A19 A23)', () => {
  it('has its number, the customer, its fields and the problems, and stands on the card', () => {
    const { key, tab, fields, card } = made()
    expect([key, tab]).toEqual(['own-table-1', 'Pets'])
    expect(fields.map((field) => field.key)).toEqual([
      ...[NUMBER, 'customer', 'customer-name', 'own-1', 'own-2', 'own-3', PROBLEMS],
    ])
    expect(card).toEqual({ place: 'list', when: 'own-3', summary: [], quick: [] })
  })

  it('may belong to nobody, and then is on no card', () => {
    const { fields, card } = made({ ofCustomers: false })
    expect(fields.map((field) => field.key)).toEqual([NUMBER, 'own-1', 'own-2', 'own-3', PROBLEMS])
    expect(card).toBeUndefined()
    expect(made({ place: 'none' }).card).toBeUndefined()
  })

  it('gets the next key and numbers that no other table has', () => {
    const first = { ...made(), sheetId: 99 }
    const second = made({ name: 'Visits' }, ground([...shop(), first]))
    expect(second.key).toBe('own-table-2')
    const taken = [100_001, ...tableDeclarations.map(({ ordinal }) => ordinal * 10_000_000 + 1)]
    const numbers = [firstNumberFor('own-table-1', taken)]
    numbers.push(firstNumberFor('own-table-2', [...taken, ...numbers]))
    expect(new Set([...taken, ...numbers]).size).toBe(taken.length + 2)
  })

  it('can lead to itself and to other tables', () => {
    const fields = [
      ...PETS.fields,
      { header: 'Mother', kind: 'link' as const, to: 'own-table-1' },
      { header: 'Bought', kind: 'link' as const, to: 'transactions' },
    ]
    expect(
      made({ fields })
        .fields.filter(({ to }) => to)
        .map(({ to }) => to),
    ).toEqual([...['customers', 'own-table-1', 'transactions']])
  })

  const faults: readonly (readonly [string, Partial<OwnTable>, NewTableFault])[] = [
    ['has no name', { name: '  ' }, { reason: 'tab-empty' }],
    ['is called as a tab', { name: 'CONTACTS' }, { reason: 'tab-taken', tab: 'CONTACTS' }],
    ['is called as a tab of the system', { name: '_log' }, { reason: 'tab-odd' }],
    ['has an endless name', { name: 'x'.repeat(51) }, { reason: 'tab-odd' }],
    ['has no field', { fields: [] }, { reason: 'fields-missing' }],
    ['has a field without name', { fields: [{ header: ' ', kind: 'text' }] }, { reason: 'header-empty' }],
    [
      'has two fields of one name',
      { fields: [PETS.fields[0]!, { header: 'PET', kind: 'date' }] },
      { reason: 'header-taken', header: 'PET', retired: false },
    ],
    [
      'has a list without choices',
      { fields: [{ header: 'A', kind: 'choice' }] },
      { reason: 'choices-missing' },
    ],
    ['leads nowhere', { fields: [{ header: 'A', kind: 'link', to: 'stays' }] }, { reason: 'link-nowhere' }],
    [
      'is to stand by a day it lacks',
      { place: 'timeline', fields: PETS.fields.slice(0, 2) },
      { reason: 'day-missing' },
    ],
    [
      'has more fields than there is room for',
      { fields: Array.from({ length: 1001 }, (_, index) => ({ header: `F${index}`, kind: 'text' })) },
      { reason: 'too-many-fields', limit: 1000 },
    ],
  ]
  it.each(faults)('that %s is refused in words', (_, more, fault) => {
    expect(pets(more)).toEqual({ ok: false, error: fault })
    expect(newTableText(fault, shop(), 'en')).toMatch(/^\S.*\.$/)
    expect(newTableText(fault, shop(), 'zh-CN')).toMatch(/\p{Script=Han}.*。$/u)
  })

  it('is refused where the register has as many as it can keep', () => {
    const many = Array.from({ length: MOST_TABLES }, (_, index) => ({ ...shop()[1]!, key: `t-${index}` }))
    expect(pets({}, ground(many, []))).toEqual({
      ok: false,
      error: { reason: 'too-many-tables', limit: MOST_TABLES },
    })
    expect(catalogueTable(ground(many, []), 'contracts', undefined)).toMatchObject({ ok: false })
  })

  it('is one that a template can hold, whatever its fields', () => {
    const field = fc.record({
      header: fc.string({ minLength: 1, maxLength: 120, unit: 'binary' }),
      kind: fc.constantFrom(...OWN_KINDS),
      required: fc.boolean(),
      choices: fc.array(fc.string({ maxLength: 12 }), { maxLength: 5 }),
      to: fc.constantFrom('customers', 'own-table-1', 'nowhere'),
    })
    fc.assert(
      fc.property(
        fc.array(field, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('list', 'timeline', 'none'),
        (fields, place) => {
          const outcome = pets({ fields, place } as Partial<OwnTable>)
          if (outcome.ok) expect(templateFaults([...shop(), outcome.value])).toEqual([])
          else expect(newTableText(outcome.error, shop(), 'en')).not.toBe('')
        },
      ),
    )
  })
})

describe('a table the product knows', () => {
  const lacking = shop().filter(({ key }) => key !== 'transactions' && key !== 'products')

  it.each(tableDeclarations.map(({ key }) => key).filter((key) => key !== 'customers'))(
    '%s fits any register: nothing in it leads to a table that is not there (A19)',
    (key) => {
      for (const locale of ['en', 'zh-CN'] as const)
        for (const tables of [shop(locale), shop(locale).slice(0, 1)]) {
          const without = tables.filter((table) => table.key !== key)
          const outcome = catalogueTable({ ...ground(without), locale }, key, 'firm')
          if (!outcome.ok) throw new Error(outcome.error.reason)
          const faults = templateFaults([...without, outcome.value])
          expect(faults.filter((fault) => 'tab' in fault && fault.tab === outcome.value.tab)).toEqual([])
          expect(outcome.value.key).toBe(key)
        }
    },
  )

  it('is offered as long as the register lacks it, and added once', () => {
    expect(missingTables(lacking).map(({ key }) => key)).toContain('transactions')
    expect(missingTables(shop()).map(({ key }) => key)).not.toContain('transactions')
    expect(catalogueTable(ground(), 'transactions', undefined)).toEqual({
      ok: false,
      error: { reason: 'table-there' },
    })
    expect(catalogueTable(ground(), 'own-table-1', undefined)).toEqual({
      ok: false,
      error: { reason: 'table-unknown' },
    })
  })

  it('leaves a tab of that name its name', () => {
    const outcome = catalogueTable(
      ground(lacking, ['TRANSACTIONS', 'Transactions 2']),
      'transactions',
      undefined,
    )
    expect(outcome).toMatchObject({ ok: true, value: { tab: 'Transactions 3' } })
  })
})
