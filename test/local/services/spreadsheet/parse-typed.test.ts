import fc from 'fast-check'
import { displayText } from '../../../../local/services/spreadsheet/values/display'
import { parseTyped } from '../../../../local/services/spreadsheet/values/parse-typed'
import { serialOfDay } from '../../../../local/services/spreadsheet/values/zone'

const nowMs = Date.parse('2026-11-21T01:00:00.000Z')
const typed = (text: string, locale = 'en_US') => parseTyped(text, locale, nowMs)

describe('typed text', () => {
  it.each([
    ['00123', 123],
    ['-5', -5],
    ['+86', 86],
    ['.5', 0.5],
    ['TRUE', true],
    ['false ', false],
    ["'00123", '00123'],
    ["'", null],
    ['', null],
    ['Wang', 'Wang'],
    ['trueish', 'trueish'],
    ['138 1234 5678', '138 1234 5678'],
    ['13812345678', 13812345678],
    ['1 North Ogden\nChicago', '1 North Ogden\nChicago'],
    ['１２３', '１２３'],
    ['1,23', '1,23'],
    ['2026-13-01', '2026-13-01'],
    ['30/30/2026', '30/30/2026'],
    ['12:61', '12:61'],
    ['=', '='],
    ['-', '-'],
    ['A-1', 'A-1'],
    ['(a)', '(a)'],
    ['%', '%'],
  ])('%j is %j', (text, value) => {
    expect(typed(text)).toEqual(value)
  })

  it.each([
    ['1.5%', 0.015, '0.00%'],
    ['5 %', 0.05, '0%'],
    ['¥12', 12, '[$¥]#,##0'],
    ['-$1,234.50', -1234.5, '[$$]#,##0.00'],
    ['1,234', 1234, '#,##0'],
    ['(1,234)', -1234, '#,##0'],
    ['1.38E+10', 1.38e10, '0.00E+00'],
    ['1/2', serialOfDay(2026, 1, 2), 'M/d/yyyy'],
    ['11/21/2026', serialOfDay(2026, 11, 21), 'M/d/yyyy'],
    ['2026-11-21', serialOfDay(2026, 11, 21), 'yyyy-mm-dd'],
    ['2026年11月21日', serialOfDay(2026, 11, 21), 'yyyy"年"m"月"d"日"'],
    ['Nov 21, 2026', serialOfDay(2026, 11, 21), 'mmm d, yyyy'],
    ['21 Nov 2026', serialOfDay(2026, 11, 21), 'd mmm yyyy'],
    ['2-Dec-1938', serialOfDay(1938, 12, 2), 'd-mmm-yyyy'],
    ['2026-11-21 13:05', serialOfDay(2026, 11, 21, 47100), 'M/d/yyyy H:mm:ss'],
    ['1:05 pm', 47100 / 86400, 'h:mm:ss am/pm'],
    ['36:00', 1.5, '[h]:mm:ss'],
  ])('%j is the number %d shown as %s', (text, value, numberFormat) => {
    expect(typed(text)).toEqual({ value, numberFormat })
  })

  it('follows the order of days and the signs of the locale', () => {
    expect(typed('3/4/2026', 'en_GB')).toMatchObject({ value: serialOfDay(2026, 4, 3) })
    expect(typed('2026/3/4', 'zh_CN')).toMatchObject({ value: serialOfDay(2026, 3, 4) })
    expect(typed('1.234,5', 'de_DE')).toMatchObject({ value: 1234.5 })
    expect(typed('4.3.2026', 'de_DE')).toMatchObject({ value: serialOfDay(2026, 3, 4) })
    expect(typed('4.3.2026')).toBe('4.3.2026')
  })

  it('comes back from what a cell shows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 73050 }),
        fc.constantFrom('en_US', 'zh_CN', 'de_DE'),
        (serial, locale) => {
          const shown = displayText(serial, 'yyyy-mm-dd', locale)
          expect(typed(shown, locale)).toMatchObject({ value: serial })
        },
      ),
      { seed: 1 },
    )
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (number) => {
        expect(typed(displayText(number, undefined, 'en_US'))).toBe(number)
      }),
      { seed: 1 },
    )
  })
})
