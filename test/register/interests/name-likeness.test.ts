import fc from 'fast-check'
import {
  isSameName,
  LIKENESSES,
  type Likeness,
  likenessTest,
} from '../../../src/register/interests/name-likeness'
import { partyName } from '../../../src/register/interests/party-name'
import { ownHanReader } from '../../../src/register/search/han-tables'

const reader = ownHanReader()
const likeness = (one: string, other: string) =>
  likenessTest(reader, partyName(reader, one))(partyName(reader, other))

const LIKE: readonly (readonly [string, string, Likeness])[] = [
  ['韩志远', '韩 志远', 'exact'],
  ['云栖茶业（杭州）有限公司', '云栖茶业(杭州)有限公司', 'exact'],
  ['ＹＵＮＱＩ Tea', 'yunqi tea', 'exact'],
  ['張建國', '张建国', 'variant'],
  ['雲棲茶業有限公司', '云栖茶业有限公司', 'variant'],
  ['云栖茶业', '云栖茶业有限公司', 'legal-form'],
  ['云栖茶业股份有限公司', '云栖茶业有限责任公司', 'legal-form'],
  ['Yunqi Tea Co., Ltd.', 'Yunqi Tea', 'legal-form'],
  ['Yunqi Tea Limited', 'YUNQI TEA LTD', 'legal-form'],
  ['云栖茶业有限公司杭州分公司', '云栖茶业有限公司', 'branch'],
  ['中国银行杭州分行', '中国银行股份有限公司', 'branch'],
  ['Yunqi Tea Co., Ltd. Shanghai Branch', 'Yunqi Tea', 'branch'],
  ['Han Zhiyuan', 'Zhiyuan Han', 'order'],
  ['Müller, Hans', 'Hans Muller', 'order'],
  ['章三', '张三', 'sound'],
  ['Han Zhiyuan', '韩志远', 'sound'],
  ['Zhiyuan Han', '韩志远', 'sound'],
  ['韩志远', 'Han, Zhiyuan', 'sound'],
  ['Shan Yu', '单雨', 'sound'],
  ['单雨', '山雨', 'sound'],
  ['Lv Bu', '吕布', 'sound'],
  ['云栖', '云栖茶业有限公司', 'part'],
  ['杭州云栖茶业有限公司', '云栖茶业有限公司', 'part'],
  ['Yunqi', 'Yunqi Trading Ltd', 'part'],
  ['云栖茶业有限公司', '云期茶叶有限公司', 'sound'],
  ['云栖茶业有限公司', '云溪茶业有限公司', 'slip'],
  ['阿尔普尔户外有限公司', '阿尔普尔户内有限公司', 'slip'],
  ['Brookfield Partners', 'Brookfeld Partners', 'slip'],
]

describe('how names are alike', () => {
  test.each(LIKE)('%j and %j: %s', (one, other, expected) => {
    expect(likeness(one, other)).toBe(expected)
    expect(likeness(other, one)).toBe(expected)
  })

  test.each<[string, string]>([
    ['张三', '张四'],
    ['张三', '张三丰'],
    ['韩志远', '韩志'],
    ['云栖茶业有限公司', '龙井茶业有限公司'],
    ['茶业', '云栖茶业有限公司'],
    ['贸易', '云栖贸易有限公司'],
    ['有限公司', '云栖茶业有限公司'],
    ['John Smith', 'Jane Smith'],
    ['Smith', 'John Smith'],
    ['Ann', 'Anna'],
    ['Li', '李'],
    ['', '张三'],
    ['，。', '张三'],
  ])('%j and %j are not', (one, other) => {
    expect(likeness(one, other)).toBeUndefined()
    expect(likeness(other, one)).toBeUndefined()
  })

  it('tell the same name from one that resembles', () => {
    expect(LIKENESSES.filter(isSameName)).toEqual(['exact', 'variant', 'legal-form', 'branch', 'order'])
  })
})

const NAMES = [...new Set(LIKE.map(([one]) => one).concat(LIKE.map(([, other]) => other)))]
const anyName = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.string({ maxLength: 12 }),
  fc
    .array(fc.constantFrom('云', '栖', '茶', '单', '张', '三', '公司', '有限', '（', '）', '分公司', 'Ltd'), {
      maxLength: 8,
    })
    .map((signs) => signs.join('')),
)

describe('laws of likeness', () => {
  it('a name is exactly itself, whatever spaces and width it is written in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), (name) => {
        expect(likeness(name, ` ${name}　`)).toBe('exact')
        expect(likeness(name, name.toUpperCase())).toBe('exact')
      }),
    )
  })

  it('it does not matter who is asked for whom', () => {
    fc.assert(
      fc.property(anyName, anyName, (one, other) => {
        expect(likeness(one, other)).toBe(likeness(other, one))
      }),
      { numRuns: 400 },
    )
  })

  it('a legal form more or less does not make another firm', () => {
    const forms = ['有限公司', '股份有限公司', '有限责任公司', '集团有限公司', '']
    const own = fc.constantFrom('云栖茶业', '张家口阿尔普尔户外', '龙井')
    fc.assert(
      fc.property(own, fc.constantFrom(...forms), fc.constantFrom(...forms), (name, one, other) => {
        expect(isSameName(likeness(name + one, name + other)!)).toBe(true)
      }),
    )
  })
})
