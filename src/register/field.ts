import type { Computation } from './computation'

/** What kind of thing a field holds; each kind brings its rule for entry, its way of writing and its cell format. */
export type FieldKind =
  | 'number-id'
  | 'text'
  | 'long-text'
  | 'number'
  | 'money'
  | 'date'
  | 'date-time'
  | 'birthday'
  | 'phone'
  | 'email'
  | 'wechat'
  | 'web'
  | 'identity'
  | 'credit-code'
  | 'place'
  | 'choice'
  | 'choices'
  | 'yes-no'
  | 'person'
  | 'link'
  | 'computed'

/** A text of the product's own in both languages. */
export interface Label {
  readonly en: string
  readonly 'zh-CN': string
}

/** One value of a drop-down: what is stored in the cell, and other ways people write it. */
export interface Choice {
  /** Stored and shown, in the register's language. */
  readonly label: string
  /** Other writings that mean the same (`M`, `先生`), compared without case and width. */
  readonly synonyms?: readonly string[]
}

/** The blocks a form and a table are grouped by. */
export type Block = 'basic' | 'contact' | 'business' | 'service' | 'finance' | 'invoice' | 'other'

/** The parts of an address that are chosen, the widest first; each narrows the list of the next. */
export type PlaceLevel = 'country' | 'province' | 'city' | 'district'

/** One kind of information on a record: a column of its table. */
export interface Field {
  /** Stays the same for ever: `phone`, `own-3`. Columns are found by it, whatever their header says. */
  readonly key: string
  readonly kind: FieldKind
  /** The header text as last seen in the table. */
  readonly header: string
  readonly block: Block
  readonly required?: boolean
  /** Made by the firm; otherwise the field is one the product knows. */
  readonly own?: boolean
  /** The firm's own formulas stand in the column: the product reads, never writes. */
  readonly formula?: boolean
  readonly choices?: readonly Choice[]
  /** Sentence for the data dictionary and the form. */
  readonly hint?: string
  /** What it is called in the register's other language, where the firm said so. */
  readonly translated?: string
  /** Of a place: which part of the address. */
  readonly level?: PlaceLevel
  /** Of a link: key of the table in which the record stands. */
  readonly to?: string
  /** Of an amount: key of the field of the same record that names its currency; the register's own where absent. */
  readonly currencyIn?: string
  /** Of a computed field: what is computed. */
  readonly computation?: Computation
  /** Must be filled once a choice of the same record says one of these words. */
  readonly neededWhen?: { readonly field: string; readonly is: readonly string[] }
  /** Of a list of names that is filled: keys of fields whose names must all stand in it. */
  readonly covers?: readonly string[]
  /** Only roles that name the field or its block may see it whole. */
  readonly sensitive?: boolean
  /** Counts for how complete a record is. */
  readonly wanted?: boolean
  /** Its column is hidden in the tab; forms and cards show it all the same. */
  readonly hidden?: boolean
  /** No longer offered anywhere; its column and values stay. */
  readonly retired?: boolean
}

/** Where a table's records stand on the card of a customer. */
export type CardPlace = 'contacts' | 'timeline' | 'steps' | 'list'

/** How a linked table shows on the card. */
export interface CardEntry {
  readonly place: CardPlace
  /** Key of the day or day and time that orders the timeline. */
  readonly when?: string
  /** Keys of the fields that tell of a record in one line. */
  readonly summary: readonly string[]
  /** Keys of at most three fields that are asked when one is added from the card. */
  readonly quick: readonly string[]
}

/** One table of the register: a tab whose first row is the header. */
export interface TableSchema {
  readonly key: string
  /** Google's id of the tab, which survives renaming. */
  readonly sheetId: number
  /** The tab's name as last seen. */
  readonly tab: string
  /** In the order of the template, not of the columns. */
  readonly fields: readonly Field[]
  /** Absent where the table does not show on the card of a customer, as for the customers themselves. */
  readonly card?: CardEntry
}

/** The table every register has. */
export const CUSTOMERS = 'customers'
/** Field keys that code refers to by name. */
export const NUMBER = 'number'
export const PROBLEMS = 'problems'

/** The field of a key; undefined where the table has none. */
export const fieldOf = (table: TableSchema, key: string): Field | undefined =>
  table.fields.find((field) => field.key === key)

/** Fields that people fill in: neither given by the product (number, computed) nor formulas of the firm. */
export const isEditable = (field: Field): boolean =>
  field.kind !== 'number-id' && field.kind !== 'computed' && field.formula !== true
