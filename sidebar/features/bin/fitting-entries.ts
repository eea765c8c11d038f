import type { BinEntry } from '../../../src/features/bin'
import { customerIndex } from '../../../src/register/search/customer-index'
import type { HanReader } from '../../../src/register/search/han-reader'
import { searchCustomers } from '../../../src/register/search/search-customers'

const UNKNOWN = { phones: '', email: '', company: '', wechat: '', formerNames: '', facets: [] }

/** The deleted customers that fit by name, by its sound or by number, found as in the search field; all where nothing is typed. */
export function fittingEntries(
  entries: readonly BinEntry[],
  typed: string,
  reader: HanReader,
): readonly BinEntry[] {
  if (typed.trim() === '') return entries
  const named = entries.map(({ id, name }) => ({ ...UNKNOWN, id, name }))
  const hits = searchCustomers(customerIndex(named, [], reader), typed)
  const found = new Set(hits.map(({ customer }) => customer.id))
  return entries.filter(({ id }) => found.has(id))
}
