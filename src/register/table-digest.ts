import { SetDigest } from '../base/set-digest'
import { recordFields, type TableView } from './table-view'
import type { RecordValues } from './value'

export { isDigest } from '../base/set-digest'

/** What the digest covers of a row: its number, its values and the text in its problems column. */
export interface DigestRow {
  readonly id: string
  readonly values: RecordValues
  readonly problems: string
}

/** A digest of the rows of a table: a sort is no change, and a changed row is followed without reading the others. */
export class TableDigest {
  readonly #fields: readonly string[]
  readonly #digest: SetDigest

  /** Starts at nothing, or where a written digest left off. Throws for a text that is none. Fields without a column do not count. */
  constructor({ schema, columns }: Pick<TableView, 'schema' | 'columns'>, from?: string) {
    this.#fields = recordFields(schema).flatMap(({ key }) => (columns.has(key) ? [key] : []))
    this.#digest = new SetDigest(from)
  }

  add(row: DigestRow): void {
    this.#digest.add(this.#textOf(row))
  }

  remove(row: DigestRow): void {
    this.#digest.remove(this.#textOf(row))
  }

  /** The written digest; equal for equal rows in whatever order. */
  toString(): string {
    return this.#digest.toString()
  }

  #textOf({ id, values, problems }: DigestRow): string {
    let text = `${id}\u0001${problems}`
    for (const field of this.#fields) {
      const value = values[field]
      if (value !== undefined && value !== '') text += `\u0001${field}\u0002${typeof value}\u0002${value}`
    }
    return text
  }
}
