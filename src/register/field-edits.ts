import { err, ok, type Result } from '../base/result'
import { tidySpaces } from '../base/text-spaces'
import { editedChoices, newChoices } from './choice-edits'
import { type Field, fieldOf, NUMBER, PROBLEMS, type TableSchema } from './field'
import type {
  EditedFields,
  EditGround,
  FieldChange,
  FieldDescription,
  FieldEdit,
  FieldEditFault,
  NewField,
  OrderChange,
  ValueChange,
} from './field-edit'
import { fieldNeeds } from './field-needs'
import { isBlank } from './value'

/** Columns a tab keeps at most, retired ones too: each bears a mark, and Google gives a sheet room for about 1,300. */
export const MOST_FIELDS = 1_000
/** Signs of a header. */
export const LONGEST_HEADER = 100
const OWN_KEY = /^own-(\d+)$/

type Edited = Result<EditedFields, FieldEditFault>
type Change<Kind extends FieldEdit['edit']> = Extract<FieldEdit, { edit: Kind }>

const fault = (reason: Extract<FieldEditFault, { reason: string }>): Result<never, FieldEditFault> =>
  err(reason)

const replaced = (tables: readonly TableSchema[], table: TableSchema): TableSchema[] =>
  tables.map((each) => (each.key === table.key ? table : each))

function withField(
  tables: readonly TableSchema[],
  table: TableSchema,
  before: Field,
  after: Field,
  valueChanges: readonly ValueChange[] = [],
): Edited {
  const fields = table.fields.map((field) => (field.key === before.key ? after : field))
  const changed = { table: table.key, before, after }
  return ok({ tables: replaced(tables, { ...table, fields }), changed, valueChanges })
}

/** A header as it may stand in the tab, beside those of all other fields, retired ones too: their columns are there. */
function checkedHeader(table: TableSchema, written: string, key?: string): Result<string, FieldEditFault> {
  const header = tidySpaces(written).replace(/\s+/g, ' ')
  if (isBlank(header)) return fault({ reason: 'header-empty' })
  if (header.length > LONGEST_HEADER) return fault({ reason: 'header-long', limit: LONGEST_HEADER })
  const same = table.fields.find(
    (field) => field.key !== key && field.header.toLowerCase() === header.toLowerCase(),
  )
  return same ? fault({ reason: 'header-taken', header, retired: same.retired === true }) : ok(header)
}

/** The next key never given: fields stay in the schema for ever, so the highest number tells. */
function nextOwnKey({ fields }: TableSchema): string {
  const given = fields.map(({ key }) => Number(OWN_KEY.exec(key)?.[1] ?? 0))
  return `own-${given.reduce((most, number) => Math.max(most, number), 0) + 1}`
}

function described(field: Field, { required, sensitive, wanted, hint, translated }: FieldDescription): Field {
  const kept: Record<string, unknown> = { ...field }
  const set = (name: keyof FieldDescription, value: boolean | string | undefined) => {
    if (value === undefined) return
    if (value === false || value === '') delete kept[name]
    else kept[name] = value
  }
  set('required', required)
  set('sensitive', sensitive)
  set('wanted', wanted)
  set('hint', hint === undefined ? undefined : tidySpaces(hint))
  set('translated', translated === undefined ? undefined : tidySpaces(translated))
  if (kept.required) kept.wanted = true
  return kept as unknown as Field
}

function addedField(tables: readonly TableSchema[], table: TableSchema, edit: NewField): Edited {
  if (table.fields.length >= MOST_FIELDS) return fault({ reason: 'too-many-fields', limit: MOST_FIELDS })
  const header = checkedHeader(table, edit.header)
  if (!header.ok) return header
  const isList = edit.kind === 'choice'
  if (isList && (edit.choices ?? []).length === 0) return fault({ reason: 'choices-missing' })
  const isLink = edit.kind === 'link'
  if (isLink && !tables.some(({ key }) => key === edit.to)) return fault({ reason: 'link-nowhere' })
  const choices = newChoices(isList || edit.kind === 'choices' ? (edit.choices ?? []) : [])
  if (!choices.ok) return choices
  const field: Field = {
    key: nextOwnKey(table),
    kind: edit.kind,
    header: header.value,
    block: edit.block ?? 'other',
    own: true,
    ...(choices.value.length > 0 ? { choices: choices.value } : {}),
    ...(isLink && edit.to !== undefined ? { to: edit.to } : {}),
  }
  const after = described(field, edit)
  const fields = [...table.fields, after]
  return ok({
    tables: replaced(tables, { ...table, fields }),
    changed: { table: table.key, after },
    valueChanges: [],
  })
}

