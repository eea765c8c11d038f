import type { Field } from '../field'
import { type CatalogueKey, fieldFrom, type Language } from '../field-catalogue'
import type { RecordValues } from '../value'

/** A field of a template: one of the catalogue with the template's own words for it. */
interface TemplateField {
  readonly key: CatalogueKey
  readonly header: Readonly<Record<Language, string>>
  /** Description of the field where it differs from the catalogue's. */
  readonly hint?: Readonly<Record<Language, string>>
}

/** Ready-made fields for a trade, with the rows that show how they are filled in. */
export interface Template {
  readonly key: 'basic' | 'firm'
  readonly name: Readonly<Record<Language, string>>
  readonly fields: readonly TemplateField[]
  /** May break the rules on purpose: they load flagged. */
  readonly samples: Readonly<Record<Language, readonly RecordValues[]>>
}

/** The fields of a template in its order, headed in one language. */
export const templateFields = (template: Template, locale: Language): Field[] =>
  template.fields.map(({ key, header, hint }) => ({
    ...fieldFrom(key, locale),
    header: header[locale],
    ...(hint ? { hint: hint[locale] } : {}),
  }))

/** The sample rows of a template, by field key; empty where it has none. */
export const sampleRows = (template: Template, locale: Language): readonly RecordValues[] =>
  template.samples[locale]
