import { additions, type Change } from './change'
import { type Conflict, conflicts } from './conflict'
import { type Field, fieldOf, type TableSchema } from './field'
import type { Issue } from './issue'
import { mayEdit, type Role } from './role'
import { contextOfRecord } from './rules/country'
import { checkValue, tidyValue } from './rules/field-rules'
import type { RuleContext } from './rules/rule-context'
import { recordFields } from './table-view'
import { fieldValue, isBlank, type RecordValues, type Value } from './value'

/** What a form sends: the values it was opened with, and those the person changed. */
export interface SaveRequest {
  readonly base: RecordValues
  readonly mine: RecordValues
  /** Country that the person chose for phone numbers written without one. */
  readonly phoneCountry?: string | undefined
}

/** Where a save goes: which table, whose rights, how phones and days are read. */
export interface SaveGround {
  readonly schema: TableSchema
  readonly role: Role
  readonly context: RuleContext
}

/** Whether a form may be written, and what that changes. */
export type SaveVerdict =
  | { readonly state: 'write'; readonly changes: readonly Change[]; readonly values: RecordValues }
  | { readonly state: 'unchanged' }
  | { readonly state: 'refused'; readonly issues: readonly Issue[] }
  | { readonly state: 'forbidden'; readonly fields: readonly string[] }
  | { readonly state: 'conflict'; readonly conflicts: readonly Conflict[] }

/** Judges a new record. Values come tidied; every required field that the role may fill in is asked for. */
export function addVerdict(request: SaveRequest, id: string, ground: SaveGround): SaveVerdict {
  const required = recordFields(ground.schema).filter(
    (field) => field.required && mayEdit(ground.role, field) && isBlank(request.mine[field.key]),
  )
  const judged = judge(request, {}, ground)
  if ('state' in judged) return judged
  const issues = [...missing(required), ...judged.issues]
  if (issues.length > 0) return { state: 'refused', issues }
  const changes = additions(ground.schema.key, id, judged.mine)
  if (changes.length > 0) return { state: 'write', changes, values: judged.mine }
  return { state: 'refused', issues: missing(recordFields(ground.schema).slice(0, 1)) }
}

/** Judges a changed record against the record as it is now; only the fields the person changed are looked at. */
export function editVerdict(
  request: SaveRequest,
  record: { readonly id: string; readonly values: RecordValues },
  ground: SaveGround,
): SaveVerdict {
  const judged = judge(request, record.values, ground)
  if ('state' in judged) return judged
  const emptied = recordFields(ground.schema).filter(
    ({ key, required }) => required && key in judged.mine && isBlank(judged.mine[key]),
  )
  const issues = [...missing(emptied), ...judged.issues]
  if (issues.length > 0) return { state: 'refused', issues }
  const found = conflicts({ base: request.base, mine: judged.mine }, record.values)
  if (found.length > 0) return { state: 'conflict', conflicts: found }
  const changes = Object.entries(judged.mine).flatMap(([field, after]): Change[] => {
    const before = fieldValue(record.values, field)
    return before === after ? [] : [{ table: ground.schema.key, recordId: record.id, field, before, after }]
  })
  if (changes.length === 0) return { state: 'unchanged' }
  return { state: 'write', changes, values: { ...record.values, ...judged.mine } }
}

const missing = (fields: readonly Field[]): Issue[] =>
  fields.map(({ key }) => ({ field: key, reason: 'required' }))

/** Rights and rules of the fields that were sent. */
function judge(
  { mine, phoneCountry }: SaveRequest,
  now: RecordValues,
  { schema, role, context }: SaveGround,
): { mine: RecordValues; issues: Issue[] } | Extract<SaveVerdict, { state: 'forbidden' }> {
  const keys = Object.keys(mine)
  const allowed = keys.flatMap((key) => {
    const field = fieldOf(schema, key)
    return field && mayEdit(role, field) ? [field] : []
  })
  if (allowed.length < keys.length) {
    const forbidden = keys.filter((key) => !allowed.some((field) => field.key === key))
    return { state: 'forbidden', fields: forbidden }
  }
  const chosen = phoneCountry ? { ...context, phoneCountry } : context
  const within = contextOfRecord({ ...now, ...mine }, chosen)
  const tidied = allowed.map((field): [Field, Value] => [
    field,
    tidyValue(field, fieldValue(mine, field.key), within),
  ])
  return {
    mine: Object.fromEntries(tidied.map(([{ key }, value]) => [key, value])),
    issues: tidied.flatMap(([field, value]) => checkValue(field, value, within)),
  }
}
