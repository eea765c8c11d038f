import type { SettledRow } from '../../register/reconcile'
import type { ShadowEntry } from '../../register/shadow'
import type { RecordValues } from '../../register/value'
import type { WatchGround } from './watch-ground'

/** The shadow's entries that change with a comparison; `null` takes one away. */
export function shadowAfter({ shadow, recorded, found }: WatchGround): Map<string, ShadowEntry | null> {
  const entries = new Map<string, ShadowEntry | null>()
  for (const [id, entry] of recorded) if (shadow.get(id) !== entry) entries.set(id, entry)
  for (const id of shadow.keys()) if (!recorded.has(id)) entries.set(id, null)
  for (const row of found.settled) {
    const entry = entryOf(row)
    if (isSame(shadow.get(row.id), entry)) entries.delete(row.id)
    else entries.set(row.id, entry)
  }
  for (const id of found.deleted) {
    if (shadow.has(id)) entries.set(id, null)
    else entries.delete(id)
  }
  return entries
}

const entryOf = ({ values, corrected }: SettledRow): ShadowEntry =>
  Object.keys(corrected).length > 0 ? { values, corrected } : { values }

const isSame = (a: ShadowEntry | undefined, b: ShadowEntry): boolean =>
  a !== undefined && areSame(a.values, b.values) && areSame(a.corrected ?? {}, b.corrected ?? {})

function areSame(a: RecordValues, b: RecordValues): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}
