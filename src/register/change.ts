import { NUMBER } from './field'
import { fieldValue, type RecordValues, type Value } from './value'

/**
 * One value before and after. `null` stands for "the record does not exist", `''` for an empty field. A change without
 * record is one of a column itself, or of a tab: its header or title, or `null` where it is not there.
 */
export interface Change {
  readonly table: string
  readonly recordId: string
  readonly field: string
  readonly before: Value | null
  readonly after: Value | null
}

/** Why a change set came to be; closed, so that History has a sentence for each in every language. */
export type Action =
  | 'set-up'
  | 'add'
  | 'edit'
  | 'typed'
  | 'found'
  | 'deleted'
  | 'column-deleted'
  | 'tab-deleted'
  | 'tab-restored'
  | 'standardise'
  | 'repair'
  | 'overtaken'
  | 'hand-over'
  | 'binned'
  | 'restored'
  | 'arrivals'
  | 'planned'
  | 'fields'
  | 'table-added'
  | 'table-removed'
  | 'undo'

/** One operation with all its changes, applied together. */
export interface ChangeSet {
  readonly id: string
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  /** E-mail address of who did it; `''` where nobody can say. */
  readonly by: string
  readonly action: Action
  readonly changes: readonly Change[]
  /** For an undo: the id of what it takes back. */
  readonly undoes?: string
}

/** The change of every field of a record that comes to be. */
export const additions = (table: string, recordId: string, values: RecordValues): Change[] =>
  Object.entries(values)
    .filter(([, after]) => after !== '')
    .map(([field, after]) => ({ table, recordId, field, before: null, after }))

/** The change of every field of a record that ceases to be; of its number, where it held nothing else. */
export function removals(table: string, recordId: string, values: RecordValues): Change[] {
  const fields = additions(table, recordId, values)
  const held = fields.length > 0 ? fields : additions(table, recordId, { [NUMBER]: recordId })
  return held.map((change) => ({ ...change, before: change.after, after: null }))
}

/** The changes that lead from one set of values to another, field by field of either. */
export function differences(table: string, recordId: string, from: RecordValues, to: RecordValues): Change[] {
  const fields = new Set([...Object.keys(from), ...Object.keys(to)])
  return [...fields].flatMap((field) => {
    const [before, after] = [fieldValue(from, field), fieldValue(to, field)]
    return before === after ? [] : [{ table, recordId, field, before, after }]
  })
}

/** The columns or tabs that went or came, among changes: those that belong to no record. */
export const columnChanges = (changes: readonly Change[]): Change[] =>
  changes.filter(({ recordId }) => recordId === '')

/** Whether a change tells only that a record comes or goes. */
export const isOfExistence = ({ field, before, after }: Change): boolean =>
  field === NUMBER && (before === null || after === null)

/** What takes a change back. */
export const inverse = (change: Change): Change => ({ ...change, before: change.after, after: change.before })

/** The changes of each record, in the order records first appear; the key is table and number. */
export function byRecord(changes: readonly Change[]): Map<string, Change[]> {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const key = `${change.table}/${change.recordId}`
    const group = groups.get(key)
    if (group) group.push(change)
    else groups.set(key, [change])
  }
  return groups
}

/** What a group of changes of one record does to it. */
export function effectOf(changes: readonly Change[]): 'adds' | 'removes' | 'changes' {
  if (changes.some((change) => change.before === null)) return 'adds'
  return changes.some((change) => change.after === null) ? 'removes' : 'changes'
}
