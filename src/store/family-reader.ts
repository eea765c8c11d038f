import type { Family, FamilyQuery } from '../host/register-store'
import type { ChangeSet } from '../register/change'
import { standingOf, tableOf } from '../register/config'
import { CUSTOMERS, type TableSchema } from '../register/field'
import { customersOf, leadsToCustomers, linkedWith } from '../register/links'
import type { TableRow } from '../register/table-view'
import type { OpenRegister } from './open-register'
import type { RecordTabs } from './record-tabs'
import type { RowsWanted, TableReader } from './table-reader'

/** More rows of one table than this are read as the whole table. */
const MOST_ROWS = 60

/**
 * Reads a customer, what leads there by the tab of links and the unsealed operations, and those records where counting
 * from the first number finds them; only where rows were moved is a number column looked through.
 */
export function readFamily(
  open: OpenRegister,
  tables: TableReader,
  records: RecordTabs,
  customer: string,
  { hint, tables: wanted, latest, operations }: FamilyQuery & { operations: () => readonly ChangeSet[] },
): Family {
  const schemas = open
    .known()
    .tables.filter((schema) => leadsToCustomers(schema) && (wanted?.includes(schema.key) ?? true))
  const sealed = schemas.length === 0 ? {} : (records.links.some([customer]).get(customer) ?? {})
  const linked = linkedWith(sealed, customer, schemas, operations())
  const asked = schemas.map((schema) => {
    const ids = linked[schema.key] ?? []
    return { schema, ids: latest === undefined ? ids : ids.slice(-latest) }
  })
  const found = tables.recordsOf([
    { key: CUSTOMERS, wanted: [{ id: customer, hint: hint ?? records.shadow(CUSTOMERS).placeOf(customer) }] },
    ...asked.map(({ schema, ids }) => wantedOf(open, schema, ids)),
  ])
  const [customerRows = [], ...others] = found
  return {
    customer: customerRows[0],
    records: new Map(
      asked.map(({ schema, ids }, index) => [schema.key, inOrder(others[index]!, schema, ids, customer)]),
    ),
    counts: new Map(schemas.map(({ key }) => [key, linked[key]?.length ?? 0])),
  }
}

const wantedOf = (open: OpenRegister, schema: TableSchema, ids: readonly string[]): RowsWanted => {
  const { firstNumber } = standingOf(open.known(), schema.key)
  const isFew = ids.length <= MOST_ROWS
  return {
    key: tableOf(open.known(), schema.key).key,
    wanted: ids.map((id) => ({ id, hint: isFew ? Number(id) - firstNumber + 1 : undefined })),
  }
}

/** The rows in the order of the numbers; those that lead elsewhere by now are left out. */
function inOrder(
  rows: readonly TableRow[],
  schema: TableSchema,
  ids: readonly string[],
  customer: string,
): TableRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row && customersOf(schema, row.values).includes(customer) ? [row] : []
  })
}
