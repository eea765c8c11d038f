import type { CalendarDate } from '../../../src/base/calendar-date'
import { CUSTOMERS, type Field, isEditable, NUMBER, PROBLEMS } from '../../../src/register/field'
import { checkRecord, tidyValue } from '../../../src/register/rules/field-rules'
import { placeholderId, sampleValues } from '../../../src/register/templates/sample'
import { templates } from '../../../src/register/templates/template-catalogue'
import {
  numberedSamples,
  type TableDraft,
  templateTables,
} from '../../../src/register/templates/template-tables'

const TODAY = '2026-11-21' as CalendarDate
const LOCALES = ['zh-CN', 'en'] as const
const drafts = Object.values(templates).flatMap((template) =>
  LOCALES.map((locale) => [template.key, locale, templateTables(template, locale, TODAY)] as const),
)
const drafted = (key: keyof typeof templates, locale: 'en' | 'zh-CN' = 'zh-CN') =>
  templateTables(templates[key], locale, TODAY)
const tableIn = (tables: readonly TableDraft[], key: string) => tables.find((table) => table.key === key)
const keysOf = ({ fields }: { readonly fields: readonly Field[] }) => fields.map(({ key }) => key)
const shown = ({ fields }: TableDraft) => fields.filter(({ hidden }) => !hidden)
const headersShown = (table: TableDraft) => shown(table).map(({ header }) => header)
const distinct = <T>(values: readonly T[]) => new Set(values).size

describe.each(drafts)('the tables of %s in %s', (key, _locale, tables) => {
  it('begin with the customers and stand once each', () => {
    expect(tables[0]?.key).toBe(CUSTOMERS)
    expect(distinct(tables.map((table) => table.key))).toBe(tables.length)
    expect(distinct(tables.map(({ tab }) => tab))).toBe(tables.length)
  })

  it('have every field and every header once, number and problems in sight', () => {
    for (const table of tables) {
      expect(distinct(keysOf(table))).toBe(table.fields.length)
      expect(distinct(table.fields.map(({ header }) => header.toLowerCase()))).toBe(table.fields.length)
      expect(shown(table).map((field) => field.key)).toEqual(expect.arrayContaining([NUMBER, PROBLEMS]))
    }
  })

  it('link to one another only, and compute from what is there', () => {
    for (const table of tables) {
      for (const field of table.fields) {
        if (field.to) expect(tableIn(tables, field.to)).toBeDefined()
        const { computation } = field
        if (!computation) continue
        if ('of' in computation) {
          const of = typeof computation.of === 'string' ? [computation.of] : computation.of
          expect(keysOf(table)).toEqual(expect.arrayContaining([...of]))
        }
        if ('link' in computation) expect(keysOf(table)).toContain(computation.link)
        if ('table' in computation) {
          const { field: of, when, unlessNegative, table: other } = computation
          const wanted = [of, when, unlessNegative].filter((each) => each !== undefined)
          expect(keysOf(tableIn(tables, other)!)).toEqual(expect.arrayContaining(wanted))
        }
      }
    }
  })

  it('show on the card by fields they have', () => {
    for (const { card, fields } of tables) {
      if (card) expect(keysOf({ fields })).toEqual(expect.arrayContaining([...card.summary, ...card.quick]))
      if (card?.when) expect(keysOf({ fields })).toContain(card.when)
    }
  })

  it('hide nothing that is asked for', () => {
    for (const table of tables) {
      for (const field of table.fields) {
        if (field.required)
          expect([table.key, field.key, field.hidden]).toEqual([table.key, field.key, undefined])
      }
    }
  })

  it('know of every customer: source, WeChat, paper file, owner, invoice details, former names (A9 A12 A13)', () => {
    expect(keysOf(tables[0]!)).toEqual(
      expect.arrayContaining([
        ...['source', 'wechat', 'paper-file', 'kind', 'owner', 'credit-code', 'former-names', 'full-name'],
        ...['invoice-title', 'tax-number', 'invoice-address', 'invoice-phone', 'bank', 'bank-account'],
        ...['gender', 'birthday', 'age', 'company', 'position', 'industry', 'province', 'city', 'country'],
        ...['product-preferences', 'service-preferences', 'channel', 'special-needs', 'likes', 'allergies'],
        ...['frequency', 'spending-band', 'tags', 'opted-out', 'completeness'],
      ]),
    )
  })

  it('let transactions choose from a catalogue of products (A11)', () => {
    const product = tableIn(tables, 'transactions')?.fields.find((field) => field.key === 'product')
    expect(product).toMatchObject({ kind: 'link', to: 'products' })
    expect(tableIn(tables, 'products')).toBeDefined()
  })

  it('have contacts, payments, follow-ups, service and to-dos for the card (A7 A18 A25)', () => {
    expect(tables.map((table) => table.key)).toEqual(
      expect.arrayContaining(['contacts', 'payments', 'follow-ups', 'service', 'to-dos']),
    )
  })

  it('have samples in fields people fill in, that keep the rules and lead to one another', () => {
    const ids = new Set(tables.flatMap(({ samples }) => samples.map(({ id }) => id)))
    const exists = (_table: string, id: string) => ids.has(id)
    for (const { key: table, fields, samples } of tables) {
      for (const { values } of samples) {
        const typed = fields.filter(isEditable).map((field) => field.key)
        expect(typed).toEqual(expect.arrayContaining(Object.keys(values)))
        for (const field of fields.filter(({ kind }) => kind === 'link')) {
          const id = String(values[field.key] ?? '')
          if (id !== '')
            expect([id.startsWith(`${field.to}:`), exists(field.to ?? '', id)]).toEqual([true, true])
        }
        if (key === 'basic') continue
        const plain = fields.filter(({ kind }) => kind !== 'link')
        expect([table, checkRecord(plain, values)]).toEqual([table, []])
        for (const field of plain) {
          const value = values[field.key]
          if (value !== undefined) expect([field.key, tidyValue(field, value)]).toEqual([field.key, value])
        }
      }
    }
  })
})

