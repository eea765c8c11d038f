import type { TableSchema } from './field'
import { recordFields } from './table-view'
import type { RecordValues } from './value'

/** What the digest covers of a row: its number, its values and the text in its problems column. */
export interface DigestRow {
  readonly id: string
  readonly values: RecordValues
  readonly problems: string
}

const LANES = 2
const WRITTEN = /^([\da-f]{8})([\da-f]{8})-(\d+)$/

/**
 * A digest of a table that does not depend on the order of its rows, so that a sort is no change, and that follows a
 * changed row without reading the others: the sum of the rows' hashes (additive multiset hash: Clarke, Devadas, van
 * Dijk, Gassend, Suh, ASIACRYPT 2003). It tells accidents apart, not forgeries.
 */
export class TableDigest {
  readonly #fields: readonly string[]
  readonly #sums = [0, 0]
  #count = 0

  /** Starts at nothing, or where a written digest left off. Throws for a text that is none. */
  constructor(schema: TableSchema, from?: string) {
    this.#fields = recordFields(schema).map(({ key }) => key)
    if (from === undefined) return
    const parts = WRITTEN.exec(from)
    if (!parts) throw new Error(`No digest: ${from}`)
    for (let lane = 0; lane < LANES; lane++) this.#sums[lane] = Number.parseInt(parts[lane + 1]!, 16)
    this.#count = Number(parts[3])
  }

  add(row: DigestRow): this {
    return this.#sum(row, 1)
  }

  remove(row: DigestRow): this {
    return this.#sum(row, -1)
  }

  /** The written digest; equal for equal rows in whatever order. */
  toString(): string {
    return `${this.#sums.map((sum) => sum.toString(16).padStart(8, '0')).join('')}-${this.#count}`
  }

  #sum(row: DigestRow, sign: 1 | -1): this {
    const text = this.#textOf(row)
    for (let lane = 0; lane < LANES; lane++) {
      this.#sums[lane] = (this.#sums[lane]! + sign * hash(text, lane)) >>> 0
    }
    this.#count += sign
    return this
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

/** Whether a text is a digest that can be continued. */
export const isDigest = (text: string): boolean => WRITTEN.test(text)

const SEEDS = [0x811c9dc5, 0x9747b28c] as const
const PRIMES = [0x01000193, 0x5bd1e995] as const

/** FNV-1a over UTF-16 units with a different prime in each lane, then the final mix of MurmurHash3. */
function hash(text: string, lane: number): number {
  const prime = PRIMES[lane]!
  let state: number = SEEDS[lane]!
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), prime)
    state ^= state >>> 15
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (state ^ (state >>> 16)) >>> 0
}
