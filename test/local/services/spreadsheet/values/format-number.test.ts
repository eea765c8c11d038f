import fc from 'fast-check'
import { displayText } from '../../../../../local/services/spreadsheet/values/display'
import { generalNumber } from '../../../../../local/services/spreadsheet/values/format-number'

const show = (value: number, pattern: string, locale = 'en_US') => displayText(value, pattern, locale)

describe('a number without a format', () => {
  it.each<[number, string]>([
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [-7.25, '-7.25'],
    [0.1 + 0.2, '0.3'],
    [2 / 3, '0.6666666667'],
    [-1 / 3, '-0.3333333333'],
    [100 / 3, '33.33333333'],
    [1234567.891, '1234567.891'],
    [13_812_345_678, '13812345678'],
    [999_999_999_999_999, '999999999999999'],
    [1e15, '1E+15'],
    [123_456_789_012_345_680, '1.23457E+17'],
    [1e-10, '1E-10'],
    [0.000_123_4, '0.0001234'],
    [-2.5e20, '-2.5E+20'],
  ])('%p is shown as %s', (value, shown) => {
    expect(generalNumber(value, 'en_US')).toBe(shown)
  })

  it('has the decimal mark of the locale and no marks between thousands', () => {
    expect(generalNumber(1234.5, 'de_DE')).toBe('1234,5')
    expect(generalNumber(1234.5, 'fr_FR')).toBe('1234,5')
    expect(generalNumber(1234.5, 'zh_CN')).toBe('1234.5')
  })

  it('shows every whole number of up to fifteen digits in full', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), (value) => {
        expect(Number(generalNumber(value, 'en_US'))).toBe(value)
      }),
      { seed: 3 },
    )
  })

  it('shows fractions to within ten digits', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 1e9, noNaN: true }), (value) => {
        const shown = Number(generalNumber(value, 'en_US'))
        expect(Math.abs(shown - value) / value).toBeLessThan(1e-5)
      }),
      { seed: 3 },
    )
  })
})

describe('digits of a pattern', () => {
  it.each<[number, string, string]>([
    [5, '0', '5'],
    [5.5, '0', '6'],
    [-5.5, '0', '-6'],
    [4.5, '0', '5'],
    [0, '#', ''],
    [7, '000', '007'],
    [1234, '00', '1234'],
    [0, '0.00', '0.00'],
    [1.005, '0.00', '1.01'],
    [2.675, '0.00', '2.68'],
    [1.5, '0.0##', '1.5'],
    [1.5678, '0.0##', '1.568'],
    [0.5, '.00', '.50'],
    [12.5, '0.##', '12.5'],
    [-0.001, '0.00', '0.00'],
    [123.456, '#', '123'],
    [1e15, '0', '1000000000000000'],
  ])('%p by %s is %s', (value, pattern, shown) => {
    expect(show(value, pattern)).toBe(shown)
  })
})

describe('commas of a pattern', () => {
  it.each<[number, string, string]>([
    [999, '#,##0', '999'],
    [1000, '#,##0', '1,000'],
    [1_234_567.891, '#,##0.00', '1,234,567.89'],
    [-1_234_567, '#,##0', '-1,234,567'],
    [0, '#,##0', '0'],
    [0, '#,###', ''],
    [1_234_567, '#,##0,', '1,235'],
    [1_234_567, '0.0,,', '1.2'],
    [1_500_000, '0.0,,"M"', '1.5M'],
  ])('%p by %s is %s', (value, pattern, shown) => {
    expect(show(value, pattern)).toBe(shown)
  })

  it('are the marks of the locale', () => {
    expect(show(1_234_567.5, '#,##0.00', 'de_DE')).toBe('1.234.567,50')
    expect(show(1_234_567.5, '#,##0.00', 'fr_FR')).toMatch(/^1[\s\u202f\u00a0]234[\s\u202f\u00a0]567,50$/u)
    expect(show(1_234_567.5, '#,##0.00', 'zh_CN')).toBe('1,234,567.50')
  })
})

