import type { RecordedOperation } from './register-store'

/** Operations that were recorded in several parts as one each, in the order of their first part. */
export function mergedOperations(operations: readonly RecordedOperation[]): RecordedOperation[] {
  const merged = new Map<string, RecordedOperation>()
  for (const part of operations) {
    const first = merged.get(part.id)
    const whole = first
      ? { ...first, changes: [...first.changes, ...part.changes], sealed: first.sealed && part.sealed }
      : part
    merged.set(part.id, whole)
  }
  return [...merged.values()]
}
