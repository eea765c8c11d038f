import type { Field, Label } from '../field'
import { CUSTOMERS, NUMBER, PROBLEMS } from '../field'
import type { Language } from '../field-catalogue'
import { schemaFields, tableDeclaration } from '../table-catalogue'
import type { TableDeclaration } from '../table-declaration'
import type { RecordValues } from '../value'
import { type Sample, sampleValues } from './sample'
import type { TemplateKey } from './template-names'

/** A field of a template: one that is declared, with the template's own words for it where it has some. */
export interface TemplateField {
  readonly key: string
  readonly header?: Label
  /** Description of the field where it differs from the declared one. */
  readonly hint?: Label
  readonly hidden?: boolean
  /** Counts for how complete a record is, though it does not elsewhere. */
  readonly wanted?: boolean
  /** Every tab has it, whatever the template says. */
  readonly given?: boolean
}

/** A tab of a template, with the rows that show how it is filled in. */
export interface TemplateTable {
  /** Key of a declared table. */
  readonly table: string
  readonly fields: readonly TemplateField[]
  readonly samples: readonly Sample[]
}

/** Ready-made tabs for a trade. */
export interface Template {
  readonly key: TemplateKey
  readonly trade: 'general' | 'firm' | 'retail' | 'hotel' | 'key-account'
  /** The customers first. */
  readonly tables: readonly TemplateTable[]
}

/** Fields that a table has in whatever template. */
const GIVEN: readonly string[] = [NUMBER, PROBLEMS]

function declarationOf(key: string): TableDeclaration {
  const table = tableDeclaration(key)
  if (!table) throw new Error(`No table ${key} is declared`)
  return table
}

/** The columns of a table of a template, in its order, headed in one language. */
export function tableFields({ table, fields }: TemplateTable, locale: Language): Field[] {
  const declared = schemaFields(
    declarationOf(table),
    fields.map(({ key }) => key),
    locale,
  )
  return fields.map(({ header, hint, hidden, wanted }, index) => ({
    ...declared[index]!,
    ...(header ? { header: header[locale] } : {}),
    ...(hint ? { hint: hint[locale] } : {}),
    ...(hidden ? { hidden } : {}),
    ...(wanted ? { wanted } : {}),
  }))
}

/** The customers' tab of a template. */
export const customersOf = (template: Template): TemplateTable => {
  const [customers] = template.tables
  if (customers?.table !== CUSTOMERS) throw new Error(`The template ${template.key} has no customers`)
  return customers
}

/** The columns of the customers' tab that a template names itself, in its order; the hidden ones and those every tab has left out. */
export function templateFields(template: Template, locale: Language): Field[] {
  const customers = customersOf(template)
  const own = customers.fields.filter(({ hidden, given }) => !hidden && !given)
  return tableFields({ ...customers, fields: own }, locale)
}

/** The sample customers of a template, by field key. They bear no day that depends on today. */
export const sampleRows = (template: Template, locale: Language): readonly RecordValues[] =>
  customersOf(template).samples.map((sample) => sampleValues(sample, locale))

/** All fields of a table of a template: those named are shown in their order, the others of the list hidden. */
export const withHidden = (
  shown: readonly (TemplateField | string)[],
  others: readonly string[],
): TemplateField[] => {
  const fields = shown.map((field) => (typeof field === 'string' ? { key: field } : field))
  const keys = new Set([...fields.map(({ key }) => key), ...GIVEN])
  const number = fields.some(({ key }) => key === NUMBER) ? [] : [{ key: NUMBER, given: true }]
  const hidden = others.filter((key) => !keys.has(key)).map((key) => ({ key, hidden: true }))
  return [...number, ...fields, { key: PROBLEMS, given: true }, ...hidden]
}

/** A linked table of a template: the fields named are shown unless they say otherwise, all others it declares are hidden. */
export const linkedTab = (
  table: string,
  shown: readonly (TemplateField | string)[],
  samples: readonly Sample[] = [],
): TemplateTable => ({
  table,
  fields: withHidden(
    shown,
    declarationOf(table).fields.map(({ key }) => key),
  ),
  samples,
})
