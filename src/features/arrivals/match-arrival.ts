import type { Host } from '../../host/host'
import { problemsText } from '../../i18n/problems-text'
import { type Change, differences } from '../../register/change'
import { tableOf } from '../../register/config'
import { CUSTOMERS, fieldOf, type TableSchema } from '../../register/field'
import { nameFieldOf } from '../../register/name-field'
import { type Caller, mayEdit } from '../../register/role'
import { checkRecord } from '../../register/rules/field-rules'
import { addVerdict } from '../../register/save-verdict'
import { recordFields } from '../../register/table-view'
import { fieldValue, isBlank, type RecordValues } from '../../register/value'
import { writeAllergies } from './arrange-arrivals'
import { fileValues } from './arrival-lines'
import { type ArrivalsGround, arrivalsGround, dayOfArrival, readFinder } from './arrivals-here'
import type { GuestFinder } from './guest-match'
import { ARRIVALS } from './list-targets'

/** What became of bringing a guest and a file together. */
export interface MatchReply {
  readonly state: 'saved' | 'gone' | 'forbidden' | 'refused' | 'conflict'
  /** The customer the guest is now. */
  readonly customer?: string
}

interface ArrivalPlace {
  readonly requestId: string
  readonly id: string
  readonly row?: number | undefined
}

interface Found {
  readonly ground: ArrivalsGround
  readonly finder: GuestFinder
  readonly values: RecordValues
  readonly row: number
}

function find(host: Host, { id, row: hint }: ArrivalPlace): Found | undefined {
  const ground = arrivalsGround(host)
  const [record] = ground
    ? host.register.readRecords(ARRIVALS, [hint === undefined ? { id } : { id, hint }])
    : []
  if (!ground || !record) return undefined
  return { ground, finder: readFinder(host, ground), values: record.values, row: record.row }
}

/** Says which customer a guest is: the row takes over what the file says. Sent twice it is done once. The caller holds the lock. */
export function matchArrival(
  host: Host,
  params: ArrivalPlace & { readonly customer: string },
  caller: Caller,
): MatchReply {
  if (host.register.findRecent(params.requestId)) return { state: 'saved', customer: params.customer }
  const found = find(host, params)
  const file = found?.finder.customer(params.customer)
  if (!found || !file) return { state: 'gone' }
  return write(host, params, found, { customer: file.id, file: file.values, changes: [] }, caller)
}

/** Makes a customer of a guest who has no file, as one operation with the link. Sent twice it is done once. The caller holds the lock. */
export function addGuest(host: Host, params: ArrivalPlace, caller: Caller): MatchReply {
  const before = host.register.findRecent(params.requestId)
  if (before) return { state: 'saved' }
  const found = find(host, params)
  if (!found) return { state: 'gone' }
  const { config, context } = found.ground
  const customers = tableOf(config, CUSTOMERS)
  const mine = guestValues(customers, found.values, caller)
  // A run that died may have left a number in the tab that no operation knows.
  let number = host.register.nextNumber(CUSTOMERS)
  while (found.finder.customer(String(number))) number++
  const id = String(number)
  const verdict = addVerdict({ base: {}, mine }, id, { schema: customers, role: caller.role, context })
  if (verdict.state === 'forbidden') return { state: 'forbidden' }
  if (verdict.state !== 'write') return { state: 'refused' }
  return write(host, params, found, { customer: id, file: verdict.values, changes: verdict.changes }, caller)
}

/** What the row knows of the guest, by the fields of customers that the role may fill in. */
function guestValues(customers: TableSchema, arrival: RecordValues, { role }: Caller): RecordValues {
  const known: readonly (readonly [from: string, to: string | undefined])[] = [
    ['guest', nameFieldOf(customers.fields)?.key],
    ['phone', 'phone'],
    ['certificate', customers.fields.find(({ kind }) => kind === 'identity')?.key],
    ['birthday', 'birthday'],
  ]
  return Object.fromEntries(
    known.flatMap(([from, to]) => {
      const field = to === undefined ? undefined : fieldOf(customers, to)
      const value = fieldValue(arrival, from)
      return field && !isBlank(value) && mayEdit(role, field) ? [[field.key, value] as const] : []
    }),
  )
}

interface Joined {
  readonly customer: string
  readonly file: RecordValues
  /** Of a customer that is added. */
  readonly changes: readonly Change[]
}

function write(
  host: Host,
  { requestId, id }: ArrivalPlace,
  { ground, finder, values, row }: Found,
  { customer, file, changes }: Joined,
  caller: Caller,
): MatchReply {
  const { schema, context, config, changesAt } = ground
  const taken = Object.entries(fileValues(customer, file, values)).filter(([key]) => fieldOf(schema, key))
  if (taken.some(([key]) => !mayEdit(caller.role, fieldOf(schema, key)!))) return { state: 'forbidden' }
  const after = { ...values, ...Object.fromEntries(taken) }
  const problems = checkRecord(recordFields(schema), after, context)
  const at = new Date(host.clock.nowMs()).toISOString()
  const all = [...changes, ...differences(ARRIVALS, id, values, after)]
  const { refused } = host.register.apply(
    { id: requestId, at, by: caller.email, action: changes.length > 0 ? 'add' : 'edit', changes: all },
    { role: caller.role, problems: new Map([[id, problemsText(schema, problems, config.locale)]]) },
  )
  if (refused.some(({ change }) => change.recordId === id)) return { state: 'conflict' }
  const known = changes.length > 0 ? finder.with({ id: customer, values: file }) : finder
  const arrival = { id, row, values: after, problems: '', day: dayOfArrival(after, changesAt) }
  writeAllergies(host, ground, [arrival], known)
  return { state: 'saved', customer }
}
