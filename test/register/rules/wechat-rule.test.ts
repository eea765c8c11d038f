import { readWechat } from '../../../src/register/rules/wechat-rule'

describe('readWechat', () => {
  it.each([
    ['zhangjg_88', 'zhangjg_88'],
    ['wxid_a1b2c3d4e5f6g7', 'wxid_a1b2c3d4e5f6g7'],
    ['Li-Na2026', 'Li-Na2026'],
    ['微信：zhangjg_88', 'zhangjg_88'],
    ['vx: zhangjg_88', 'zhangjg_88'],
    ['ｚｈａｎｇｊｇ＿８８', 'zhangjg_88'],
    [' zhangjg_88。', 'zhangjg_88'],
    ['139 7741 3962', '13977413962'],
    ['139-7741-3962', '13977413962'],
    [13977413962, '13977413962'],
    ['+8613977413962', '+8613977413962'],
    ['10001', '10001'],
    ['Zhang@QQ.com', 'zhang@qq.com'],
  ])('takes %j as %s', (value, id) => {
    expect(readWechat(value)).toEqual({ value: id })
  })

  it.each([
    ['张三', { reason: 'wechat-form' }],
    ['zhang jg', { reason: 'wechat-form' }],
    ['1zhangjg', { reason: 'wechat-form' }],
    ['zhangsan、lisi88', { reason: 'wechat-form' }],
    ['=HYPERLINK("x")', { reason: 'wechat-form' }],
    ['abc12', { reason: 'wechat-length', length: 5 }],
    ['a'.repeat(21), { reason: 'wechat-length', length: 21 }],
    ['a'.repeat(101), { reason: 'wechat-form' }],
    [true, { reason: 'wechat-length', length: 4 }],
  ])('leaves %.25j as it is and says why', (value, fault) => {
    expect(readWechat(value)).toEqual({ value, fault })
  })

  it('takes IDs of 6 to 20 characters', () => {
    expect(readWechat('abcdef').fault).toBeUndefined()
    expect(readWechat('a'.repeat(20)).fault).toBeUndefined()
  })
})
