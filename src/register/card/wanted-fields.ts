import type { Field } from '../field'
import { isEditable } from '../field'
import { isBlank, type RecordValues } from '../value'

/** The fields that count for how complete a record is: those named for it, or where none is every field people fill in. */
export function wantedFields<Each extends Field>(fields: readonly Each[]): Each[] {
  const counted = fields.filter((field) => isEditable(field) && !field.retired)
  const named = counted.filter(({ wanted }) => wanted)
  return named.length > 0 ? named : counted
}

/** The wanted fields that are still empty. */
export const missingFields = <Each extends Field>(fields: readonly Each[], values: RecordValues): Each[] =>
  wantedFields(fields).filter(({ key }) => isBlank(values[key]))

/** The share of wanted fields that are filled in, in whole percent; 100 only where none is missing. */
export function completeness(fields: readonly Field[], values: RecordValues): number {
  const wanted = wantedFields(fields).length
  if (wanted === 0) return 100
  return Math.floor(((wanted - missingFields(fields, values).length) / wanted) * 100)
}
