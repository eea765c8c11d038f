import { type Change, removals } from '../../register/change'
import { CUSTOMERS, type TableSchema } from '../../register/field'
import { customersOf } from '../../register/links'
import { fieldValue, type RegisterRecord } from '../../register/value'

/** The records of one table that lead to a customer. */
export interface LinkedRecords {
  readonly schema: TableSchema
  readonly rows: readonly RegisterRecord[]
}

/** The link by which a record belongs to a customer; fields of the firm's own may lead to customers besides. */
const BELONGS_BY = 'customer'

/** Whether a record is this customer's alone; another customer, or what the firm itself keeps, never is. */
const belongsTo = (schema: TableSchema, { values }: RegisterRecord, customer: string): boolean =>
  schema.key !== CUSTOMERS &&
  fieldValue(values, BELONGS_BY) === customer &&
  customersOf(schema, values).every((id) => id === customer)

/** What a customer's going changes: the customer and all that belongs there alone go; whatever else leads there loses that link. */
export function familyRemovals(customer: RegisterRecord, linked: readonly LinkedRecords[]): Change[] {
  return [
    ...removals(CUSTOMERS, customer.id, customer.values),
    ...linked.flatMap(({ schema, rows }) =>
      rows.flatMap((record) =>
        belongsTo(schema, record, customer.id)
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
