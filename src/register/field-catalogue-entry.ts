import type { Block, Choice, Field, FieldKind, Label } from './field'

/** The languages a register can be kept in. */
export type Language = keyof Label

/** What a field of the catalogue says beside its words. */
type Declared = Pick<
  Field,
  'level' | 'to' | 'currencyIn' | 'computation' | 'neededWhen' | 'covers' | 'sensitive' | 'wanted' | 'hidden'
>

/** A field the product knows, before it becomes a column of a register. */
export interface CatalogueField<Key extends string = string> extends Declared {
  readonly key: Key
  readonly kind: FieldKind
  readonly block: Block
  readonly label: Label
  /** The rule for entry in words. */
  readonly hint: Label
  readonly required?: boolean
  readonly choices?: Readonly<Record<Language, readonly Choice[]>>
  /** Headers that mean this field, the surest first, in both languages; compared without case, spaces and signs. */
  readonly words: readonly string[]
  /** Words that mean it also at the end of a longer header (`主要联系人手机`). */
  readonly endings?: readonly string[]
  /** Its list of choices alone tells what a column holds, whatever the header says. */
  readonly telling?: boolean
}
