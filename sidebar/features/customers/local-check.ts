import type { Field } from '../../../src/register/field'
import { fillsBeside } from '../../../src/register/fills-beside'
import type { Issue } from '../../../src/register/issue'
import { emailKey } from '../../../src/register/rules/email-rule'
import { checkValue, tidyValue } from '../../../src/register/rules/field-rules'
import { phoneKeys } from '../../../src/register/rules/phone-rule'
import type { RuleContext } from '../../../src/register/rules/rule-context'
import { isBlank, type RecordValues, type Value } from '../../../src/register/value'
import { call } from '../../app/server'

/** A value as the register would write it, what is wrong with it, and the keys by which twins are found. */
export interface Checked {
  readonly value: Value
  readonly issues: readonly Issue[]
  readonly keys: readonly string[]
  /** What it says about other fields that are still blank. */
  readonly fills: RecordValues
}

const keysOf = (field: Field, value: Value, country: string): string[] => {
  if (field.kind === 'phone') return phoneKeys(value, country)
  const key = field.kind === 'email' ? emailKey(value) : undefined
  return key === undefined ? [] : [key]
}

/**
 * Checks a value by the rules the sidebar has; `fields` are those that it may fill. Undefined where a rule needs the
 * numbering plans of the world or the places of China, which stay on the server: loading them fails here.
 */
export function checkHere(
  field: Field,
  value: Value,
  context: RuleContext,
  fields: readonly Field[] = [],
): Checked | undefined {
  try {
    const tidy = tidyValue(field, value, context)
    const issues = checkValue(field, tidy, context)
    const record = { ...context.record, [field.key]: tidy }
    return {
      value: tidy,
      issues,
      keys: keysOf(field, tidy, context.phoneCountry ?? context.country),
      fills: issues.length === 0 ? fillsBeside(fields, field, record) : {},
    }
  } catch {
    return undefined
  }
}

/** The fields of a record that the rule of one looks at. */
function lookedAt({ kind, currencyIn }: Field, record: RecordValues = {}): RecordValues {
  const keys = kind === 'place' ? ['country', 'province', 'city', 'district'] : currencyIn ? [currencyIn] : []
  return Object.fromEntries(
    keys.flatMap((key) => (isBlank(record[key]) ? [] : [[key, record[key]!] as const])),
  )
}

/** Checks a value here where that is possible, else by the server. Without an answer the value counts as good: saving checks again. */
export async function checkField(
  field: Field,
  value: Value,
  context: RuleContext,
  fields: readonly Field[],
): Promise<Checked> {
  const here = checkHere(field, value, context, fields)
  if (here) return here
  const { phoneCountry, record } = context
  const answer = await call('customers.check', {
    field: field.key,
    value,
    beside: lookedAt(field, record),
    ...(phoneCountry ? { phoneCountry } : {}),
  })
  if (!answer.ok) return { value, issues: [], keys: [], fills: {} }
  const mayFill = new Set(fields.map(({ key }) => key))
  const fills = Object.entries(answer.value.fills).filter(([key]) => mayFill.has(key))
  return { ...answer.value, fills: Object.fromEntries(fills) }
}
