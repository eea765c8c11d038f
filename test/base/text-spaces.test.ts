import fc from 'fast-check'
import { bareText, tidySpaces } from '../../src/base/text-spaces'

describe('tidySpaces', () => {
  it.each([
    ['  a  b ', 'a b'],
    ['a\u3000b', 'a b'],
    ['\u00a0a\tb', 'a b'],
    ['\ufeff客户\u200b姓名', '客户姓名'],
    ['first line \n second  line', 'first line\n second line'],
    ['   ', ''],
  ])('writes %j as %j', (text, expected) => {
    expect(tidySpaces(text)).toBe(expected)
  })

  it('keeps what joins an emoji and what turns a name from right to left', () => {
    expect(tidySpaces('👩\u200d💼 \u200fיוסי')).toBe('👩\u200d💼 \u200fיוסי')
  })

  it('leaves nothing to do the second time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\u3000', '\n', '\u200b', '\u00a0', '字') }),
        (text) => {
          expect(tidySpaces(tidySpaces(text))).toBe(tidySpaces(text))
        },
      ),
    )
  })

  it('loses no visible sign', () => {
    const visible = (text: string) => text.replace(/[\s\p{Cc}\u00ad\u200b\u2060\ufeff]/gu, '')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(tidySpaces(text))).toBe(visible(text))
      }),
    )
  })
})

describe('bareText', () => {
  it('takes off the direction marks that an address book puts around a copied number', () => {
    expect(bareText(' \u202a13977413962\u202c ')).toBe('13977413962')
  })

  it('keeps the spaces between', () => {
    expect(bareText(' 139 7741 3962 ')).toBe('139 7741 3962')
  })
})
