import fc from 'fast-check'
import { tidyName } from '../../../src/register/rules/name-rule'

describe('tidyName', () => {
  it.each([
    ['李　明', '李明'],
    ['林　秀军', '林秀军'],
    ['欧阳 娜娜', '欧阳娜娜'],
    ['司马　光', '司马光'],
    [' 王  伟 ', '王伟'],
  ])('takes the aligning space out of %j', (name, expected) => {
    expect(tidyName(name)).toBe(expected)
  })

  it.each([
    ['张三 李四', 'two people, perhaps'],
    ['John Smith', 'a Latin name'],
    ['李 Bruce', 'two scripts'],
    ['北京 某某 公司', 'more than two words'],
    ['𠮷', 'a single rare character'],
    ['=HYPERLINK("http://example.invalid")', 'text is text'],
    ['<img src=x onerror=alert(1)>', 'text is text'],
  ])('leaves %j (%s)', (name) => {
    expect(tidyName(name)).toBe(name)
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
