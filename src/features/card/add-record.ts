import type { CalendarDate } from '../../base/calendar-date'
import type { Host } from '../../host/host'
import { contextOfLinks } from '../../host/linked-there'
import { CARD_TABLES } from '../../register/card/family'
import { firstStates, quickDefaults } from '../../register/card/quick-add'
import { stageDay } from '../../register/card/stage-day'
import { type RegisterConfig, tableOf } from '../../register/config'
import { CUSTOMERS, type TableSchema } from '../../register/field'
import type { Caller } from '../../register/role'
import { addVerdict } from '../../register/save-verdict'
import { isBlank, type RecordValues, type RegisterRecord } from '../../register/value'
import { type CustomerFacts, factsVerdict, joined } from './customer-facts'
import { afterFollowUp, isFollowUps } from './customer-follow-up'
import { isMinutes, toDosOfMinutes } from './minutes-to-dos'
import type { SaveReply } from './save-reply'
import { type Touched, writeChanges } from './write-changes'

/** A record of a linked table to be added to a customer, with what the person filled in. */
export interface AddParams {
  readonly requestId: string
  readonly table: string
  readonly customer: string
  /** Row the customer was last seen in; saves a search. */
  readonly hint?: number | undefined
  readonly mine: RecordValues
  /** What was learnt of the customer, written with it. */
  readonly facts?: CustomerFacts | undefined
  readonly phoneCountry?: string | undefined
}

/** Adds a record to a customer once, however often it is sent, with what follows from it. The caller holds the lock. */
export function addRecord(host: Host, params: AddParams, caller: Caller): SaveReply {
  const config = host.register.config()
  const table = config?.tables.find(({ key, card }) => key === params.table && card !== undefined)
  const done = host.register.findRecent(params.requestId)
  if (done) return { state: 'saved', id: done.recordId, toDos: 0 }
  const [customer] = host.register.readRecords(CUSTOMERS, [placeOf(params.customer, params.hint)])
  if (!config || !table || !customer) return { state: 'gone' }
  const now = host.clock.format(host.clock.nowMs(), config.timeZone, 'yyyy-MM-dd HH:mm')
  const id = String(host.register.nextNumber(table.key))
  const { phoneCountry } = params
  const given = { ...givenValues(host, table, params, now, caller), ...filled(params.mine) }
  const today = now.slice(0, 10) as CalendarDate
  const mine = { ...given, ...stageDay(table, {}, given, { role: caller.role, today }) }
  const known = [{ table: CUSTOMERS, id: customer.id }]
  const context = contextOfLinks(host, config.country, table, mine, known)
  const ground = { schema: table, role: caller.role, context }
  const verdict = addVerdict({ base: {}, mine, phoneCountry }, id, ground)
  if (verdict.state === 'unchanged') return { state: 'unchanged', id }
  if (verdict.state !== 'write') return verdict
  const record: Touched = { table: table.key, id, values: verdict.values, changes: verdict.changes }
  const facts = factsVerdict(params.facts, customer, { ...ground, schema: tableOf(config, CUSTOMERS) })
  if (facts && 'state' in facts) return { ...facts, ofCustomer: true }
  const following = followingRecords(host, config, table, record, customer, now, caller)
  const operation = { id: params.requestId, action: 'add' } as const
  const touched = facts ? joined(facts, following) : following
  const refusal = writeChanges(host, config, caller, operation, [record, ...touched])
  return refusal ?? { state: 'saved', id, toDos: following.filter((each) => each.table !== CUSTOMERS).length }
}

const filled = (values: RecordValues): RecordValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => !isBlank(value)))

/** What the register fills in by itself. */
function givenValues(
  host: Host,
  table: TableSchema,
  { customer, mine }: AddParams,
  now: string,
  caller: Caller,
): RecordValues {
  const { assignments } = host.register.roles()
  const own = assignments.find(({ person }) => person === caller.email.toLowerCase())
  const me = own?.name || caller.email
  return { ...quickDefaults(table, { customer, now, me }), ...firstStates(table, mine) }
}

/** What a new record changes beside itself: a contact the days of its customer, minutes the list of to-dos. */
function followingRecords(
  host: Host,
  config: RegisterConfig,
  table: TableSchema,
  { values }: Touched,
  customer: RegisterRecord,
  now: string,
  caller: Caller,
): Touched[] {
  if (isFollowUps(table)) return afterFollowUp(tableOf(config, CUSTOMERS), customer, values, caller.role)
  const toDos = config.tables.find(({ key }) => key === CARD_TABLES.toDos)
  if (!isMinutes(table) || !toDos) return []
  return toDosOfMinutes(values, {
    toDos,
    customer: customer.id,
    today: now.slice(0, 10) as CalendarDate,
    roles: host.register.roles(),
    firstNumber: host.register.nextNumber(toDos.key),
  })
}

const placeOf = (id: string, hint: number | undefined) => (hint === undefined ? { id } : { id, hint })
