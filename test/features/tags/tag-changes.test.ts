import fc from 'fast-check'
import { replacedTags, tagChanges, tagCounts, tidyTag } from '../../../src/features/tags/tag-changes'
import type { Change } from '../../../src/register/change'
import { labelsOf } from '../../../src/register/rules/choices-rule'
import type { RegisterRecord } from '../../../src/register/value'

const records: RegisterRecord[] = [
  { id: '1', values: { tags: '重要, 展会' } },
  { id: '2', values: { tags: '展会2026，VIP' } },
  { id: '3', values: { tags: '' } },
  { id: '4', values: {} },
  { id: '5', values: { tags: 'vip' } },
]
const outcome = (changes: readonly Change[]) =>
  Object.fromEntries(changes.map((each) => [each.recordId, each.after]))

describe('tags in use', () => {
  test('are counted, the commonest first, without case (C3)', () => {
    expect(tagCounts(records)).toEqual([
      { tag: 'VIP', count: 2 },
      { tag: '展会', count: 1 },
      { tag: '展会2026', count: 1 },
      { tag: '重要', count: 1 },
    ])
  })

  test('count a customer once who has a tag twice', () => {
    expect(tagCounts([{ id: '1', values: { tags: 'a, A, a' } }])).toEqual([{ tag: 'a', count: 1 }])
  })

  test('may be 5,000, and are counted in one pass (C3)', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => ({
      id: String(n),
      values: { tags: `t${n % 5000}, 共用` },
    }))
    const before = process.cpuUsage()
    const counts = tagCounts(many)
    expect(counts).toHaveLength(5001)
    expect(counts[0]).toEqual({ tag: '共用', count: 10_000 })
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1500)
  })
})

describe('giving and taking tags', () => {
  test('changes only those who have them not yet, or have them (C3)', () => {
    expect(outcome(tagChanges(records, { add: ['VIP'], remove: [] }))).toEqual({
      '1': '重要, 展会, VIP',
      '3': 'VIP',
      '4': 'VIP',
    })
    expect(outcome(tagChanges(records, { add: [], remove: ['展会', 'vip'] }))).toEqual({
      '1': '重要',
      '2': '展会2026',
      '5': '',
    })
  })

  test('does both at once', () => {
    expect(outcome(tagChanges(records.slice(0, 1), { add: ['新'], remove: ['重要'] }))).toEqual({
      '1': '展会, 新',
    })
  })

  test('says what stood there before, so that it can be taken back', () => {
    expect(tagChanges(records.slice(0, 1), { add: ['x'], remove: [] })).toEqual([
      { table: 'customers', recordId: '1', field: 'tags', before: '重要, 展会', after: '重要, 展会, x' },
    ])
  })
})

describe('putting a tag in the place of others', () => {
  test('renames it everywhere (C3)', () => {
    expect(outcome(replacedTags(records, ['展会'], '展览'))).toEqual({ '1': '重要, 展览' })
    expect(outcome(replacedTags(records, ['vip'], 'VIP'))).toEqual({ '5': 'VIP' })
  })

  test('merges several into one, and nobody has it twice (C3)', () => {
    expect(outcome(replacedTags(records, ['展会', '展会2026', '重要'], '展会'))).toEqual({
      '1': '展会',
      '2': '展会, VIP',
    })
  })

  test('takes them away where no other is named', () => {
    expect(outcome(replacedTags(records, ['展会', '重要'], ''))).toEqual({ '1': '' })
  })

  test('touches nobody who has none of them', () => {
    expect(replacedTags(records, ['没有'], 'x')).toEqual([])
    expect(replacedTags(records, [], 'x')).toEqual([])
  })
})

describe('a tag', () => {
  test.each([
    [' 重要 ', '重要'],
    ['VIP 客户', 'VIP 客户'],
    ['a, b', undefined],
    ['甲、乙', undefined],
    ['', undefined],
    ['，', undefined],
    ['长'.repeat(51), undefined],
  ])('%j is %j', (text, tag) => {
    expect(tidyTag(text)).toBe(tag)
  })
})

describe('laws of tags', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd')
  const record = fc
    .array(word, { maxLength: 4 })
    .map((tags) => ({ id: '1', values: { tags: [...new Set(tags)].join(', ') } }))
  const done = (before: { values: { tags: string } }, changes: readonly Change[]) =>
    changes.length === 0 ? before.values.tags : String(changes[0]!.after)

  test('done twice is done once', () => {
    fc.assert(
      fc.property(record, fc.subarray(['a', 'b', 'e']), fc.subarray(['c', 'd']), (one, add, remove) => {
        const tags = done(one, tagChanges([one], { add, remove }))
        expect(tagChanges([{ id: '1', values: { tags } }], { add, remove })).toEqual([])
      }),
    )
  })

  test('what was given is there, what was taken is not, the others are as before', () => {
    fc.assert(
      fc.property(record, fc.subarray(['a', 'b']), fc.subarray(['c', 'd']), (one, add, remove) => {
        const tags = labelsOf(done(one, tagChanges([one], { add, remove })))
        expect(tags).toEqual(expect.arrayContaining(add))
        for (const tag of remove) expect(tags).not.toContain(tag)
        for (const tag of labelsOf(one.values.tags)) if (!remove.includes(tag)) expect(tags).toContain(tag)
      }),
    )
  })

  test('renaming to a new word and back is as before', () => {
    fc.assert(
      fc.property(record, word, (one, tag) => {
        const there = done(one, replacedTags([one], [tag], 'new'))
        const back = done(
          { values: { tags: there } },
          replacedTags([{ id: '1', values: { tags: there } }], ['new'], tag),
        )
        expect(back).toBe(one.values.tags)
      }),
    )
  })
})