describe('the samples', () => {
  it.each(LOCALES)('of all but Basic fill several tabs, in %s in that language', (locale) => {
    for (const key of ['firm', 'retail', 'hotel', 'key-account'] as const) {
      const filled = drafted(key, locale).filter(({ samples }) => samples.length > 0)
      expect(filled.length).toBeGreaterThanOrEqual(7)
      const texts = filled.flatMap(({ samples }) => samples.flatMap(({ values }) => Object.values(values)))
      const han = texts.filter((text) => /\p{Script=Han}/u.test(String(text)))
      if (locale === 'en') expect(han).toEqual([])
      else expect(han.length).toBeGreaterThan(20)
    }
  })

  it('of Basic are the two customers of old and nothing else (A2)', () => {
    const tables = drafted('basic')
    expect(tables.flatMap(({ samples }) => samples).map(({ id }) => id)).toEqual([
      'customers:1',
      'customers:2',
    ])
    expect(tables[0]?.samples[0]?.values).toEqual({
      name: '张三',
      phone: '123456789',
      email: 'zhangsan@',
      address: '北京市',
      'transaction-date': '2023-01-01',
      amount: 1000,
    })
  })

  it('count their days from the day of set-up, but for the customers’ own', () => {
    const [arrival] = tableIn(drafted('hotel'), 'arrivals')?.samples ?? []
    expect(arrival?.values['arrives-at']).toBe('2026-11-21 15:00')
    const later = templateTables(templates.hotel, 'en', '2026-12-01' as CalendarDate)
    expect(tableIn(later, 'arrivals')?.samples[0]?.values['arrives-at']).toBe('2026-12-01 15:00')
    for (const template of Object.values(templates)) {
      const customers = (day: string) => templateTables(template, 'zh-CN', day as CalendarDate)[0]
      expect(customers('2026-12-01')).toEqual(customers('2027-03-04'))
    }
    expect(() => sampleValues({ on: { inDays: 1 } }, 'en')).toThrow('today')
  })

  it('bear phones and addresses nobody has', () => {
    for (const [key, , tables] of drafts) {
      for (const { values } of key === 'basic' ? [] : tables.flatMap(({ samples }) => samples)) {
        if (values.phone) expect(String(values.phone)).toMatch(/0000\d\d$|^\+442079460\d{3}$/)
        if (values.email) expect(String(values.email)).toMatch(/[@.]example\.com$/)
      }
    }
  })
})

