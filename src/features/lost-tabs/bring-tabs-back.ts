import { greatest } from '../../base/greatest'
import { rowsBelow } from '../../host/cell-block'
import type { Host } from '../../host/host'
import type { LostTab } from '../../host/register-store'
import { ROLE_PROTECTION } from '../../host/role-protection'
import type { ChangeSet } from '../../register/change'
import { type RegisterConfig, standingOf, type TableStanding, withStanding } from '../../register/config'
import { CUSTOMERS, type Field, isEditable, type TableSchema } from '../../register/field'
import { operationRows } from '../../register/operation-row'
import { recordedRecords } from '../../register/recorded-records'
import { type Caller, editorsOf, roleOf } from '../../register/role'
import { newSettingsCells, rolesFromCells } from '../../register/settings-sheet'
import type { RegisterRecord } from '../../register/value'
import type { TabGround } from './tab-ground'
import { tabOperation } from './tab-operation'
import { tabRequests } from './tab-requests'

/** What became of deleted tabs. `gone`: neither the customers nor a record of them is left in this file. */
export type TabsBack =
  | {
      readonly state: 'back'
      readonly titles: readonly string[]
      /** Customers that came back with their tab; 0 where that was not deleted. */
      readonly customers: number
      /** Whether something was in a deleted tab that is kept nowhere else: formulas, earlier entries of a log. */
      readonly isIncomplete: boolean
    }
  | { readonly state: 'nothing' | 'gone' }

/**
 * Makes deleted tabs of the register anew, all of them or none, and tells so in the journal; also who deleted them, where
 * that is told here. The caller holds the lock.
 */
export function bringTabsBack(
  host: Host,
  { email: by }: Pick<Caller, 'email'>,
  deletedBy?: string,
): TabsBack {
  const lost = host.register.lostTabs()
  if (lost.length === 0) return { state: 'nothing' }
  const ground = groundOf(host, lost)
  if (!ground) return { state: 'gone' }
  const at = new Date(host.clock.nowMs()).toISOString()
  const titles = lost.map(({ title }) => title)
  const told = [
    ...(deletedBy === undefined
      ? []
      : [tabOperation('tab-deleted', titles, { id: host.newId(), at, by: deletedBy })]),
    tabOperation('tab-restored', titles, { id: host.newId(), at, by }),
  ].flatMap(operationRows)
  const { journal } = ground.config.systemSheets
  host.workbook.update([...tabRequests(lost, ground), rowsBelow(journal, told)])
  host.register.saveConfig({ standing: ground.config.standing })
  const tables = lost
    .filter(({ what }) => what === 'table')
    .map(({ table }) => ground.tables.get(table ?? ''))
  const are = new Set(lost.map(({ what }) => what))
  const hasFormulas = tables.some((table) => table?.schema.fields.some(({ formula }) => formula))
  const isCustomers = ({ what, table }: LostTab) => what === 'table' && table === CUSTOMERS
  return {
    state: 'back',
    titles,
    customers: lost.some(isCustomers) ? (ground.tables.get(CUSTOMERS)?.records.length ?? 0) : 0,
    isIncomplete: are.has('log') || are.has('ledger') || hasFormulas,
  }
}

/** What tabs are made from; undefined where a table is lost together with all that was recorded of it. */
function groundOf(host: Host, lost: readonly LostTab[]): TabGround | undefined {
  const known = host.register.config() as RegisterConfig
  const is = (what: LostTab['what'], table?: string) =>
    lost.some((tab) => tab.what === what && (table === undefined || tab.table === table))
  if (known.tables.some(({ key }) => is('table', key) && is('shadow', key))) return undefined
  const wanted = known.tables.filter(
    ({ key }) => is('table', key) || is('shadow', key) || is('config') || is('links'),
  )
  const tables = new Map(
    wanted.map((schema) => [
      schema.key,
      { schema, records: recordsOf(host, schema.key, is('table', schema.key), is('journal')) },
    ]),
  )
  const settings =
    host.register.spareSettings() ??
    newSettingsCells(
      known.locale,
      {},
      known.tables.map(({ key }) => key),
    )
  const lately = is('log') || is('journal') ? [] : host.register.readHistory({ latest: 500 })
  const given = known.tables.map(({ key }): [string, Partial<TableStanding>] => {
    const numbers = [...numbersOf(tables.get(key)?.records ?? []), ...givenLately(key, lately)]
    return [
      key,
      {
        nextNumber: greatest(
          numbers.map((number) => number + 1),
          standingOf(known, key).nextNumber,
        ),
      },
    ]
  })
  const config = { ...known, standing: withStanding(known, Object.fromEntries(given)) }
  return { config, tables, settings, ...rolesApplied(host, known.tables, settings, is('settings')) }
}

const numbersOf = (records: readonly RegisterRecord[]): number[] =>
  records.map(({ id }) => Number(id)).filter(Number.isSafeInteger)

/** Numbers that a table gave lately, those of records deleted since included: none is given twice. */
const givenLately = (table: string, operations: readonly ChangeSet[]): number[] =>
  operations
    .flatMap(({ changes }) =>
      changes.flatMap((change) => (change.table === table ? [Number(change.recordId)] : [])),
    )
    .filter(Number.isSafeInteger)

function recordsOf(host: Host, table: string, isLost: boolean, isJournalLost: boolean): RegisterRecord[] {
  const records = isLost
    ? recordedOnes(host, table, isJournalLost)
    : host.register.readTable(table).rows.filter(({ id }) => id !== '')
  return [...records].sort((a, b) => Number(a.id) - Number(b.id))
}

function recordedOnes(host: Host, table: string, isJournalLost: boolean): RegisterRecord[] {
  const operations = isJournalLost ? [] : host.register.readJournal().operations
  const recorded = recordedRecords(table, host.register.readShadow(table), operations)
  return [...recorded].map(([id, { values }]) => ({ id, values }))
}

/** Who may edit what, where the protections of roles stand in the file, or stood in a tab that is gone. */
function rolesApplied(
  host: Host,
  tables: readonly TableSchema[],
  settings: TabGround['settings'],
  isSettingsLost: boolean,
): Pick<TabGround, 'editors'> {
  const all = tables.flatMap(({ fields }) => fields)
  const table = isSettingsLost ? rolesFromCells(settings, all) : host.register.roles()
  const isApplied = host.workbook
    .protections()
    .some(({ description }) => description.startsWith(ROLE_PROTECTION))
  if (!isApplied || table.assignments.length === 0) return {}
  const people = table.assignments.map(({ person }) => person)
  const editors = (fields: readonly Field[]) =>
    new Map(fields.filter(isEditable).map((field) => [field.key, editorsOf(table, field)]))
  return {
    editors: {
      fields: new Map(tables.map(({ key, fields }) => [key, editors(fields)])),
      settings: people.filter((person) => roleOf(table, person).manages),
    },
  }
}
