import { type Field, isEditable } from '../field'
import { missingFields as missingWanted, wantedFields } from '../figures/completeness'
import { isBlank, type RecordValues } from '../value'

/** The fields a record is asked for: those named as wanted, or where a firm has named none every field people fill in. */
const askedFields = (fields: readonly Field[], values: RecordValues): Field[] =>
  fields.some(({ wanted }) => wanted)
    ? wantedFields({ fields }, values)
    : fields.filter((field) => isEditable(field) && !field.retired)

/** The fields a record is asked for and that are still empty. */
export const missingFields = (fields: readonly Field[], values: RecordValues): Field[] =>
  fields.some(({ wanted }) => wanted)
    ? missingWanted({ fields }, values)
    : askedFields(fields, values).filter(({ key }) => isBlank(values[key]))

/** The share of them that is filled in, in whole percent; 100 only where none is missing. */
export function completeness(fields: readonly Field[], values: RecordValues): number {
  const asked = askedFields(fields, values).length
  if (asked === 0) return 100
  return Math.floor(((asked - missingFields(fields, values).length) / asked) * 100)
}
