import fc from 'fast-check'
import { narrowedCondition, queryJson, readQuery } from '../../../sidebar/features/search/kept-query'

describe('a search that was typed', () => {
  test('is read as it was kept (D4)', () => {
    const texts = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '')
    const chosen = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.array(fc.string(), { maxLength: 3 }))
    fc.assert(
      fc.property(texts, chosen, (query, values) => {
        expect(readQuery(queryJson({ query, chosen: values }))).toEqual({ query, chosen: values })
      }),
    )
  })

  test.each(['', '{', 'null', '[]', '{"all":[]}', '{"query":"  "}', '{"query":3}'])(
    'is not what %j says',
    (json) => {
      expect(readQuery(json)).toBeUndefined()
    },
  )

  test('keeps what can be read of a spoilt choice', () => {
    expect(readQuery('{"query":"zs","chosen":{"tags":["VIP",1],"owner":"x"}}')).toEqual({
      query: 'zs',
      chosen: { tags: ['VIP'] },
    })
  })
})

describe('a condition whose results were narrowed', () => {
  const json = '{"field":"city","test":"blank"}'

  test('is the same where nothing was chosen', () => {
    expect(narrowedCondition(json, {})).toBe(json)
    expect(narrowedCondition(json, { tags: [] })).toBe(json)
  })

  test('asks for what was chosen as well (D1 D4)', () => {
    expect(JSON.parse(narrowedCondition(json, { tags: ['VIP', '展会'], owner: [] }))).toEqual({
      all: [JSON.parse(json), { field: 'tags', test: 'any-of', values: ['VIP', '展会'] }],
    })
  })
})
