import type { Field } from '../../../src/register/field'
import type { Issue } from '../../../src/register/issue'
import { emailKey } from '../../../src/register/rules/email-rule'
import { checkValue, tidyValue } from '../../../src/register/rules/field-rules'
import { phoneKeys } from '../../../src/register/rules/phone-rule'
import type { RuleContext } from '../../../src/register/rules/rule-context'
import type { Value } from '../../../src/register/value'
import { call } from '../../app/server'

/** A value as the register would write it, what is wrong with it, and the keys by which twins are found. */
export interface Checked {
  readonly value: Value
  readonly issues: readonly Issue[]
  readonly keys: readonly string[]
}

const keysOf = (field: Field, value: Value, country: string): string[] => {
  if (field.kind === 'phone') return phoneKeys(value, country)
  const key = field.kind === 'email' ? emailKey(value) : undefined
  return key === undefined ? [] : [key]
}

/**
 * Checks a value by the rules the sidebar has. Undefined where a rule needs the numbering plans of the world, which
 * stay on the server: loading them fails here.
 */
export function checkHere(field: Field, value: Value, context: RuleContext): Checked | undefined {
  try {
    const tidy = tidyValue(field, value, context)
    const country = context.phoneCountry ?? context.country
    return { value: tidy, issues: checkValue(field, tidy, context), keys: keysOf(field, tidy, country) }
  } catch {
    return undefined
  }
}

/** Checks a value here where that is possible, else by the server. Without an answer the value counts as good: saving checks again. */
export async function checkField(field: Field, value: Value, context: RuleContext): Promise<Checked> {
  const here = checkHere(field, value, context)
  if (here) return here
  const { phoneCountry } = context
  const answer = await call('customers.check', {
    field: field.key,
    value,
    ...(phoneCountry ? { phoneCountry } : {}),
  })
  return answer.ok ? answer.value : { value, issues: [], keys: [] }
}
