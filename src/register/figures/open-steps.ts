import type { CalendarDate } from '../../base/calendar-date'
import { fieldValue, isBlank, type RecordValues } from '../value'
import type { FigureGround } from './figure-ground'
import { type FigureRecord, type LinkedRecords, linkedId } from './linked-records'

/** Something that is still to be done for a customer. */
export interface OpenStep {
  readonly table: 'follow-ups' | 'to-dos' | 'service'
  readonly recordId: string
  readonly customer: string
  /** Who has to do it: named there, else the owner of the customer; `''` for nobody. */
  readonly who: string
  readonly what: string
  /** Absent where no day is set. */
  readonly on?: CalendarDate
}

/** The open steps of one customer or one salesperson. */
export interface StepCount {
  readonly of: string
  readonly open: number
  readonly overdue: number
  /** The day of the next one that is not overdue. */
  readonly next?: CalendarDate
}

/**
 * What is still to be done, the soonest first and what has no day last: to-dos not ticked, next follow-ups not ticked
 * and not followed by a later contact on that day or after, complaints and requests not resolved.
 */
export function openSteps(linked: LinkedRecords, ground: FigureGround): OpenStep[] {
  const steps = [
    ...linked.recordsOf('to-dos').flatMap((record) => (isDone(record) ? [] : toDoStep(record, ground))),
    ...followUpSteps(linked, ground),
    ...linked.recordsOf('service').flatMap((record) => serviceStep(record, ground)),
  ]
  const owned = steps.map((step) => (step.who === '' ? { ...step, who: ownerOf(step, linked) } : step))
  const day = ({ on = '9999-12-31' as CalendarDate }: OpenStep) => on
  return owned.sort((one, other) => (day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0))
}

/** Counts them by customer or by who has to do them, the most overdue first. */
export function stepCounts(
  steps: readonly OpenStep[],
  by: 'customer' | 'who',
  { today }: FigureGround,
): StepCount[] {
  const groups = new Map<string, OpenStep[]>()
  for (const step of steps) {
    const group = groups.get(step[by])
    if (group) group.push(step)
    else groups.set(step[by], [step])
  }
  const counts = [...groups].map(([of, group]): StepCount => {
    const days = group.flatMap(({ on }) => on ?? [])
    const [next] = days.filter((on) => on >= today).sort()
    const overdue = days.filter((on) => on < today).length
    return { of, open: group.length, overdue, ...(next === undefined ? {} : { next }) }
  })
  return counts.sort((one, other) => other.overdue - one.overdue || other.open - one.open)
}

const text = (values: RecordValues, key: string): string => String(fieldValue(values, key)).trim()
const ownerOf = ({ customer }: OpenStep, linked: LinkedRecords): string =>
  text(linked.find('customers', customer)?.values ?? {}, 'owner')

function step(
  table: OpenStep['table'],
  { id, values }: FigureRecord,
  { who, what, on }: { who: string; what: string; on: CalendarDate | undefined },
): OpenStep {
  const customer = linkedId(fieldValue(values, 'customer'))
  return { table, recordId: id, customer, who, what, ...(on === undefined ? {} : { on }) }
}

const isDone = ({ values }: FigureRecord): boolean => values.done === true || !isBlank(values['done-on'])

const toDoStep = (record: FigureRecord, { day }: FigureGround): OpenStep[] => {
  const { values } = record
  const isEmpty = isBlank(values.what) && isBlank(values['due-on'])
  const told = { who: text(values, 'owner'), what: text(values, 'what'), on: day(values['due-on']) }
  return isEmpty ? [] : [step('to-dos', record, told)]
}

function followUpSteps(linked: LinkedRecords, { day, today }: FigureGround): OpenStep[] {
  const records = linked.recordsOf('follow-ups')
  const lastContact = new Map<string, CalendarDate>()
  for (const { values } of records) {
    const [customer, at] = [linkedId(fieldValue(values, 'customer')), day(values.at)]
    if (at !== undefined && at <= today && at > (lastContact.get(customer) ?? ''))
      lastContact.set(customer, at)
  }
  return records.flatMap((record) => {
    const { values } = record
    const on = day(values['next-on'])
    const contact = lastContact.get(linkedId(fieldValue(values, 'customer')))
    const at = day(values.at)
    const isTaken =
      on !== undefined && contact !== undefined && contact >= on && (at === undefined || contact > at)
    if (on === undefined || values.done === true || isTaken) return []
    return [
      step('follow-ups', record, {
        who: text(values, 'by'),
        what: text(values, 'topic') || text(values, 'what'),
        on,
      }),
    ]
  })
}

const RESOLVED = /已解决|已处理|已完成|已关闭|(?<!\bnot (?:yet )?)\b(?:resolved|closed|done)\b/i

/** Whether a complaint or request is settled: its state says so, or where it has none the day on which it was. */
export function isResolved(values: RecordValues): boolean {
  const state = text(values, 'state')
  return RESOLVED.test(state) || (state === '' && !isBlank(values['resolved-on']))
}

const TO_BE_RESOLVED = /投诉|请求|complaint|request/i

function serviceStep(record: FigureRecord, { day }: FigureGround): OpenStep[] {
  const { values } = record
  const [state, on] = [text(values, 'state'), day(values.deadline)]
  const isAsked = TO_BE_RESOLVED.test(text(values, 'type')) || on !== undefined || state !== ''
  if (!isAsked || isResolved(values)) return []
  return [step('service', record, { who: text(values, 'owner'), what: text(values, 'what'), on })]
}
