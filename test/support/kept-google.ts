import type { Google } from '../../local/services'

/** A Google that was prepared, and plain data about it. */
export interface Prepared<T> {
  readonly google: Google
  readonly about: T
}

const kept = new Map<string, Prepared<unknown> & { readonly again: () => Google }>()

/**
 * Prepares a Google once in a test file and answers a copy each time: setting up a register costs fifteen times as
 * much as copying it. `what` and `key` (plain data) tell what is prepared apart.
 */
export function keptGoogle<T>(what: string, key: unknown, prepare: () => Prepared<T>): Prepared<T> {
  const name = `${what} ${JSON.stringify(key)}`
  let known = kept.get(name)
  if (!known) {
    const prepared = prepare()
    known = { ...prepared, again: prepared.google.keep() }
    kept.set(name, known)
  }
  return { google: known.again(), about: known.about as T }
}
