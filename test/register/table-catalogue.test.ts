import { CUSTOMERS, type Field, isEditable, NUMBER, PROBLEMS } from '../../src/register/field'
import type { CatalogueField } from '../../src/register/field-catalogue-entry'
import { mayEdit } from '../../src/register/role'
import { newSettingsCells, rolesFromCells } from '../../src/register/settings-sheet'
import {
  declaredFieldOf,
  schemaFields,
  tableDeclaration,
  tableDeclarations,
} from '../../src/register/table-catalogue'
import { firstNumberOf, type TableDeclaration } from '../../src/register/table-declaration'

const LOCALES = ['en', 'zh-CN'] as const
const HAN = /\p{Script=Han}/u
const named = tableDeclarations.map((table) => [table.key, table] as const)
const linked = named.filter(([key]) => key !== CUSTOMERS)
const keysOf = (table: TableDeclaration) => table.fields.map(({ key }) => key)
const kindIn = (table: TableDeclaration | undefined, key: string | undefined) =>
  table && key !== undefined ? declaredFieldOf(table, key)?.kind : undefined
const distinct = <T>(values: readonly T[]) => new Set(values).size

describe('the tables', () => {
  it('are those of the five templates and what can be added to them, the customers first', () => {
    expect(tableDeclarations.map(({ key, ordinal }) => [key, ordinal])).toEqual([
      ['customers', 1],
      ['contacts', 2],
      ['transactions', 3],
      ['payments', 4],
      ['follow-ups', 5],
      ['service', 6],
      ['opportunities', 7],
      ['contracts', 8],
      ['products', 9],
      ['minutes', 10],
      ['to-dos', 11],
      ['stays', 12],
      ['arrivals', 13],
      ['matters', 14],
      ['deadlines', 15],
      ['events', 16],
    ])
  })

  it('give numbers that tell their table', () => {
    expect(tableDeclarations.slice(1, 4).map(({ ordinal }) => firstNumberOf(ordinal))).toEqual([
      20_000_001, 30_000_001, 40_000_001,
    ])
    expect(distinct(tableDeclarations.map(({ ordinal }) => ordinal))).toBe(tableDeclarations.length)
  })

  it.each(LOCALES)('have tabs of different names in %s that every program can save', (locale) => {
    const tabs = tableDeclarations.map(({ label }) => label[locale])
    expect(distinct(tabs.map((tab) => tab.toLowerCase()))).toBe(tabs.length)
    for (const tab of tabs) expect(tab).toMatch(/^[^[\]*?:\\/']{1,31}$/)
  })

  it('are found by key', () => {
    for (const [key, table] of named) expect(tableDeclaration(key)).toBe(table)
    expect(tableDeclaration('own-1')).toBeUndefined()
    expect(tableDeclaration('constructor')).toBeUndefined()
  })
})

describe.each(named)('the table %s', (key, table) => {
  it('has every field once, a number and a place for problems', () => {
    const keys = keysOf(table)
    expect(distinct(keys)).toBe(keys.length)
    expect(keys).toEqual(expect.arrayContaining([NUMBER, PROBLEMS]))
    expect(kindIn(table, NUMBER)).toBe('number-id')
    for (const name of keys) expect(name).toMatch(/^[a-z][a-z0-9-]*$/)
  })

  it.each(LOCALES)('has different labels in %s', (locale) => {
    const labels = table.fields.map(({ label }) => label[locale].toLowerCase())
    expect(distinct(labels)).toBe(labels.length)
  })

  it('is Chinese in Chinese and English in English, every hint a sentence (A20)', () => {
    for (const { label, hint } of table.fields) {
      expect(label['zh-CN']).toMatch(HAN)
      expect(hint['zh-CN']).toMatch(HAN)
      expect(hint['zh-CN']).toMatch(/[^。]。$/)
      expect(hint.en).toMatch(/^[A-Z].*[^.]\.$/)
      expect(`${label.en}${hint.en.replace('农历八月十五', '')}`).not.toMatch(HAN)
    }
    for (const name of [table.label, table.one]) {
      expect(name['zh-CN']).toMatch(HAN)
      expect(name.en).toMatch(/^[A-Z][a-z -]+$/)
    }
  })

  it('links to declared tables only', () => {
    for (const field of table.fields) {
      expect(field.kind === 'link').toBe(field.to !== undefined)
      if (field.to !== undefined) expect(tableDeclaration(field.to)).toBeDefined()
    }
  })

  it('asks for nothing that the register works out, and wants all that it asks for', () => {
    for (const field of table.fields) {
      if (field.required) expect([field.key, field.wanted]).toEqual([field.key, true])
      if (field.kind === 'computed') expect([field.required, field.wanted]).toEqual([undefined, undefined])
    }
    expect(table.fields.some(({ required }) => required)).toBe(true)
  })

  it('has lists for its choices alone, and currencies and levels where they belong', () => {
    for (const field of table.fields) {
      const listed = field.choices !== undefined
      expect([field.key, listed && field.kind !== 'choice' && field.kind !== 'choices']).toEqual([
        field.key,
        false,
      ])
      if (field.currencyIn !== undefined) {
        expect(field.kind).toBe('money')
        expect(kindIn(table, field.currencyIn)).toBe('choice')
      }
      if (field.kind === 'place') expect(field.level).toBeDefined()
    }
  })

  it('shows on the card by fields it has', () => {
    const { card } = table
    if (!card) return expect([CUSTOMERS, 'products']).toContain(key)
    expect(keysOf(table)).toEqual(expect.arrayContaining([...card.summary, ...card.quick]))
    expect(card.summary.length).toBeGreaterThan(0)
    expect(card.quick.length).toBeGreaterThan(0)
    expect(card.quick.length).toBeLessThanOrEqual(3)
    for (const each of card.quick) expect(kindIn(table, each)).not.toBe('computed')
    if (card.when !== undefined) expect(['date', 'date-time']).toContain(kindIn(table, card.when))
    if (card.place === 'timeline') expect(card.when).toBeDefined()
  })

  it.each(LOCALES)('becomes columns in %s', (locale) => {
    const fields = schemaFields(table, keysOf(table), locale)
    expect(fields.map((field) => field.key)).toEqual(keysOf(table))
    for (const field of fields) {
      expect(Object.keys(field)).not.toEqual(expect.arrayContaining(['label', 'words']))
      expect(field.header).toBe(declaredFieldOf(table, field.key)?.label[locale])
    }
    expect(schemaFields(table, [PROBLEMS, NUMBER], locale).map((field) => field.key)).toEqual([
      PROBLEMS,
      NUMBER,
    ])
    expect(() => schemaFields(table, ['own-1'], locale)).toThrow('own-1')
  })
})

describe.each(linked)('the linked table %s', (key, table) => {
  it('tells whose its records are', () => {
    const link = declaredFieldOf(table, 'customer')
    if (key === 'products') return expect(link).toBeUndefined()
    expect(link).toMatchObject({ kind: 'link', to: CUSTOMERS })
    expect(link?.required === true).toBe(key !== 'arrivals')
    expect(declaredFieldOf(table, 'customer-name')?.computation).toEqual({
      rule: 'name-of',
      link: 'customer',
    })
  })

  it('can be added from the card with what it asks for, or with what is clear anyway', () => {
    const clear = ['customer', 'date', 'at', 'guest', 'arrives-on']
    const asked = table.fields.filter(({ required }) => required).map((field) => field.key)
    if (table.card) expect([...table.card.quick, ...clear]).toEqual(expect.arrayContaining(asked))
  })
})

describe('what is computed', () => {
  const computed = tableDeclarations.flatMap((table) =>
    table.fields.flatMap((field): [string, TableDeclaration, CatalogueField][] =>
      field.kind === 'computed' && field.key !== PROBLEMS
        ? [[`${table.key}.${field.key}`, table, field]]
        : [],
    ),
  )

  it.each(computed)('%s rests on fields that exist, of the right kinds', (_, table, { computation }) => {
    if (!computation) throw new Error('nothing says how')
    switch (computation.rule) {
      case 'age':
      case 'next-birthday':
        return expect(kindIn(table, computation.of)).toBe('birthday')
      case 'days-since':
        return expect(['date', 'date-time', 'computed']).toContain(kindIn(table, computation.of))
      case 'name-of':
      case 'allergies-of': {
        const to = declaredFieldOf(table, computation.link)?.to
        const wanted = computation.rule === 'name-of' ? 'name' : 'allergies'
        return expect(kindIn(tableDeclaration(to ?? ''), wanted)).toBe('text')
      }
      case 'product':
        return expect(computation.of.map((each) => kindIn(table, each))).toEqual(['money', 'number'])
      case 'sum':
      case 'count':
      case 'earliest':
      case 'latest': {
        const other = tableDeclaration(computation.table)
        expect(declaredFieldOf(other!, 'customer')?.to).toBe(table.key)
        const days = ['date', 'date-time']
        const { rule, field } = computation
        if (rule === 'sum') expect(['money', 'number', 'computed']).toContain(kindIn(other, field))
        if (rule === 'earliest' || rule === 'latest') expect(days).toContain(kindIn(other, field))
        if (computation.within ?? computation.when) expect(days).toContain(kindIn(other, computation.when))
        if (computation.unlessNegative) expect(kindIn(other, computation.unlessNegative)).toBe('money')
        return
      }
      default:
        return expect(['customers', 'transactions']).toContain(table.key)
    }
  })

  it('is all that a customer’s file shows and nobody types (A4 A14 F5)', () => {
    const ofCustomers = computed
      .filter(([, table]) => table.key === CUSTOMERS)
      .map(([, , field]) => field.key)
    expect(ofCustomers).toEqual(
      expect.arrayContaining([
        ...['age', 'next-birthday', 'spending', 'spending-year', 'orders', 'orders-year', 'frequency'],
        ...['spending-band', 'first-purchase', 'last-purchase', 'last-contact-on', 'days-since-contact'],
        ...['completeness', 'next-review', 'open-balance', 'type-by-behaviour', 'credit-rating'],
      ]),
    )
  })

  it('leaves refunds out of purchases', () => {
    const rules = Object.fromEntries(computed.map(([name, , { computation }]) => [name, computation]))
    expect(rules['customers.orders']).toMatchObject({ unlessNegative: 'amount' })
    expect(rules['customers.last-purchase']).toMatchObject({ unlessNegative: 'amount' })
    expect(rules['customers.spending']).not.toHaveProperty('unlessNegative')
  })
})

describe('the fields that code names', () => {
  const field = (table: string, key: string) => declaredFieldOf(tableDeclaration(table)!, key)

  it.each([
    ['customers', 'identity', 'identity'],
    ['customers', 'credit-code', 'credit-code'],
    ['customers', 'opted-out', 'yes-no'],
    ['customers', 'tags', 'choices'],
    ['customers', 'credit-limit', 'money'],
    ['customers', 'province', 'place'],
    ['customers', 'document', 'web'],
    ['contacts', 'primary', 'yes-no'],
    ['transactions', 'product', 'link'],
    ['transactions', 'due-on', 'date'],
    ['payments', 'transaction', 'link'],
    ['follow-ups', 'at', 'date-time'],
    ['follow-ups', 'next-on', 'date'],
    ['service', 'state', 'choice'],
    ['opportunities', 'stage', 'choice'],
    ['minutes', 'actions', 'long-text'],
    ['to-dos', 'done', 'yes-no'],
    ['arrivals', 'allergies', 'computed'],
    ['matters', 'opposing-party', 'text'],
    ['deadlines', 'm12', 'choice'],
  ])('%s.%s is of the kind %s', (table, key, kind) => {
    expect(field(table, key)?.kind).toBe(kind)
  })

  const named: Readonly<Record<string, string>> = {
    customers: `number name kind customer-type industry industry-background source owner phone other-phone email wechat
      company full-name former-names position gender birthday identity credit-code language channel opted-out country
      province city district address region website tags pinned-note preferences product likes allergies special-needs
      stay-preferences paper-file document invoice-title tax-number invoice-address invoice-phone bank bank-account
      credit-limit rating-override rating-reason review-cycle last-review next-follow-up last-contact contract-end
      transaction-date amount note problems age next-birthday spending spending-year orders orders-year frequency
      spending-band first-purchase last-purchase last-contact-on days-since-contact completeness next-review
      open-balance type-by-behaviour credit-rating`,
    contacts: 'customer name position phone email wechat primary birthday note',
    transactions: `customer date product model quantity unit-price amount currency rate base-amount delivery-on
      delivered-on due-on owner paid payment-state days-to-pay note`,
    payments: 'customer transaction date amount currency rate base-amount method note',
    'follow-ups': 'customer at way what next-on done by topic',
    service: 'customer at type product severity what deadline owner state resolved-on score score-kind',
    opportunities: 'customer name stage amount probability close-on stage-since needs owner lost-reason',
    contracts: 'customer name signed-on starts-on ends-on amount state paper-file document',
    products: 'name model kind unit-price unit active note',
    minutes: 'customer date subject attendees decisions actions document',
    'to-dos': 'customer what due-on owner done done-on from',
    stays: 'customer arrives-on departs-on room rate note preferences',
    arrivals: `customer guest phone certificate birthday room arrives-at allergies preferences special-needs last-stay
      preparation prepared-by note`,
    matters: 'customer name kind opposing-party related-parties stage opened-on closed-on lawyer legal-need',
    deadlines: 'customer duty year m01 m02 m03 m04 m05 m06 m07 m08 m09 m10 m11 m12',
  }

  it.each(Object.entries(named))('of %s are all declared', (key, fields) => {
    expect(keysOf(tableDeclaration(key)!)).toEqual(expect.arrayContaining(fields.split(/\s+/)))
  })

  it('are shown to some only where they would help a thief', () => {
    const sensitive = tableDeclarations.flatMap((table) =>
      table.fields.filter((each) => each.sensitive).map(({ key }) => `${table.key}.${key}`),
    )
    expect(sensitive).toEqual(['customers.identity', 'customers.bank-account', 'arrivals.certificate'])
  })

  it('have a deadline’s twelve months in order', () => {
    const months = keysOf(tableDeclaration('deadlines')!).filter((key) => /^m\d\d$/.test(key))
    expect(months).toEqual([...months].sort())
    expect(months).toHaveLength(12)
    const choices = schemaFields(tableDeclaration('deadlines')!, ['m01'], 'zh-CN')[0]?.choices
    expect(choices?.map(({ label }) => label)).toEqual(['待办', '进行', '完成'])
  })
})

describe('the lists of choices', () => {
  const lists = LOCALES.flatMap((locale) =>
    tableDeclarations.flatMap((table) =>
      schemaFields(table, keysOf(table), locale)
        .filter(({ choices }) => choices)
        .map((field): [string, Field] => [`${table.key}.${field.key} in ${locale}`, field]),
    ),
  )

  it.each(lists)('%s holds no label twice, and none with a comma', (_, { choices = [] }) => {
    const labels = choices.map(({ label }) => label.toLowerCase())
    expect(distinct(labels)).toBe(labels.length)
    for (const label of labels) expect(label).toMatch(/^[^,，;；\n]+$/)
  })

  it('are as long in one language as in the other, but for the provinces', () => {
    for (const { fields } of tableDeclarations) {
      for (const { key, choices } of fields) {
        if (choices && key !== 'region') expect(choices.en).toHaveLength(choices['zh-CN'].length)
      }
    }
  })
})

describe('the roles a register begins with', () => {
  const cells = newSettingsCells('en')
  const { roles } = rolesFromCells(cells, [])
  const tablesOf = (name: string) => {
    const role = roles.find((each) => each.name === name)!
    return linked
      .filter(([, table]) =>
        schemaFields(table, keysOf(table), 'en').every((field) => !isEditable(field) || mayEdit(role, field)),
      )
      .map(([key]) => key)
  }

  it('let sales keep what is agreed and said, but not the payments', () => {
    expect(tablesOf('Sales')).toEqual(linked.map(([key]) => key).filter((key) => key !== 'payments'))
  })

  it('let finance keep payments and invoice details alone', () => {
    expect(tablesOf('Finance')).toEqual(['payments'])
    const finance = roles.find(({ name }) => name === 'Finance')!
    const may = (key: string) => mayEdit(finance, schemaFields(tableDeclaration(CUSTOMERS)!, [key], 'en')[0]!)
    expect(['tax-number', 'bank-account', 'credit-limit'].map(may)).toEqual([true, true, true])
    expect(['name', 'phone', 'allergies'].map(may)).toEqual([false, false, false])
  })
})
