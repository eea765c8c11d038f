import fc from 'fast-check'
import { has, rangesFrom, rangesText, withNumbers } from '../../../src/register/deadlines/number-ranges'

const ids = fc.array(fc.integer({ min: 150_000_001, max: 150_000_060 }).map(String), { maxLength: 40 })

describe('numbers kept as runs', () => {
  it('hold what was put in, and nothing else, in any order and however often', () => {
    fc.assert(
      fc.property(ids, ids, (one, more) => {
        const ranges = withNumbers(withNumbers([], one), more)
        const known = new Set([...one, ...more])
        for (let id = 150_000_000; id <= 150_000_061; id++)
          expect(has(ranges, String(id))).toBe(known.has(String(id)))
        expect(withNumbers([], [...more, ...one].reverse())).toEqual(ranges)
      }),
    )
  })

  it('are read from their text again', () => {
    fc.assert(
      fc.property(ids, (ids) => {
        const ranges = withNumbers([], ids)
        expect(rangesFrom(rangesText(ranges, 10_000))).toEqual(ranges)
      }),
    )
  })

  it('take a few signs for thousands of lines in a row', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => String(150_000_001 + index))
    expect(rangesText(withNumbers([], many), 100)).toBe('150000001-150010000')
  })

  it('forget the lowest where they grow too long', () => {
    const every = Array.from({ length: 20 }, (_, index) => String(150_000_001 + 2 * index))
    const text = rangesText(withNumbers([], every), 60)
    expect(text.length).toBeLessThanOrEqual(60)
    expect(text.endsWith('150000039')).toBe(true)
  })

  test.each(['', 'x', ',,', '1-', '{}'])('are none in %j', (text) => {
    expect(rangesFrom(text)).toEqual([])
  })

  it('leave out what is no number', () => {
    expect(withNumbers([], ['x', '', '7'])).toEqual([[7, 7]])
  })
})
