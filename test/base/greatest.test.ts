import fc from 'fast-check'
import { greatest } from '../../src/base/greatest'

describe('greatest', () => {
  it('is the greatest of all, or the least that is allowed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (numbers, least) => {
        expect(greatest(numbers, least)).toBe(Math.max(least, ...numbers))
      }),
    )
  })

  it('takes as many as a great table has rows, from anything that can be gone through', () => {
    const rows = new Map(Array.from({ length: 400_000 }, (_, index) => [String(index), index]))
    expect(greatest(rows.values(), 0)).toBe(399_999)
    expect(greatest([], -1)).toBe(-1)
  })
})
