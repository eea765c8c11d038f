import type { Choice, Field } from './field'
import { businessFields } from './field-catalogue-business'
import { careFields } from './field-catalogue-care'
import { computedFields } from './field-catalogue-computed'
import type { CatalogueField, Language } from './field-catalogue-entry'
import { identityFields } from './field-catalogue-identity'
import { invoiceFields } from './field-catalogue-invoice'
import { peopleFields } from './field-catalogue-people'

export type { CatalogueField, Language } from './field-catalogue-entry'

const entries = [
  ...peopleFields,
  ...identityFields,
  ...businessFields,
  ...careFields,
  ...invoiceFields,
  ...computedFields,
] as const

/** A field the product knows for customers. */
export type CatalogueKey = (typeof entries)[number]['key']

/** Every field the product knows for customers, in the order of the form. */
export const fieldCatalogue: readonly CatalogueField[] = entries

const byKey = new Map(fieldCatalogue.map((field) => [field.key, field]))

/** The catalogue's entry for a key; undefined for a firm's own field. */
export const catalogueField = (key: string): CatalogueField | undefined => byKey.get(key)

/** Whether the product knows a field of this key. */
export const isCatalogueKey = (key: string): key is CatalogueKey => byKey.has(key)

/** A field as a new column of a register in one language, with its default choices; the header may be changed after. */
export function fieldFrom(key: CatalogueKey, locale: Language): Field {
  const entry = byKey.get(key)
  if (entry === undefined) throw new Error(`No field ${key} in the catalogue`)
  return declaredField(entry, locale)
}

/** A declared field as a new column in one language. */
export function declaredField(entry: CatalogueField, locale: Language): Field {
  const { choices: lists, label, hint, words: _, endings: __, telling: ___, ...field } = entry
  const choices: readonly Choice[] = lists?.[locale] ?? []
  return {
    ...field,
    header: label[locale],
    hint: hint[locale],
    ...(choices.length > 0 ? { choices } : {}),
  }
}
