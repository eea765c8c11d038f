import fc from 'fast-check'
import { halfWidthLetters, plainDashes, toHalfWidth } from '../../src/base/text-width'

describe('toHalfWidth', () => {
  it.each([
    ['１３９７７４１３９６２', '13977413962'],
    ['liuliwei＠qq．com', 'liuliwei@qq.com'],
    ['Ａｂ－（）', 'Ab-()'],
    ['林　秀军', '林 秀军'],
    ['張𠮷㛃 ok', '張𠮷㛃 ok'],
    ['', ''],
  ])('writes %j as %j', (text, expected) => {
    expect(toHalfWidth(text)).toBe(expected)
  })

  it('leaves nothing to do the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toHalfWidth(toHalfWidth(text))).toBe(toHalfWidth(text))
      }),
    )
  })

  it('never changes the number of signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([...toHalfWidth(text)]).toHaveLength([...text].length)
      }),
    )
  })
})

describe('halfWidthLetters', () => {
  it.each([
    ['ＡＢＣ有限公司', 'ABC有限公司'],
    ['中山路１２３号，２楼（后门）', '中山路123号，2楼（后门）'],
    ['ｗｘ＿ｌｉ', 'wx＿li'],
    ['カタカナ', 'カタカナ'],
  ])('writes %j as %j: the punctuation of a Chinese text stays', (text, expected) => {
    expect(halfWidthLetters(text)).toBe(expected)
  })

  it('goes nowhere that the whole half width does not go', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toHalfWidth(halfWidthLetters(text))).toBe(toHalfWidth(text))
        expect(halfWidthLetters(halfWidthLetters(text))).toBe(halfWidthLetters(text))
      }),
    )
  })
})

describe('plainDashes', () => {
  it.each(['‐', '‑', '‒', '–', '—', '―', '−', '﹣'])('takes %s for a hyphen', (dash) => {
    expect(plainDashes(`139${dash}7741`)).toBe('139-7741')
  })

  it('leaves what only looks like one: the long sign of Japanese and the figure one', () => {
    expect(plainDashes('サーバー一')).toBe('サーバー一')
  })
})
