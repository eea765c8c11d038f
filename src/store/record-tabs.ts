import { once } from '../base/once'
import { standingOf } from '../register/config'
import { CUSTOMERS } from '../register/field'
import { type Linked, unpackLinked } from '../register/links'
import { type ShadowEntry, unpackShadow } from '../register/shadow'
import { NumberedRows } from './numbered-rows'
import type { OpenRegister } from './open-register'

/** The hidden tabs with a row a record: the shadow of each table, and the links of customers. */
export class RecordTabs {
  readonly #open: OpenRegister
  readonly #shadows = new Map<string, NumberedRows<ShadowEntry>>()
  readonly #links: () => NumberedRows<Linked>

  constructor(open: OpenRegister) {
    this.#open = open
    this.#links = once(
      () =>
        new NumberedRows(open, () => ({
          ...this.#numbers(CUSTOMERS),
          sheetId: open.systemSheet('links'),
          unpack: unpackLinked,
        })),
    )
  }

  shadow(table: string): NumberedRows<ShadowEntry> {
    const known = this.#shadows.get(table)
    if (known) return known
    const made = new NumberedRows(this.#open, () => ({
      ...this.#numbers(table),
      sheetId: this.#open.shadowSheet(table),
      unpack: unpackShadow,
    }))
    this.#shadows.set(table, made)
    return made
  }

  /** The whole shadows of tables, at one go. */
  shadows(tables: readonly string[]): Map<string, ReadonlyMap<string, ShadowEntry>> {
    const shadows = tables.map((table) => this.shadow(table))
    const cells = tables.length > 0 ? this.#open.read(shadows.map(({ sheetId }) => ({ sheetId }))) : []
    return new Map(tables.map((table, index) => [table, shadows[index]!.take(cells[index] ?? [])]))
  }

  get links(): NumberedRows<Linked> {
    return this.#links()
  }

  #numbers(table: string): { first: number; next: number } {
    const { firstNumber, nextNumber } = standingOf(this.#open.known(), table)
    return { first: firstNumber, next: nextNumber }
  }
}
