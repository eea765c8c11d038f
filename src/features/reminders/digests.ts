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

/** Who looks after customers, and who gets what is nobody's. */
interface People {
  readonly keeper: string
  readonly roles: RoleTable
}

/**
 * Groups due dates by the owners of each customer, addresses or names that Settings knows; those of nobody go to the
 * administrator. What an owner has been told is left out, and what was said to somebody who looked after the customer
 * before. Owners come in the order of their addresses, so that a stopped run can go on.
 */
export function digests(
  due: readonly DueDate[],
  valuesOf: (recordId: string) => RecordValues,
  told: ReadonlyMap<string, ReadonlySet<string>>,
  people: People,
): Digest[] {
  const byOwner = new Map<string, DigestItem[]>()
  for (const date of due) {
    const values = valuesOf(date.recordId)
    const owners = ownersOf(text(values, 'owner'), people)
    const before = told.get(itemKey(date)) ?? new Set()
    if ([...before].some((address) => !owners.includes(address))) continue
    for (const to of owners.filter((owner) => !before.has(owner)))
      byOwner.set(to, [...(byOwner.get(to) ?? []), digestItem(date, values)])
  }
  return [...byOwner].map(([to, items]) => ({ to, items })).sort((a, b) => (a.to < b.to ? -1 : 1))
}

const digestItem = (date: DueDate, values: RecordValues): DigestItem => ({
  ...date,
  name: text(values, 'name'),
  company: text(values, 'company'),
  written: text(values, writtenIn(date)),
})

const text = (values: RecordValues, field: string): string => String(fieldValue(values, field))
const writtenIn = ({ kind }: DueDate): string => (kind === 'birthday' ? 'birthday' : 'contract-end')

/** The addresses of owners as a cell names them: one, or several with a comma or a slash between; else the administrator's. */
function ownersOf(written: string, { keeper, roles }: People): readonly string[] {
  const address = (name: string): string[] => {
    const owner = name.trim().toLowerCase()
    const to = addressOf(roles, owner) ?? owner
    return to !== '' && emailFault(to) === undefined ? [to] : []
  }
  const whole = address(written)
  const owners = whole.length > 0 ? whole : written.split(SEVERAL).flatMap(address)
  return owners.length > 0 ? [...new Set(owners)] : [keeper]
}

const SEVERAL = /[、,，;；/／&＆\n]| and /i
