import type { Field, FieldKind, TableSchema } from './field'

/** The kinds a firm can give a field of its own; the others are made by the product. */
export type OwnKind = Exclude<FieldKind, 'number-id' | 'computed' | 'place'>

/** What somebody wants to change about the fields of a register. */
export type FieldEdit =
  | NewField
  | { readonly edit: 'rename'; readonly table: string; readonly key: string; readonly header: string }
  /** Every key of the table once, in the new order. */
  | { readonly edit: 'reorder'; readonly table: string; readonly keys: readonly string[] }
  | { readonly edit: 'hide' | 'show' | 'retire' | 'bring-back'; readonly table: string; readonly key: string }
  /** What is left out stays; an empty text takes the text away. */
  | ({ readonly edit: 'describe'; readonly table: string; readonly key: string } & FieldDescription)
  | ChoiceEdit

/** What is said about a field beside its name and kind. */
export interface FieldDescription {
  readonly required?: boolean
  readonly sensitive?: boolean
  readonly wanted?: boolean
  readonly hint?: string
  /** Its name in the register's other language. */
  readonly translated?: string
}

/** A field of the firm's own; its key is given by the product. */
export interface NewField extends FieldDescription {
  readonly edit: 'add'
  readonly table: string
  readonly header: string
  readonly kind: OwnKind
  readonly block?: Field['block']
  readonly choices?: readonly string[]
  /** Of a link: the table it leads to. */
  readonly to?: string
}

/** A change of the list a field chooses from. */
export type ChoiceEdit = { readonly table: string; readonly key: string } & (
  | { readonly edit: 'add-choice'; readonly label: string }
  | { readonly edit: 'rename-choice'; readonly from: string; readonly label: string }
  /** `instead` is what records get that have it now: another choice, or `''` for nothing. */
  | { readonly edit: 'remove-choice'; readonly label: string; readonly instead?: string }
  /** Every label once, in the new order. */
  | { readonly edit: 'reorder-choices'; readonly labels: readonly string[] }
)

/** A field before and after; `before` is absent for a new one. */
export interface FieldChange {
  readonly table: string
  readonly before?: Field
  readonly after: Field
}

/** The order of a table's keys before and after. */
export interface OrderChange {
  readonly table: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** What values of records have to change with the list: wherever the one stands, the other has to; `''` is nothing. */
export interface ValueChange {
  readonly table: string
  readonly field: string
  readonly from: string
  readonly to: string
}

/** What an edit comes to. */
export interface EditedFields {
  readonly tables: readonly TableSchema[]
  /** What was changed, so that it can be recorded and undone. */
  readonly changed: FieldChange | OrderChange
  readonly valueChanges: readonly ValueChange[]
}

/** What needs a field, so that it cannot be retired: another field, or the card. */
export interface FieldNeed {
  readonly table: string
  /** Absent where the card of the customer shows it. */
  readonly field?: string
}

/** Why an edit is refused. */
export type FieldEditFault =
  | {
      readonly reason: 'table-unknown' | 'field-unknown' | 'field-given' | 'field-computed' | 'field-retired'
    }
  | { readonly reason: 'header-empty' | 'choices-missing' | 'choice-empty' | 'choice-unknown' | 'no-choices' }
  | {
      readonly reason: 'header-long' | 'choice-long' | 'too-many-fields' | 'too-many-choices'
      readonly limit: number
    }
  /** Another field has that name; a retired one could be brought back instead. */
  | { readonly reason: 'header-taken'; readonly header: string; readonly retired: boolean }
  | { readonly reason: 'choice-taken' | 'choice-comma'; readonly label: string }
  | { readonly reason: 'order-incomplete' | 'link-nowhere' | 'required-hidden' | 'required-retired' }
  /** So many records hold it: name another choice for them, or nothing. */
  | { readonly reason: 'choice-in-use'; readonly label: string; readonly count: number }
  | { readonly reason: 'field-needed'; readonly by: readonly FieldNeed[] }

/** What the records say: how many hold a choice of a field. */
export interface EditGround {
  readonly inUse: (table: string, key: string, label: string) => number
}
