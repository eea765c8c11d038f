import type { Reply } from '../../src/app/contract'
import { foldText } from '../../src/base/text-fold'

/** One customer of the index as the server tells it. */
export type Entry = Reply<'customers.index'>[number]

/** A customer ready to be searched: texts folded once, so that a key stroke costs little. */
export interface IndexedCustomer {
  readonly id: string
  readonly name: string
  readonly phones: readonly string[]
  readonly email: string
  readonly company: string
  readonly owner: string
  readonly folded: { readonly name: string; readonly company: string; readonly owner: string }
}

/** All customers of the reader's scope in the order of their numbers, by number and by the keys that twins share. */
export interface CustomerIndex {
  readonly customers: readonly IndexedCustomer[]
  readonly byId: ReadonlyMap<string, IndexedCustomer>
  readonly byKey: ReadonlyMap<string, readonly IndexedCustomer[]>
}

export const EMPTY_INDEX: CustomerIndex = { customers: [], byId: new Map(), byKey: new Map() }

function indexed([id, name, phones, email, company, owner]: Entry): IndexedCustomer {
  const folded = { name: foldText(name), company: foldText(company), owner: foldText(owner) }
  return { id, name, phones: phones === '' ? [] : phones.split(' '), email, company, owner, folded }
}

const WHOLE_ADDRESS = /@[^@]+\.[^@.]+$/

/** Keys of a customer that no other should share: whole phone numbers and the e-mail address. */
const keysOf = ({ phones, email }: IndexedCustomer): string[] => [
  ...phones.filter((phone) => phone.startsWith('+')),
  ...(WHOLE_ADDRESS.test(email) ? [email] : []),
]

function build(unsorted: readonly IndexedCustomer[]): CustomerIndex {
  const customers = [...unsorted].sort((a, b) => (a.id < b.id ? -1 : 1))
  const byKey = new Map<string, IndexedCustomer[]>()
  for (const customer of customers)
    for (const key of keysOf(customer)) {
      const group = byKey.get(key)
      if (group) group.push(customer)
      else byKey.set(key, [customer])
    }
  return { customers, byId: new Map(customers.map((customer) => [customer.id, customer])), byKey }
}

/** Makes the index of the server's entries. */
export const customerIndex = (entries: readonly Entry[]): CustomerIndex => build(entries.map(indexed))

/** The index with one customer added or replaced, as just saved. */
export function withEntry(index: CustomerIndex, entry: Entry): CustomerIndex {
  const customer = indexed(entry)
  const others = index.customers.filter(({ id }) => id !== customer.id)
  return build([...others, customer])
}
