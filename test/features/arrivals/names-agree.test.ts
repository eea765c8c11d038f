import fc from 'fast-check'
import { namesAgree } from '../../../src/features/arrivals/names-agree'
import { ownHanReader } from '../../../src/register/search/han-tables'

const agree = (one: string, other: string) => namesAgree(one, other, ownHanReader)

describe('two writings of a name', () => {
  it.each([
    ['张三', '张三'],
    ['张 三', '张三'],
    ['张先生', '张三'],
    ['欧阳女士', '欧阳娜娜'],
    ['张三（VIP）', '张三'],
    ['Clarke/Emma', 'Emma Clarke'],
    ['CLARKE, EMMA MRS', 'Emma Clarke'],
    ['E. Clarke', 'Emma Clarke'],
    ['Emma Jane Clarke', 'Emma Clarke'],
    ['Ｅｍｍａ　Ｃｌａｒｋｅ', 'emma clarke'],
    ['Müller, Jörg', 'Jorg Muller'],
    ['ZHANG SAN', '张三'],
    ['San Zhang', '张三'],
    ['ouyang nana', '欧阳娜娜'],
    ['NANA OUYANG', '欧阳娜娜'],
    ['LYU FANG', '吕芳'],
    ['LU FANG', '吕芳'],
    ['SHAN GANG', '单刚'],
    ['张三 Zhang San', '张三'],
  ])('%s and %s may be one person', (one, other) => {
    expect(agree(one, other)).toBe(true)
    expect(agree(other, one)).toBe(true)
  })

  it.each([
    ['张三', '李四'],
    ['张三', '张三丰'],
    ['张先生', '李四'],
    ['Emma Clarke', 'James Clarke'],
    ['Emma Clarke', 'Emma Brown'],
    ['E', 'Emma Clarke'],
    ['E C', 'Emma Clarke'],
    ['ZHANG SAN', '李四'],
    ['ZHANG', '张三'],
    ['ZHANG SANFENG', '张三'],
    ['', '张三'],
    ['', ''],
    ['先生', '张三'],
    ['Mr', 'Emma Clarke'],
  ])('J6: %p and %p are not taken for one person', (one, other) => {
    expect(agree(one, other)).toBe(false)
    expect(agree(other, one)).toBe(false)
  })

  it('agree whichever comes first, and every name with itself', () => {
    const name = fc.oneof(
      fc
        .array(fc.constantFrom('张', '三', '单', '欧', '阳', '总'), { minLength: 1, maxLength: 4 })
        .map((a) => a.join('')),
      fc
        .array(fc.constantFrom('Emma', 'E', 'Clarke', 'Zhang', 'San', 'Mr'), { minLength: 1, maxLength: 3 })
        .map((a) => a.join(' ')),
    )
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(agree(one, other)).toBe(agree(other, one))
        if (/[张三单欧阳]|\w\w\w/.test(one)) expect(agree(one, one)).toBe(true)
      }),
    )
  })
})
