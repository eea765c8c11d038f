import type { Host } from '../../host/host'
import { tableOf } from '../../register/config'
import { CUSTOMERS, fieldOf } from '../../register/field'
import { fillsBeside } from '../../register/fills-beside'
import type { Issue } from '../../register/issue'
import { checkValue, tidyValue } from '../../register/rules/field-rules'
import { phoneKeys } from '../../register/rules/phone-rule'
import { contextOfCountry, type RuleContext } from '../../register/rules/rule-context'
import type { RecordValues, Value } from '../../register/value'

/** How the register would write a value, and what is wrong with it. */
export interface CheckedField {
  readonly value: Value
  readonly issues: readonly Issue[]
  /** For a phone: the keys by which twins are found. */
  readonly keys: readonly string[]
  /** What it says about other fields that are still blank. */
  readonly fills: RecordValues
}

/** A value as it stands in a form. */
interface FieldToCheck {
  readonly field: string
  readonly value: Value
  readonly phoneCountry?: string | undefined
  /** Values of the fields that its rule looks at. */
  readonly beside?: RecordValues | undefined
}

/** Checks one value by what the sidebar does not carry with it: phones of the world, the places of China. */
export function checkField(
  host: Host,
  { field: key, value, phoneCountry, beside = {} }: FieldToCheck,
): CheckedField {
  const config = host.register.config()
  const field = config && fieldOf(tableOf(config, CUSTOMERS), key)
  if (!config || !field) return { value, issues: [], keys: [], fills: {} }
  const home = contextOfCountry(config.country)
  const chosen = phoneCountry && phoneCountry !== home.country ? { ...home, phoneCountry } : home
  const context: RuleContext = { ...chosen, record: beside }
  const tidy = tidyValue(field, value, context)
  const keys = field.kind === 'phone' ? phoneKeys(tidy, context.phoneCountry ?? context.country) : []
  const issues = checkValue(field, tidy, context)
  const { fields } = tableOf(config, CUSTOMERS)
  const fills = issues.length === 0 ? fillsBeside(fields, field, { ...beside, [key]: tidy }) : {}
  return { value: tidy, issues, keys, fills }
}
