import fc from 'fast-check'
import {
  facetFields,
  type IndexEntry,
  packEntries,
  unpackEntries,
} from '../../../src/register/search/index-entry'
import { anEntry } from './an-index'

describe('the index on its way to the browser', () => {
  test('comes out as it went in', () => {
    const text = fc.string({ maxLength: 8 })
    const entry = fc.record<IndexEntry>({
      ...{ id: text, name: text, phones: text, email: text, company: text, wechat: text, formerNames: text },
      facets: fc.array(fc.constantFrom('', 'VIP', '上海', '王敏'), { minLength: 3, maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), (entries) => {
        const sent = JSON.parse(JSON.stringify(packEntries(entries)))
        expect(unpackEntries(sent)).toEqual(entries)
      }),
    )
  })

  test('carries each word of a facet once', () => {
    const entries = Array.from({ length: 100 }, (_, n) =>
      anEntry({ id: String(n), type: 'VIP', owner: '王敏' }),
    )
    expect([...packEntries(entries).words].sort()).toEqual(['', 'VIP', '王敏'])
  })

  test('is nothing for no customers', () => {
    expect(unpackEntries(packEntries([]))).toEqual([])
  })
})

describe('facets', () => {
  const field = (key: string, more = {}) => ({ key, header: `[${key}]`, ...more })

  test('are what the register has, in a fixed order (D1)', () => {
    const fields = ['tags', 'owner', 'name', 'industry', 'customer-type', 'spending-band'].map((key) =>
      field(key),
    )
    expect(facetFields(fields).map(({ key }) => key)).toEqual([
      'customer-type',
      'industry',
      'owner',
      'tags',
      'spending-band',
    ])
  })

  test('take the region, and the city or else the province (D1 D2 C2)', () => {
    const keys = (...of: string[]) => facetFields(of.map(field)).map(({ key }) => key)
    expect(keys('province', 'city')).toEqual(['city'])
    expect(keys('province')).toEqual(['province'])
    expect(keys('city', 'province', 'region')).toEqual(['region', 'city'])
    const retired = field('city', { retired: true })
    expect(facetFields([retired, field('province')]).map(({ key }) => key)).toEqual(['province'])
  })

  test('are none where the register has no such field', () => {
    expect(facetFields([field('name'), field('phone')])).toEqual([])
  })
})
