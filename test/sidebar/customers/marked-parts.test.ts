import { markedParts } from '../../../sidebar/features/customers/marked-parts'
import { ownHanReader } from '../../../src/register/search/han-tables'
import { spellingOf } from '../../../src/register/search/spelling'

describe('the matched part', () => {
  it('is found without case', () => {
    expect(markedParts('Ann O’Neil', ['o’n'])).toEqual(['Ann ', 'O’N', 'eil'])
  })

  it('of digits is the last one, across the spaces of reading', () => {
    expect(markedParts('139 7741 3977', ['77'])).toEqual(['139 7741 39', '77', ''])
    expect(markedParts('139 7741 3962', ['13962'])).toEqual(['139 774', '1 3962', ''])
  })

  it('is nothing where no word occurs', () => {
    expect(markedParts('张三', ['李', ''])).toEqual(['张三', '', ''])
    expect(markedParts('张三', [])).toEqual(['张三', '', ''])
  })

  it('takes signs of patterns as signs', () => {
    expect(markedParts('a.b(c)', ['.b('])).toEqual(['a', '.b(', 'c)'])
  })

  it('is made of the characters that sound as was typed', () => {
    const spelling = (text: string) => spellingOf(ownHanReader(), text)
    expect(markedParts('张建国', ['jg'], spelling('张建国'))).toEqual(['张', '建国', ''])
    expect(markedParts('单雄信', ['Shan'], spelling('单雄信'))).toEqual(['', '单', '雄信'])
    expect(markedParts('张三', ['5678'], spelling('张三'))).toEqual(['张三', '', ''])
    expect(markedParts('张三', ['zs'])).toEqual(['张三', '', ''])
  })
})
