import type { Issue } from '../../register/issue'
import { checkRecord } from '../../register/rules/field-rules'
import type { RuleContext } from '../../register/rules/rule-context'
import { recordFields, type TableRow } from '../../register/table-view'
import type { ColumnPlan } from './column-plan'

/** A customer with the rules that its values break. */
export interface CheckedRecord extends TableRow {
  readonly issues: readonly Issue[]
}

/** Checks customers by the rules of their fields. */
export function checkedRecords(
  records: readonly TableRow[],
  plan: ColumnPlan,
  context: RuleContext,
): CheckedRecord[] {
  const fields = recordFields({ key: '', sheetId: 0, tab: '', fields: plan.fields })
  return records.map((record) => ({ ...record, issues: checkRecord(fields, record.values, context) }))
}
