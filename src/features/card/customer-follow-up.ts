import { CARD_TABLES, textOfField } from '../../register/card/family'
import { recordDay } from '../../register/card/record-day'
import type { Change } from '../../register/change'
import { CUSTOMERS, fieldOf, type TableSchema } from '../../register/field'
import { mayEdit, type Role } from '../../register/role'
import { fieldValue, type RecordValues, type RegisterRecord } from '../../register/value'
import type { Touched } from './write-changes'

/** A customer's own columns about contacts follow what is written down of a contact: the last one, and when the next is. */
export function afterFollowUp(
  customers: TableSchema,
  customer: RegisterRecord,
  followUp: RecordValues,
  role: Role,
): Touched[] {
  const [on, next] = [recordDay(followUp, 'at'), recordDay(followUp, 'next-on')]
  const last = textOfField(customer.values, 'last-contact')
  const wanted: RecordValues = {
    ...(on !== undefined && on > last ? { 'last-contact': on } : {}),
    ...(next === undefined ? {} : { 'next-follow-up': next }),
  }
  return touchedCustomer(customers, customer, wanted, role)
}

/** A follow-up that is done takes its day off the customer, unless another day was set meanwhile. */
export function afterDone(
  customers: TableSchema,
  customer: RegisterRecord,
  followUp: RecordValues,
  role: Role,
): Touched[] {
  const next = textOfField(followUp, 'next-on')
  const isItsDay = next !== '' && textOfField(customer.values, 'next-follow-up') === next
  return isItsDay ? touchedCustomer(customers, customer, { 'next-follow-up': '' }, role) : []
}

/** Whether a table holds contacts with customers. */
export const isFollowUps = ({ key }: TableSchema): boolean => key === CARD_TABLES.followUps

function touchedCustomer(
  customers: TableSchema,
  { id, values }: RegisterRecord,
  wanted: RecordValues,
  role: Role,
): Touched[] {
  const changes = Object.entries(wanted).flatMap(([key, after]): Change[] => {
    const field = fieldOf(customers, key)
    const before = fieldValue(values, key)
    if (!field || !mayEdit(role, field) || before === after) return []
    return [{ table: CUSTOMERS, recordId: id, field: key, before, after }]
  })
  const after = Object.fromEntries(changes.map(({ field, after }) => [field, after ?? '']))
  return changes.length > 0 ? [{ table: CUSTOMERS, id, values: { ...values, ...after }, changes }] : []
}
