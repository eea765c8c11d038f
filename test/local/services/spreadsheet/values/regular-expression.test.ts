import fc from 'fast-check'
import { regularExpression } from '../../../../../local/services/spreadsheet/values/regular-expression'

const matches = (source: string, text: string, flags = '') => regularExpression(source, flags).test(text)

describe('an expression of Google', () => {
  it.each([
    ['a\\-b', 'a-b', true],
    ['[a\\-c]', 'b', false],
    ['\\"\\@\\ x', '"@ x', true],
    ['(?i)WANG', 'Wang', true],
    ['(?is)a.b', 'A\nb', true],
    ['(?P<year>\\d{4})', '2026', true],
    ['^\\pL+$', '王é', true],
    ['^[[:upper:]]+$', 'ABC', true],
    ['^[[:upper:]\\-]+$', 'A-B', true],
    ['^[[:punct:]]$', '!', true],
    ['\\Aab\\z', 'ab', true],
    ['\\Aab\\z', 'ab\n', false],
    ['a[.]c', 'abc', false],
    ['\\\\d', '5', false],
  ])('%p against %p: %p', (source, text, isMatch) => {
    expect(matches(source, text)).toBe(isMatch)
  })

  it('can be held against the whole text', () => {
    expect(regularExpression('(?i)a|ab', '', 'whole').test('AB')).toBe(true)
    expect(regularExpression('a|ab', '', 'whole').test('abc')).toBe(false)
  })

  it('is refused where it is none', () => {
    expect(() => regularExpression('(', '')).toThrow(SyntaxError)
  })

  it('finds every text whose signs are escaped', () => {
    const escaped = (text: string) => text.replace(/[^A-Za-z0-9]/gu, '\\$&')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (text) => {
        expect(regularExpression(escaped(text), '', 'whole').test(text)).toBe(true)
      }),
    )
  })
})
