import fc from 'fast-check'
import { parseNumber } from '../../../src/register/rules/number-rule'
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

  it('answers at once for the longest cell', () => {
    expect(parseNumber('1,'.repeat(25_000))).toBeUndefined()
  })
})
