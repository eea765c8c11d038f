import type { FieldKind, Label } from './field'
import type { CatalogueField } from './field-catalogue-entry'

/** A text in both languages. */
export type Both = readonly [en: string, zh: string]

/** A text in both languages as a label. */
export const label = ([en, zh]: Both): Label => ({ en, 'zh-CN': zh })

type More = Partial<Omit<CatalogueField, 'key' | 'kind' | 'label' | 'hint'>>

/** Declares a field; of the basic block unless said, and its labels mean it as headers wherever people fill it in. */
export const declareField = <Key extends string>(
  key: Key,
  kind: FieldKind,
  name: Both,
  hint: Both,
  { words = [], ...more }: More = {},
): CatalogueField<Key> => ({
  block: 'basic',
  ...more,
  key,
  kind,
  label: label(name),
  hint: label(hint),
  words: kind === 'computed' ? [] : [name[1], name[0], ...words],
  ...(more.required ? { wanted: true } : {}),
})
