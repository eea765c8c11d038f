import type { EditNote } from '../../host/register-store'
import { type Change, effectOf } from '../../register/change'
import { fieldOf } from '../../register/field'
import { tidyValue } from '../../register/rules/field-rules'
import { contextOfCountry } from '../../register/rules/rule-context'
import { fieldValue } from '../../register/value'
import type { WatchGround } from './watch-ground'

/** Changes that one person made at one moment. */
export interface AuthoredChanges {
  readonly by: string
  readonly at: string
  readonly changes: readonly Change[]
}

/** Gives changes to the people whose noted edits they are: same field, same value; the rest belongs to nobody known. */
export function byNotes(
  { journal, view }: WatchGround,
  outside: readonly Change[],
): { readonly groups: readonly AuthoredChanges[]; readonly rest: readonly Change[] } {
  const fieldAt = new Map([...view.columns].map(([field, column]) => [column, field]))
  const open = new Set(outside.filter((change) => effectOf([change]) === 'changes'))
  const groups = journal.edits.flatMap((note): AuthoredChanges[] => {
    const field = note.sheetId === view.schema.sheetId ? fieldAt.get(note.column) : undefined
    const change = [...open].find((each) => each.field === field && String(each.after ?? '') === note.value)
    if (!change) return []
    open.delete(change)
    return [{ by: note.by, at: note.at, changes: [change] }]
  })
  const taken = new Set(groups.flatMap(({ changes }) => changes))
  return { groups, rest: outside.filter((change) => !taken.has(change)) }
}

/**
 * Values somebody typed while another operation was writing, and that stand nowhere now: each as a change from the
 * typed value to the one that stands, so that taking it back brings the typed value.
 */
export function overtaken(ground: WatchGround): AuthoredChanges[] {
  return ground.journal.edits.flatMap((note): AuthoredChanges[] => {
    const change = lostValue(ground, note)
    return change ? [{ by: note.by, at: note.at, changes: [change] }] : []
  })
}

function lostValue({ config, view, found, whole }: WatchGround, note: EditNote): Change | undefined {
  if (!whole || note.sheetId !== view.schema.sheetId || note.value === '') return undefined
  const key = [...view.columns].find(([, column]) => column === note.column)?.[0]
  const field = key === undefined ? undefined : fieldOf(view.schema, key)
  const settled = found.settled.find(({ row }) => row === note.row)
  if (!field || !settled || field.kind === 'number-id' || field.kind === 'computed') return undefined
  const after = fieldValue(settled.values, field.key)
  const tidy = tidyValue(field, note.value, contextOfCountry(config.country))
  const stands = (value: unknown) => String(value) === note.value || value === tidy
  if (stands(after) || found.outside.some((change) => change.field === key && stands(change.after)))
    return undefined
  return { table: view.schema.key, recordId: settled.id, field: field.key, before: note.value, after }
}
