import { isInvisible } from '../base/text-spaces'

/**
 * What a field of a record holds. A day is a day string, never a number or a `Date`; nothing is `''`.
 * A text in a number or date field is what somebody typed there and does not fit.
 */
export type Value = string | number | boolean

/** The values of one record by field key. A missing key is the same as `''`. */
export type RecordValues = Readonly<Record<string, Value>>

/** A record with its number: given once, never reused. */
export interface RegisterRecord {
  readonly id: string
  readonly values: RecordValues
}

/** The value of a field, `''` where the record has none. */
export const fieldValue = (values: RecordValues, field: string): Value => values[field] ?? ''

/** Whether a value is nothing, or nothing but spaces and signs that nobody sees. */
export const isBlank = (value: Value | null | undefined): boolean =>
  value === undefined || value === null || (typeof value === 'string' && isInvisible(value))
