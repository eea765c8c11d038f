import type { Cell } from '../../register/cell-codec'

/** Looked up once: a global costs time in the inner loop. */
const { imul } = Math
const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** A short text that changes when any cell changes (FNV-1a, two lanes): tells whether a sheet is still as it was previewed. */
export function sheetFingerprint(cells: readonly (readonly Cell[])[]): string {
  let [first, second] = [OFFSET, OFFSET ^ 0x5bd1e995]
  for (const row of cells) {
    const text = JSON.stringify(row)
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      first = imul(first ^ code, PRIME)
      second = imul(second ^ (code + index), PRIME)
    }
  }
  return [first, second].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}
