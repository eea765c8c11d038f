import { isSupportedCountry } from 'libphonenumber-js/min'
import { contextOfRecord, countries, countryCode } from '../../../src/register/rules/country'
import { CHINA } from '../../../src/register/rules/rule-context'
import type { RecordValues } from '../../../src/register/value'

describe('countryCode', () => {
  it.each([
    ['中国', 'CN'],
    ['中国大陆', 'CN'],
    ['香港', 'HK'],
    ['美国', 'US'],
    ['united states', 'US'],
    ['U.S.A.', 'US'],
    ['us', 'US'],
    [' 日本 ', 'JP'],
    ['England', 'GB'],
  ])('knows %j as %s', (text, code) => {
    expect(countryCode(text)).toBe(code)
  })

  it.each(['', 'Atlantis', '国家', 'constructor', '__proto__'])('does not know %j', (text) => {
    expect(countryCode(text)).toBeUndefined()
  })

  it('knows each country by its own names', () => {
    for (const country of countries()) {
      const names = [country.code, country.en, country['zh-CN'], ...country.others]
      expect(names.map(countryCode)).toEqual(names.map(() => country.code))
    }
  })

  it('has the 249 codes of ISO 3166-1 once each, every name for one country only (A24)', () => {
    const codes = countries().map(({ code }) => code)
    expect(new Set(codes).size).toBe(249)
    expect(codes).toHaveLength(249)
    const names = countries().flatMap(({ en, 'zh-CN': zh, others }) => [en, zh, ...others])
    expect(new Set(names).size).toBe(names.length)
  })

  it('has a numbering plan for every place where people live (A24)', () => {
    const uninhabited = ['AQ', 'BV', 'TF', 'HM', 'GS', 'UM', 'PN']
    const without = countries().filter(({ code }) => !isSupportedCountry(code))
    expect(without.map(({ code }) => code).sort()).toEqual([...uninhabited].sort())
  })

  it('begins with the countries that customers commonly come from', () => {
    expect(
      countries()
        .slice(0, 5)
        .map(({ code }) => code),
    ).toEqual(['CN', 'HK', 'MO', 'TW', 'US'])
  })
})

describe('contextOfRecord', () => {
  it('reads phones in the customer’s country', () => {
    const record = { country: '美国' }
    expect(contextOfRecord(record, CHINA)).toEqual({ ...CHINA, record, phoneCountry: 'US' })
  })

  it.each<RecordValues>([{}, { country: '' }, { country: '中国' }, { country: 'Atlantis' }, { country: 7 }])(
    'reads phones at home for %j',
    (values) => {
      expect(contextOfRecord(values, CHINA)).toEqual({ ...CHINA, record: values })
    },
  )
})
