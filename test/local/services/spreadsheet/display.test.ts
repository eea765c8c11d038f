import { displayText } from '../../../../local/services/spreadsheet/values/display'
import { isDateFormat } from '../../../../local/services/spreadsheet/values/pattern'

const show = (value: number | string | boolean | null, pattern?: string, locale = 'en_US') =>
  displayText(value, pattern, locale)

describe('what a cell shows', () => {
  it('is plain where it has no format', () => {
    expect([1 / 3, 0.1 + 0.2, 1234567.1234567, -5, 13812345678901, 1e20, 0].map((n) => show(n))).toEqual([
      '0.3333333333',
      '0.3',
      '1234567.123',
      '-5',
      '13812345678901',
      '1E+20',
      '0',
    ])
    expect([null, true, 'x'].map((value) => show(value))).toEqual(['', 'TRUE', 'x'])
  })

  it('follows number patterns', () => {
    expect(show(1234.5, '#,##0.00')).toBe('1,234.50')
    expect(show(-1234.5, '#,##0')).toBe('-1,235')
    expect(show(-3, '0.00;(0.00)')).toBe('(3.00)')
    expect(show(0, '0;-0;"nil"')).toBe('nil')
    expect(show(0.125, '0.0%')).toBe('12.5%')
    expect(show(1234567, '0.0,,"M"')).toBe('1.2M')
    expect(show(0.5, '#.##')).toBe('.5')
    expect(show(12345, '0.00E+00')).toBe('1.23E+04')
    expect(show(5, '000')).toBe('005')
    expect(show(1.5, '# ?/?')).toBe('1 1/2')
    expect(show(12, '[$¥]#,##0.00')).toBe('¥12.00')
    expect(show(12, '[>10]"many";0')).toBe('many')
    expect(show(1.005, '0.00')).toBe('1.01')
    expect(show(-0.001, '0.00')).toBe('0.00')
    expect(show('x', '0;0;0;"<"@">"')).toBe('<x>')
    expect(show(1234.5, '#,##0.00', 'de_DE')).toBe('1.234,50')
  })

  it('follows date patterns in the language of the spreadsheet', () => {
    const serial = 46347 + 13 / 24 + 5 / 1440
    expect(show(serial, 'yyyy-mm-dd hh:mm:ss')).toBe('2026-11-21 13:05:00')
    expect(show(serial, 'M/d/yyyy h:mm am/pm')).toBe('11/21/2026 1:05 PM')
    expect(show(serial, 'dddd, mmmm d')).toBe('Saturday, November 21')
    expect(show(serial, 'yyyy"年"m"月"d"日" dddd', 'zh_CN')).toBe('2026年11月21日 星期六')
    expect(show(1.5, '[h]:mm')).toBe('36:00')
    expect(show(0.0000115741, 'ss.000')).toBe('01.000')
  })
})

it('knows a day by its format', () => {
  expect(['yyyy-mm-dd', '[h]:mm', '0.00', '"d"0', '@', '#,##0.00[$¥]'].map(isDateFormat)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})
