import fc from 'fast-check'
import type { CalendarDate } from '../../../src/base/calendar-date'
import { templateFaultText } from '../../../src/i18n/template-fault-messages'
import type { Field, TableSchema } from '../../../src/register/field'
import {
  ownTemplate,
  ownTemplateTables,
  readTemplate,
  templateText,
} from '../../../src/register/templates/own-template'
import { templates } from '../../../src/register/templates/template-catalogue'
import type { OwnTemplate, TemplateFault } from '../../../src/register/templates/template-document'
import { templateTables } from '../../../src/register/templates/template-tables'
import { randomTables } from '../../support/random-tables'

const withSheets = (tables: readonly Omit<TableSchema, 'sheetId'>[]): TableSchema[] =>
  tables.map(({ key, tab, fields, card }, sheetId) => ({
    key,
    tab,
    fields,
    sheetId,
    ...(card ? { card } : {}),
  }))
const saved = (tables: readonly TableSchema[]): OwnTemplate => ownTemplate('My shop', 'en', tables)
const shop = withSheets(templateTables(templates.retail, 'en', '2026-11-21' as CalendarDate))
const text = templateText(saved(shop))
const faultsOf = (written: string): readonly TemplateFault[] => {
  const read = readTemplate(written)
  return read.ok ? [] : read.error
}
/** The shop's template with its data changed by hand. */
function changed(change: (document: Mutable) => void): readonly TemplateFault[] {
  const document = JSON.parse(text) as Mutable
  change(document)
  return faultsOf(JSON.stringify(document))
}
type Mutable = {
  tables: { key: string; tab: string; fields: Record<string, unknown>[]; card?: { quick: string[] } }[]
} & Record<string, unknown>
const fieldIn = (document: Mutable, table: number, key: string) =>
  document.tables[table]!.fields.find((field) => field.key === key)!

describe('a template of one’s own (A22)', () => {
  it('is the same after it was saved and read again, whatever the register', () => {
    fc.assert(
      fc.property(randomTables, fc.constantFrom('en' as const, 'zh-CN' as const), (tables, locale) => {
        const template = ownTemplate('模板', locale, tables)
        const read = readTemplate(templateText(template))
        expect(read).toEqual({ ok: true, value: template })
      }),
    )
  })

  it('saved from the register it made is itself again', () => {
    fc.assert(
      fc.property(randomTables, (tables) => {
        const template = saved(tables)
        expect(saved(withSheets(ownTemplateTables(template)))).toEqual(template)
        expect(withSheets(ownTemplateTables(template))).toEqual(tables)
      }),
    )
  })

  it.each(Object.values(templates))('can be made from $key in both languages', (template) => {
    for (const locale of ['en', 'zh-CN'] as const) {
      const tables = withSheets(templateTables(template, locale, '2026-11-21' as CalendarDate))
      expect(readTemplate(templateText(ownTemplate('x', locale, tables))).ok).toBe(true)
    }
  })

  it('holds no rows, no ids of tabs, no retired field, no formula and no address', () => {
    const own = (more: Partial<Field>): Field => ({
      ...{ key: 'own-1', kind: 'choice', header: 'Own', block: 'other', own: true },
      ...more,
    })
    const choices = ['Li Na', 'li.na@example.com'].map((label) => ({ label }))
    const [customers] = shop
    const fields = [
      ...customers!.fields,
      own({ choices }),
      own({ key: 'own-2', header: 'Old', retired: true }),
      own({ key: 'own-3', header: 'Sum', kind: 'number', formula: true }),
      own({ key: 'own-4', header: 'Who', choices: choices.slice(1) }),
    ]
    const template = saved([{ ...customers!, fields }, ...shop.slice(1)])
    const written = templateText(template)
    expect(written).not.toMatch(/sheetId|samples|formula|retired|@example/)
    expect(template.tables[0]!.fields.slice(-3)).toEqual([
      own({ choices: choices.slice(0, 1) }),
      own({ key: 'own-3', header: 'Sum', kind: 'number' }),
      own({ key: 'own-4', header: 'Who' }),
    ])
    expect(readTemplate(written).ok).toBe(true)
  })

  it('brings no samples along', () => {
    expect(ownTemplateTables(saved(shop)).every(({ samples }) => samples.length === 0)).toBe(true)
  })

  it('is read with a mark at the beginning that editors put there', () => {
    expect(readTemplate(`\uFEFF${text}`).ok).toBe(true)
  })
})

