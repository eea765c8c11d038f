import { type CustomerIndex, customerIndex } from '../../../src/register/search/customer-index'
import { ownHanReader } from '../../../src/register/search/han-tables'
import type { Facet, IndexEntry } from '../../../src/register/search/index-entry'

export const FACETS: readonly Facet[] = [
  { key: 'customer-type', header: '客户类型' },
  { key: 'industry', header: '行业' },
  { key: 'city', header: '城市' },
  { key: 'owner', header: '负责人' },
  { key: 'tags', header: '标签' },
]

interface Said extends Partial<Omit<IndexEntry, 'facets'>> {
  readonly id: string
  readonly type?: string
  readonly industry?: string
  readonly city?: string
  readonly owner?: string
  readonly tags?: string
}

/** An entry that says only what a test is about. */
export const anEntry = ({
  type = '',
  industry = '',
  city = '',
  owner = '',
  tags = '',
  ...said
}: Said): IndexEntry => ({
  ...{ name: '', phones: '', email: '', company: '', wechat: '', formerNames: '' },
  ...said,
  facets: [type, industry, city, owner, tags],
})

export const anIndex = (entries: readonly IndexEntry[]): CustomerIndex =>
  customerIndex(entries, FACETS, ownHanReader())
