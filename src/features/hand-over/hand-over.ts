import type { Host } from '../../host/host'
import { byRecord, type Change } from '../../register/change'
import { type RegisterConfig, tableOf } from '../../register/config'
import { CUSTOMERS, fieldOf } from '../../register/field'
import { type RecordCount, recordCount } from '../../register/record-count'
import { type Caller, mayEdit } from '../../register/role'
import { tidyPerson } from '../../register/rules/field-rules'
import { fieldValue } from '../../register/value'
import { fingerprintOf, type HeldRecords, type Holder, handOverChanges, holdersOf } from './hand-over-plan'
import { heldFields, personFieldOf } from './held-tables'
import { personKey } from './person-key'

/** Who has records in hand, and who may get them. */
export interface HandOverPeople {
  readonly holders: readonly Holder[]
  /** Colleagues as owners are written: whoever has records, and whom Settings names. */
  readonly people: readonly string[]
}

/** What would come into other hands. */
export interface HandOverPreview {
  readonly counts: readonly RecordCount[]
  /** The same as long as the same records are in the same hands. */
  readonly fingerprint: string
}

/** What became of a handover. `changed`: somebody edited since the preview, which is shown anew; nothing was written. */
export type HandOverOutcome =
  | {
      readonly state: 'done'
      readonly operation: string
      readonly counts: readonly RecordCount[]
      /** Records that somebody changed while it was written, and that were left alone. */
      readonly left: number
    }
  | { readonly state: 'changed'; readonly preview: HandOverPreview }
  | { readonly state: 'done-before' | 'nothing' | 'forbidden' | 'gone' }

interface FromTo {
  readonly from: string
  readonly to: string
}

/** Lists who has records in hand, and who might get them. */
export function listPeople(host: Host, caller: Caller): HandOverPeople {
  const roles = host.register.roles()
  const holders = holdersOf(heldRecords(host, caller), roles)
  const known = new Set(holders.map(({ person }) => personKey(roles, person)))
  const others = roles.assignments.filter(({ person }) => !known.has(person))
  return {
    holders,
    people: [...holders.map(({ person }) => person), ...others.map(({ name, person }) => name || person)],
  }
}

/** What a handover would change now. */
export const previewHandOver = (host: Host, fromTo: FromTo, caller: Caller): HandOverPreview =>
  previewOf(host, changesOf(host, fromTo, caller))

/** Hands over what the preview showed, all of it or nothing. Sent twice it is done once. The caller holds the lock. */
export function handOver(
  host: Host,
  {
    requestId,
    fingerprint,
    ...fromTo
  }: FromTo & { readonly requestId: string; readonly fingerprint: string },
  caller: Caller,
): HandOverOutcome {
  if (host.register.findRecent(requestId)) return { state: 'done-before' }
  const changes = changesOf(host, fromTo, caller)
  if (fingerprintOf(changes) !== fingerprint) return { state: 'changed', preview: previewOf(host, changes) }
  return carryOut(host, requestId, changes, caller)
}

/**
 * Gives one customer to a colleague, with whatever is open there in the hands of the one who had it. Sent twice it is
 * done once. The caller holds the lock.
 */
export function handOverOne(
  host: Host,
  {
    requestId,
    customer: id,
    to,
    hint,
  }: {
    readonly requestId: string
    readonly customer: string
    readonly to: string
    readonly hint?: number | undefined
  },
  caller: Caller,
): HandOverOutcome {
  if (host.register.findRecent(requestId)) return { state: 'done-before' }
  const config = configOf(host)
  const customers = tableOf(config, CUSTOMERS)
  const person = personFieldOf(customers)
  const owner = person === undefined ? undefined : fieldOf(customers, person)
  if (!owner || !mayEdit(caller.role, owner)) return { state: 'forbidden' }
  const { customer, records } = host.register.readFamily(id, hint === undefined ? {} : { hint })
  if (!customer) return { state: 'gone' }
  const from = String(fieldValue(customer.values, owner.key))
  const family = heldTables(config, caller).map((schema) => ({
    schema,
    rows: schema.key === CUSTOMERS ? [customer] : (records.get(schema.key) ?? []),
  }))
  const after = tidyPerson(to)
  const first = { table: CUSTOMERS, recordId: id, field: owner.key, before: from, after }
  const changes = from === '' ? [first] : handOverChanges(family, host.register.roles(), { from, to: after })
  return carryOut(host, requestId, after === '' ? [] : changes, caller)
}

const configOf = (host: Host): RegisterConfig => host.register.config() as RegisterConfig

/** Tables whose records somebody has in hand, as far as the role may give them to another. */
const heldTables = ({ tables }: RegisterConfig, { role }: Caller) =>
  tables.filter((schema) => {
    const person = personFieldOf(schema)
    const field = person === undefined ? undefined : fieldOf(schema, person)
    return field !== undefined && mayEdit(role, field)
  })

const heldRecords = (host: Host, caller: Caller): HeldRecords[] =>
  heldTables(configOf(host), caller).map((schema) => ({
    schema,
    rows: host.register.readColumns(
      schema.key,
      heldFields(schema).filter((key) => fieldOf(schema, key)),
    ).rows,
  }))

function changesOf(host: Host, { from, to }: FromTo, caller: Caller): Change[] {
  const after = tidyPerson(to)
  if (after === '') return []
  return handOverChanges(heldRecords(host, caller), host.register.roles(), { from, to: after })
}

const previewOf = (host: Host, changes: readonly Change[]): HandOverPreview => ({
  counts: countsOf(host, changes),
  fingerprint: fingerprintOf(changes),
})

function countsOf(host: Host, changes: readonly Change[]): RecordCount[] {
  const { tables } = configOf(host)
  return tables.flatMap(({ key }) => {
    const records = byRecord(changes.filter(({ table }) => table === key)).size
    return records === 0 ? [] : [recordCount(tables, key, records)]
  })
}

function carryOut(
  host: Host,
  requestId: string,
  changes: readonly Change[],
  caller: Caller,
): HandOverOutcome {
  if (changes.length === 0) return { state: 'nothing' }
  const at = new Date(host.clock.nowMs()).toISOString()
  const operation = { id: requestId, at, by: caller.email, action: 'hand-over', changes } as const
  const { applied, refused } = host.register.apply(operation, { role: caller.role })
  return { state: 'done', operation: requestId, counts: countsOf(host, applied), left: refused.length }
}
