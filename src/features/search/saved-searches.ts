import type { Host } from '../../host/host'

/** A search that somebody keeps: for oneself, or for everybody. */
export interface SavedSearch {
  readonly id: string
  readonly name: string
  /** JSON of the condition. */
  readonly condition: string
  readonly shared: boolean
  /** E-mail address of who shared it; `''` for one's own, and where nobody can say. */
  readonly by: string
}

/**
 * Own searches are values of the person, shared ones of the script: whoever may search may share at once, which a system
 * tab that only the administrator writes would not allow, and no search can spoil the table.
 */
const PREFIX = 'search.'
/** Google takes 9 KB under a key. */
export const MOST_BYTES = 8000
/** More than this nobody finds anything in. */
const MOST_KEPT = 50

type Kept = Pick<SavedSearch, 'name' | 'condition' | 'by'>

function kept(values: Readonly<Record<string, string>>, shared: boolean): SavedSearch[] {
  return Object.entries(values).flatMap(([key, json]) => {
    if (!key.startsWith(PREFIX)) return []
    try {
      const { name, condition, by } = JSON.parse(json) as Kept
      return [{ id: key.slice(PREFIX.length), name, condition, by, shared }]
    } catch {
      return []
    }
  })
}

/** One's own and the shared searches, by name. */
export const savedSearches = ({
  personal,
  properties,
}: Pick<Host, 'personal' | 'properties'>): SavedSearch[] =>
  [...kept(personal.readAll(), false), ...kept(properties.readAll(), true)].sort(
    (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) || (a.id < b.id ? -1 : 1),
  )

/** Keeps a search. A shared one of the same id takes the place of what was there. */
export function keepSearch(
  host: Pick<Host, 'personal' | 'properties'>,
  search: SavedSearch,
): 'kept' | 'too-long' | 'too-many' {
  const { id, shared, ...value } = search
  const json = JSON.stringify(value)
  const store = shared ? host.properties : host.personal
  if (utf8Length(json) > MOST_BYTES) return 'too-long'
  const others = kept(store.readAll(), shared).filter((each) => each.id !== id)
  if (others.length >= MOST_KEPT) return 'too-many'
  store.write(PREFIX + id, json)
  return 'kept'
}

/** Forgets a search: one's own, or a shared one. */
export function dropSearch(
  host: Pick<Host, 'personal' | 'properties'>,
  { id, shared }: Pick<SavedSearch, 'id' | 'shared'>,
): void {
  ;(shared ? host.properties : host.personal).remove(PREFIX + id)
}

const utf8Length = (text: string): number =>
  [...text].reduce((sum, sign) => {
    const code = sign.codePointAt(0) ?? 0
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)
  }, 0)
