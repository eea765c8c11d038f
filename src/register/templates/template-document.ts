import type { CardEntry, Field } from '../field'
import type { Language } from '../field-catalogue'

/** What a file says of itself that holds a template. */
export const TEMPLATE_KIND = 'customer-register-template'
/** The version of the file's form that this code writes; a higher one was made by a later version. */
export const TEMPLATE_VERSION = 1

/** A table of a template of one's own. */
export interface OwnTemplateTable {
  readonly key: string
  readonly tab: string
  readonly fields: readonly Field[]
  readonly card?: CardEntry
}

/** A register without its records, as it is given to somebody else. */
export interface OwnTemplate {
  readonly kind: typeof TEMPLATE_KIND
  readonly version: number
  readonly name: string
  /** Language of headers, choices and hints. */
  readonly locale: Language
  /** The customers first. */
  readonly tables: readonly OwnTemplateTable[]
  /** The rules of Settings that differ from the usual ones, by key; absent where none does. */
  readonly rules?: Readonly<Record<string, string>>
}

/** What is wrong with a file that should hold a template. */
export type TemplateFault =
  | { readonly reason: 'not-text' | 'not-a-template' | 'no-customers' }
  | { readonly reason: 'too-long'; readonly limit: number }
  | { readonly reason: 'newer-version'; readonly version: number }
  /** Something is missing or of another form, at a place such as `tables.0.fields.3.kind`. */
  | { readonly reason: 'damaged'; readonly at: string }
  | { readonly reason: 'table-twice' | 'tab-twice' | 'no-number' | 'too-many-fields'; readonly tab: string }
  | { readonly reason: FieldReason; readonly tab: string; readonly header: string }
  | { readonly reason: 'card-nowhere'; readonly tab: string; readonly key: string }

/** What can be wrong with a field of a template. */
export type FieldReason =
  | 'field-twice'
  | 'header-twice'
  | 'link-nowhere'
  | 'computed-nowhere'
  | 'required-hidden'
  | 'choice-twice'
  | 'choice-comma'
  | 'too-many-choices'
  | 'header-odd'
  | 'kind-other'
