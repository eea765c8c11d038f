import { findHeaderRow } from '../../../src/register/matching/header-row'
import { matchColumns } from '../../../src/register/matching/match-columns'
import { checkRecord } from '../../../src/register/rules/field-rules'
import { basicTemplate } from '../../../src/register/templates/basic-template'
import { firmTemplate } from '../../../src/register/templates/firm-template'
import { sampleRows, templateFields } from '../../../src/register/templates/template'
import { templates } from '../../../src/register/templates/template-catalogue'
import { templateNames } from '../../../src/register/templates/template-names'

const headers = (...args: Parameters<typeof templateFields>) =>
  templateFields(...args).map(({ header }) => header)

describe('the basic template', () => {
  it('has exactly its six columns, in both languages', () => {
    expect(headers(basicTemplate, 'zh-CN')).toEqual([
      '客户姓名',
      '联系方式',
      '电子邮件',
      '地址',
      '交易日期',
      '交易金额',
    ])
    expect(headers(basicTemplate, 'en')).toEqual([
      ...['Customer name', 'Contact number', 'Email', 'Address', 'Transaction date', 'Amount'],
    ])
  })

  it('brings two sample customers', () => {
    expect(sampleRows(basicTemplate, 'zh-CN').map((row) => Object.values(row))).toEqual([
      ['张三', '123456789', 'zhangsan@', '北京市', '2023-01-01', 1000],
      ['李四', '987654321', 'lisi@', '上海市', '2023-02-15', 500],
    ])
    expect(sampleRows(basicTemplate, 'en').map(({ name, address }) => [name, address])).toEqual([
      ['Zhang San', 'Beijing'],
      ['Li Si', 'Shanghai'],
    ])
  })

  it.each(['zh-CN', 'en'] as const)(
    'flags the phones and e-mails of its samples, and nothing else (%s)',
    (locale) => {
      for (const row of sampleRows(basicTemplate, locale)) {
        expect(checkRecord(templateFields(basicTemplate, locale), row)).toEqual([
          { field: 'phone', reason: 'phone-length', digits: 9, country: 'CN' },
          { field: 'email', reason: 'email-domain' },
        ])
      }
    },
  )
})

describe('the firm template', () => {
  it('has ten fields with their kinds', () => {
    expect(templateFields(firmTemplate, 'zh-CN').map(({ header, kind }) => [header, kind])).toEqual([
      ['客户ID', 'number-id'],
      ['姓名', 'text'],
      ['电子邮件地址', 'email'],
      ['联系电话', 'phone'],
      ['公司名称', 'text'],
      ['交易日期', 'date'],
      ['交易金额', 'money'],
      ['产品/服务类型', 'text'],
      ['客户偏好', 'long-text'],
      ['备注', 'long-text'],
    ])
    expect(headers(firmTemplate, 'en')).toEqual([
      ...['Customer ID', 'Name', 'Email address', 'Phone', 'Company name', 'Transaction date'],
      ...['Transaction amount', 'Product/service type', 'Customer preferences', 'Note'],
    ])
  })

  it.each(['zh-CN', 'en'] as const)('describes every field in a sentence of its own (%s)', (locale) => {
    const hints = templateFields(firmTemplate, locale).map(({ hint }) => hint)
    expect(new Set(hints).size).toBe(10)
    expect(hints.every((hint) => /[.。]$/.test(hint ?? ''))).toBe(true)
  })
})

describe('the template', () => {
  const LOCALES = ['zh-CN', 'en'] as const
  const all = Object.values(templates)
  const each = all.flatMap((template) => LOCALES.map((locale) => [template.key, locale, template] as const))

  it.each(each)('%s is recognised in %s when a sheet made from it is read again', (_, locale, template) => {
    const typed = templateFields(template, locale).filter(({ kind }) => kind !== 'computed')
    const row = typed.map(({ header }) => header)
    expect(findHeaderRow([row])).toBe(0)
    const matches = matchColumns({ headers: row, samples: [], formulas: [], locale })
    expect(matches.map(({ field }) => field)).toEqual(typed.map(({ key }) => key))
  })

  it.each(all)('$key has a name and a purpose in each language (A22)', ({ key }) => {
    const { name, purpose } = templateNames[key]
    for (const text of [name, purpose]) {
      expect(text['zh-CN']).toMatch(/\p{Script=Han}/u)
      expect(text.en).toMatch(/^[A-Z]/)
      expect(text.en).not.toMatch(/\p{Script=Han}/u)
    }
    expect(purpose.en).toMatch(/\.$/)
    expect(purpose['zh-CN']).toMatch(/。$/)
  })

  it('is one of five, each for a trade of its own', () => {
    expect(all.map(({ key }) => key)).toEqual(Object.keys(templateNames))
    expect(new Set(all.map(({ trade }) => trade)).size).toBe(5)
  })
})