function reordered(tables: readonly TableSchema[], table: TableSchema, keys: readonly string[]): Edited {
  const fields = keys.flatMap((key) => fieldOf(table, key) ?? [])
  if (keys.length !== table.fields.length || new Set(fields).size !== table.fields.length)
    return fault({ reason: 'order-incomplete' })
  const before = table.fields.map(({ key }) => key)
  return ok({
    tables: replaced(tables, { ...table, fields }),
    changed: { table: table.key, before, after: keys },
    valueChanges: [],
  })
}

function without(field: Field, flag: 'hidden' | 'retired'): Field {
  const { [flag]: _, ...rest } = field
  return rest
}

function shownOrNot(
  tables: readonly TableSchema[],
  table: TableSchema,
  field: Field,
  edit: Change<'hide' | 'show' | 'retire' | 'bring-back'>['edit'],
): Edited {
  switch (edit) {
    case 'hide':
      if (field.required) return fault({ reason: 'required-hidden' })
      return withField(tables, table, field, { ...field, hidden: true })
    case 'show':
      return withField(tables, table, field, without(field, 'hidden'))
    case 'bring-back':
      return withField(tables, table, field, without(field, 'retired'))
    case 'retire': {
      if (field.required) return fault({ reason: 'required-retired' })
      const by = fieldNeeds(tables, table.key, field.key)
      if (by.length > 0) return fault({ reason: 'field-needed', by })
      return withField(tables, table, field, { ...field, retired: true })
    }
  }
}

function describedField(
  tables: readonly TableSchema[],
  table: TableSchema,
  field: Field,
  edit: Change<'describe'>,
): Edited {
  const isAsked = edit.required === true || edit.wanted === true
  if (isAsked && (field.kind === 'computed' || field.formula)) return fault({ reason: 'field-computed' })
  if (edit.required && field.hidden) return fault({ reason: 'required-hidden' })
  return withField(tables, table, field, described(field, edit))
}

function renamedField(
  tables: readonly TableSchema[],
  table: TableSchema,
  field: Field,
  written: string,
): Edited {
  const header = checkedHeader(table, written, field.key)
  return header.ok ? withField(tables, table, field, { ...field, header: header.value }) : header
}

const GIVEN: readonly string[] = [NUMBER, PROBLEMS]

/**
 * The tables after an edit of their fields, with what values of records have to follow; or why it cannot be. Nothing is
 * ever taken out: a retired field keeps its key, its column and its values. The number and the problems of a table can
 * be renamed and moved, no more.
 */
export function editedFields(tables: readonly TableSchema[], edit: FieldEdit, ground: EditGround): Edited {
  const table = tables.find(({ key }) => key === edit.table)
  if (!table) return fault({ reason: 'table-unknown' })
  if (edit.edit === 'add') return addedField(tables, table, edit)
  if (edit.edit === 'reorder') return reordered(tables, table, edit.keys)
  const field = fieldOf(table, edit.key)
  if (!field) return fault({ reason: 'field-unknown' })
  if (field.retired && edit.edit !== 'bring-back') return fault({ reason: 'field-retired' })
  if (edit.edit === 'rename') return renamedField(tables, table, field, edit.header)
  if (GIVEN.includes(field.key)) return fault({ reason: 'field-given' })
  switch (edit.edit) {
    case 'hide':
    case 'show':
    case 'retire':
    case 'bring-back':
      return shownOrNot(tables, table, field, edit.edit)
    case 'describe':
      return describedField(tables, table, field, edit)
    default: {
      const edited = editedChoices(field, edit, ground)
      if (!edited.ok) return edited
      const { choices, valueChanges } = edited.value
      return withField(tables, table, field, { ...field, choices }, valueChanges)
    }
  }
}

/**
 * The tables with an edit taken back: a field as it was, the order as it was; a new field is retired, since people may
 * have filled it in. Undefined where the field or the order has been changed again since.
 */
export function undoneEdit(
  tables: readonly TableSchema[],
  changed: FieldChange | OrderChange,
): readonly TableSchema[] | undefined {
  const table = tables.find(({ key }) => key === changed.table)
  if (!table) return undefined
  if (Array.isArray(changed.after)) {
    const { before, after } = changed as OrderChange
    const keys = table.fields.map(({ key }) => key)
    const isSame = keys.join('\n') === after.join('\n')
    return isSame
      ? replaced(tables, { ...table, fields: before.map((key) => fieldOf(table, key)!) })
      : undefined
  }
  const { before, after } = changed as FieldChange
  const now = fieldOf(table, after.key)
  if (JSON.stringify(now) !== JSON.stringify(after)) return undefined
  const field: Field = before ?? { ...after, retired: true }
  return replaced(tables, { ...table, fields: table.fields.map((each) => (each === now ? field : each)) })
}