describe('numbering the samples', () => {
  const first = (table: string) => (table === CUSTOMERS ? 100_001 : 30_000_001)
  const numbered = numberedSamples(drafted('retail'), first)

  it('gives each table’s samples numbers in order', () => {
    expect(numbered[0]?.samples.map(({ id }) => id)).toEqual(['100001', '100002', '100003'])
  })

  it('leads the links to those numbers', () => {
    const [purchase] = tableIn(numbered, 'transactions')?.samples ?? []
    expect(purchase?.values.customer).toBe('100001')
    expect(tableIn(numbered, 'payments')?.samples[0]?.values.transaction).toBe('30000001')
    const left = numbered.flatMap(({ samples }) => samples.flatMap(({ values }) => Object.values(values)))
    expect(left.filter((value) => /^[a-z-]+:\d+$/.test(String(value)))).toEqual([])
  })

  it('leaves a link blank whose sample is not there, and changes nothing else', () => {
    const [alone] = numberedSamples(
      drafted('retail').filter(({ key }) => key === 'payments'),
      first,
    )
    expect(alone?.samples[0]?.values).toMatchObject({ customer: '', transaction: '', amount: 536 })
    expect(placeholderId('customers', 2)).toBe('customers:2')
  })
})

describe('what each template shows', () => {
  it('is in Basic exactly the six columns beside number and problems (A2)', () => {
    expect(headersShown(drafted('basic')[0]!)).toEqual([
      ...['客户编号', '客户姓名', '联系方式', '电子邮件', '地址', '交易日期', '交易金额', '提示'],
    ])
  })

  it('is in Firm the ten fields first, then matters with parties and needs, deadlines and contracts (A3 A17)', () => {
    const tables = drafted('firm')
    expect(headersShown(tables[0]!)).toEqual([
      ...['客户ID', '姓名', '电子邮件地址', '联系电话', '公司名称', '交易日期', '交易金额'],
      ...['产品/服务类型', '客户偏好', '备注', '提示'],
    ])
    expect(tables.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['matters', 'deadlines', 'contracts', 'minutes']),
    )
    expect(keysOf(tableIn(tables, 'matters')!)).toEqual(
      expect.arrayContaining(['legal-need', 'opposing-party', 'related-parties']),
    )
  })

  it('is in the shop how often and how much somebody buys (A14)', () => {
    const columns = shown(drafted('retail')[0]!).map(({ key, kind }) => [key, kind])
    expect(columns).toEqual(
      expect.arrayContaining([
        ['frequency', 'computed'],
        ['spending-band', 'computed'],
      ]),
    )
  })

  it('is in the hotel what to prepare, allergies among the first, and arrivals with them in sight (A15)', () => {
    const tables = drafted('hotel')
    const columns = shown(tables[0]!).map(({ key }) => key)
    expect(columns.slice(0, 7)).toEqual([
      ...['number', 'name', 'phone', 'email', 'allergies', 'stay-preferences', 'special-needs'],
    ])
    expect(headersShown(tableIn(tables, 'arrivals')!)).toEqual([
      ...['房号', '姓名', '到店时间', '过敏/禁忌', '偏好', '特别需求', '上次入住', '准备完成', '准备人'],
      ...['备注', '名单状态', '编号', '提示'],
    ])
    expect(keysOf(tableIn(tables, 'stays')!)).toEqual(expect.arrayContaining(['room', 'rate', 'arrives-on']))
  })

  it('is in Key account all seven blocks as tabs (A16)', () => {
    const tables = drafted('key-account')
    expect(tables.map(({ tab }) => tab)).toEqual([
      ...['客户', '联系人', '交易', '收款', '跟进', '会议纪要', '服务', '商机', '合同', '产品', '待办'],
    ])
    expect(shown(tableIn(tables, 'transactions')!).map(({ key }) => key)).toEqual(
      expect.arrayContaining(['model', 'quantity', 'unit-price', 'delivery-on']),
    )
    expect(shown(tables[0]!).map(({ key }) => key)).toEqual(
      expect.arrayContaining(['full-name', 'address', 'phone', 'email', 'credit-rating', 'tags', 'note']),
    )
  })

  it('counts for completeness what the trade needs', () => {
    const wanted = (key: keyof typeof templates) =>
      drafted(key)[0]!
        .fields.filter((field) => field.wanted)
        .map((field) => field.key)
    expect(wanted('hotel')).toContain('allergies')
    expect(wanted('key-account')).toEqual(expect.arrayContaining(['full-name', 'industry']))
    expect(wanted('basic')).not.toContain('allergies')
  })
})
