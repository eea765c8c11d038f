import type { Host } from '../../host/host'
import { problemsText } from '../../i18n/problems-text'
import { byRecord, type Change } from '../../register/change'
import type { RegisterConfig } from '../../register/config'
import { CUSTOMERS } from '../../register/field'
import type { Caller } from '../../register/role'
import { checkRecord } from '../../register/rules/field-rules'
import { contextOfCountry } from '../../register/rules/rule-context'
import { recordFields, type TableView } from '../../register/table-view'
import type { Value } from '../../register/value'
import { fingerprintOf, type StandardChange, type StandardRule, standardChanges } from './standard-changes'
import { changePage, type PreviewChange, type StandardPreview, standardPreview } from './standard-preview'

/** What became of standardising. `changed`: somebody edited since the preview, which is shown anew; nothing was written. */
export type StandardOutcome =
  | {
      readonly state: 'done'
      readonly operation: string
      readonly values: number
      readonly customers: number
      /** Values that somebody changed while it was written, and that were left alone. */
      readonly left: number
    }
  | { readonly state: 'changed'; readonly preview: StandardPreview }
  | { readonly state: 'done-before' }

interface Plan {
  readonly view: TableView
  readonly changes: readonly StandardChange[]
}

/** What standardising would change now. */
export function previewStandard(host: Host, caller: Caller): StandardPreview {
  const { view, changes } = planOf(host, caller)
  return standardPreview(view, changes)
}

/** A page of the changes of one rule, in the order of the table. */
export function listStandard(
  host: Host,
  { rule, from, count }: { readonly rule: StandardRule; readonly from: number; readonly count: number },
  caller: Caller,
): PreviewChange[] {
  const { view, changes } = planOf(host, caller)
  return changePage(view, changes.filter((change) => change.rule === rule).slice(from, from + count))
}

/** Standardises what the preview showed, all of it or nothing. Sent twice it is done once. The caller holds the lock. */
export function standardise(
  host: Host,
  {
    fingerprint,
    rules,
    requestId,
  }: {
    readonly fingerprint: string
    readonly rules: readonly StandardRule[]
    readonly requestId: string
  },
  caller: Caller,
): StandardOutcome {
  if (host.register.findRecent(requestId)) return { state: 'done-before' }
  const { view, changes } = planOf(host, caller)
  if (fingerprintOf(changes) !== fingerprint)
    return { state: 'changed', preview: standardPreview(view, changes) }
  const chosen = changes
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule: _rule, ...change }): Change => change)
  const at = new Date(host.clock.nowMs()).toISOString()
  const operation = { id: requestId, at, by: caller.email, action: 'standardise', changes: chosen } as const
  const problems = problemsAfter(host.register.config() as RegisterConfig, view, chosen)
  const { applied, refused } = host.register.apply(operation, { role: caller.role, problems })
  return {
    state: 'done',
    operation: requestId,
    values: applied.length,
    customers: byRecord(applied).size,
    left: refused.length,
  }
}

function planOf(host: Host, caller: Caller): Plan {
  const config = host.register.config() as RegisterConfig
  const view = host.register.readTable(CUSTOMERS)
  const changes = standardChanges(
    view,
    formulaCells(host, view),
    caller.role,
    contextOfCountry(config.country),
  )
  return { view, changes }
}

/** Cells that hold formulas, as `row/column`: they are never written over. */
function formulaCells(host: Host, { schema, columns }: TableView): Set<string> {
  const tab = host.workbook.tabs().find(({ sheetId }) => sheetId === schema.sheetId)?.title ?? schema.tab
  const endColumn = Math.max(-1, ...columns.values()) + 1
  const [cells = []] = host.workbook.read([{ tab, startRow: 0, startColumn: 0, endColumn }], 'formulas')
  const found = new Set<string>()
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (typeof cell === 'string' && cell.startsWith('=')) found.add(`${row}/${column}`)
    })
  })
  return found
}

function problemsAfter(
  config: RegisterConfig,
  view: TableView,
  changes: readonly Change[],
): Map<string, string> {
  const fields = recordFields(view.schema)
  const groups = byRecord(changes)
  return new Map(
    view.rows.flatMap(({ id, values, problems }) => {
      const group = groups.get(`${CUSTOMERS}/${id}`)
      if (!group) return []
      const after: Record<string, Value> = { ...values }
      for (const change of group) after[change.field] = change.after ?? ''
      const issues = checkRecord(fields, after, contextOfCountry(config.country))
      const text = problemsText(view.schema, issues, config.locale)
      return text === problems ? [] : [[id, text] as const]
    }),
  )
}
