import type { Host } from '../../host/host'
import { byRecord, type Change } from '../../register/change'
import { type RegisterConfig, tableOf } from '../../register/config'
import { CUSTOMERS, fieldOf } from '../../register/field'
import { type Caller, mayEdit } from '../../register/role'
import type { TableRow } from '../../register/table-view'
import { replacedTags, TAGS, type TagCount, tagChanges, tagCounts, tidyTag } from './tag-changes'

/** The tags in use; `absent` where the register has no field for them. */
export type TagList =
  | { readonly state: 'listed'; readonly tags: readonly TagCount[]; readonly mayEdit: boolean }
  | { readonly state: 'absent' }

/** What became of a change of tags. */
export type TagOutcome =
  | {
      readonly state: 'done'
      /** The operation to take back; absent where nothing had to be changed. */
      readonly operation?: string
      readonly customers: number
      /** Customers whose tags somebody changed meanwhile; theirs stand. */
      readonly left: number
    }
  | { readonly state: 'absent' | 'forbidden' | 'no-tag' }

/** Lists every tag: one read of one column. */
export function listTags(host: Host, caller: Caller): TagList {
  const field = tagField(host)
  if (!field) return { state: 'absent' }
  return { state: 'listed', tags: tagCounts(customers(host)), mayEdit: mayEdit(caller.role, field) }
}

const tagField = (host: Host) => fieldOf(tableOf(host.register.config() as RegisterConfig, CUSTOMERS), TAGS)

const customers = (host: Host): readonly TableRow[] =>
  host.register.readColumns(CUSTOMERS, [TAGS]).rows.filter(({ id }) => id !== '')

/** A change of tags as the sidebar asks for it. */
interface Request {
  readonly requestId: string
}

/** Gives some customers tags and takes others away, as one operation. The caller holds the lock. */
export function tagCustomers(
  host: Host,
  request: Request & {
    readonly ids: readonly string[]
    readonly add: readonly string[]
    readonly remove: readonly string[]
  },
  caller: Caller,
): TagOutcome {
  const add = request.add.map(tidyTag)
  if (add.includes(undefined) || add.length + request.remove.length === 0) return { state: 'no-tag' }
  const wanted = new Set(request.ids)
  return carryOut(host, request, caller, (rows) =>
    tagChanges(
      rows.filter(({ id }) => wanted.has(id)),
      { add: add.flatMap((tag) => tag ?? []), remove: request.remove },
    ),
  )
}

/** Renames a tag, merges several into one, or takes them away everywhere, as one operation. The caller holds the lock. */
export function replaceTags(
  host: Host,
  request: Request & { readonly from: readonly string[]; readonly to: string },
  caller: Caller,
): TagOutcome {
  const to = request.to.trim() === '' ? '' : tidyTag(request.to)
  if (to === undefined || request.from.length === 0) return { state: 'no-tag' }
  return carryOut(host, request, caller, (rows) => replacedTags(rows, request.from, to))
}

function carryOut(
  host: Host,
  { requestId }: Request,
  caller: Caller,
  decide: (rows: readonly TableRow[]) => Change[],
): TagOutcome {
  const field = tagField(host)
  if (!field) return { state: 'absent' }
  if (!mayEdit(caller.role, field)) return { state: 'forbidden' }
  if (host.register.findRecent(requestId))
    return { state: 'done', operation: requestId, customers: 0, left: 0 }
  const changes = decide(customers(host))
  if (changes.length === 0) return { state: 'done', customers: 0, left: 0 }
  const at = new Date(host.clock.nowMs()).toISOString()
  const operation = { id: requestId, at, by: caller.email, action: 'edit', changes } as const
  const { applied, refused } = host.register.apply(operation, { role: caller.role })
  return { state: 'done', operation: requestId, customers: byRecord(applied).size, left: refused.length }
}
