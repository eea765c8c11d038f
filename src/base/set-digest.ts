/** Looked up once: a global costs time in the inner loop. */
const { imul } = Math
const WRITTEN = /^([\da-f]{8})([\da-f]{8})-(\d+)$/
const SEEDS = [0x811c9dc5, 0x9747b28c] as const
const PRIMES = [0x01000193, 0x5bd1e995] as const

/**
 * A digest of a set of texts that does not depend on their order and follows one that changes without seeing the
 * others: the sum of their hashes (additive multiset hash: Clarke, Devadas, van Dijk, Gassend, Suh, ASIACRYPT 2003).
 * It tells accidents apart, not forgeries.
 */
export class SetDigest {
  #sums = [0, 0]
  #count = 0

  /** Starts at nothing, or where a written digest left off. Throws for a text that is none. */
  constructor(from?: string) {
    if (from === undefined) return
    const parts = WRITTEN.exec(from)
    if (!parts) throw new Error(`No digest: ${from}`)
    this.#sums = [Number.parseInt(parts[1]!, 16), Number.parseInt(parts[2]!, 16)]
    this.#count = Number(parts[3])
  }

  add(text: string): this {
    return this.#change(text, 1)
  }

  remove(text: string): this {
    return this.#change(text, -1)
  }

  /** The written digest; equal for equal texts in whatever order. */
  toString(): string {
    return `${this.#sums.map((sum) => sum.toString(16).padStart(8, '0')).join('')}-${this.#count}`
  }

  #change(text: string, sign: 1 | -1): this {
    for (let lane = 0; lane < PRIMES.length; lane++)
      this.#sums[lane] = (this.#sums[lane]! + sign * hash(text, SEEDS[lane]!, PRIMES[lane]!)) >>> 0
    this.#count += sign
    return this
  }
}

/** Whether a text is a written digest. */
export const isDigest = (text: string): boolean => WRITTEN.test(text)

/** FNV-1a over UTF-16 units, with the final mix of MurmurHash3. */
function hash(text: string, seed: number, prime: number): number {
  let state = seed
  for (let index = 0; index < text.length; index++) {
    state = imul(state ^ text.charCodeAt(index), prime)
    state ^= state >>> 15
  }
  state = imul(state ^ (state >>> 16), 0x85ebca6b)
  state = imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (state ^ (state >>> 16)) >>> 0
}
