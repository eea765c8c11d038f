/** A seeded source of chance: the same seed gives the same ids, jitter and order of executions. */
export interface Random {
  /** At least 0, below 1. */
  next(): number
  /** At least 0, below `bound`, whole. */
  below(bound: number): number
  /** `length` letters and digits, as in Google's file ids. */
  id(length: number): string
  /** Where the sequence stands; give it to `seededRandom` to go on from there. */
  state(): number
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** Mulberry32 (public domain, Tommy Ettinger): 32 bits of state, enough for practice data, never for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (bound: number) => Math.floor(next() * bound)
  const id = (length: number) => Array.from({ length }, () => letters[below(letters.length)]).join('')
  return { next, below, id, state: () => state }
}
