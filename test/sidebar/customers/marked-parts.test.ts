import { markedParts } from '../../../sidebar/features/customers/marked-parts'

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
})
