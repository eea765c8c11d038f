import { type CalendarDate, daysBetween, partsOf } from '../../base/calendar-date'
import { openMonths } from '../deadlines/deadline-line'
import { deadlineDay } from '../deadlines/duty-months'
import { fieldOf, type TableSchema } from '../field'
import { choiceLabel } from '../rules/choice-rule'
import { isBlank, type RegisterRecord } from '../value'
import { CARD_TABLES, type Family, isTicked, recordsOf, textOfField } from './family'
import { recordDay } from './record-day'

/** Something that is still to be done for a customer. */
export interface NextStep {
  readonly kind: 'follow-up' | 'to-do' | 'service' | 'deadline'
  readonly table: string
  readonly id: string
  /** Absent where no day is set. */
  readonly on?: CalendarDate
  /** Days from today, negative when it has passed. */
  readonly daysLeft?: number
  readonly what: string
  readonly who: string
  /** Of a deadline: the field of its month. */
  readonly field?: string
}

/** Everything still open for a customer, what is due first on top; what has no day stands last. */
export function nextSteps(tables: readonly TableSchema[], family: Family, today: CalendarDate): NextStep[] {
  const steps = tables.flatMap((table) =>
    recordsOf(family, table.key).flatMap((record) => stepsOf(table, record, today)),
  )
  return steps
    .map((step) => (step.on === undefined ? step : { ...step, daysLeft: daysBetween(today, step.on) }))
    .sort((a, b) => compare(a.on ?? '9999', b.on ?? '9999') || compare(a.id, b.id))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function stepsOf(table: TableSchema, record: RegisterRecord, today: CalendarDate): NextStep[] {
  switch (table.key) {
    case CARD_TABLES.followUps:
      return followUpStep(table, record)
    case CARD_TABLES.service:
      return serviceStep(table, record)
    case CARD_TABLES.deadlines:
      return deadlineSteps(table, record, today)
    default:
      return table.key === CARD_TABLES.toDos || table.card?.place === 'steps' ? toDoStep(table, record) : []
  }
}

function step(
  kind: NextStep['kind'],
  table: TableSchema,
  { id, values }: RegisterRecord,
  keys: { readonly on: string; readonly what: readonly string[]; readonly who: readonly string[] },
): NextStep {
  const on = recordDay(values, keys.on)
  const first = (candidates: readonly string[]) =>
    candidates.map((key) => textOfField(values, key)).find((text) => text !== '') ?? ''
  return {
    ...{ kind, table: table.key, id, what: first(keys.what), who: first(keys.who) },
    ...(on === undefined ? {} : { on }),
  }
}

/** A contact that named a next day, until it is ticked as done. */
function followUpStep(table: TableSchema, record: RegisterRecord): NextStep[] {
  const { values } = record
  if (isTicked(values, 'done') || recordDay(values, 'next-on') === undefined) return []
  return [step('follow-up', table, record, { on: 'next-on', what: ['topic', 'what'], who: ['by', 'owner'] })]
}

/** A complaint or request is open until it is resolved; one reopened is open again. */
function serviceStep(table: TableSchema, record: RegisterRecord): NextStep[] {
  const choices = fieldOf(table, 'state')?.choices ?? []
  const state = record.values.state ?? ''
  const means = (word: string) =>
    !isBlank(state) && choiceLabel(choices, state) === choiceLabel(choices, word)
  const isResolved = means('resolved') || (isBlank(state) && !isBlank(record.values['resolved-on']))
  const asks = !isBlank(state) || recordDay(record.values, 'deadline') !== undefined
  if (isResolved || !asks) return []
  return [step('service', table, record, { on: 'deadline', what: ['what', 'type'], who: ['owner', 'by'] })]
}

function toDoStep(table: TableSchema, record: RegisterRecord): NextStep[] {
  if (isTicked(record.values, 'done') || !isBlank(record.values['done-on'])) return []
  const on = fieldOf(table, 'due-on') ? 'due-on' : (table.card?.when ?? '')
  const what = ['what', ...(table.card?.summary ?? [])]
  return [step('to-do', table, record, { on, what, who: ['owner', 'by'] })]
}

/** The months of a duty up to this one that are named and not done, each on its last day. */
function deadlineSteps(table: TableSchema, record: RegisterRecord, today: CalendarDate): NextStep[] {
  const { year, month } = partsOf(today)
  const monthEnd = deadlineDay(year, month) ?? today
  const due = step('deadline', table, record, { on: '', what: ['duty', 'what'], who: ['owner'] })
  return openMonths(table, record)
    .filter(({ on }) => on === undefined || on <= monthEnd)
    .map((month) => ({ ...due, ...month }))
}
