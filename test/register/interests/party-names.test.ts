import fc from 'fast-check'
import { namesMissing, partyNames } from '../../../src/register/interests/party-names'

describe('the names in a list of parties', () => {
  test.each<[string, string[]]>([
    ['韩志远', ['韩志远']],
    ['云栖贸易，单雨', ['云栖贸易', '单雨']],
    ['云栖贸易、单雨；Han Zhiyuan\n王敏', ['云栖贸易', '单雨', 'Han Zhiyuan', '王敏']],
    ['云栖茶业（杭州、上海）有限公司、单雨', ['云栖茶业（杭州、上海）有限公司', '单雨']],
    ['Yunqi Tea Co., Ltd., Shan Yu', ['Yunqi Tea Co., Ltd.', 'Shan Yu']],
    ['Acme, Inc.; Beta Ltd', ['Acme, Inc.', 'Beta Ltd']],
    ['John Smith, Jr., Mary Lee', ['John Smith, Jr.', 'Mary Lee']],
    ['单雨， 单雨,単雨', ['单雨', '単雨']],
    ['ＡＢＣ公司, abc公司', ['ＡＢＣ公司']],
    ['Ltd.', ['Ltd.']],
    ['（没有合上的括号，单雨', ['（没有合上的括号，单雨']],
    [' ，、; ', []],
    ['', []],
  ])('%j are %j', (text, names) => {
    expect(partyNames(text)).toEqual(names)
  })

  it('are found again when written out with commas between', () => {
    const name = fc.constantFrom('韩志远', '云栖茶业有限公司', 'Han Zhiyuan', 'Beta Ltd', '王 敏', '𠮷田')
    fc.assert(
      fc.property(fc.uniqueArray(name), fc.constantFrom('，', ', ', '、', '\n', ' ; '), (names, between) => {
        expect(partyNames(names.join(between))).toEqual(names)
      }),
    )
  })
})

describe('the names that a list lacks', () => {
  it('are those not written there in any case, width or spacing', () => {
    expect(namesMissing(['韩志远', 'HAN  Zhiyuan', '单雨'], ['Han Zhiyuan', '韩志远'])).toEqual(['单雨'])
    expect(namesMissing([], [])).toEqual([])
  })
})
