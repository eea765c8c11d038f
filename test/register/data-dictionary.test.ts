import fc from 'fast-check'
import type { CalendarDate } from '../../src/base/calendar-date'
import { dictionaryRows } from '../../src/i18n/dictionary-rows'
import { dataDictionary } from '../../src/register/data-dictionary'
import type { Field, TableSchema } from '../../src/register/field'
import { mayEdit, type RoleTable } from '../../src/register/role'
import { templates } from '../../src/register/templates/template-catalogue'
import { templateTables } from '../../src/register/templates/template-tables'
import { randomTables } from '../support/random-tables'

const LOCALES = ['en', 'zh-CN'] as const
const roles: RoleTable = {
  roles: [
    { name: 'Sales', mayEdit: ['basic', 'contact', 'phone'], manages: false },
    { name: 'Finance', mayEdit: ['finance', 'invoice', 'identity'], manages: false },
    { name: 'Manager', mayEdit: ['*'], manages: true },
  ],
  assignments: [{ person: 'li@example.com', name: '', role: 'Sales' }],
}
const nobody: RoleTable = { ...roles, assignments: [] }
const schemasOf = (key: keyof typeof templates, locale: 'en' | 'zh-CN'): TableSchema[] =>
  templateTables(templates[key], locale, '2026-11-21' as CalendarDate).map(
    ({ key: table, tab, fields }, sheetId) => ({
      key: table,
      tab,
      fields,
      sheetId,
    }),
  )
const firm = schemasOf('firm', 'zh-CN')
const entry = (table: string, key: string, by = roles, tables = firm) =>
  dataDictionary(tables, by).find(
    ({ tab, field }) => field.key === key && tab === tables.find((each) => each.key === table)?.tab,
  )!

describe('the data dictionary (A20)', () => {
  it('has every field of every tab once, in their order', () => {
    fc.assert(
      fc.property(randomTables, (tables) => {
        const entries = dataDictionary(tables, roles)
        const fields = tables.flatMap(({ tab, fields: all }) => all.map(({ key }) => [tab, key]))
        expect(entries.map(({ tab, field }) => [tab, field.key])).toEqual(fields)
      }),
    )
  })

  it('says who may edit exactly as the roles do', () => {
    fc.assert(
      fc.property(randomTables, (tables) => {
        for (const { field, editedBy } of dataDictionary(tables, roles)) {
          const may = roles.roles.filter((role) => mayEdit(role, field)).map(({ name }) => name)
          expect(editedBy).toEqual(field.kind === 'computed' || field.kind === 'number-id' ? 'register' : may)
        }
      }),
    )
  })

  it('shows sensitive fields whole to those roles only that name them or their block', () => {
    expect(entry('customers', 'identity').seenBy).toEqual(['Sales', 'Finance', 'Manager'])
    expect(entry('customers', 'bank-account').seenBy).toEqual(['Finance', 'Manager'])
    expect(entry('customers', 'phone').seenBy).toBe('everybody')
    expect(entry('customers', 'bank-account', nobody).seenBy).toBe('everybody')
  })

  it('says that everybody edits as long as nobody has a role', () => {
    expect(entry('customers', 'phone', nobody).editedBy).toBe('everybody')
    expect(entry('customers', 'age', nobody).editedBy).toBe('register')
  })

  it('leaves columns of the firm’s formulas to them', () => {
    const own: Field = {
      key: 'own-1',
      kind: 'number',
      header: '合计',
      block: 'other',
      formula: true,
      own: true,
    }
    const tables = [{ ...firm[0]!, fields: [...firm[0]!.fields, own] }]
    expect(entry('customers', 'own-1', roles, tables).editedBy).toBe('formulas')
  })

  it('tells where a link leads', () => {
    expect(entry('transactions', 'customer').leadsTo).toBe('客户')
    expect(entry('transactions', 'amount').leadsTo).toBeUndefined()
  })
})

