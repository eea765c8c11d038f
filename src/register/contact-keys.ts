import type { Field } from './field'
import { contextOfRecord } from './rules/country'
import { emailKeys } from './rules/email-rule'
import type { RuleContext } from './rules/field-rules'
import { phoneKeys } from './rules/phone-rule'
import type { RecordValues, RegisterRecord, Value } from './value'

/** Whether customers who share a value of this field may be one. */
export const isContact = ({ kind, formula }: Field): boolean =>
  (kind === 'phone' || kind === 'email') && !formula

/** A value that more customers than this share tells nothing about a person: a switchboard, a department's address. */
export const MOST_SHARING = 10

/** The phones and addresses of a customer in the writing that compares: `phone:+86…`, `email:…`, each once. */
export function contactKeys(fields: readonly Field[], values: RecordValues, context: RuleContext): string[] {
  const { country, phoneCountry = country } = contextOfRecord(values, context)
  return [...new Set(fields.flatMap((field) => keysOf(field, values[field.key], phoneCountry)))]
}

function keysOf({ kind }: Field, value: Value | undefined, country: string): string[] {
  if (value === undefined || value === '') return []
  if (kind === 'phone') return phoneKeys(value, country).map((key) => `phone:${key}`)
  return kind === 'email' ? emailKeys(value).map((key) => `email:${key}`) : []
}

/** Who has each phone and address, by its key. */
export function contactSharers(
  records: readonly RegisterRecord[],
  fields: readonly Field[],
  context: RuleContext,
): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { id, values } of records)
    for (const key of contactKeys(fields, values, context)) {
      const ids = found.get(key)
      if (ids) ids.push(id)
      else found.set(key, [id])
    }
  return found
}

/** Those of some customers who share a phone or an address with another, however many values they share. */
export function sharingAmong(
  sharers: ReadonlyMap<string, readonly string[]>,
  wanted: ReadonlySet<string>,
): Set<string> {
  const sharing = new Set<string>()
  for (const ids of sharers.values())
    if (ids.length > 1 && ids.length <= MOST_SHARING)
      for (const id of ids) if (wanted.has(id)) sharing.add(id)
  return sharing
}
