import type { GridChange } from '../../host/feature'
import { type Action, byRecord, type Change, type ChangeSet, effectOf } from '../../register/change'
import { standingOf } from '../../register/config'
import { fieldOf } from '../../register/field'
import { lostColumns } from '../../register/lost-columns'
import { byNotes, overtaken } from './note-attribution'
import { numberRepairs } from './number-repairs'
import type { Doer, WatchGround } from './watch-ground'

/** Makes an id for each new operation. */
export type NewId = () => string

/**
 * The operations that a comparison found, oldest first: what people did by hand, each by whom it is known, then the
 * corrections of the product. Who deleted rows is only said where the event covers as many.
 */
export function outsideOperations(ground: WatchGround, newId: NewId, doer: Doer = {}): ChangeSet[] {
  const { found, at } = ground
  const gone = new Set(found.deleted)
  const deletions = found.outside.filter(({ recordId }) => gone.has(recordId))
  const numbers = numberRepairs(ground)
  const others = [...found.outside.filter(({ recordId }) => !gone.has(recordId)), ...numbers.typed]
  const noted = byNotes(ground, others)
  const isEditors = changesOf(ground, others, doer)
  const operation = (action: Action, by: string, changes: readonly Change[], when = at): ChangeSet[] =>
    changes.length === 0 ? [] : [{ id: newId(), at: when, by, action, changes }]
  return [
    ...noted.groups.flatMap((group) => operation('typed', group.by, group.changes, group.at)),
    ...overtaken(ground).flatMap((group) => operation('overtaken', group.by, group.changes, group.at)),
    ...operation('deleted', deletedBy(found.deleted, doer), deletions),
    ...operation('column-deleted', removerOf('columns', doer), columnsGone(ground)),
    ...operation('typed', doer.editing?.by ?? '', noted.rest.filter(isEditors)),
    ...operation(
      'found',
      '',
      noted.rest.filter((change) => !isEditors(change)),
    ),
    ...operation('repair', '', [...found.corrections, ...numbers.repairs]),
  ]
}

/** The columns that were there at the last comparison and are gone now. */
function columnsGone({ config, view: { schema, columns } }: WatchGround): Change[] {
  const known = new Set(standingOf(config, schema.key).lostColumns)
  return lostColumns(schema, columns)
    .filter((key) => !known.has(key))
    .map((field) => ({
      table: schema.key,
      recordId: '',
      field,
      before: fieldOf(schema, field)?.header ?? field,
      after: null,
    }))
}

const deletedBy = (deleted: readonly string[], doer: Doer): string =>
  doer.editing && deleted.length <= doer.editing.endRow - doer.editing.startRow
    ? doer.editing.by
    : removerOf('rows', doer)

const removerOf = (what: NonNullable<GridChange['removed']>, { changing }: Doer): string =>
  changing?.removed === what ? changing.by : ''

/** Tells the changes in the cells that were edited from what else is found in their rows. A new record belongs together. */
function changesOf(
  { found, view }: WatchGround,
  outside: readonly Change[],
  { editing }: Doer,
): (change: Change) => boolean {
  if (!editing) return () => false
  const rowOf = new Map(found.settled.map(({ id, row }) => [id, row]))
  const isInside = ({ recordId, field }: Change) => {
    const row = rowOf.get(recordId) ?? -1
    const column = view.columns.get(field) ?? -1
    const { startRow, endRow, startColumn, endColumn } = editing
    return row >= startRow && row < endRow && column >= startColumn && column < endColumn
  }
  const inside = new Set<Change>()
  for (const group of byRecord(outside).values()) {
    const together = effectOf(group) === 'adds' && group.some(isInside)
    for (const change of group) if (together || isInside(change)) inside.add(change)
  }
  return (change) => inside.has(change)
}
