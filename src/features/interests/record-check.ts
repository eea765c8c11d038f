import type { Host } from '../../host/host'
import { registerDay } from '../../host/register-day'
import { problemsText } from '../../i18n/problems-text'
import type { RegisterConfig } from '../../register/config'
import { fieldOf, type TableSchema } from '../../register/field'
import { MATTERS } from '../../register/interests/known-parties'
import type { Caller } from '../../register/role'
import { choiceLabel } from '../../register/rules/choice-rule'
import { checkRecord } from '../../register/rules/field-rules'
import { contextOfCountry } from '../../register/rules/rule-context'
import { editVerdict, type SaveVerdict } from '../../register/save-verdict'
import { recordFields } from '../../register/table-view'
import { fieldValue, type RecordValues, type RegisterRecord } from '../../register/value'

/** What a look-up came to, as people judge it. */
export const CHECK_RESULTS = ['none', 'conflict', 'consented', 'unclear'] as const
export type CheckResult = (typeof CHECK_RESULTS)[number]

/** What is written into a matter. */
export interface CheckParams {
  readonly requestId: string
  readonly matter: string
  readonly result: CheckResult
  readonly names: readonly string[]
  readonly note: string
}

/** What became of it; except for `recorded`, nothing was written. `absent`: the register has no columns for it. */
export interface CheckReply {
  readonly state: 'recorded' | 'gone' | 'absent' | 'forbidden' | 'changed'
}

/** The words of the list by which a result is found in a register of either language. */
const WORDS: Readonly<Record<CheckResult, string>> = {
  none: 'No conflict',
  conflict: 'Conflict',
  consented: 'Consented in writing',
  unclear: 'To be clarified',
}

/** Writes what a look-up came to into its matter, once, however often it is sent. The caller holds the lock. */
export function recordCheck(host: Host, params: CheckParams, caller: Caller): CheckReply {
  const config = host.register.config() as RegisterConfig
  const schema = config.tables.find(({ key }) => key === MATTERS)
  if (!schema || !fieldOf(schema, 'conflict-checked-on')) return { state: 'absent' }
  if (host.register.findRecent(params.requestId)) return { state: 'recorded' }
  const [matter] = host.register.readRecords(MATTERS, [{ id: params.matter }])
  if (!matter) return { state: 'gone' }
  const mine = checkValues(schema, params, registerDay(host.clock, config).day, ownName(host, caller))
  const base = Object.fromEntries(Object.keys(mine).map((key) => [key, fieldValue(matter.values, key)]))
  const ground = { schema, role: caller.role, context: contextOfCountry(config.country) }
  return settle(host, config, params, caller, matter, editVerdict({ base, mine }, matter, ground))
}

/** The values of a check, of the fields that the register has. */
function checkValues(
  schema: TableSchema,
  { result, names, note }: CheckParams,
  day: string,
  by: string,
): RecordValues {
  const choices = fieldOf(schema, 'conflict-result')?.choices ?? []
  const values = {
    'conflict-checked-on': day,
    'conflict-checked-by': by,
    'conflict-result': choiceLabel(choices, WORDS[result]) ?? WORDS[result],
    'conflict-names': names.join(names.some((name) => /\p{Script=Han}/u.test(name)) ? '、' : '; '),
    'conflict-note': note.trim(),
  }
  return Object.fromEntries(Object.entries(values).filter(([key]) => fieldOf(schema, key)))
}

function ownName(host: Host, { email }: Caller): string {
  const own = host.register.roles().assignments.find(({ person }) => person === email.toLowerCase())
  return own?.name || email
}

function settle(
  host: Host,
  config: RegisterConfig,
  { requestId }: CheckParams,
  caller: Caller,
  matter: RegisterRecord,
  verdict: SaveVerdict,
): CheckReply {
  if (verdict.state === 'forbidden') return { state: 'forbidden' }
  if (verdict.state === 'unchanged') return { state: 'recorded' }
  if (verdict.state !== 'write') return { state: 'changed' }
  const schema = config.tables.find(({ key }) => key === MATTERS)!
  const issues = checkRecord(recordFields(schema), verdict.values, contextOfCountry(config.country))
  const problems = new Map([[matter.id, problemsText(schema, issues, config.locale)]])
  const at = new Date(host.clock.nowMs()).toISOString()
  const operation = { id: requestId, at, by: caller.email, action: 'edit', changes: verdict.changes } as const
  const { refused } = host.register.apply(operation, { role: caller.role, problems })
  return { state: refused.length === 0 ? 'recorded' : 'changed' }
}
