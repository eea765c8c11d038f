import { fieldOf, type TableSchema } from '../../register/field'
import { nameFieldOf } from '../../register/name-field'
import type { TableView } from '../../register/table-view'
import type { Value } from '../../register/value'
import { fingerprintOf, STANDARD_RULES, type StandardChange, type StandardRule } from './standard-changes'

/** One change as it is shown. */
export interface PreviewChange {
  readonly record: string
  readonly name: string
  readonly header: string
  readonly before: Value
  readonly after: Value
}

/** The changes of one rule: how many, in which fields, and a page of them. */
export interface PreviewGroup {
  readonly rule: StandardRule
  readonly values: number
  readonly customers: number
  readonly headers: readonly string[]
  readonly changes: readonly PreviewChange[]
}

/** What standardising would do. The fingerprint is sent back with the order to do it. */
export interface StandardPreview {
  readonly fingerprint: string
  readonly values: number
  readonly customers: number
  /** How many customers were looked at. */
  readonly compared: number
  readonly groups: readonly PreviewGroup[]
}

/** How many changes a group shows at first; all of them are listed on demand. */
export const FIRST_CHANGES = 3

/** Groups changes by rule; each group without changes is left out. */
export function standardPreview(view: TableView, changes: readonly StandardChange[]): StandardPreview {
  return {
    fingerprint: fingerprintOf(changes),
    values: changes.length,
    customers: new Set(changes.map(({ recordId }) => recordId)).size,
    compared: view.rows.length,
    groups: STANDARD_RULES.flatMap((rule) => {
      const ofRule = changes.filter((change) => change.rule === rule)
      return ofRule.length > 0 ? [group(view, rule, ofRule)] : []
    }),
  }
}

const group = (view: TableView, rule: StandardRule, changes: readonly StandardChange[]): PreviewGroup => ({
  rule,
  values: changes.length,
  customers: new Set(changes.map(({ recordId }) => recordId)).size,
  headers: [...new Set(changes.map(({ field }) => headerOf(view.schema, field)))],
  changes: changePage(view, changes.slice(0, FIRST_CHANGES)),
})

const headerOf = (schema: TableSchema, field: string): string => fieldOf(schema, field)?.header ?? field

/** Changes as they are shown, with the names of their customers. */
export function changePage(view: TableView, changes: readonly StandardChange[]): PreviewChange[] {
  const nameField = nameFieldOf(view.schema.fields)?.key ?? ''
  const wanted = new Set(changes.map(({ recordId }) => recordId))
  const names = new Map(
    view.rows.flatMap(({ id, values }) =>
      wanted.has(id) ? [[id, String(values[nameField] ?? '')] as const] : [],
    ),
  )
  return changes.map(({ recordId, field, before, after }) => ({
    record: recordId,
    name: names.get(recordId) ?? '',
    header: headerOf(view.schema, field),
    before: before ?? '',
    after: after ?? '',
  }))
}
