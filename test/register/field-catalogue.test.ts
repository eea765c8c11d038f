import type { Field } from '../../src/register/field'
import {
  type CatalogueKey,
  catalogueField,
  fieldCatalogue,
  fieldFrom,
  isCatalogueKey,
} from '../../src/register/field-catalogue'
import { checkValue, tidyValue } from '../../src/register/rules/field-rules'

const LOCALES = ['en', 'zh-CN'] as const
const keys = fieldCatalogue.map(({ key }) => key as CatalogueKey)

describe('the catalogue of fields', () => {
  it('has every key once', () => {
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('names what a customer register needs', () => {
    expect(keys).toEqual(
      expect.arrayContaining([
        ...[
          'number',
          'name',
          'gender',
          'birthday',
          'phone',
          'email',
          'wechat',
          'company',
          'position',
          'address',
        ],
        ...['region', 'country', 'customer-type', 'industry', 'source', 'owner', 'product', 'preferences'],
        ...['transaction-date', 'amount', 'contract-end', 'note', 'problems'],
      ]),
    )
  })

  it.each(LOCALES)('has a label, a hint and different headers in %s', (locale) => {
    const headers = keys.map((key) => fieldFrom(key, locale).header)
    expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(headers.length)
    for (const key of keys) expect(fieldFrom(key, locale).hint).toMatch(/[.。]$/)
  })

  it('is Chinese in Chinese and English in English', () => {
    for (const { label, hint } of fieldCatalogue) {
      expect(`${label.en}${hint.en.replace('农历八月十五', '')}`).not.toMatch(/\p{Script=Han}/u)
      expect(label['zh-CN']).toMatch(/\p{Script=Han}/u)
      expect(hint['zh-CN']).toMatch(/\p{Script=Han}/u)
    }
  })

  it('asks for nothing but the name', () => {
    expect(keys.filter((key) => fieldFrom(key, 'en').required)).toEqual(['name'])
  })

  it('knows its own keys only', () => {
    expect(isCatalogueKey('phone')).toBe(true)
    expect(isCatalogueKey('own-3')).toBe(false)
    expect(isCatalogueKey('constructor')).toBe(false)
    expect(catalogueField('own-3')).toBeUndefined()
    expect(() => fieldFrom('own-3' as CatalogueKey, 'en')).toThrow('own-3')
  })
})

describe('the default choices', () => {
  const lists = LOCALES.flatMap((locale) =>
    keys.map((key) => fieldFrom(key, locale)).filter((field) => field.choices),
  )
  const tidied = (field: Field, word: string) => tidyValue(field, word)

  it('are understood under their labels and all their synonyms', () => {
    for (const field of lists) {
      for (const { label, synonyms = [] } of field.choices ?? []) {
        for (const word of [label, label.toLowerCase(), ...synonyms]) {
          expect([field.key, word, tidied(field, word)]).toEqual([field.key, word, label])
        }
      }
    }
  })

  it.each([
    ['gender', 'zh-CN', 'f', '女'],
    ['gender', 'zh-CN', 'Mr.', '男'],
    ['gender', 'en', '先生', 'Male'],
    ['customer-type', 'zh-CN', '潜在', '潜在客户'],
    ['customer-type', 'zh-CN', '现有', '现有客户'],
    ['customer-type', 'zh-CN', 'vip', 'VIP'],
    ['customer-type', 'en', '现有客户', 'Existing'],
    ['region', 'zh-CN', '河北', '河北省'],
    ['region', 'zh-CN', '新疆', '新疆维吾尔自治区'],
    ['region', 'zh-CN', '内蒙古', '内蒙古自治区'],
    ['country', 'zh-CN', 'USA', '美国'],
    ['country', 'en', '日本', 'Japan'],
    ['industry', 'zh-CN', '餐饮', '住宿餐饮'],
    ['source', 'zh-CN', '转介绍', '老客户介绍'],
  ] as const)('of %s in %s take %s for %s', (key, locale, word, label) => {
    expect(tidied(fieldFrom(key, locale), word)).toBe(label)
  })

  it('hold the 34 divisions of China in a Chinese register, and leave regions free in an English one', () => {
    expect(fieldFrom('region', 'zh-CN').choices).toHaveLength(34)
    expect(fieldFrom('region', 'en').choices).toBeUndefined()
    expect(checkValue(fieldFrom('region', 'en'), 'Illinois')).toEqual([])
  })

  it('hold no word twice', () => {
    for (const field of lists) {
      const labels = (field.choices ?? []).map(({ label }) => label)
      expect(new Set(labels).size).toBe(labels.length)
    }
  })
})
