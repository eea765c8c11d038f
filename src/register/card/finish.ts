import type { CalendarDate } from '../../base/calendar-date'
import { doneLabel, waitingLabel } from '../deadlines/deadline-line'
import { fieldOf, type TableSchema } from '../field'
import { choiceLabel } from '../rules/choice-rule'
import type { RecordValues, Value } from '../value'

/** What is said of a step: it is done, or it is open again after all. */
export type Finish = 'done' | 'reopened'

/**
 * The values that finish a record of steps, or open it again: the month of a duty, the state of a complaint, the box of
 * a to-do, whichever its table has. Nothing where the table knows no such thing.
 */
export function finishValues(
  table: TableSchema,
  finish: Finish,
  today: CalendarDate,
  month?: string,
): RecordValues {
  if (month !== undefined) return monthValues(table, finish, month)
  const day = finish === 'done' ? today : ''
  if (fieldOf(table, 'state')) {
    const state = stateLabel(table, finish === 'done' ? 'resolved' : 'reopened')
    return state === undefined ? {} : { state, ...knownValue(table, 'resolved-on', day) }
  }
  return { ...knownValue(table, 'done', finish === 'done'), ...knownValue(table, 'done-on', day) }
}

const stateLabel = (table: TableSchema, word: string): string | undefined =>
  choiceLabel(fieldOf(table, 'state')?.choices ?? [], word)

const knownValue = (table: TableSchema, key: string, value: Value): RecordValues =>
  fieldOf(table, key) ? { [key]: value } : {}

/** A month that is open again is one that waits. */
function monthValues(table: TableSchema, finish: Finish, month: string): RecordValues {
  const label = finish === 'done' ? doneLabel(table, month) : waitingLabel(table, month)
  return label === undefined ? {} : { [month]: label }
}
