import { type Change, removals } from '../../register/change'
import { CUSTOMERS, type TableSchema } from '../../register/field'
import { customersOf } from '../../register/links'
import { fieldValue, type RegisterRecord } from '../../register/value'

/** The records of one table that lead to a customer. */
export interface LinkedRecords {
  readonly schema: TableSchema
  readonly rows: readonly RegisterRecord[]
}

/** What a customer's going changes: the customer and all that leads there alone go; what leads to others too loses that link. */
export function familyRemovals(customer: RegisterRecord, linked: readonly LinkedRecords[]): Change[] {
  return [
    ...removals(CUSTOMERS, customer.id, customer.values),
    ...linked.flatMap(({ schema, rows }) =>
      rows.flatMap((record) =>
        customersOf(schema, record.values).every((id) => id === customer.id)
          ? removals(schema.key, record.id, record.values)
          : unlinked(schema, record, customer.id),
      ),
    ),
  ]
}

const unlinked = (schema: TableSchema, { id, values }: RegisterRecord, customer: string): Change[] =>
  schema.fields
    .filter(
      ({ kind, to, key }) => kind === 'link' && to === CUSTOMERS && fieldValue(values, key) === customer,
    )
    .map(({ key }) => ({ table: schema.key, recordId: id, field: key, before: customer, after: '' }))
