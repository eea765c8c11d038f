import { SetDigest } from '../../base/set-digest'
import type { Change } from '../../register/change'
import type { FieldKind } from '../../register/field'
import { mayEdit, type Role } from '../../register/role'
import { contextOfRecord } from '../../register/rules/country'
import { type RuleContext, tidyValue } from '../../register/rules/field-rules'
import { recordFields, type TableView } from '../../register/table-view'

/** The rules by which changes are shown and chosen. */
export const STANDARD_RULES = ['phone', 'email', 'date', 'birthday', 'number', 'choice', 'text'] as const
export type StandardRule = (typeof STANDARD_RULES)[number]

const RULE_OF: Readonly<Record<FieldKind, StandardRule>> = {
  phone: 'phone',
  email: 'email',
  date: 'date',
  birthday: 'birthday',
  number: 'number',
  money: 'number',
  choice: 'choice',
  text: 'text',
  'long-text': 'text',
  person: 'text',
  'date-time': 'date',
  wechat: 'text',
  web: 'text',
  identity: 'number',
  'credit-code': 'number',
  place: 'choice',
  choices: 'choice',
  'yes-no': 'choice',
  link: 'number',
  'number-id': 'text',
  computed: 'text',
}

/** A change with the rule it comes from. */
export interface StandardChange extends Change {
  readonly rule: StandardRule
}

/**
 * What brings every value into the register's way of writing, row by row. Cells with formulas (`row/column`, 0-based)
 * are left out, and so is what the role may not change. Applied, nothing is left to do.
 */
export function standardChanges(
  view: TableView,
  formulas: ReadonlySet<string>,
  role: Role,
  context: RuleContext,
): StandardChange[] {
  const fields = recordFields(view.schema).filter(
    (field) => view.columns.has(field.key) && mayEdit(role, field),
  )
  const table = view.schema.key
  return view.rows.flatMap(({ id, row, values }): StandardChange[] => {
    if (id === '') return []
    const ofRecord = contextOfRecord(values, context)
    return fields.flatMap((field): StandardChange[] => {
      const before = values[field.key]
      if (before === undefined || formulas.has(`${row}/${view.columns.get(field.key)}`)) return []
      if (typeof before === 'string' && before.startsWith('=')) return []
      const after = tidyValue(field, before, ofRecord)
      if (after === before) return []
      return [{ table, recordId: id, field: field.key, before, after, rule: RULE_OF[field.kind] }]
    })
  })
}

/** A text that is the same for the same changes in whatever order: a preview holds while it stays the same. */
export function fingerprintOf(changes: readonly Change[]): string {
  const digest = new SetDigest()
  for (const { recordId, field, before, after } of changes)
    digest.add(JSON.stringify([recordId, field, before, after]))
  return digest.toString()
}
