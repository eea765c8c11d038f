import type { Host } from '../../host/host'
import { contextOfLinks } from '../../host/linked-there'
import { registerDay } from '../../host/register-day'
import { customerLinkOf, textOfField } from '../../register/card/family'
import { type Finish, finishValues } from '../../register/card/finish'
import { stageDay } from '../../register/card/stage-day'
import { type RegisterConfig, tableOf } from '../../register/config'
import { CUSTOMERS, type TableSchema } from '../../register/field'
import type { Caller } from '../../register/role'
import { editVerdict } from '../../register/save-verdict'
import { fieldValue, type RecordValues, type RegisterRecord } from '../../register/value'
import { afterDone, isFollowUps } from './customer-follow-up'
import type { SaveReply } from './save-reply'
import { type Touched, writeChanges } from './write-changes'

/** A record of any table, and the operation that changes it. */
interface RecordParams {
  readonly requestId: string
  readonly table: string
  readonly id: string
  /** Row it was last seen in; saves a search. */
  readonly hint?: number | undefined
}

/** A record with what the person opened and changed of it. */
export interface EditParams extends RecordParams {
  readonly base: RecordValues
  readonly mine: RecordValues
  readonly phoneCountry?: string | undefined
}

/** A step that is done, or open again; `month` names the month of a duty. */
export interface FinishParams extends RecordParams {
  readonly finish: Finish
  readonly month?: string | undefined
}

interface Found {
  readonly config: RegisterConfig
  readonly table: TableSchema
  readonly record: RegisterRecord
}

/** Changes a record once, however often it is sent. The caller holds the lock. */
export function editRecord(host: Host, params: EditParams, caller: Caller): SaveReply {
  const found = find(host, params)
  if (!found) return { state: 'gone' }
  const { config, table, record } = found
  const today = registerDay(host.clock, config).day
  const stage = stageDay(table, record.values, params.mine, { role: caller.role, today })
  const base = Object.fromEntries(Object.keys(stage).map((key) => [key, fieldValue(record.values, key)]))
  const edit = { ...params, base: { ...params.base, ...base }, mine: { ...params.mine, ...stage } }
  return change(host, found, edit, caller, () => [])
}

/** Finishes a step once, however often it is sent. The caller holds the lock. */
export function finishRecord(host: Host, params: FinishParams, caller: Caller): SaveReply {
  const found = find(host, params)
  if (!found) return { state: 'gone' }
  const { config, table, record } = found
  const mine = finishValues(table, params.finish, registerDay(host.clock, config).day, params.month)
  const base = Object.fromEntries(Object.keys(mine).map((key) => [key, fieldValue(record.values, key)]))
  const following = () =>
    isFollowUps(table) && params.finish === 'done' ? customerAfterDone(host, found, caller) : []
  return change(host, found, { ...params, base, mine }, caller, following)
}

function find(host: Host, { table: key, id, hint }: RecordParams): Found | undefined {
  const config = host.register.config()
  const table = config?.tables.find((each) => each.key === key)
  if (!config || !table) return undefined
  const [record] = host.register.readRecords(key, [hint === undefined ? { id } : { id, hint }])
  return record && { config, table, record }
}

function change(
  host: Host,
  { config, table, record }: Found,
  { requestId, base, mine, phoneCountry }: EditParams,
  caller: Caller,
  following: () => readonly Touched[],
): SaveReply {
  const { id } = record
  if (host.register.findRecent(requestId)) return { state: 'saved', id, toDos: 0 }
  const context = contextOfLinks(host, config.country, table, mine)
  const ground = { schema: table, role: caller.role, context }
  const verdict = editVerdict({ base, mine, phoneCountry }, record, ground)
  if (verdict.state === 'unchanged') return { state: 'unchanged', id }
  if (verdict.state !== 'write') return verdict
  const touched: Touched = { table: table.key, id, values: verdict.values, changes: verdict.changes }
  const operation = { id: requestId, action: 'edit' } as const
  return (
    writeChanges(host, config, caller, operation, [touched, ...following()]) ?? {
      state: 'saved',
      id,
      toDos: 0,
    }
  )
}

function customerAfterDone(host: Host, { config, table, record }: Found, caller: Caller): Touched[] {
  const id = textOfField(record.values, customerLinkOf(table) ?? '')
  const [customer] = id === '' ? [] : host.register.readRecords(CUSTOMERS, [{ id }])
  return customer ? afterDone(tableOf(config, CUSTOMERS), customer, record.values, caller.role) : []
}
