import type { ChangeSet } from '../../register/change'
import type { Conflict } from '../../register/conflict'

/** Who gave a field the value it has now, and when, as far as the operations tell. */
export function recentChangeOf(
  history: readonly ChangeSet[],
  { field, theirs }: Pick<Conflict, 'field' | 'theirs'>,
): { readonly by: string; readonly at: string } {
  const found = history
    .filter(({ changes }) => changes.some((change) => change.field === field && change.after === theirs))
    .reduce<ChangeSet | undefined>((latest, set) => (latest && latest.at >= set.at ? latest : set), undefined)
  return { by: found?.by ?? '', at: found?.at ?? '' }
}
