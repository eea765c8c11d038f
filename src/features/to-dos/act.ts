import { dueGround } from '../../host/due-records'
import type { Host } from '../../host/host'
import { registerDay } from '../../host/register-day'
import { problemsText } from '../../i18n/problems-text'
import { type RegisterConfig, tableOf } from '../../register/config'
import { isOccasion } from '../../register/due/occasion-notes'
import { CUSTOMERS } from '../../register/field'
import type { Caller } from '../../register/role'
import { checkRecord } from '../../register/rules/field-rules'
import { contextOfCountry } from '../../register/rules/rule-context'
import { recordFields } from '../../register/table-view'
import type { RegisterRecord } from '../../register/value'
import { type Act, type ActedRecord, type ActItem, actChanges, type Unacted } from './act-changes'

/** What became of an act: one operation, or why nothing was done. `left`: items that were left alone. */
export type ActOutcome =
  | { readonly state: 'done'; readonly operation: string; readonly done: number; readonly left: number }
  | { readonly state: 'done-before' | Unacted }

/** Does the same with some things that are due, as one operation. Sent twice it is done once. The caller holds the lock. */
export function act(
  host: Host,
  params: { readonly requestId: string; readonly items: readonly ActItem[]; readonly act: Act },
  caller: Caller,
): ActOutcome {
  const { requestId, items } = params
  if (host.register.findRecent(requestId)) return { state: 'done-before' }
  const config = host.register.config() as RegisterConfig
  const { records, unacted } = actChanges(items, params.act, groundOf(host, config, items, caller))
  const [first] = unacted
  if (records.length === 0) return { state: first ?? 'settled' }
  const problems = new Map(records.map((record) => [record.id, problemsOf(config, record)]))
  const at = new Date(host.clock.nowMs()).toISOString()
  const action = items.every(isOccasion) ? ('add' as const) : ('edit' as const)
  const changes = records.flatMap((record) => record.changes)
  const operation = { id: requestId, at, by: caller.email, action, changes }
  const { applied, refused } = host.register.apply(operation, { role: caller.role, problems })
  if (applied.length === 0) return { state: 'settled' }
  const missed = new Set(refused.map(({ change }) => `${change.table}/${change.recordId}`)).size
  const left = unacted.length + missed
  return { state: 'done', operation: requestId, done: Math.max(1, items.length - left), left }
}

function groundOf(host: Host, config: RegisterConfig, items: readonly ActItem[], caller: Caller) {
  const found = readRecords(host, config, items)
  const { day: today } = registerDay(host.clock, config)
  const { assignments } = host.register.roles()
  const own = assignments.find(({ person }) => person === caller.email.toLowerCase())
  const addsToDo = items.some(isOccasion) && config.tables.some(({ key }) => key === 'to-dos')
  return {
    tables: config.tables,
    find: (table: string, id: string) => found.get(`${table}/${id}`),
    role: caller.role,
    context: contextOfCountry(config.country),
    today,
    dayOf: dueGround(config, today).day,
    locale: config.locale,
    me: own?.name || caller.email,
    nextToDo: addsToDo ? host.register.nextNumber('to-dos') : 0,
  }
}

/** The records of the items as they stand now, and the customers of next contacts: a call or two for each table. */
function readRecords(
  host: Host,
  { tables }: RegisterConfig,
  items: readonly ActItem[],
): ReadonlyMap<string, RegisterRecord> {
  const wanted = new Map<string, Set<string>>()
  const want = (table: string, id: string) => {
    if (id !== '' && tables.some(({ key }) => key === table))
      wanted.set(table, (wanted.get(table) ?? new Set()).add(id))
  }
  for (const item of items.filter((each) => !isOccasion(each))) {
    want(item.table, item.recordId)
    if (item.table === 'follow-ups') want(CUSTOMERS, item.customer)
  }
  return new Map(
    [...wanted].flatMap(([table, ids]) =>
      host.register
        .readRecords(
          table,
          [...ids].map((id) => ({ id })),
        )
        .map((record) => [`${table}/${record.id}`, record] as const),
    ),
  )
}

function problemsOf(config: RegisterConfig, { table, values }: ActedRecord): string {
  const schema = tableOf(config, table)
  const issues = checkRecord(recordFields(schema), values, contextOfCountry(config.country))
  return problemsText(schema, issues, config.locale)
}
