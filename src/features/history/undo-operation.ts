import type { Host } from '../../host/host'
import { mergedOperations } from '../../host/merged-operations'
import { problemsText } from '../../i18n/problems-text'
import { byRecord, type Change, effectOf, isOfExistence } from '../../register/change'
import { type RegisterConfig, tableOf } from '../../register/config'
import { CUSTOMERS, fieldOf } from '../../register/field'
import { customersOf } from '../../register/links'
import { nameFieldOf } from '../../register/name-field'
import { type Caller, mayEdit } from '../../register/role'
import { contextOfRecord } from '../../register/rules/country'
import { checkRecord, tidyValue } from '../../register/rules/field-rules'
import { contextOfCountry } from '../../register/rules/rule-context'
import { recordFields } from '../../register/table-view'
import { type Correction, type StandingChange, type UndoPlan, undoPlan } from '../../register/undo'
import type { RecordValues, Value } from '../../register/value'
import type { RefusedChange } from '../../register/write-plan'
import { bringColumnsBack, type ColumnsBack } from './bring-columns-back'
import { undoFields } from './undo-fields'
import { bringsColumns, mayUndo } from './undo-rights'
import { undoTable } from './undo-table'

/** Why a value stays as it is. */
export type StandingReason = StandingChange['reason'] | RefusedChange['reason'] | 'not-allowed'

/** A value that was not taken back. */
export interface StandingLine {
  readonly record: string
  readonly name: string
  readonly header: string
  readonly reason: StandingReason
  /** What stands there now; `null` where the customer is gone. */
  readonly now: Value | null
  /** What the undo would have put there; `null` where the customer would have gone. */
  readonly wanted: Value | null
}

/** What became of an undo. `standing` lists the first of the values that stay, `stands` counts them all. */
export type UndoOutcome =
  | {
      readonly state: 'undone'
      readonly customers: number
      /** How many of the customers had been deleted and are in the register again. */
      readonly back: number
      readonly values: number
      readonly stands: number
      readonly standing: readonly StandingLine[]
    }
  | { readonly state: 'nothing'; readonly stands: number; readonly standing: readonly StandingLine[] }
  | ColumnsBack
  | { readonly state: 'done-before' | 'unknown' | 'not-allowed' }

/** An undo that came far enough to say what stays. */
export type StandingOutcome = Extract<UndoOutcome, { readonly stands: number }>

const MOST_LINES = 50

interface Standing {
  readonly change: Change
  readonly reason: StandingReason
  readonly now: Value | null
}

/** Takes an operation back as far as its values still stand. Sent twice it is done once. The caller holds the lock. */
export function undoOperation(
  host: Host,
  { operation: id, requestId }: { readonly operation: string; readonly requestId: string },
  caller: Caller,
): UndoOutcome {
  const [operation] = mergedOperations(host.register.readHistory({ operation: id }))
  if (host.register.findRecent(requestId)) return { state: 'done-before' }
  if (!operation) return { state: 'unknown' }
  if (!mayUndo(caller, operation) || bringsColumns(operation)) return { state: 'not-allowed' }
  if (operation.action === 'column-deleted') return bringColumnsBack(host, operation, requestId, caller)
  if (operation.action === 'table-added') return undoTable(host, operation, requestId, caller)
  const { config, ground, plan, names } = wayBack(host, operation.changes, caller)
  if (operation.action === 'fields') {
    const standing = told(plan.standing, config, names)
    return undoFields(host, { operation, requestId, changes: plan.changes, standing }, caller)
  }
  if (plan.changes.length === 0) return { state: 'nothing', ...told(plan.standing, config, names) }
  const at = new Date(host.clock.nowMs()).toISOString()
  const undo = {
    id: requestId,
    at,
    by: caller.email,
    action: 'undo',
    changes: plan.changes,
    undoes: id,
  } as const
  const options = { role: caller.role, problems: problemsAfter(ground, plan.changes) }
  const { applied, refused } = host.register.apply(undo, options)
  const standing = told([...plan.standing, ...refused.map(stoodAfterAll)], config, names)
  if (applied.length === 0) return { state: 'nothing', ...standing }
  const groups = [...byRecord(applied).values()]
  const back = groups.filter((group) => group[0]!.table === CUSTOMERS && effectOf(group) === 'adds').length
  return {
    state: 'undone',
    customers: customersConcerned(ground, groups),
    back,
    values: applied.length,
    ...standing,
  }
}

/** What leads back from the changes of records as they stand now. */
function wayBack(host: Host, operation: readonly Change[], caller: Caller) {
  const config = host.register.config() as RegisterConfig
  const changes = operation.filter(({ recordId }) => recordId !== '')
  const now = recordsNow(host, changes)
  const ground = { config, now }
  const plan = undoPlan(changes, (_, recordId) => now.get(recordId), correctionOf(ground))
  return { config, ground, plan: allowedPlan(plan, config, caller), names: namesOf(ground, changes) }
}

