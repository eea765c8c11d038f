import { once } from '../../base/once'
import { foldText } from '../../base/text-fold'
import { labelsOf } from '../rules/choices-rule'
import { companyWords } from './company-words'
import type { HanReader } from './han-reader'
import type { Facet, IndexEntry } from './index-entry'
import { type Sieve, sieveOf } from './sieve'
import { type Spelling, soundOf, spellingOf } from './spelling'

/** A customer ready to be searched: texts folded and simplified once, so that a key stroke costs little. */
export interface IndexedCustomer extends Pick<IndexEntry, 'id' | 'name' | 'email' | 'company' | 'wechat'> {
  readonly phones: readonly string[]
  readonly formerNames: string
  readonly owner: string
  readonly tags: readonly string[]
  /** The tags one by one, as `foldText`. */
  readonly tagKeys: readonly string[]
  readonly facets: readonly string[]
  readonly folded: FoldedTexts
  readonly spelling: () => Spelling
  /** How name and company sound, as `soundOf`. */
  readonly sound: () => string
  readonly companySound: () => string
}

interface FoldedTexts {
  readonly name: string
  readonly company: string
  readonly formerNames: string
  readonly owner: string
  readonly tags: string
}

/** All customers of the reader's scope in the order of their numbers, by number and by the keys that twins share. */
export interface CustomerIndex {
  readonly facets: readonly Facet[]
  readonly reader: HanReader
  readonly customers: readonly IndexedCustomer[]
  readonly byId: ReadonlyMap<string, IndexedCustomer>
  readonly byKey: ReadonlyMap<string, readonly IndexedCustomer[]>
  readonly sieve: Sieve
}

/** A text as search compares it: without case, width, spaces and signs, in simplified characters. */
export const searchKey = (reader: HanReader, text: string): string => foldText(reader.simplified(text))

/** Works out texts that many customers share only once. */
interface Folding extends Readonly<Record<'key' | 'company' | 'companySound', (text: string) => string>> {
  readonly tags: (text: string) => Pick<IndexedCustomer, 'tags' | 'tagKeys'>
}

function folding(reader: HanReader): Folding {
  return {
    key: remembered((text) => searchKey(reader, text)),
    company: remembered((text) => companyWords(reader.simplified(text))),
    companySound: remembered((text) => soundOf(spellingOf(reader, text))),
    tags: remembered((text) => {
      const tags = labelsOf(text)
      return { tags, tagKeys: tags.map(foldText) }
    }),
  }
}

function remembered<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>()
  return (text) => {
    const known = made.get(text)
    if (known !== undefined) return known
    const value = make(text)
    made.set(text, value)
    return value
  }
}

function indexed(
  entry: IndexEntry,
  facets: readonly Facet[],
  reader: HanReader,
  { key, company, companySound, tags: tagsOf }: Folding,
): IndexedCustomer {
  const facet = (wanted: string) => entry.facets[facets.findIndex((each) => each.key === wanted)] ?? ''
  const [owner, tags] = [facet('owner'), facet('tags')]
  const spelling = once(() => spellingOf(reader, entry.name))
  return {
    ...entry,
    owner,
    phones: entry.phones === '' ? [] : entry.phones.split(' '),
    ...tagsOf(tags),
    folded: {
      name: searchKey(reader, entry.name),
      company: company(entry.company),
      formerNames: key(entry.formerNames),
      owner: key(owner),
      tags: key(tags),
    },
    spelling,
    sound: once(() => soundOf(spelling())),
    companySound: () => companySound(entry.company),
  }
}

const WHOLE_ADDRESS = /@[^@]+\.[^@.]+$/

/** Keys of a customer that no other should share: whole phone numbers and the e-mail address. */
const keysOf = ({ phones, email }: IndexedCustomer): string[] => [
  ...phones.filter((phone) => phone.startsWith('+')),
  ...(WHOLE_ADDRESS.test(email) ? [email] : []),
]

function build(
  base: Pick<CustomerIndex, 'facets' | 'reader'>,
  unsorted: readonly IndexedCustomer[],
): CustomerIndex {
  const customers = [...unsorted].sort((a, b) => (a.id < b.id ? -1 : 1))
  const byKey = new Map<string, IndexedCustomer[]>()
  for (const customer of customers)
    for (const key of keysOf(customer)) {
      const group = byKey.get(key)
      if (group) group.push(customer)
      else byKey.set(key, [customer])
    }
  const byId = new Map(customers.map((customer) => [customer.id, customer]))
  return { facets: base.facets, reader: base.reader, customers, byId, byKey, sieve: sieveOf(customers) }
}

/** Makes the index of entries with these facets. */
export const customerIndex = (
  entries: readonly IndexEntry[],
  facets: readonly Facet[],
  reader: HanReader,
): CustomerIndex => {
  const fold = folding(reader)
  return build(
    { facets, reader },
    entries.map((entry) => indexed(entry, facets, reader, fold)),
  )
}

/** The index with one customer added or replaced, as just saved. */
export function withEntry(index: CustomerIndex, entry: IndexEntry): CustomerIndex {
  const customer = indexed(entry, index.facets, index.reader, folding(index.reader))
  const others = index.customers.filter(({ id }) => id !== customer.id)
  return build(index, [...others, customer])
}

/** Works out how everything sounds, which the first search by letters would otherwise have to wait for. */
export function prepareSounds({ sieve, reader }: CustomerIndex): void {
  sieve.through(reader, 'zz')
}
