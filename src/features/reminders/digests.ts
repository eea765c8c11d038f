import type { DueDate } from '../../register/due-dates'
import { addressOf, type RoleTable } from '../../register/role'
import { emailFault } from '../../register/rules/email-rule'
import { fieldValue, type RecordValues } from '../../register/value'

/** One due date with what its mail says about the customer. */
export interface DigestItem extends DueDate {
  readonly name: string
  readonly company: string
  /** The field as typed: a birthday may be lunar or lack its year. */
  readonly written: string
}

/** What one owner of customers gets on one day. */
export interface Digest {
  readonly to: string
  readonly items: readonly DigestItem[]
}

/** Names an item for ever: what has been said once under this key is not said again. */
export const itemKey = ({ kind, recordId, on }: DueDate): string => `${kind}/${recordId}/${on}`

/**
 * Groups due dates by the owner of each customer, an address or a name that Settings knows; all others go to the
 * administrator.
 * Items already sent are left out; owners come in the order of their addresses, so that a stopped run can go on.
 */
export function digests(
  due: readonly DueDate[],
  valuesOf: (recordId: string) => RecordValues,
  sent: ReadonlySet<string>,
  people: { readonly keeper: string; readonly roles: RoleTable },
): Digest[] {
  const byOwner = new Map<string, DigestItem[]>()
  for (const date of due) {
    if (sent.has(itemKey(date))) continue
    const values = valuesOf(date.recordId)
    const to = ownerOf(values, people)
    const item = {
      ...date,
      name: text(values, 'name'),
      company: text(values, 'company'),
      written: text(values, writtenIn(date)),
    }
    byOwner.set(to, [...(byOwner.get(to) ?? []), item])
  }
  return [...byOwner].map(([to, items]) => ({ to, items })).sort((a, b) => (a.to < b.to ? -1 : 1))
}

const text = (values: RecordValues, field: string): string => String(fieldValue(values, field))
const writtenIn = ({ kind }: DueDate): string => (kind === 'birthday' ? 'birthday' : 'contract-end')

function ownerOf(
  values: RecordValues,
  { keeper, roles }: { readonly keeper: string; readonly roles: RoleTable },
): string {
  const owner = text(values, 'owner').trim().toLowerCase()
  const to = addressOf(roles, owner) ?? owner
  return to !== '' && emailFault(to) === undefined ? to : keeper
}
