import { joinedChunks, textChunks } from '../base/text-chunks'
import type { RecordValues, Value } from './value'

/**
 * A record as last recorded. `corrected` remembers what stood in a field before the product corrected it, so that
 * a person who takes the correction back with Ctrl+Z is not corrected again.
 */
export interface ShadowEntry {
  readonly values: RecordValues
  readonly corrected?: RecordValues
}

/** The cells after a record's number in the shadow tab: one, or more where a record is longer than a cell. */
export function packShadow(entry: ShadowEntry): string[] {
  const corrected = entry.corrected && Object.keys(entry.corrected).length > 0 ? { c: entry.corrected } : {}
  return textChunks(JSON.stringify({ v: entry.values, ...corrected }))
}

/** Reads the cells after a record's number; what cannot be read is an empty record, which the next sweep records anew. */
export function unpackShadow(cells: readonly unknown[]): ShadowEntry {
  try {
    const packed = JSON.parse(joinedChunks(cells)) as {
      v?: Record<string, Value>
      c?: Record<string, Value>
    }
    return { values: packed.v ?? {}, ...(packed.c ? { corrected: packed.c } : {}) }
  } catch {
    return { values: {} }
  }
}
