import type { CardEntry, Label } from './field'
import type { CatalogueField } from './field-catalogue-entry'

/** A table the product knows, before it becomes a tab of a register. */
export interface TableDeclaration {
  readonly key: string
  /** Its records are numbered from `ordinal` × 10,000,000 + 1, so that a number tells its table. */
  readonly ordinal: number
  /** The tab's name. */
  readonly label: Label
  /** What one record is called. */
  readonly one: Label
  /** Every field the product knows for it, in the order of the form; its number and problems among them. */
  readonly fields: readonly CatalogueField[]
  readonly card?: CardEntry
}

/** How many numbers each linked table has to give. */
const NUMBERS_A_TABLE = 10_000_000

/** The first record number of a declared table. */
export const firstNumberOf = (ordinal: number): number => ordinal * NUMBERS_A_TABLE + 1
