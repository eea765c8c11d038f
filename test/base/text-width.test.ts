import fc from 'fast-check'
import { toHalfWidth } from '../../src/base/text-width'

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
