import type { Field, TableSchema } from '../field'
import { isBlank, type RecordValues, type Value } from '../value'

/** One value that tells of a record. */
export interface LinePart<Each extends Field = Field> {
  readonly field: Each
  readonly value: Value
}

/** What of a table its records are told by. */
type Told<Each extends Field> = Pick<TableSchema, 'card'> & { readonly fields: readonly Each[] }

/** So many values tell of a record where a firm's own table names none. */
const MOST_PARTS = 4

/** The values that tell of a record in one line, in the order its table names them, the moment left out. */
export function lineParts<Each extends Field>(table: Told<Each>, values: RecordValues): LinePart<Each>[] {
  const { summary = [], when } = table.card ?? {}
  const named = summary.flatMap((key) => table.fields.filter((field) => field.key === key))
  const telling = named.length > 0 ? named : table.fields.filter(isTelling)
  return telling
    .filter(({ key }) => key !== when)
    .map((field) => ({ field, value: values[field.key] ?? '' }))
    .filter(({ value }) => !isBlank(value) && value !== false)
    .slice(0, Math.max(MOST_PARTS, named.length))
}

const isTelling = ({ kind, retired }: Field): boolean =>
  !retired && kind !== 'number-id' && kind !== 'link' && kind !== 'computed'

/** Who had to do with a record, where its line does not say so already; `''` for nobody. */
export function doerOf(table: Told<Field>, values: RecordValues): string {
  const said = new Set(lineParts(table, values).map(({ field }) => field.key))
  const person = table.fields.find(({ key, kind }) => kind === 'person' && !said.has(key))
  return person ? String(values[person.key] ?? '').trim() : ''
}
