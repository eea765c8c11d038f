import fc from 'fast-check'
import { colleaguesOf } from '../../../sidebar/features/card/colleagues'

describe('to whom a customer can go', () => {
  it('is whoever looks after customers, whoever has most first, and oneself (task 10)', () => {
    expect(colleaguesOf(['王敏', '李娜', '', '李娜', '赵刚'], 'me@example.com', '王敏')).toEqual([
      '李娜',
      '赵刚',
      'me@example.com',
    ])
  })

  it('is never who has it now, whatever the writing', () => {
    expect(colleaguesOf(['Li Na', 'ｌｉ ｎａ', 'Zhao'], '', 'LI NA')).toEqual(['Zhao'])
  })

  it('names everybody once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', '')),
        fc.constantFrom('a', 'd', ''),
        (owners, me) => {
          const people = colleaguesOf(owners, me, '')
          expect(new Set(people).size).toBe(people.length)
          expect([...people].sort()).toEqual([...new Set([...owners, me])].filter(Boolean).sort())
        },
      ),
    )
  })
})