describe('its rows', () => {
  const rowOf = (table: string, key: string, locale: 'en' | 'zh-CN', by = roles) => {
    const tables = schemasOf('firm', locale)
    return dictionaryRows([entry(table, key, by, tables)], locale)[1]
  }

  it('tell the ten fields of a firm with type and description (A3)', () => {
    expect(rowOf('customers', 'number', 'zh-CN')).toEqual([
      ...['客户', '客户ID', '自动编号', '唯一标识符，用于区分不同的客户。', '一次给定，不再重复使用。'],
      ...['否', '', '所有人', '系统', '使用中'],
    ])
    expect(rowOf('customers', 'transaction-date', 'zh-CN')?.slice(1, 5)).toEqual([
      ...['交易日期', '日期', '客户进行交易的具体日期。', '日期，例如 2026-03-04。'],
    ])
    expect(rowOf('customers', 'name', 'en')).toEqual([
      ...['Customers', 'Name', 'Text', 'The customer’s full name.', 'Text on one line.'],
      ...['Yes', '', 'Everybody', 'Administrator, Sales, Manager', 'In use'],
    ])
  })

  it('name choices, links, hidden columns and who sees them', () => {
    expect(rowOf('customers', 'gender', 'zh-CN')?.slice(6)).toEqual([
      ...['男、女', '所有人', '管理员、Sales、Manager', '栏已隐藏'],
    ])
    expect(rowOf('payments', 'transaction', 'en')?.[4]).toBe('Number of a record of “Transactions”.')
    expect(rowOf('customers', 'bank-account', 'zh-CN')?.[7]).toBe('管理员、Finance、Manager')
  })

  it('shorten a long list, saying how much was left out', () => {
    const choices = rowOf('customers', 'country', 'en')?.[6] ?? ''
    if (choices !== '') expect(choices).toMatch(/… and \d+ more$/)
    const many: Field = {
      ...{ key: 'own-1', kind: 'choice', header: 'Own', block: 'other' },
      choices: Array.from({ length: 43 }, (_, index) => ({ label: `c${index}` })),
    }
    const tables = [{ key: 'customers', sheetId: 0, tab: 'Customers', fields: [many] }]
    const row = dictionaryRows(dataDictionary(tables, nobody), 'en')[1]
    expect(row?.[6]).toMatch(/^c0, .*c39 … and 3 more$/)
  })

  it('say that a choice without list is free text', () => {
    expect(rowOf('customers', 'gender', 'en')?.[4]).toBe('One of the choices.')
    const free: Field = { key: 'own-1', kind: 'choice', header: 'Own', block: 'other' }
    const tables = [{ key: 'customers', sheetId: 0, tab: 'Customers', fields: [free] }]
    expect(dictionaryRows(dataDictionary(tables, nobody), 'en')[1]?.[4]).toBe('Text on one line.')
  })

  it.each(LOCALES)('are as wide as their header and speak one language, in all templates (%s)', (locale) => {
    for (const key of ['basic', 'firm', 'retail', 'hotel', 'key-account'] as const) {
      const rows = dictionaryRows(dataDictionary(schemasOf(key, locale), nobody), locale)
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([10]))
      for (const [, header, type, meaning, rule] of rows.slice(1)) {
        for (const cell of [header, type, meaning, rule]) expect(cell).not.toBe('')
        const words = `${header}${type}${meaning}${rule}`.replace('农历八月十五', '')
        expect(/\p{Script=Han}/u.test(words)).toBe(locale === 'zh-CN')
      }
    }
  })

  it('are text in whatever register', () => {
    fc.assert(
      fc.property(randomTables, fc.constantFrom(...LOCALES), (tables, locale) => {
        const cells = dictionaryRows(dataDictionary(tables, roles), locale).flat()
        for (const cell of cells) expect(typeof cell).toBe('string')
      }),
    )
  })
})
