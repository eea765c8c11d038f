import type { Host } from '../../host/host'
import { tableOf } from '../../register/config'
import { CUSTOMERS, fieldOf } from '../../register/field'
import type { Issue } from '../../register/issue'
import { checkValue, tidyValue } from '../../register/rules/field-rules'
import { phoneKeys } from '../../register/rules/phone-rule'
import { contextOfCountry, type RuleContext } from '../../register/rules/rule-context'
import type { Value } from '../../register/value'

/** How the register would write a value, and what is wrong with it. */
export interface CheckedField {
  readonly value: Value
  readonly issues: readonly Issue[]
  /** For a phone: the keys by which twins are found. */
  readonly keys: readonly string[]
}

/** Checks one value by rules that the sidebar does not carry with it: phones of the world, lunar days. */
export function checkField(
  host: Host,
  { field: key, value, phoneCountry }: { field: string; value: Value; phoneCountry?: string | undefined },
): CheckedField {
  const config = host.register.config()
  const field = config && fieldOf(tableOf(config, CUSTOMERS), key)
  if (!config || !field) return { value, issues: [], keys: [] }
  const home = contextOfCountry(config.country)
  const context: RuleContext =
    phoneCountry && phoneCountry !== home.country ? { ...home, phoneCountry } : home
  const tidy = tidyValue(field, value, context)
  const keys = field.kind === 'phone' ? phoneKeys(tidy, context.phoneCountry ?? context.country) : []
  return { value: tidy, issues: checkValue(field, tidy, context), keys }
}
