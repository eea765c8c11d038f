import fc from 'fast-check'
import { bareText, isInvisible, tidySpaces } from '../../src/base/text-spaces'

describe('tidySpaces', () => {
  it.each([
    ['  a  b ', 'a b'],
    ['a\u3000b', 'a b'],
    ['\u00a0a\tb', 'a b'],
    ['\ufeff客户\u200b姓名', '客户姓名'],
    ['first line \n second  line', 'first line\n second line'],
    ['   ', ''],
    ['张三\u0000', '张三'],
    ['Donau\u00addampf', 'Donaudampf'],
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

  it.each(['\u00ad', '\u200b', '\u200d', '\u2060', '\u2066', '\ufe0f', '\u0007', '\u061c'])(
    'takes out %j, which nobody sees in a code',
    (sign) => {
      expect(bareText(`139${sign}7741${sign}`)).toBe('1397741')
    },
  )

  it('keeps the spaces between', () => {
    expect(bareText(' 139 7741 3962 ')).toBe('139 7741 3962')
  })
})

describe('isInvisible', () => {
  it.each(['', ' ', '\u3000\n', '\u200b', '\ufeff \u00ad', '\u0000'])('sees nothing in %j', (text) => {
    expect(isInvisible(text)).toBe(true)
  })

  it('sees nothing exactly where tidying leaves nothing', () => {
    const sign = fc.constantFrom('a', '字', ' ', '\u3000', '\n', '\u200b', '\u00ad', '\u200d', '\u0000')
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 5 }), (text) => {
        expect(isInvisible(text)).toBe(tidySpaces(text) === '')
      }),
    )
  })

  it('answers at once for the longest cell', () => {
    expect(isInvisible(`${' '.repeat(49_999)}x`)).toBe(false)
  })
})
