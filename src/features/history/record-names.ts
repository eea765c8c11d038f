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

/** What the records of changes are called, by table and number: all linked tables are read at one go, then the customers. */
export function recordNames(
  host: Host,
  config: RegisterConfig,
  named: readonly Change[],
  today: CalendarDate,
): ReadonlyMap<string, string> {
  const groups = [...byRecord(named.filter(({ recordId }) => recordId !== '')).values()].slice(-MOST_NAMES)
  const isKnown = ([first]: readonly Change[]) => config.tables.some(({ key }) => key === first!.table)
  const linked = linkedRecords(
    host,
    config,
    groups.filter((group) => group[0]!.table !== CUSTOMERS && isKnown(group)),
  )
  const wanted = new Set([
    ...groups.flatMap(([first]) => (first!.table === CUSTOMERS ? [first!.recordId] : [])),
    ...linked.flatMap(({ table, values, customerName }) =>
      customerName === '' ? [customerOf(table, values)].filter(Boolean) : [],
    ),
  ])
  const customers = customerNames(host, config, [...wanted])
  const labels = linked.map(({ table, id, values, customerName }) => {
    const customer = customerName || (customers.get(customerOf(table, values)) ?? '')
    const label = recordLabel(table, { id, values }, customer, today)
    return [nameKey({ table: table.key, recordId: id }), label] as const
  })
  const own = [...customers].map(([id, name]) => [nameKey({ table: CUSTOMERS, recordId: id }), name] as const)
  return new Map([...own, ...labels])
}

function customerNames(host: Host, config: RegisterConfig, ids: readonly string[]): Map<string, string> {
  if (ids.length === 0) return new Map()
  const nameField = nameFieldOf(tableOf(config, CUSTOMERS).fields)?.key ?? ''
  const rows = host.register.readRecords(
    CUSTOMERS,
    ids.map((id) => ({ id })),
  )
  return new Map(rows.map(({ id, values }) => [id, String(fieldValue(values, nameField))]))
}

/** Records of linked tables as they stand, or as the changes tell them that made or removed them. */
function linkedRecords(
  host: Host,
  config: RegisterConfig,
  groups: readonly (readonly Change[])[],
): LinkedRecord[] {
  const asked = new Map<string, string[]>()
  for (const group of groups) {
    const { table, recordId } = group[0]!
    if (effectOf(group) === 'changes') asked.set(table, [...(asked.get(table) ?? []), recordId])
  }
  const rows = asked.size > 0 ? host.register.readRecordsOf(asked) : new Map<string, readonly TableRow[]>()
  return groups.map((group) => {
    const { table: key, recordId: id } = group[0]!
    const row = rows.get(key)?.find((each) => each.id === id)
    const table = tableOf(config, key)
    const customerName = String(row?.figures?.['customer-name'] ?? '')
    return { table, id, customerName, values: { ...toldValues(group), ...row?.values } }
  })
}
