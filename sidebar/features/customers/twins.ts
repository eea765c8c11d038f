import type { CustomerIndex, IndexedCustomer } from '../../../src/register/search/customer-index'

/** A customer that shares a phone or an e-mail with what is being typed. */
export interface Twin {
  readonly customer: IndexedCustomer
  readonly shares: readonly ('phone' | 'email')[]
}

/** What is being typed, by the keys that twins share. */
export interface TwinKeys {
  readonly phones: readonly string[]
  readonly email: string | undefined
}

/** More than this share a switchboard, not a person. */
const MOST_TWINS = 3

/** Customers other than `exceptId` that share a key: those who share both first, at most three. */
export function twinsOf(index: CustomerIndex, { phones, email }: TwinKeys, exceptId?: string): Twin[] {
  const found = new Map<IndexedCustomer, Set<'phone' | 'email'>>()
  const note = (key: string, kind: 'phone' | 'email') => {
    for (const customer of index.byKey.get(key) ?? []) {
      if (customer.id === exceptId) continue
      found.set(customer, (found.get(customer) ?? new Set()).add(kind))
    }
  }
  for (const key of phones) note(key, 'phone')
  if (email !== undefined) note(email, 'email')
  return [...found]
    .map(([customer, shares]) => ({ customer, shares: [...shares] }))
    .sort((a, b) => b.shares.length - a.shares.length || (a.customer.id < b.customer.id ? -1 : 1))
    .slice(0, MOST_TWINS)
}
