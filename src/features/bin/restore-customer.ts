import type { Host } from '../../host/host'
import { mergedOperations } from '../../host/merged-operations'
import type { RecordedOperation } from '../../host/register-store'
import { problemsText } from '../../i18n/problems-text'
import { byRecord, type Change, inverse } from '../../register/change'
import { type RegisterConfig, tableOf } from '../../register/config'
import { fieldOf } from '../../register/field'
import { type RecordCount, recordCount, tableEffects } from '../../register/record-count'
import type { Caller } from '../../register/role'
import { checkRecord } from '../../register/rules/field-rules'
import { contextOfCountry } from '../../register/rules/rule-context'
import { recordFields } from '../../register/table-view'
import { isBlank, type RecordValues } from '../../register/value'
import { type BinnedCustomer, binnedCustomers } from './binned-customers'
import { mayChange } from './delete-customer'

/** How far back is looked. */
const LATEST = 300
const MOST_LISTED = 200

/** A deleted customer as the bin shows it. */
export interface BinEntry {
  readonly id: string
  readonly name: string
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  /** E-mail address; `''` where nobody can say. */
  readonly by: string
  /** The linked records that come back with the customer. */
  readonly linked: readonly RecordCount[]
  readonly mayRestore: boolean
}

/** A value that did not come back. */
export interface LostValue {
  readonly tab: string
  readonly header: string
  readonly value: string
}

/** What became of a restoration. */
export type RestoreOutcome =
  | {
      readonly state: 'done'
      readonly operation: string
      readonly counts: readonly RecordCount[]
      /** Values whose column is there no more, or that cannot be written. */
      readonly lost: readonly LostValue[]
    }
  | { readonly state: 'done-before' | 'there-already' | 'unknown' | 'not-allowed' }

/** The customers deleted lately, by the register or by hand, that are not there now; the latest first. */
export function listBin(host: Host, caller: Caller): BinEntry[] {
  const { config, entries } = binOf(host)
  return entries.slice(0, MOST_LISTED).map(({ id, name, at, by, groups }) => ({
    ...{ id, name, at, by },
    linked: countsOf(config, groups.slice(1).flat(), 'removed'),
    mayRestore: mayRestore(config, { by, groups }, caller),
  }))
}

/** Brings a deleted customer back with all that was deleted with it, as one operation. Sent twice it is done once. The caller holds the lock. */
export function restoreCustomer(
  host: Host,
  { customer, requestId }: { readonly customer: string; readonly requestId: string },
  caller: Caller,
): RestoreOutcome {
  if (host.register.findRecent(requestId)) return { state: 'done-before' }
  const { config, entries, operations, present } = binOf(host)
  const entry = entries.find(({ id }) => id === customer)
  if (!entry) return { state: present.has(customer) ? 'there-already' : 'unknown' }
  if (!mayRestore(config, entry, caller)) return { state: 'not-allowed' }
  const there = presentOf(host, config, entry.groups.slice(1).flat())
  const groups = entry.groups.filter((group) => isMissing(group, there))
  const changes = groups.flatMap((group) => group.map(inverse)).filter(isKnown(config))
  const lost = groups.flat().filter((change) => !isKnown(config)(change))
  const at = new Date(host.clock.nowMs()).toISOString()
  const whole = takesAllBack(operations, entry.operation, groups)
  const operation = { id: requestId, at, by: caller.email, action: 'restored' as const, changes }
  const { applied, refused } = host.register.apply(
    { ...operation, ...(whole ? { undoes: entry.operation } : {}) },
    { role: caller.role, problems: problemsOf(config, changes) },
  )
  const left = [...lost, ...refused.map(({ change }) => inverse(change))]
  return {
    state: 'done',
    operation: requestId,
    counts: countsOf(config, applied, 'added'),
    lost: left.map((change) => lostValue(config, change)),
  }
}

function binOf(host: Host) {
  const config = host.register.config() as RegisterConfig
  const operations = mergedOperations(host.register.readHistory({ latest: LATEST }))
  const deleted = binnedCustomers(operations, config.tables)
  const present = presentOf(
    host,
    config,
    deleted.map(({ groups }) => groups[0]![0]!),
  )
  const isGone = ({ id }: BinnedCustomer) => !present.has(id)
  return { config, operations, present, entries: deleted.filter(isGone) }
}

/**
 * Numbers of the records of changes that stand in the register now: a call or two for each table. A number alone is no
 * record: a restoration that died left it.
 */
function presentOf(host: Host, { tables }: RegisterConfig, changes: readonly Change[]): Set<string> {
  const rows = tables.flatMap(({ key }) => {
    const ids = [...new Set(changes.filter(({ table }) => table === key).map(({ recordId }) => recordId))]
    return ids.length === 0
      ? []
      : host.register.readRecords(
          key,
          ids.map((id) => ({ id })),
        )
  })
  return new Set(rows.filter(({ values }) => holdsSomething(values)).map(({ id }) => id))
}

const holdsSomething = (values: RecordValues): boolean =>
  Object.values(values).some((value) => value !== false && !isBlank(value))

/** What went is missing as long as it is not there; what only lost a link misses it as long as it is. */
function isMissing(group: readonly Change[], there: ReadonlySet<string>): boolean {
  const { recordId, after } = group[0]!
  return there.has(recordId) === (after !== null)
}

const isKnown =
  ({ tables }: RegisterConfig) =>
  ({ table, field }: Change): boolean => {
    const schema = tables.find(({ key }) => key === table)
    return schema !== undefined && fieldOf(schema, field) !== undefined
  }

/** Whoever deleted a customer may bring it back, and those who manage, as far as their role may fill its fields. */
function mayRestore(
  config: RegisterConfig,
  { by, groups }: Pick<BinnedCustomer, 'by' | 'groups'>,
  caller: Caller,
): boolean {
  const isOwn = by !== '' && by.toLowerCase() === caller.email.toLowerCase()
  return (
    (caller.role.manages || isOwn) &&
    groups.every((group) => group.every((each) => mayChange(config, each, caller)))
  )
}

/** Whether nothing of an operation is left to take back once these records are there again. */
function takesAllBack(
  operations: readonly RecordedOperation[],
  id: string,
  groups: readonly (readonly Change[])[],
): boolean {
  const back = new Set(groups.map((group) => keyOf(group[0]!)))
  const operation = operations.find((each) => each.id === id)
  return operation?.changes.every((change) => back.has(keyOf(change))) ?? false
}

const keyOf = ({ table, recordId }: Change): string => `${table}/${recordId}`

const countsOf = (
  { tables }: RegisterConfig,
  changes: readonly Change[],
  effect: 'added' | 'removed',
): RecordCount[] =>
  tableEffects(tables, changes)
    .filter((each) => each[effect] > 0)
    .map((each) => recordCount(tables, each.table, each[effect]))

function problemsOf(config: RegisterConfig, changes: readonly Change[]): Map<string, string> {
  return new Map(
    [...byRecord(changes).values()]
      .filter((group) => group[0]!.before === null)
      .map((group) => {
        const schema = tableOf(config, group[0]!.table)
        const values = Object.fromEntries(group.map(({ field, after }) => [field, after ?? '']))
        const issues = checkRecord(recordFields(schema), values, contextOfCountry(config.country))
        return [group[0]!.recordId, problemsText(schema, issues, config.locale)]
      }),
  )
}

function lostValue({ tables }: RegisterConfig, { table, field, before }: Change): LostValue {
  const schema = tables.find(({ key }) => key === table)
  const header = (schema && fieldOf(schema, field)?.header) ?? field
  return { tab: schema?.tab ?? table, header, value: String(before ?? '') }
}