describe('signs between the digits', () => {
  // K: formats of phone and identity numbers; digits fill the places from the right
  it.each<[number, string, string]>([
    [5_550_123_456, '(###) ###-####', '(555) 012-3456'],
    [13_800_138_000, '000-0000-0000', '138-0013-8000'],
    [1_234_567, '000-0000', '123-4567'],
    [4567, '000-0000', '000-4567'],
    [4567, '###-####', '-4567'],
    [91_234_567, '000-0000', '9123-4567'],
    [20_261_122, '0000"年"00"月"00"日"', '2026年11月22日'],
    [12.34, '0"."0.00', '1.2.34'],
  ])('%p by %s is %s', (value, pattern, shown) => {
    expect(show(value, pattern)).toBe(shown)
  })
})

describe('percents, powers and fractions', () => {
  it.each<[number, string, string]>([
    [0.5, '0%', '50%'],
    [0.125, '0.0%', '12.5%'],
    [-0.25, '0%', '-25%'],
    [1, '0%', '100%'],
    [0.001, '0.00%', '0.10%'],
    [12345, '0.00E+00', '1.23E+04'],
    [1_234_500_000, '0.00e+00', '1.23e+09'],
    [0.00012, '0.0E+00', '1.2E-04'],
    [0, '0.00E+00', '0.00E+00'],
    [-12345, '0.00E+00', '-1.23E+04'],
    [9.999, '0.0E+00', '1.0E+01'],
    [0.5, '# ?/?', '1/2'],
    [1.25, '# ?/?', '1 1/4'],
    [3, '# ?/?', '3'],
    [0.333, '# ?/?', '1/3'],
  ])('%p by %s is %s', (value, pattern, shown) => {
    expect(show(value, pattern).trim().replace(/\s+/g, ' ')).toBe(shown)
  })
})

describe('words in a pattern', () => {
  it.each<[number, string, string]>([
    [12, '0 "kg"', '12 kg'],
    [12, '"a;b"0', 'a;b12'],
    [12, '0\\m', '12m'],
    [12, '[$¥]#,##0.00', '¥12.00'],
    [12, '[$¥-804]#,##0', '¥12'],
    [-12, '[$¥]#,##0.00', '-¥12.00'],
    [12, '"¥"0', '¥12'],
    [1234, '#,##0.00[$€]', '1,234.00€'],
    [12, '0"元"', '12元'],
    [5, '(0)', '(5)'],
    [5, '$0', '$5'],
    [5, '+0', '+5'],
  ])('%p by %s is %s', (value, pattern, shown) => {
    expect(show(value, pattern)).toBe(shown)
  })
})

it('comes back when it is read from what a pattern with enough digits shows', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e10, max: 1e10 }), fc.integer({ min: 0, max: 4 }), (whole, places) => {
      const value = whole / 10 ** places
      const shown = show(value, `#,##0.${'0'.repeat(places + 1)}`)
      expect(Number(shown.replaceAll(',', ''))).toBeCloseTo(value, 6)
    }),
    { seed: 4 },
  )
})

describe('places of a pattern that no digit falls on', () => {
  it.each<[number, string, string]>([
    [5, '??0', '  5'],
    [5, '000', '005'],
    [5, '##0', '5'],
    [0, '??', '  '],
    [5, '0.0?', '5.0 '],
    [5.25, '0.0?', '5.25'],
    [5, '0.??', '5.  '],
    [12.5, '?0.0#', '12.5'],
    [3, '#0.#', '3.'],
    [12.4, '???.???', ' 12.4  '],
    [5.125, '# ???/???', '5   1/8  '],
    [0.5, '??/??', ' 1/2 '],
  ])('%p by %s is "%s"', (value, pattern, shown) => {
    expect(show(value, pattern)).toBe(shown)
  })
})
