import type { Choice } from './field'
import type { Language } from './field-catalogue-entry'

/** A list of choices in each language. */
export type Choices = Readonly<Record<Language, readonly Choice[]>>
/** Label in Chinese, label in English, other writings. */
export type ChoiceRow = readonly [zh: string, en: string, ...others: string[]]

/** In each language the other language's label is a synonym, so that mixed lists are understood. */
export const choicesOf = (rows: readonly ChoiceRow[]): Choices => ({
  'zh-CN': rows.map(([zh, en, ...others]) => ({ label: zh, synonyms: [en, ...others] })),
  en: rows.map(([zh, en, ...others]) => ({ label: en, synonyms: [zh, ...others] })),
})
