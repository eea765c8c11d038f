import type { CalendarDate } from '../../base/calendar-date'
import type { Host } from '../../host/host'
import { byRecord, type Change, effectOf } from '../../register/change'
import { type RegisterConfig, tableOf } from '../../register/config'
import { CUSTOMERS, type TableSchema } from '../../register/field'
import { nameFieldOf } from '../../register/name-field'
import type { TableRow } from '../../register/table-view'
import { fieldValue, type RecordValues } from '../../register/value'
import { customerOf, recordLabel, toldValues } from './record-label'

/** As many records are looked up for their names in a list. */
const MOST_NAMES = 60

interface LinkedRecord {
  readonly table: TableSchema
  readonly id: string
  readonly values: RecordValues
  /** As the register wrote it into the row; `''` where it has not. */
  readonly customerName: string
}

/** What a record goes by among names. */
export const nameKey = ({ table, recordId }: Pick<Change, 'table' | 'recordId'>): string =>
  `${table}/${recordId}`

/** What the records of changes are called, by table and number: at one go, and at another the customers that only a link names. */
export function recordNames(
  host: Host,
  config: RegisterConfig,
  changes: readonly Change[],
  today: CalendarDate,
): ReadonlyMap<string, string> {
  const groups = [...byRecord(changes.filter(({ recordId }) => recordId !== '')).values()].slice(-MOST_NAMES)
  const isKnown = ([first]: readonly Change[]) => config.tables.some(({ key }) => key === first!.table)
  const others = groups.filter((group) => group[0]!.table !== CUSTOMERS && isKnown(group))
  const own = [...new Set(groups.flatMap(([first]) => (first!.table === CUSTOMERS ? [first!.recordId] : [])))]
  const rows = recordsAsked(host, others, own)
  const linked = linkedRecords(config, others, rows)
  const led = linked.flatMap(({ table, values, customerName }) =>
    customerName === '' ? [customerOf(table, values)].filter(Boolean) : [],
  )
  const further = [...new Set(led)].filter((id) => !own.includes(id))
  const customers = customerNames(config, [
    ...(rows.get(CUSTOMERS) ?? []),
    ...(further.length > 0
      ? host.register.readRecords(
          CUSTOMERS,
          further.map((id) => ({ id })),
        )
      : []),
  ])
  const labels = linked.map(({ table, id, values, customerName }) => {
    const customer = customerName || (customers.get(customerOf(table, values)) ?? '')
    const label = recordLabel(table, { id, values }, customer, today)
    return [nameKey({ table: table.key, recordId: id }), label] as const
  })
  const named = [...customers].map(
    ([id, name]) => [nameKey({ table: CUSTOMERS, recordId: id }), name] as const,
  )
  return new Map([...named, ...labels])
}

function customerNames(config: RegisterConfig, rows: readonly TableRow[]): Map<string, string> {
  const nameField = nameFieldOf(tableOf(config, CUSTOMERS).fields)?.key ?? ''
  return new Map(rows.map(({ id, values }) => [id, String(fieldValue(values, nameField))]))
}

type Groups = readonly (readonly Change[])[]

/** Customers by number and changed records of linked tables as they stand, at one go. */
function recordsAsked(
  host: Host,
  groups: Groups,
  customers: readonly string[],
): ReadonlyMap<string, readonly TableRow[]> {
  const asked = new Map<string, string[]>(customers.length > 0 ? [[CUSTOMERS, [...customers]]] : [])
  for (const group of groups) {
    const { table, recordId } = group[0]!
    if (effectOf(group) === 'changes') asked.set(table, [...(asked.get(table) ?? []), recordId])
  }
  return asked.size > 0 ? host.register.readRecordsOf(asked) : new Map()
}

/** Records of linked tables as they stand, or as the changes tell them that made or removed them. */
const linkedRecords = (
  config: RegisterConfig,
  groups: Groups,
  rows: ReadonlyMap<string, readonly TableRow[]>,
): LinkedRecord[] =>
  groups.map((group) => {
    const { table: key, recordId: id } = group[0]!
    const row = rows.get(key)?.find((each) => each.id === id)
    const table = tableOf(config, key)
    const customerName = String(row?.figures?.['customer-name'] ?? '')
    return { table, id, customerName, values: { ...toldValues(group), ...row?.values } }
  })
