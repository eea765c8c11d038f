import fc from 'fast-check'
import { type Chosen, facetCounts, narrowed, toggled } from '../../../src/register/search/facets'
import { anEntry, anIndex, FACETS } from './an-index'

const { customers } = anIndex([
  anEntry({ id: '1', type: 'VIP', industry: '制造业', city: '上海市', owner: '王敏', tags: '重要, 展会' }),
  anEntry({ id: '2', type: 'VIP', industry: '零售', city: '上海市', owner: '李娜', tags: '展会' }),
  anEntry({ id: '3', type: '现有客户', industry: '制造业', city: '北京市', owner: '王敏' }),
  anEntry({ id: '4', industry: '制造业', city: '上海市' }),
])
const ids = (chosen: Chosen) => narrowed(customers, FACETS, chosen).map(({ id }) => id)
const counts = (chosen: Chosen, key: string) =>
  facetCounts(customers, FACETS, chosen)
    .find((facet) => facet.key === key)!
    .values.map(({ value, count, chosen }) => `${chosen ? '*' : ''}${value} ${count}`)

describe('facets', () => {
  test('count what the results have, the commonest first (D1)', () => {
    expect(counts({}, 'customer-type')).toEqual(['VIP 2', '现有客户 1'])
    expect(counts({}, 'industry')).toEqual(['制造业 3', '零售 1'])
    expect(counts({}, 'tags')).toEqual(['展会 2', '重要 1'])
  })

  test('narrow: any value of one facet, all facets together (D1 C2)', () => {
    expect(ids({ industry: ['制造业'], city: ['上海市'] })).toEqual(['1', '4'])
    expect(ids({ city: ['上海市', '北京市'], 'customer-type': ['VIP'] })).toEqual(['1', '2'])
    expect(ids({ tags: ['重要'] })).toEqual(['1'])
    expect(ids({})).toHaveLength(4)
  })

  test('find 制造业 in 上海 in two clicks (C2)', () => {
    const clicks = toggled(toggled({}, 'industry', '制造业'), 'city', '上海市')
    expect(ids(clicks)).toEqual(['1', '4'])
  })

  test('find customers by type (C1)', () => {
    expect(ids({ 'customer-type': ['VIP'] })).toEqual(['1', '2'])
  })

  test('say of their own facet what another choice would give, of other facets what is left', () => {
    const chosen = { 'customer-type': ['VIP'] }
    expect(counts(chosen, 'customer-type')).toEqual(['*VIP 2', '现有客户 1'])
    expect(counts(chosen, 'industry')).toEqual(['制造业 1', '零售 1'])
  })

  test('keep a chosen value in sight when nobody is left', () => {
    expect(counts({ city: ['北京市'], owner: ['李娜'] }, 'city')).toEqual(['上海市 1', '*北京市 0'])
  })

  test('are taken back by a second click', () => {
    const once = toggled({}, 'city', '上海市')
    expect(once).toEqual({ city: ['上海市'] })
    expect(ids(toggled(once, 'city', '上海市'))).toHaveLength(4)
  })

  test('know nothing of a facet that the register has not', () => {
    expect(ids({ shoe: ['42'] })).toHaveLength(4)
  })
})

describe('laws of facets', () => {
  const some = fc.record({
    'customer-type': fc.subarray(['VIP', '现有客户']),
    industry: fc.subarray(['制造业', '零售']),
    tags: fc.subarray(['重要', '展会']),
  })

  test('the count of a value is the number of results after choosing it alone', () => {
    fc.assert(
      fc.property(some, (chosen) => {
        for (const facet of facetCounts(customers, FACETS, chosen))
          for (const { value, count } of facet.values)
            expect(ids({ ...chosen, [facet.key]: [value] })).toHaveLength(count)
      }),
    )
  })

  test('another choice within a facet never loses a result, another facet never wins one', () => {
    fc.assert(
      fc.property(some, fc.constantFrom('重要', '展会'), (chosen, tag) => {
        fc.pre(chosen.tags.length > 0)
        const wider = ids({ ...chosen, tags: [...chosen.tags, tag] })
        expect(wider).toEqual(expect.arrayContaining(ids(chosen)))
        expect(ids({ ...chosen, tags: [] })).toEqual(expect.arrayContaining(ids(chosen)))
      }),
    )
  })
})
