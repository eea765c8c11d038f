import type { RegisterConfig } from '../../register/config'
import { tableOf } from '../../register/config'
import { CUSTOMERS } from '../../register/field'
import type { Issue } from '../../register/issue'
import { checkRecord } from '../../register/rules/field-rules'
import { contextOfCountry } from '../../register/rules/rule-context'
import { recordFields } from '../../register/table-view'
import type { RecordValues, RegisterRecord } from '../../register/value'

/** One customer as the sidebar shows it: values as stored, and the rules they break. */
export interface Card {
  readonly id: string
  readonly values: RecordValues
  readonly issues: readonly Issue[]
  /** 0-based row it was last seen in: where to look first, never what to write to. */
  readonly row?: number
}

/** The card of a customer. */
export const cardOf = (
  config: RegisterConfig,
  { id, values, row }: RegisterRecord & { readonly row?: number },
): Card => ({
  id,
  values,
  issues: checkRecord(recordFields(tableOf(config, CUSTOMERS)), values, contextOfCountry(config.country)),
  ...(row === undefined ? {} : { row }),
})
