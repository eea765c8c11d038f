import fc from 'fast-check'
import { withoutLookAlikes, withoutStraySigns } from '../../../src/register/rules/stray-signs'

describe('withoutStraySigns', () => {
  it.each([
    ["'13977413962", '13977413962'],
    ['"name@qq.com"', 'name@qq.com'],
    ['“2026-03-04”', '2026-03-04'],
    ['13977413962，', '13977413962'],
    ['2026年3月4日。', '2026年3月4日'],
    ['name@qq.com;', 'name@qq.com'],
    [' 、2026-03-04 ', '、2026-03-04'],
    ['', ''],
    ['。', ''],
  ])('makes of %j %j', (text, expected) => {
    expect(withoutStraySigns(text)).toBe(expected)
  })

  it('keeps every letter, digit, bracket, dash and plus, wherever it stands', () => {
    const meant = (text: string) => text.replace(/[^\p{L}\p{N}()+@/-]/gu, '')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(meant(withoutStraySigns(text))).toBe(meant(text))
      }),
    )
  })

  it('leaves what is not at the edge', () => {
    expect(withoutStraySigns("o'neil@example.ie")).toBe("o'neil@example.ie")
  })
})

describe('withoutLookAlikes', () => {
  it.each([
    ['139O7741396l', '139077413961'],
    ['I3977413962', '13977413962'],
    ['2O26-O3-o4', '2026-03-04'],
    ['12|4', '1214'],
  ])('reads %s as %s', (text, digits) => {
    expect(withoutLookAlikes(text)).toBe(digits)
  })
})
