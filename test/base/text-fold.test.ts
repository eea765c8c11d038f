import fc from 'fast-check'
import { foldText } from '../../src/base/text-fold'

describe('foldText', () => {
  it.each([
    ['E-mail Address', 'email address'],
    ['ＶＩＰ', 'vip'],
    ['产品/服务类型', '产品服务类型'],
    ['电话：', '电话'],
    ['Country / Region', 'country/region'],
  ])('finds %j and %j the same', (one, other) => {
    expect(foldText(one)).toBe(foldText(other))
  })

  it.each([
    ['男', '女'],
    ['Phone', 'Phone 2'],
    ['$', '€'],
  ])('keeps %j and %j apart', (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other))
  })

  it('leaves nothing to do the second time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
    )
  })
})