/** What could not be written back, since somebody was quicker. */
const stoodAfterAll = ({ change, reason, now }: RefusedChange): Standing => ({
  change: { ...change, before: change.after, after: change.before },
  reason,
  now,
})

/** The register, and the records concerned as they are now by their number, which no two tables share. */
interface UndoGround {
  readonly config: RegisterConfig
  readonly now: ReadonlyMap<string, RecordValues>
}

/** The records of an operation as they are now: a call or three, however many tables it touched. */
function recordsNow(host: Host, changes: readonly Change[]): Map<string, RecordValues> {
  const asked = new Map<string, Set<string>>()
  for (const { table, recordId } of changes) {
    const ids = asked.get(table)
    if (ids) ids.add(recordId)
    else asked.set(table, new Set([recordId]))
  }
  if (asked.size === 0) return new Map()
  const found = host.register.readRecordsOf(new Map([...asked].map(([table, ids]) => [table, [...ids]])))
  return new Map([...found.values()].flat().map((row) => [row.id, row.values]))
}

/** How many customers an undo concerned: those it changed, and those to whom a changed record leads. */
function customersConcerned({ config, now }: UndoGround, groups: readonly (readonly Change[])[]): number {
  const ids = groups.flatMap((group) => {
    const { table, recordId } = group[0]!
    if (table === CUSTOMERS) return [recordId]
    const held = group.map(({ field, before, after }) => [field, before ?? after ?? ''] as const)
    return customersOf(tableOf(config, table), { ...now.get(recordId), ...Object.fromEntries(held) })
  })
  return new Set(ids).size
}

/** A typed value that was corrected at once is taken back together with its correction. */
const correctionOf =
  ({ config, now }: UndoGround): Correction =>
  ({ table, recordId, field, after }) => {
    const known = fieldOf(tableOf(config, table), field)
    if (!known || after === null) return after
    return tidyValue(known, after, contextOfRecord(now.get(recordId) ?? {}, contextOfCountry(config.country)))
  }

interface AllowedPlan {
  readonly changes: readonly Change[]
  readonly standing: readonly Standing[]
}

/** Leaves out what the caller's role may not change; a customer comes back or goes wholly or not at all. */
function allowedPlan({ changes, standing }: UndoPlan, config: RegisterConfig, { role }: Caller): AllowedPlan {
  const mayChange = (change: Change) => {
    const known = fieldOf(tableOf(config, change.table), change.field)
    return known === undefined || isOfExistence(change) || mayEdit(role, known)
  }
  const kept: Change[] = []
  const left: Standing[] = [...standing]
  for (const group of byRecord(changes).values()) {
    const isWhole = group.some(({ before, after }) => before === null || after === null)
    for (const change of group) {
      if (isWhole ? group.every(mayChange) : mayChange(change)) kept.push(change)
      else
        left.push({
          change: { ...change, before: change.after, after: change.before },
          reason: 'not-allowed',
          now: change.before,
        })
    }
  }
  return { changes: kept, standing: left }
}

function problemsAfter({ config, now }: UndoGround, changes: readonly Change[]): Map<string, string> {
  const texts = new Map<string, string>()
  for (const group of byRecord(changes).values()) {
    const { table, recordId } = group[0]!
    const schema = tableOf(config, table)
    const values: Record<string, Value> = { ...now.get(recordId) }
    for (const { field, after } of group) values[field] = after ?? ''
    const goes = group.every(({ after }) => after === null)
    const issues = goes ? [] : checkRecord(recordFields(schema), values, contextOfCountry(config.country))
    texts.set(recordId, problemsText(schema, issues, config.locale))
  }
  return texts
}

/** What each record is called now, or was called in these changes. */
function namesOf({ config, now }: UndoGround, changes: readonly Change[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const { table, recordId, field, before, after } of changes) {
    const name = nameFieldOf(tableOf(config, table).fields)?.key ?? ''
    const standing = now.get(recordId)?.[name]
    if (standing) names.set(recordId, String(standing))
    else if (field === name) names.set(recordId, String(after ?? before ?? ''))
  }
  return names
}

function told(
  standing: readonly Standing[],
  config: RegisterConfig,
  names: ReadonlyMap<string, string>,
): { stands: number; standing: StandingLine[] } {
  const lines = standing.slice(0, MOST_LINES).map(({ change, reason, now }) => ({
    record: change.recordId,
    name: names.get(change.recordId) ?? '',
    header: fieldOf(tableOf(config, change.table), change.field)?.header ?? change.field,
    reason,
    now,
    wanted: change.before,
  }))
  return { stands: standing.length, standing: lines }
}
