import {
  currencyCode,
  currencyOfCountry,
  currencyWritings,
  splitCurrency,
} from '../../../src/register/rules/currency'
import { checkRecord, checkValue, tidyValue } from '../../../src/register/rules/field-rules'
import { CHINA, contextOfCountry, type RuleContext } from '../../../src/register/rules/rule-context'
import { fieldOfKind } from '../../support/field-of-kind'

const AMOUNT = fieldOfKind('money', { key: 'amount', currencyIn: 'currency' })
const CURRENCY = fieldOfKind('text', { key: 'currency' })
const inCurrency = (currency: string, country = 'CN'): RuleContext => ({
  ...contextOfCountry(country),
  record: { currency },
})

describe('an amount whose record names the currency', () => {
  it.each([
    ['USD', '$1,200.50', 1200.5],
    ['USD', 'US$1,200.50', 1200.5],
    ['USD', 'USD 1,200.50', 1200.5],
    ['USD', '1,200.50 usd', 1200.5],
    ['USD', '1200.5美元', 1200.5],
    ['USD', '-$5', -5],
    ['USD', '$-5', -5],
    ['美元', '$5', 5],
    ['HKD', '$5', 5],
    ['HKD', 'HK$5', 5],
    ['EUR', '€ 1,200', 1200],
    ['GBP', '£300', 300],
    ['JPY', '￥３００', 300],
    ['', '￥３００', 300],
    ['CNY', '¥1.2万', 12_000],
    ['CNY', '1.2万元', 12_000],
    ['CNY', '1,200.50', 1200.5],
    ['CNY', '人民币1200元整', 1200],
    ['CNY', '1.2w', 12_000],
    ['USD', '1.2k', 1200],
    ['KRW', '₩5000', 5000],
    ['CNY', 88, 88],
  ])('in %j: %j is %d (I8)', (currency, text, amount) => {
    expect(tidyValue(AMOUNT, text, inCurrency(currency))).toBe(amount)
    expect(checkValue(AMOUNT, text, inCurrency(currency))).toEqual([])
  })

  it.each([
    ['CNY', '$1,200.50', 'USD'],
    ['', '$5', 'USD'],
    ['USD', '¥5', 'CNY'],
    ['USD', '5元', 'CNY'],
    ['EUR', 'HK$5', 'HKD'],
    ['人民币', 'USD 5', 'USD'],
  ])('in %j: %j is told to be in %s, and stays (I8)', (currency, text, written) => {
    const [issue] = checkValue(AMOUNT, text, inCurrency(currency))
    expect(issue).toMatchObject({ field: 'amount', reason: 'currency-other', written })
    expect(tidyValue(AMOUNT, text, inCurrency(currency))).toBe(text)
  })

  it.each(['abc', '$', '12元5', '1,20', 'USD 5 EUR', '007'])('finds no number in %j', (text) => {
    expect(checkValue(AMOUNT, text, inCurrency('USD'))).toEqual([{ field: 'amount', reason: 'number-form' }])
  })

  it('is judged within its record (I8)', () => {
    const fields = [CURRENCY, AMOUNT]
    expect(checkRecord(fields, { currency: 'USD', amount: '$5' })).toEqual([])
    expect(checkRecord(fields, { currency: 'EUR', amount: '$5' })).toEqual([
      { field: 'amount', reason: 'currency-other', written: 'USD', expected: 'EUR' },
    ])
  })

  it('is in the register’s own currency where the record names none', () => {
    expect(tidyValue(AMOUNT, '$5', inCurrency('', 'US'))).toBe(5)
    expect(checkValue(AMOUNT, '5元', inCurrency('', 'US'))).toMatchObject([{ expected: 'USD' }])
  })
})

describe('an amount without a currency field', () => {
  it('may be written with the register’s own currency only', () => {
    const plain = fieldOfKind('money')
    expect(tidyValue(plain, '￥３００', CHINA)).toBe(300)
    expect(checkValue(plain, '$300', CHINA)).toEqual([{ field: 'money', reason: 'number-form' }])
  })
})

describe('currencyCode', () => {
  it.each([
    ['USD', 'USD'],
    ['usd', 'USD'],
    ['美元', 'USD'],
    ['$', 'USD'],
    ['人民币', 'CNY'],
    ['¥', 'CNY'],
    ['港币', 'HKD'],
    ['HK$', 'HKD'],
    ['Euro', 'EUR'],
    ['BGN', 'BGN'],
  ])('knows %j as %s (A24)', (text, code) => {
    expect(currencyCode(text)).toBe(code)
  })

  it.each(['', '贝壳', 'bgn', 'ABCD', '__proto__'])('does not know %j', (text) => {
    expect(currencyCode(text)).toBeUndefined()
  })

  it('knows each currency by its names, and those of the greatest countries', () => {
    for (const [code, ...others] of currencyWritings())
      expect([code, ...others].map(currencyCode)).toEqual([code, ...others].map(() => code))
    expect(['CN', 'US', 'DE', 'HK', 'XX'].map(currencyOfCountry)).toEqual([
      'CNY',
      'USD',
      'EUR',
      'HKD',
      undefined,
    ])
  })
})

describe('splitCurrency', () => {
  it.each([
    ['$5', '5', ['USD', 'HKD', 'TWD', 'SGD', 'AUD', 'CAD', 'NZD', 'MXN']],
    ['5 欧元', '5', ['EUR']],
    ['¥5元', '5', ['CNY']],
    ['-$5', '-5', ['USD', 'HKD', 'TWD', 'SGD', 'AUD', 'CAD', 'NZD', 'MXN']],
    ['5', '5', []],
    ['5 apples', '5 apples', []],
    ['$5元x', '$5元x', []],
  ])('parts %j', (text, amount, codes) => {
    expect(splitCurrency(text)).toEqual({ amount, codes })
  })
})
