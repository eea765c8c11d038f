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

  it('knows each country by its own names, and its code has a numbering plan', () => {
    for (const country of countries()) {
      const names = [country.code, country.en, country['zh-CN'], ...country.others]
      expect(names.map(countryCode)).toEqual(names.map(() => country.code))
      expect(isSupportedCountry(country.code)).toBe(true)
    }
  })
})

describe('contextOfRecord', () => {
  it('reads phones in the customer’s country', () => {
    expect(contextOfRecord({ country: '美国' }, CHINA)).toEqual({ ...CHINA, phoneCountry: 'US' })
  })

  it.each<RecordValues>([{}, { country: '' }, { country: '中国' }, { country: 'Atlantis' }, { country: 7 }])(
    'changes nothing for %j',
    (values) => {
      expect(contextOfRecord(values, CHINA)).toBe(CHINA)
    },
  )
})
