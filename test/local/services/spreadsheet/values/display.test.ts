import { FormulaError } from '../../../../../local/services/spreadsheet/grid/cell'
import { displayText } from '../../../../../local/services/spreadsheet/values/display'

const show = (value: Parameters<typeof displayText>[0], pattern?: string) =>
  displayText(value, pattern, 'en_US')

describe('what is no number', () => {
  it.each<[Parameters<typeof displayText>[0], string | undefined, string]>([
    [null, undefined, ''],
    [null, '0.00', ''],
    [true, undefined, 'TRUE'],
    [false, '0.00', 'FALSE'],
    ['text', undefined, 'text'],
    ['text', '0.00', 'text'],
    ['text', '@', 'text'],
    ['text', '"Dear "@', 'Dear text'],
    ['text', '0;-0;0;"<"@">"', '<text>'],
    ['=A1', '@', '=A1'],
    [new FormulaError('#N/A'), '0.00', '#N/A'],
    ['', '"x"@', 'x'],
  ])('%p by %p is shown as %p', (value, pattern, shown) => {
    expect(show(value, pattern)).toBe(shown)
  })
})

describe('sections of a pattern', () => {
  it.each<[number, string, string]>([
    [3, '0.0', '3.0'],
    [-3, '0.0', '-3.0'],
    [3, '0;(0)', '3'],
    [-3, '0;(0)', '(3)'],
    [0, '0;(0)', '0'],
    [0, '0;(0);"nil"', 'nil'],
    [-3, '0;"minus "0', 'minus 3'],
    [-3, '"up";"down";"flat"', 'down'],
    [3, '"up";"down";"flat"', 'up'],
    [0, '"up";"down";"flat"', 'flat'],
    [-3, '0;', ''],
    [3, '0;;', '3'],
    [0, '0;-0;', ''],
  ])('%p by %s is %s', (value, pattern, shown) => {
    expect(show(value, pattern)).toBe(shown)
  })

  it.each<[number, string, string]>([
    [120, '[>100]"many";0', 'many'],
    [99, '[>100]"many";0', '99'],
    [5, '[<10]"few";[>=100]"many";0', 'few'],
    [100, '[<10]"few";[>=100]"many";0', 'many'],
    [50, '[<10]"few";[>=100]"many";0', '50'],
    [1, '[=1]"yes";[=0]"no";0', 'yes'],
    [0, '[=1]"yes";[=0]"no";0', 'no'],
    [7, '[<>7]"other";0', '7'],
    [7, '[<=7]"low";"high"', 'low'],
  ])('chosen by a condition: %p by %s is %s', (value, pattern, shown) => {
    expect(show(value, pattern)).toBe(shown)
  })

  it.each<[number, string, string]>([
    [5, '[Red]0', '5'],
    [-5, '0;[Red]-0', '-5'],
    [5, '[color50]0', '5'],
    [5, '_(0_)', ' 5 '],
    [5, '*-0', '5'],
  ])('without the colours and paddings in them: %p by %s is %p', (value, pattern, shown) => {
    expect(show(value, pattern)).toBe(shown)
  })
})

describe('numbers in plain text and general formats', () => {
  it.each<[number, string, string]>([
    [123.5, '@', '123.5'],
    [0.1 + 0.2, '@', '0.3'],
    [1e20, '@', '1E+20'],
    [5, 'General', '5'],
    [-5, 'General', '-5'],
    [5, 'General" pcs"', '5 pcs'],
  ])('%p by %s is %s', (value, pattern, shown) => {
    expect(show(value, pattern)).toBe(shown)
  })
})

describe('a last section for text', () => {
  it.each<[string | number, string, string]>([
    [-1.5, '###0.000;"TEXT: "_(@_)', '-1.500'],
    [123114.15115, '###0.000;"TEXT: "@', '123114.151'],
    ['MyText', '###0.000;"TEXT: "@', 'TEXT: MyText'],
    [-2, '0;(0);@', '(2)'],
    [0, '0;(0);@', '0'],
    [32, '[>1000]"HIGH";[Color43][<=33]"LOW";0000', 'LOW'],
    [527, '[>1000]"HIGH";[Color43][<=33]"LOW";0000', '0527'],
  ])('%p by %s is %s', (value, pattern, shown) => {
    expect(displayText(value, pattern, 'en_US')).toBe(shown)
  })
})
