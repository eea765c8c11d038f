import fc from 'fast-check'
import { isOneSlipApart } from '../../src/base/text-distance'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })

describe('isOneSlipApart', () => {
  it.each([
    ['foxmail.cm', 'foxmail.com', 'a sign too few'],
    ['163.coom', '163.com', 'a sign too many'],
    ['yohoo.com', 'yahoo.com', 'a wrong sign'],
    ['sian.com', 'sina.com', 'two neighbours exchanged'],
    ['qq.com', 'qq.com', 'nothing'],
  ])('takes %j for %j: %s', (slip, meant) => {
    expect(isOneSlipApart(slip, meant)).toBe(true)
  })

  it.each([
    ['sina.cn', 'sina.com'],
    ['ouilok.com', 'outlook.com'],
    ['abcd', 'badc'],
    ['', 'ab'],
  ])('keeps %j and %j apart', (one, other) => {
    expect(isOneSlipApart(one, other)).toBe(false)
  })

  it('does not care which of the two is the slip', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isOneSlipApart(one, other)).toBe(isOneSlipApart(other, one))
      }),
    )
  })

  it('finds every text with one sign taken out', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, at) => {
        const index = at % text.length
        expect(isOneSlipApart(text, text.slice(0, index) + text.slice(index + 1))).toBe(true)
      }),
    )
  })

  it('agrees with the definition on every pair of short words', () => {
    const slips = (text: string) => {
      const found = new Set([text])
      for (let i = 0; i <= text.length; i += 1) {
        for (const sign of 'abc')
          found.add(text.slice(0, i) + sign + text.slice(i)).add(text.slice(0, i) + sign + text.slice(i + 1))
        found.add(text.slice(0, i) + text.slice(i + 1))
        if (i + 1 < text.length) found.add(text.slice(0, i) + text[i + 1] + text[i] + text.slice(i + 2))
      }
      return found
    }
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isOneSlipApart(one, other)).toBe(slips(one).has(other))
      }),
    )
  })
})
