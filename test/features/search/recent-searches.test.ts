import fc from 'fast-check'
import { noteSearch, recentSearches } from '../../../src/features/search/recent-searches'

/** What Google keeps for one person. */
function personal(): { read(key: string): string | undefined; write(key: string, value: string): void } {
  const kept = new Map<string, string>()
  return { read: (key) => kept.get(key), write: (key, value) => void kept.set(key, value) }
}

describe('recent searches', () => {
  test('are there again, the latest first, each once', () => {
    const kept = personal()
    for (const query of ['zs', '张 三', ' 5678 ', '张三']) noteSearch(kept, query)
    expect(recentSearches(kept)).toEqual(['张三', '5678', 'zs'])
  })

  test('of signs alone are not worth keeping', () => {
    const kept = personal()
    for (const query of ['', '  ', '。']) noteSearch(kept, query)
    expect(recentSearches(kept)).toEqual([])
  })

  test('that cannot be read are forgotten', () => {
    const kept = personal()
    for (const broken of ['{', '{"a":1}', '[1,"zs",null]']) {
      kept.write('recent-searches', broken)
      expect(recentSearches(kept)).toEqual(broken.startsWith('[') ? ['zs'] : [])
    }
  })

  test('are at most eight, never twice the same, the last one first, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 8 }), { maxLength: 30 }), (queries) => {
        const kept = personal()
        for (const query of queries) {
          const before = recentSearches(kept)
          const after = noteSearch(kept, query)
          expect(after).toEqual(recentSearches(kept))
          expect(after.length).toBeLessThanOrEqual(8)
          expect(new Set(after).size).toBe(after.length)
          if (after !== before && after.join() !== before.join()) expect(after[0]).toBe(query.trim())
        }
      }),
    )
  })
})
