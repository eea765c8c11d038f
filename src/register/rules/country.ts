import { once } from '../../base/once'
import { foldText } from '../../base/text-fold'
import type { RecordValues } from '../value'
import { COUNTRIES } from './country-names'
import type { RuleContext } from './rule-context'

const codes = once(
  () =>
    new Map(COUNTRIES.flatMap(([code, ...names]) => [code, ...names].map((name) => [foldText(name), code]))),
)

/** A country with its name as a drop-down shows it. */
export interface Country {
  readonly code: string
  readonly en: string
  readonly 'zh-CN': string
  readonly others: readonly string[]
}

/** The countries of the drop-down, the commonest first. */
export const countries = (): Country[] =>
  COUNTRIES.map(([code, zh, en, ...others]) => ({ code, en, 'zh-CN': zh, others }))

/** The ISO code of a country as people write it; undefined for a country not in the list. */
export const countryCode = (text: string): string | undefined => codes().get(foldText(text))

/** The context of one record: what stands beside a value, and where its phone numbers belong by its field `country`. */
export function contextOfRecord(values: RecordValues, context: RuleContext): RuleContext {
  const code = countryCode(String(values.country ?? ''))
  const here = code === undefined || code === context.country
  return here ? { ...context, record: values } : { ...context, record: values, phoneCountry: code }
}
