import type { Language } from '../field-catalogue'
import type { OwnTemplate } from './template-document'

/** What a template brings along, to be told before it is used. */
export interface TemplateContent {
  readonly name: string
  /** Language of its headers and choices, and so of the register it makes. */
  readonly locale: Language
  readonly tabs: readonly {
    readonly tab: string
    readonly fields: number
    /** Headers of the columns in sight, the first few. */
    readonly headers: readonly string[]
  }[]
  readonly fields: number
  readonly lists: number
  readonly rules: number
}

const MOST_HEADERS = 6

/** Counts what a template brings along. */
export function templateContent({ name, locale, tables, rules = {} }: OwnTemplate): TemplateContent {
  const all = tables.flatMap(({ fields }) => fields)
  return {
    name,
    locale,
    tabs: tables.map(({ tab, fields }) => ({
      tab,
      fields: fields.length,
      headers: fields
        .filter(({ hidden, kind }) => !hidden && kind !== 'number-id' && kind !== 'computed')
        .slice(0, MOST_HEADERS)
        .map(({ header }) => header),
    })),
    fields: all.length,
    lists: all.filter(({ choices = [] }) => choices.length > 0).length,
    rules: Object.keys(rules).length,
  }
}
