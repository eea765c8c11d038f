import type { Host } from '../../host/host'
import { contextOfLinks } from '../../host/linked-there'
import { problemsText } from '../../i18n/problems-text'
import type { ChangeSet } from '../../register/change'
import { type RegisterConfig, tableOf } from '../../register/config'
import type { Conflict } from '../../register/conflict'
import { CUSTOMERS } from '../../register/field'
import type { Issue } from '../../register/issue'
import { tableThere } from '../../register/lost-columns'
import type { Caller } from '../../register/role'
import {
  addVerdict,
  editVerdict,
  type SaveGround,
  type SaveRequest,
  type SaveVerdict,
} from '../../register/save-verdict'
import type { IndexEntry } from '../../register/search/index-entry'
import type { RecordValues, RegisterRecord } from '../../register/value'
import { type Card, cardOf } from './card'
import { recentChangeOf } from './recent-change'
import { indexEntryOf } from './search-index'

/** A form to be saved: a new customer, or with an id an existing one. */
export interface SaveParams extends SaveRequest {
  readonly requestId: string
  readonly id?: string | undefined
  /** Row the customer was last seen in; saves a search. */
  readonly hint?: number | undefined
}

/** A conflict with who made the other change, where History knows. */
export interface ConflictLine extends Conflict {
  /** E-mail address; `''` where nobody can say. */
  readonly by: string
  /** ISO instant; `''` where nothing was recorded yet. */
  readonly at: string
}

/** What a save did; `unchanged`: the values were there already, and nothing was recorded. */
type SavedResult = 'added' | 'changed' | 'unchanged'

/** What became of a form. Except for `saved`, nothing was written. */
export type SaveReply =
  | { readonly state: 'saved'; readonly card: Card; readonly entry: IndexEntry; readonly result: SavedResult }
  | { readonly state: 'refused'; readonly issues: readonly Issue[] }
  | { readonly state: 'forbidden'; readonly fields: readonly string[] }
  | { readonly state: 'conflict'; readonly conflicts: readonly ConflictLine[]; readonly card: Card }
  | { readonly state: 'gone' }

/** Saves a form once, however often it is sent. The caller holds the lock. */
export function saveCustomer(host: Host, params: SaveParams, caller: Caller): SaveReply {
  const config = knownConfig(host)
  const done = host.register.findRecent(params.requestId)
  if (done) return savedBefore(host, config, done.recordId, params.id === undefined ? 'added' : 'changed')
  const schema = tableThere(config, CUSTOMERS)
  const context = contextOfLinks(host, config.country, schema, params.mine)
  const ground = { schema, role: caller.role, context }
  return params.id === undefined
    ? add(host, config, params, caller, ground)
    : edit(host, config, { ...params, id: params.id }, caller, ground)
}

function knownConfig(host: Host): RegisterConfig {
  const config = host.register.config()
  if (!config) throw new Error('A form was saved where no register is')
  return config
}

function saved(
  config: RegisterConfig,
  record: RegisterRecord & { readonly row?: number },
  result: SavedResult,
): SaveReply {
  return { state: 'saved', card: cardOf(config, record), entry: indexEntryOf(config, record), result }
}

function savedBefore(host: Host, config: RegisterConfig, id: string, result: SavedResult): SaveReply {
  const [row] = host.register.readRecords(CUSTOMERS, [{ id }])
  return row ? saved(config, row, result) : { state: 'gone' }
}

function add(
  host: Host,
  config: RegisterConfig,
  params: SaveParams,
  caller: Caller,
  ground: SaveGround,
): SaveReply {
  const id = String(host.register.nextNumber(CUSTOMERS))
  const verdict = addVerdict(params, id, ground)
  if (verdict.state !== 'write') return withoutWriting(host, config, { id, values: {} }, verdict)
  write(
    host,
    config,
    caller,
    { id: params.requestId, action: 'add', changes: verdict.changes },
    verdict.values,
  )
  return saved(config, { id, values: verdict.values }, 'added')
}

function edit(
  host: Host,
  config: RegisterConfig,
  params: SaveParams & { readonly id: string },
  caller: Caller,
  ground: SaveGround,
): SaveReply {
  const { id, hint } = params
  const [record] = host.register.readRecords(CUSTOMERS, [hint === undefined ? { id } : { id, hint }])
  if (!record) return { state: 'gone' }
  const verdict = editVerdict(params, record, ground)
  if (verdict.state !== 'write') return withoutWriting(host, config, record, verdict)
  const operation = { id: params.requestId, action: 'edit', changes: verdict.changes } as const
  const refused = write(host, config, caller, operation, verdict.values)
  if (refused.length === 0) return saved(config, { ...record, values: verdict.values }, 'changed')
  return changedMeanwhile(host, config, params, refused)
}

type Operation = Pick<ChangeSet, 'id' | 'action' | 'changes'>

function write(
  host: Host,
  config: RegisterConfig,
  caller: Caller,
  operation: Operation,
  values: RecordValues,
): ReturnType<Host['register']['apply']>['refused'] {
  const id = operation.changes[0]?.recordId ?? ''
  const text = problemsText(tableOf(config, CUSTOMERS), cardOf(config, { id, values }).issues, config.locale)
  const at = new Date(host.clock.nowMs()).toISOString()
  const problems = new Map([[id, text]])
  return host.register.apply({ ...operation, at, by: caller.email }, { role: caller.role, problems }).refused
}

function withoutWriting(
  host: Host,
  config: RegisterConfig,
  record: { readonly id: string; readonly values: RecordValues },
  verdict: Exclude<SaveVerdict, { state: 'write' }>,
): SaveReply {
  if (verdict.state === 'unchanged') return saved(config, record, 'unchanged')
  if (verdict.state !== 'conflict') return verdict
  const card = cardOf(config, record)
  return { state: 'conflict', conflicts: withAuthors(host, record.id, verdict.conflicts), card }
}

/** Somebody typed between our look at the record and our write: what they typed stands, and is shown. */
function changedMeanwhile(
  host: Host,
  config: RegisterConfig,
  { id }: { readonly id: string },
  refused: ReturnType<Host['register']['apply']>['refused'],
): SaveReply {
  const [record] = host.register.readRecords(CUSTOMERS, [{ id }])
  if (!record || refused.some(({ reason }) => reason === 'record-gone')) return { state: 'gone' }
  const conflicts = refused.map(({ change, now }) => ({
    field: change.field,
    base: change.before ?? '',
    mine: change.after ?? '',
    theirs: now ?? '',
  }))
  return { state: 'conflict', conflicts: withAuthors(host, id, conflicts), card: cardOf(config, record) }
}

function withAuthors(host: Host, id: string, conflicts: readonly Conflict[]): ConflictLine[] {
  const history = host.register.readHistory({ table: CUSTOMERS, record: id, latest: 20 })
  return conflicts.map((conflict) => ({ ...conflict, ...recentChangeOf(history, conflict) }))
}
