import type { Host } from '../../host/host'
import { problemsText } from '../../i18n/problems-text'
import type { Change, ChangeSet } from '../../register/change'
import { type RegisterConfig, tableOf } from '../../register/config'
import type { Caller } from '../../register/role'
import { checkRecord } from '../../register/rules/field-rules'
import { contextOfCountry } from '../../register/rules/rule-context'
import { recordFields } from '../../register/table-view'
import type { RecordValues } from '../../register/value'
import type { SaveReply } from './save-reply'

/** A record with the values it will have, and what changes in it. */
export interface Touched {
  readonly table: string
  readonly id: string
  readonly values: RecordValues
  readonly changes: readonly Change[]
}

/** Writes what happens to several records as one operation, all their problems texts with it. Answers what somebody else changed meanwhile. */
export function writeChanges(
  host: Host,
  config: RegisterConfig,
  caller: Caller,
  { id, action }: Pick<ChangeSet, 'id' | 'action'>,
  touched: readonly Touched[],
): Extract<SaveReply, { state: 'conflict' | 'gone' }> | undefined {
  const at = new Date(host.clock.nowMs()).toISOString()
  const changes = touched.flatMap((record) => record.changes)
  const problems = new Map(touched.map((record) => [record.id, problemsOf(config, record)]))
  const { refused } = host.register.apply(
    { id, at, by: caller.email, action, changes },
    { role: caller.role, problems },
  )
  if (refused.length === 0) return undefined
  if (refused.some(({ reason }) => reason === 'record-gone')) return { state: 'gone' }
  const conflicts = refused.map(({ change, now }) => ({
    field: change.field,
    base: change.before ?? '',
    mine: change.after ?? '',
    theirs: now ?? '',
  }))
  return { state: 'conflict', conflicts }
}

function problemsOf(config: RegisterConfig, { table, values }: Touched): string {
  const schema = tableOf(config, table)
  const issues = checkRecord(recordFields(schema), values, contextOfCountry(config.country))
  return problemsText(schema, issues, config.locale)
}
