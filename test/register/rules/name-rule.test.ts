import fc from 'fast-check'
import { tidyName } from '../../../src/register/rules/name-rule'

describe('tidyName', () => {
  it.each([
    ['李　明', '李明'],
    ['林　秀军', '林秀军'],
    ['欧阳 娜娜', '欧阳娜娜'],
    ['司马　光', '司马光'],
    [' 王  伟 ', '王伟'],
    ['王 小 明', '王小明'],
    ['欧 阳 修', '欧阳修'],
    ['李\t明', '李明'],
    ['张\u200b三', '张三'],
    ['㐀 明', '㐀明'],
  ])('takes the aligning space out of %j', (name, expected) => {
    expect(tidyName(name)).toBe(expected)
  })

  it.each([
    ['张三 李四', 'two people, perhaps'],
    ['John Smith', 'a Latin name'],
    ['李 Bruce', 'two scripts'],
    ['北京 某某 公司', 'more than two words'],
    ['𠮷', 'a single rare character'],
    ['王 芳 李 明', 'two people, perhaps'],
    ['상 우', 'Korean'],
    ['محمد علي', 'a name from right to left'],
    ['\u202bמשה כהן\u202c', 'its direction belongs to it'],
    ['👨\u200d👩\u200d👧 家', 'a joined emoji'],
    ['می\u200cخواهم', 'a joiner that Persian needs'],
    ['买买提·艾力', 'a name with a dot'],
    ['=HYPERLINK("http://example.invalid")', 'text is text'],
    ['<img src=x onerror=alert(1)>', 'text is text'],
  ])('leaves %j (%s)', (name) => {
    expect(tidyName(name)).toBe(name)
  })

  it('keeps the space where it divides the family name from the given one', () => {
    expect(tidyName('林 太郎', 'JP')).toBe('林 太郎')
    expect(tidyName('林　 太郎', 'JP')).toBe('林 太郎')
    expect(tidyName('林 太郎', 'TW')).toBe('林太郎')
  })

  it('loses nothing that is seen', () => {
    const seen = (text: string) => text.replace(/[\s\p{Cc}\u00ad\u200b\u2060\ufeff]/gu, '')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(seen(tidyName(name))).toBe(seen(name))
      }),
    )
  })

  it('knows rare characters as characters', () => {
    expect(tidyName('𠮷　㛃')).toBe('𠮷㛃')
  })

  it('leaves nothing to do the second time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('张', '三', '欧', '阳', ' ', '　', 'a', '𠮷'), maxLength: 8 }),
        (name) => {
          expect(tidyName(tidyName(name))).toBe(tidyName(name))
        },
      ),
    )
  })
})
