import type { Change } from './change'
import { valueAfter } from './choice-edits'
import type { Field, TableSchema } from './field'
import { fieldOf } from './field'
import type { FieldChange, OrderChange, ValueChange } from './field-edit'
import { fieldValue, type RegisterRecord } from './value'

/** The change of an order names no field. */
const ORDER = ''

/** An edit of a field, or of the order of fields, as a change that History keeps; it belongs to no record. */
export function recordedEdit(changed: FieldChange | OrderChange): Change {
  const { table, before, after } = changed
  if (isOrder(changed)) {
    const text = (keys: unknown) => JSON.stringify(keys)
    return { table, recordId: '', field: ORDER, before: text(before), after: text(after) }
  }
  const field = changed as FieldChange
  return {
    table,
    recordId: '',
    field: field.after.key,
    before: field.before ? JSON.stringify(field.before) : null,
    after: JSON.stringify(field.after),
  }
}

/** Whether it is the order of fields that changes. */
export const isOrder = (changed: FieldChange | OrderChange): changed is OrderChange =>
  Array.isArray(changed.after)

/** The edit that a change of History tells of; undefined where it tells of none. */
export function editOf({ table, field, before, after }: Change): FieldChange | OrderChange | undefined {
  if (typeof after !== 'string') return undefined
  if (field === ORDER) {
    const keys = (text: unknown) => JSON.parse(String(text)) as readonly string[]
    return { table, before: keys(before), after: keys(after) }
  }
  const earlier = typeof before === 'string' ? { before: JSON.parse(before) as Field } : {}
  return { table, ...earlier, after: JSON.parse(after) as Field }
}

/** What differs between two states of the tables after an edit or its undo, in the words of that edit. */
export function editBetween(
  from: readonly TableSchema[],
  to: readonly TableSchema[],
  edit: FieldChange | OrderChange,
): FieldChange | OrderChange {
  const { table } = edit
  const [before, after] = [from, to].map((tables) => tables.find(({ key }) => key === table) as TableSchema)
  if (isOrder(edit)) {
    const keys = (schema: TableSchema | undefined) => schema?.fields.map(({ key }) => key) ?? []
    return { table, before: keys(before), after: keys(after) }
  }
  const { key } = (edit as FieldChange).after
  const earlier = before && fieldOf(before, key)
  return { table, ...(earlier ? { before: earlier } : {}), after: fieldOf(after!, key)! }
}

/** The changes of records that follow a change of a list. */
export const followingChanges = (
  records: readonly RegisterRecord[],
  { kind }: Pick<Field, 'kind'>,
  change: ValueChange,
): Change[] =>
  records.flatMap(({ id, values }): Change[] => {
    const { table, field } = change
    const before = fieldValue(values, field)
    const after = valueAfter(kind, before, change)
    return id === '' || after === before ? [] : [{ table, recordId: id, field, before, after }]
  })
