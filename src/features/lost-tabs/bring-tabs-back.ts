import { greatest } from '../../base/greatest'
import { rowsBelow } from '../../host/cell-block'
import type { Host } from '../../host/host'
import type { LostTab } from '../../host/register-store'
import { ROLE_PROTECTION } from '../../host/role-protection'
import { type RegisterConfig, tableOf } from '../../register/config'
import { CUSTOMERS, isEditable, type TableSchema } from '../../register/field'
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
  const are = new Set(lost.map(({ what }) => what))
  const hasFormulas = ground.schema.fields.some(({ formula }) => formula)
  return {
    state: 'back',
    titles,
    customers: are.has('customers') ? ground.records.length : 0,
    isIncomplete: are.has('log') || are.has('ledger') || (are.has('customers') && hasFormulas),
  }
}

function groundOf(host: Host, lost: readonly LostTab[]): TabGround | undefined {
  const known = host.register.config() as RegisterConfig
  const schema = tableOf(known, CUSTOMERS)
  const are = new Set(lost.map(({ what }) => what))
  if (are.has('customers') && are.has('shadow')) return undefined
  const needsRecords = are.has('customers') || are.has('shadow') || are.has('config')
  const records = needsRecords ? recordsOf(host, are.has('customers'), are.has('journal')) : []
  const settings = host.register.spareSettings() ?? newSettingsCells(known.locale)
  const numbers = records.map(({ id }) => Number(id)).filter(Number.isSafeInteger)
  const nextNumber = Math.max(
    known.nextNumber,
    ...givenLately(host, are.has('log'), are.has('journal')),
    greatest(numbers, 0) + 1,
  )
  const config = { ...known, nextNumber }
  return { config, schema, records, settings, ...rolesApplied(host, schema, settings, are.has('settings')) }
}

/** Numbers that were given lately, those of customers deleted since included: none is given twice. */
function givenLately(host: Host, isLogLost: boolean, isJournalLost: boolean): number[] {
  if (isLogLost || isJournalLost) return []
  const operations = host.register.readHistory({ latest: 500 })
  const numbers = operations.flatMap(({ changes }) => changes.map(({ recordId }) => Number(recordId)))
  return [greatest(numbers.filter(Number.isSafeInteger), 0) + 1]
}

function recordsOf(host: Host, isTableLost: boolean, isJournalLost: boolean): RegisterRecord[] {
  const records = isTableLost
    ? recordedOnes(host, isJournalLost)
    : host.register.readTable(CUSTOMERS).rows.filter(({ id }) => id !== '')
  return [...records].sort((a, b) => Number(a.id) - Number(b.id))
}

function recordedOnes(host: Host, isJournalLost: boolean): RegisterRecord[] {
  const operations = isJournalLost ? [] : host.register.readJournal().operations
  const recorded = recordedRecords(CUSTOMERS, host.register.readShadow(), operations)
  return [...recorded].map(([id, { values }]) => ({ id, values }))
}

/** Who may edit what, where the protections of roles stand in the file, or stood in a tab that is gone. */
function rolesApplied(
  host: Host,
  schema: TableSchema,
  settings: TabGround['settings'],
  isSettingsLost: boolean,
): Pick<TabGround, 'editors'> {
  const table = isSettingsLost ? rolesFromCells(settings, schema.fields) : host.register.roles()
  const isApplied = host.workbook
    .protections()
    .some(({ description }) => description.startsWith(ROLE_PROTECTION))
  if (!isApplied || table.assignments.length === 0) return {}
  const people = table.assignments.map(({ person }) => person)
  return {
    editors: {
      fields: new Map(schema.fields.filter(isEditable).map((field) => [field.key, editorsOf(table, field)])),
      settings: people.filter((person) => roleOf(table, person).manages),
    },
  }
}
