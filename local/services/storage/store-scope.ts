import type { Seat } from '../seat'

/** Whose a store, cache or lock is. */
export type StoreScope = 'script' | 'user' | 'document'

/** The key of what belongs to a script, to a person in a script, or to a document of a script; undefined where a script is bound to none. */
export function scopeKey(seat: Seat, scope: StoreScope): string | undefined {
  const project = seat.project?.id ?? 'ambient'
  if (scope === 'script') return `script:${project}`
  if (scope === 'user') return `user:${project}:${seat.runtime.user.toLowerCase()}`
  const document = seat.project?.boundTo
  return document === undefined ? undefined : `document:${project}:${document}`
}
