import fc from 'fast-check'
import { parseAmount, parseNumber } from '../../../src/register/rules/number-rule'
import { contextOfCountry } from '../../../src/register/rules/rule-context'
import type { Value } from '../../../src/register/value'

const US = { country: 'US' }

describe('parseNumber', () => {
  it.each([
    ['1,200.50', 1200.5],
    ['１２００', 1200],
    ['¥1,200', 1200],
    ['￥１２００元', 1200],
    ['1200 元', 1200],
    ['RMB 88', 88],
    ['1.2万', 12_000],
    ['1.1万', 11_000],
    ['3亿', 300_000_000],
    ['-3', -3],
    ['+5', 5],
    ['0.5', 0.5],
    ['0', 0],
    ['1,234,567', 1_234_567],
    [' 12 ', 12],
    ['123456789012345', 123_456_789_012_345],
    ['.5', 0.5],
    ['5.', 5],
    ['−3', -3],
    ['¥-3', -3],
    ['-¥3', -3],
    ["1'200", 1200],
    ['RMB ¥1,200元', 1200],
    ['1200元整', 1200],
    ['12块钱', 12],
    ['3千', 3000],
    ['2百万', 2_000_000],
    ['1.5千万', 15_000_000],
    ['3.5萬', 35_000],
    ['1,200万元', 12_000_000],
    ['1亿2000万', 120_000_000],
    ['1万2000', 12_000],
    ['十二', 12],
    ['一万二', 12_000],
    ['一千二百', 1200],
    ['两万', 20_000],
    ['壹仟贰佰元整', 1200],
    [7, 7],
    [-0.25, -0.25],
  ])('reads %j as %j', (value, expected) => {
    expect(parseNumber(value)).toBe(expected)
  })

  it.each<[Value, string]>([
    ['$1,200', 'another currency is information'],
    ['007', 'leading zeros belong to a code'],
    ['1.200,50', 'points and commas may be the other way round'],
    ['1,5', 'a comma that groups no three digits'],
    ['1 200', 'two numbers, perhaps'],
    ['(5)', 'bookkeeping'],
    ['50%', 'a share'],
    ['¥¥¥5', 'one sign too many'],
    ['12345678901234567', 'more digits than a cell keeps'],
    ['1234567890123456', 'one digit more than a cell keeps'],
    ['１２３４５６７８９．１２３４５６７８９', 'more digits than a cell keeps'],
    ['约1000', 'words'],
    ['1e5', 'an exponent'],
    ['5元5', 'five yuan fifty, or a slip'],
    ['1200元1200', 'two amounts'],
    ['12¥5', 'a sign in the middle'],
    ['-¥-5', 'two signs'],
    ['1200元/月', 'an amount a month'],
    ['1000-2000', 'from and to'],
    ['1200+', 'more than that'],
    ['二三千', 'about two or three thousand'],
    ['1万20', 'ten thousand and twenty, or twelve thousand'],
    ['万', 'a unit alone'],
    ['元', 'a currency alone'],
    ['.', 'a point alone'],
    ['0,500', 'a code, or a decimal comma'],
    ['123456789012345万', 'more than a cell keeps'],
    ['5k', 'five thousand, or five of something'],
    ['60w', 'ten thousands, or watts'],
    ['', 'nothing'],
    [true, 'a tick'],
    [Number.NaN, 'no number'],
    [Number.POSITIVE_INFINITY, 'no number'],
  ])('does not guess %j (%s)', (value) => {
    expect(parseNumber(value)).toBeUndefined()
  })

  it('takes the dollar as the home currency in the United States, and the yuan no longer', () => {
    expect(parseNumber('$1,200', US)).toBe(1200)
    expect(parseNumber('1200 USD', US)).toBe(1200)
    expect(parseNumber('¥1,200', US)).toBeUndefined()
  })

  it('reads every amount of money that it is written as, grouped or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (cents) => {
        const amount = cents / 100
        const [whole = '', fraction = ''] = Math.abs(amount).toFixed(2).split('.')
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
        const sign = cents < 0 ? '-' : ''
        expect(parseNumber(`${sign}${whole}.${fraction}`)).toBe(amount)
        expect(parseNumber(`${sign}${grouped}.${fraction}`)).toBe(amount)
      }),
    )
  })

  it.each([
    ['1.200,50', 1200.5],
    ['1 200,50', 1200.5],
    ['1\u202f200,50 €', 1200.5],
    ['€ 1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1,200.50', 1200.5],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0.500', 0.5],
    ['0,500', 0.5],
    ['1200', 1200],
    ['1.200', undefined],
    ['1,200', undefined],
    ['€ 1.200', undefined],
    ['1.200,500.00', undefined],
    ['1.20,50', undefined],
  ])('reads %j in Germany as %j', (value, expected) => {
    expect(parseNumber(value, contextOfCountry('DE'))).toBe(expected)
  })

  it('reads in Germany every amount that has cents, written there or at a machine', () => {
    const cents = fc.integer({ min: 0, max: 99_999_999 }).filter((value) => value % 100 !== 0)
    fc.assert(
      fc.property(cents, (value) => {
        const [whole = '', fraction = ''] = (value / 100).toFixed(2).split('.')
        const grouped = (sign: string) => whole.replace(/\B(?=(\d{3})+$)/g, sign)
        const germany = contextOfCountry('DE')
        for (const text of [
          `${grouped('.')},${fraction}`,
          `${grouped(' ')},${fraction}`,
          `${whole}.${fraction}`,
        ])
          expect(parseNumber(text, germany)).toBe(value / 100)
      }),
    )
  })

  it('never reads a text with two numbers in it as one', () => {
    const number = fc.integer({ min: 0, max: 9_999 }).map(String)
    const between = fc.constantFrom('元', '块', '¥', ' ', '/', '-', '~', '至', 'rmb', '+', '*')
    fc.assert(
      fc.property(number, between, number, (first, sign, second) => {
        expect(parseNumber(`${first}${sign}${second}`)).toBeUndefined()
        expect(parseAmount(`${first}${sign}${second}`)).toBeUndefined()
      }),
    )
  })

  it('answers at once for the longest cell', () => {
    expect(parseNumber('1,'.repeat(25_000))).toBeUndefined()
  })
})

describe('parseAmount', () => {
  it.each([
    ['1.2w', 12_000],
    ['10W', 100_000],
    ['¥1.2w', 12_000],
    ['1.2w元', 12_000],
    ['5k', 5000],
    ['1.5K', 1500],
    ['1,200', 1200],
    [88, 88],
  ])('reads an amount of %j as %j', (value, expected) => {
    expect(parseAmount(value)).toBe(expected)
  })

  it.each(['w', 'k', 'kw', '1.2ww', 'w5', '18k金'])('does not guess %j', (value) => {
    expect(parseAmount(value)).toBeUndefined()
  })

  it('knows ten thousands only in China, thousands everywhere', () => {
    expect(parseAmount('1.2w', US)).toBeUndefined()
    expect(parseAmount('$1.2k', US)).toBe(1200)
  })
})
