import { type DueItem, itemKey } from '../../register/due/due-item'
import { dueOwners } from '../../register/due/due-owners'
import type { RoleTable } from '../../register/role'
import { fieldValue, type RecordValues } from '../../register/value'

/** One due item with what its mail says about the customer. */
export interface DigestItem extends DueItem {
  readonly name: string
  readonly company: string
  /** The birthday as typed: it may be lunar or lack its year. */
  readonly written: string
}

/** What one colleague gets on one day. */
export interface Digest {
  readonly to: string
  readonly items: readonly DigestItem[]
}

/** Who looks after customers, and who gets what is nobody's. */
interface People {
  readonly keeper: string
  readonly roles: RoleTable
}

/**
 * Groups due items by those who have to see to them, addresses or names that Settings knows: whom the item names, else
 * the owners of its customer; those of nobody go to the administrator. What somebody has been told is left out, and what
 * was said to somebody who had it in hand before. Addresses come in their order, so that a stopped run can go on.
 */
export function digests(
  due: readonly DueItem[],
  valuesOf: (customer: string) => RecordValues,
  told: ReadonlyMap<string, ReadonlySet<string>>,
  { keeper, roles }: People,
): Digest[] {
  const byOwner = new Map<string, DigestItem[]>()
  for (const item of due) {
    const values = valuesOf(item.customer)
    const owners = dueOwners(item, text(values, 'owner'), roles)
    const wanted = owners.length > 0 ? owners : [keeper]
    const before = told.get(itemKey(item)) ?? new Set()
    if ([...before].some((address) => !wanted.includes(address))) continue
    for (const to of wanted.filter((owner) => !before.has(owner))) {
      const items = byOwner.get(to)
      if (items) items.push(digestItem(item, values))
      else byOwner.set(to, [digestItem(item, values)])
    }
  }
  return [...byOwner].map(([to, items]) => ({ to, items })).sort((a, b) => (a.to < b.to ? -1 : 1))
}

const digestItem = (item: DueItem, values: RecordValues): DigestItem => ({
  ...item,
  name: text(values, 'name'),
  company: text(values, 'company'),
  written: text(values, 'birthday'),
})

const text = (values: RecordValues, field: string): string => String(fieldValue(values, field))
