import fc from 'fast-check'
import { exactAmount, shortAmount } from '../../src/i18n/short-amount'

test.each([
  [0, '0', '0'],
  [999.4, '999', '999'],
  [1000, '1k', '1,000'],
  [9999, '10k', '9,999'],
  [12_300, '12.3k', '1.2 万'],
  [386_000, '386k', '38.6 万'],
  [999_960, '1m', '100 万'],
  [1_234_567, '1.2m', '123.5 万'],
  [99_999_999, '100m', '1 亿'],
  [250_000_000, '250m', '2.5 亿'],
  [5_000_000_000, '5bn', '50 亿'],
  [-12_300, '-12.3k', '-1.2 万'],
])('%d is told as %s and %s', (amount, english, chinese) => {
  expect(shortAmount(amount, 'en')).toBe(english)
  expect(shortAmount(amount, 'zh-CN')).toBe(chinese)
})

test('the exact amount names every coin', () => {
  expect(exactAmount(386_000)).toBe('386,000.00')
  expect(exactAmount(-0.5)).toBe('-0.50')
})

test('a short amount is short, and never further from the truth than its last digit', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), (amount) => {
      const text = shortAmount(amount, 'zh-CN')
      const [, digits = '', unit = ''] = /^([\d,.]+) ?(\D*)$/.exec(text) ?? []
      const size = { '': 1, 万: 1e4, 亿: 1e8 }[unit] ?? Number.NaN
      expect(Math.abs(Number(digits.replace(/,/g, '')) * size - amount)).toBeLessThanOrEqual(
        0.0501 * size + 0.5,
      )
    }),
  )
})
