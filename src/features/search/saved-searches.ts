import type { Host } from '../../host/host'
import type { Caller } from '../../register/role'

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

type Stores = Pick<Host, 'personal' | 'properties'>
type Person = Pick<Caller, 'email' | 'role'>

/** A shared search belongs to who shared it; those who manage the register may put away anybody's, also of people who left. */
const mayChange = ({ shared, by }: Pick<SavedSearch, 'shared' | 'by'>, caller: Person): boolean =>
  !shared || (by !== '' && by === caller.email) || caller.role.manages

/** One's own and the shared searches, by name, each with whether the person may delete it. */
export const savedSearches = (
  { personal, properties }: Stores,
  caller: Person,
): (SavedSearch & { readonly mayDrop: boolean })[] =>
  [...kept(personal.readAll(), false), ...kept(properties.readAll(), true)]
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) || (a.id < b.id ? -1 : 1))
    .map((search) => ({ ...search, mayDrop: mayChange(search, caller) }))

/** Keeps a search. One of the same id takes the place of what was there, a shared one only where it is the person's own. */
export function keepSearch(
  host: Stores,
  search: SavedSearch,
  caller: Person,
): 'kept' | 'too-long' | 'too-many' | 'not-yours' {
  const { id, shared, ...value } = search
  const json = JSON.stringify(value)
  const store = shared ? host.properties : host.personal
  if (utf8Length(json) > MOST_BYTES) return 'too-long'
  const all = kept(store.readAll(), shared)
  const before = all.find((each) => each.id === id)
  if (before && !mayChange(before, caller)) return 'not-yours'
  if (!before && all.length >= MOST_KEPT) return 'too-many'
  store.write(PREFIX + id, json)
  return 'kept'
}

/** Forgets a search of one's own, or a shared one that the person may put away. */
export function dropSearch(
  host: Stores,
  { id, shared }: Pick<SavedSearch, 'id' | 'shared'>,
  caller: Person,
): 'dropped' | 'not-yours' {
  const store = shared ? host.properties : host.personal
  const before = shared ? kept(store.readAll(), true).find((each) => each.id === id) : undefined
  if (before && !mayChange(before, caller)) return 'not-yours'
  store.remove(PREFIX + id)
  return 'dropped'
}

const utf8Length = (text: string): number =>
  [...text].reduce((sum, sign) => {
    const code = sign.codePointAt(0) ?? 0
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)
  }, 0)