describe('a file that is no good template', () => {
  const cases: readonly (readonly [string, readonly TemplateFault[], TemplateFault])[] = [
    ['is no data at all', faultsOf('姓名,手机'), { reason: 'not-text' }],
    ['is empty', faultsOf(''), { reason: 'not-text' }],
    ['holds something else', faultsOf('{"kind":"invoice","version":1}'), { reason: 'not-a-template' }],
    ['holds nothing', faultsOf('null'), { reason: 'not-a-template' }],
    ['is endless', faultsOf(' '.repeat(5_000_001)), { reason: 'too-long', limit: 5_000_000 }],
    [
      'was made by a later version',
      changed((document) => {
        document.version = 2
      }),
      { reason: 'newer-version', version: 2 },
    ],
    [
      'has an unknown kind of field',
      changed((document) => {
        document.tables[0]!.fields[3]!.kind = 'colour'
      }),
      { reason: 'damaged', at: 'tables.0.fields.3.kind' },
    ],
    [
      'has a key that would break an object',
      changed((document) => {
        document.tables[0]!.fields[3]!.key = '__proto__'
      }),
      { reason: 'damaged', at: 'tables.0.fields.3.key' },
    ],
    [
      'brings rows along',
      changed((document) => {
        document.rows = [['Li Na']]
      }),
      { reason: 'damaged', at: 'rows' },
    ],
    [
      'has four quick fields',
      changed((document) => {
        document.tables[1]!.card!.quick = ['customer', 'date', 'amount', 'note']
      }),
      { reason: 'damaged', at: 'tables.1.card.quick' },
    ],
    [
      'has no customers',
      changed((document) => {
        document.tables.shift()
      }),
      { reason: 'no-customers' },
    ],
    [
      'has a table twice',
      changed((document) => {
        document.tables.push({ ...document.tables[1]!, tab: 'Other' })
      }),
      { reason: 'table-twice', tab: 'Other' },
    ],
    [
      'has two tabs of one name',
      changed((document) => {
        document.tables[1]!.tab = 'CUSTOMERS'
      }),
      { reason: 'tab-twice', tab: 'CUSTOMERS' },
    ],
    [
      'has a tab without number',
      changed((document) => {
        fieldIn(document, 1, 'number').kind = 'text'
      }),
      { reason: 'no-number', tab: 'Transactions' },
    ],
    [
      'has two fields of one name',
      changed((document) => {
        fieldIn(document, 0, 'wechat').header = 'PHONE'
      }),
      { reason: 'header-twice', tab: 'Customers', header: 'PHONE' },
    ],
    [
      'has one field twice',
      changed((document) => {
        document.tables[0]!.fields.push({ ...fieldIn(document, 0, 'wechat'), header: 'Again' })
      }),
      { reason: 'field-twice', tab: 'Customers', header: 'Again' },
    ],
    [
      'leads to a tab that is not there',
      changed((document) => {
        fieldIn(document, 1, 'product').to = 'stays'
      }),
      { reason: 'link-nowhere', tab: 'Transactions', header: 'Product number' },
    ],
    [
      'has a link that leads nowhere at all',
      changed((document) => {
        delete fieldIn(document, 1, 'product').to
      }),
      { reason: 'link-nowhere', tab: 'Transactions', header: 'Product number' },
    ],
    [
      'computes from a field that is not there',
      changed((document) => {
        fieldIn(document, 0, 'age').computation = { rule: 'age', of: 'born' }
      }),
      { reason: 'computed-nowhere', tab: 'Customers', header: 'Age' },
    ],
    [
      'computes from a table that is not there',
      changed((document) => {
        fieldIn(document, 0, 'spending').computation = { rule: 'sum', table: 'stays', field: 'rate' }
      }),
      { reason: 'computed-nowhere', tab: 'Customers', header: 'Spending in all' },
    ],
    [
      'asks for what is hidden',
      changed((document) => {
        fieldIn(document, 0, 'company').required = true
      }),
      { reason: 'required-hidden', tab: 'Customers', header: 'Company' },
    ],
    [
      'has a choice twice',
      changed((document) => {
        fieldIn(document, 0, 'gender').choices = [{ label: 'Male' }, { label: 'Male' }]
      }),
      { reason: 'choice-twice', tab: 'Customers', header: 'Gender' },
    ],
    [
      'shows on the card what it has not',
      changed((document) => {
        document.tables[1]!.card!.quick = ['colour']
      }),
      { reason: 'card-nowhere', tab: 'Transactions', key: 'colour' },
    ],
  ]

  it.each(cases)('because it %s is refused, saying so', (_, faults, fault) => {
    expect(faults).toContainEqual(fault)
    for (const each of faults) {
      expect(templateFaultText(each, 'en')).toMatch(/^\S.*[.]$/)
      expect(templateFaultText(each, 'zh-CN')).toMatch(/\p{Script=Han}.*。$/u)
    }
  })

  it('never makes the reader throw, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const document = { ...JSON.parse(text), tables: value }
        expect(readTemplate(JSON.stringify(document)).ok).toBe(false)
        expect(readTemplate(JSON.stringify(value)).ok).toBe(false)
      }),
    )
  })
})
