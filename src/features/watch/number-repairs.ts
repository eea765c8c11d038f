import type { Change } from '../../register/change'
import { NUMBER } from '../../register/field'
import type { WatchGround } from './watch-ground'

/** What people made of customers' numbers, and how each was put right again. */
export interface NumberRepairs {
  readonly typed: readonly Change[]
  readonly repairs: readonly Change[]
}

/**
 * Numbers that were typed over, pasted over or cleared, as changes of the number field. Only of customers that were
 * recorded: the copy of a row is a new customer, and a new one has no number yet.
 */
export function numberRepairs({
  view,
  recorded,
  found,
}: Pick<WatchGround, 'view' | 'recorded' | 'found'>): NumberRepairs {
  const stood = new Map(view.rows.map(({ row, id }) => [row, id]))
  const typed = found.numbers.flatMap(({ row, id }): Change[] =>
    recorded.has(id)
      ? [{ table: view.schema.key, recordId: id, field: NUMBER, before: id, after: stood.get(row) ?? '' }]
      : [],
  )
  return {
    typed,
    repairs: typed.map((change) => ({ ...change, before: change.after, after: change.before })),
  }
}
