import fc from 'fast-check'
import { displayText } from '../../../../../local/services/spreadsheet/values/display'
import { parseTyped } from '../../../../../local/services/spreadsheet/values/parse-typed'
import { serialOfDay } from '../../../../../local/services/spreadsheet/values/zone'

const nowMs = Date.parse('2026-11-21T01:00:00.000Z')

function meaningOf(text: string, locale = 'en_US'): unknown {
  const typed = parseTyped(text, locale, nowMs)
  return typed !== null && typeof typed === 'object' ? (typed.formula ?? typed.value) : typed
}

describe('typed numbers', () => {
  it.each<[string, unknown]>([
    ['0', 0],
    ['  42  ', 42],
    ['+42', 42],
    ['-0.5', -0.5],
    ['1e3', 1000],
    ['1.5E-3', 0.0015],
    ['1,000', 1000],
    ['1,000,000.25', 1_000_000.25],
    ['12,34', '12,34'],
    ['1.2.3.4', '1.2.3.4'],
    ['$5', 5],
    ['$1,234.50', 1234.5],
    ['-$5', -5],
    ['$-5', -5],
    ['¥ 12', 12],
    ['￥12', 12],
    ['€5', 5],
    ['5€', 5],
    ['50%', 0.5],
    ['-5%', -0.05],
    ['(5)', -5],
    ['($5)', -5],
    ['1 2', '1 2'],
    ['1-', '1-'],
    ['--1', '--1'],
    ['0x10', '0x10'],
    ['1e999', '1e999'],
    ['１２', '１２'],
  ])('%j is %j', (text, value) => {
    expect(meaningOf(text)).toEqual(value)
  })
})

describe('typed words', () => {
  it.each<[string, unknown]>([
    ['TRUE', true],
    ['true', true],
    [' False ', false],
    ['yes', 'yes'],
    [' padded ', ' padded '],
    ["'TRUE", 'TRUE'],
    ["'=A1", '=A1'],
    ["''quoted", "'quoted"],
    ['=A1', '=A1'],
    ['+A1', '=+A1'],
    ['@name', '@name'],
    ['#REF!', '#REF!'],
    ['a=b', 'a=b'],
    ['<img src=x>', '<img src=x>'],
  ])('%j is %j', (text, value) => {
    expect(meaningOf(text)).toEqual(value)
  })

  it('keeps the texts that phone numbers, codes and identity numbers are written as', () => {
    for (const text of ['138-1234-5678', '+86 138 1234 5678', '(010) 6512 3456', '11010519491231002X', '1-A'])
      expect(meaningOf(text)).toBe(text)
  })
})

describe('typed days', () => {
  const day = serialOfDay
  it.each<[string, string, unknown]>([
    ['1/2', 'en_US', day(2026, 1, 2)],
    ['1/2', 'en_GB', day(2026, 2, 1)],
    ['1/2/26', 'en_US', day(2026, 1, 2)],
    ['1/2/2026', 'en_GB', day(2026, 2, 1)],
    ['1/2/99', 'en_US', day(1999, 1, 2)],
    ['2026/1/2', 'zh_CN', day(2026, 1, 2)],
    ['26/1/2', 'zh_CN', day(2026, 1, 2)],
    ['2026-1-2', 'en_US', day(2026, 1, 2)],
    ['2026年1月2日', 'zh_CN', day(2026, 1, 2)],
    ['1月2日', 'zh_CN', day(2026, 1, 2)],
    ['2026-02-29', 'en_US', '2026-02-29'],
    ['2024-02-29', 'en_US', day(2024, 2, 29)],
    ['13/13/2026', 'en_US', '13/13/2026'],
    ['21.11.2026', 'de_DE', day(2026, 11, 21)],
    ['21.11.2026', 'en_US', '21.11.2026'],
    ['Mar 7, 2026', 'en_US', day(2026, 3, 7)],
    ['March 7, 2026', 'en_US', day(2026, 3, 7)],
    ['2026-11-21 08:30', 'en_US', day(2026, 11, 21, 30_600)],
    ['2026-11-21 08:30:15', 'zh_CN', day(2026, 11, 21, 30_615)],
    ['11/21/2026 1:05 PM', 'en_US', day(2026, 11, 21, 47_100)],
  ])('%j in %s', (text, locale, value) => {
    expect(meaningOf(text, locale)).toEqual(value)
  })

  it.each<[string, unknown]>([
    ['8:30', 30_600 / 86_400],
    ['08:30:15', 30_615 / 86_400],
    ['12:00 am', 0],
    ['12:00 pm', 0.5],
    ['13:00 pm', '13:00 pm'],
    ['24:00', 1],
    ['100:30', 100.5 / 24],
    ['8:60', '8:60'],
    ['8:3', '8:3'],
    ['下午 3', '下午 3'],
  ])('%j is the time %j', (text, value) => {
    expect(meaningOf(text)).toEqual(value)
  })
})

describe('typing back what a cell shows', () => {
  const locales = fc.constantFrom('en_US', 'en_GB', 'zh_CN', 'de_DE', 'fr_FR')

  it('gives the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), locales, (whole, locale) => {
        const value = whole / 100
        expect(meaningOf(displayText(value, undefined, locale), locale)).toBe(value)
        expect(meaningOf(displayText(value, '#,##0.00', locale), locale)).toBe(value)
      }),
      { seed: 8 },
    )
  })

  it('gives the day in its own format', () => {
    const formats: Readonly<Record<string, string>> = {
      en_US: 'm/d/yyyy',
      en_GB: 'dd/mm/yyyy',
      zh_CN: 'yyyy"年"m"月"d"日"',
      de_DE: 'dd.mm.yyyy',
      fr_FR: 'dd/mm/yyyy',
    }
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 73_000 }), locales, (serial, locale) => {
        const shown = displayText(serial, formats[locale], locale)
        expect(meaningOf(shown, locale)).toBe(serial)
      }),
      { seed: 8 },
    )
  })

  it('gives any text at all after an apostrophe', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), locales, (text, locale) => {
        expect(meaningOf(`'${text}`, locale)).toBe(text)
      }),
      { seed: 8 },
    )
  })

  it('never throws, and leaves texts without digits alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), locales, (text, locale) => {
        const value = meaningOf(text, locale)
        if (!/[\d=+']/.test(text) && !/^\s*(?:true|false)\s*$/i.test(text) && text !== '')
          expect(value).toBe(text)
      }),
      { seed: 8 },
    )
  })
})
