import type { RegisterConfig } from '../../register/config'
import { tableOf } from '../../register/config'
import { CUSTOMERS } from '../../register/field'
import type { Issue } from '../../register/issue'
import { checkRecord } from '../../register/rules/field-rules'
import { recordFields, type TableRow } from '../../register/table-view'
import type { RecordValues } from '../../register/value'
import { ruleContext } from './rule-context'

/** One customer as the sidebar shows it: values as stored, and the rules they break. */
export interface Card {
  readonly id: string
  readonly values: RecordValues
  readonly issues: readonly Issue[]
}

/** The card of a row of the customer table. */
export const cardOf = (config: RegisterConfig, row: TableRow): Card => ({
  id: row.id,
  values: row.values,
  issues: checkRecord(recordFields(tableOf(config, CUSTOMERS)), row.values, ruleContext(config)),
})
