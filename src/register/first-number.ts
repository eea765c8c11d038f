import { FIRST_NUMBER } from './config'
import { CUSTOMERS } from './field'
import { tableDeclaration } from './table-catalogue'
import { firstNumberOf } from './table-declaration'

/** Ordinals below are kept for tables the product knows or will know. */
const FIRST_OWN_ORDINAL = 100

/** The first number of a declared table. Throws for a table the firm made. */
export function declaredFirstNumber(table: string): number {
  const declared = tableDeclaration(table)
  if (!declared) throw new Error(`No table ${table} is declared`)
  return table === CUSTOMERS ? FIRST_NUMBER : firstNumberOf(declared.ordinal)
}

/** The first number of a table that joins others, whose first numbers are taken: an own one counts on from the last of those. */
export function firstNumberFor(table: string, taken: readonly number[]): number {
  if (tableDeclaration(table)) return declaredFirstNumber(table)
  let ordinal = FIRST_OWN_ORDINAL
  while (taken.includes(firstNumberOf(ordinal))) ordinal++
  return firstNumberOf(ordinal)
}
