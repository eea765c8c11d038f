import { type CalendarDate, daysBetween } from '../../base/calendar-date'
import { fieldValue, type RecordValues } from '../value'
import { feedbackKind } from './feedback-counts'
import type { FigureGround } from './figure-ground'
import { type FigureRecord, type LinkedRecords, linkedId } from './linked-records'
import { isResolved } from './open-steps'
import { isWithin, type Period } from './period'

/** A complaint that is not resolved. */
export interface OpenComplaint {
  readonly id: string
  readonly customer: string
  readonly what: string
  /** The firm's word; `''` for none. */
  readonly severity: string
  /** Number of the product; `''` for none. */
  readonly product: string
  /** Named there, else who looks after the customer; `''` for nobody. */
  readonly owner: string
  readonly deadline?: CalendarDate
  /** Days past the deadline. */
  readonly daysOverdue?: number
  /** It was resolved once. */
  readonly isReopened: boolean
}

/** The complaints of a register. */
export interface Complaints {
  /** Overdue ones first, the longest of them first; then by deadline, those without last. */
  readonly open: readonly OpenComplaint[]
  /** Of those that came in within the period: all of them, and the resolved among them. */
  readonly received: number
  readonly resolved: number
}

/** Complaints that wait, whenever they came in, and how many came in over a period. */
export function complaintsOf(linked: LinkedRecords, period: Period, ground: FigureGround): Complaints {
  const complaints = linked
    .recordsOf('service')
    .filter(({ values }) => feedbackKind(fieldValue(values, 'type')) === 'complaints')
  const received = complaints.filter(({ values }) => {
    const on = ground.day(values.at)
    return on !== undefined && on <= ground.today && isWithin(on, period)
  })
  const open = complaints
    .filter(({ values }) => !isResolved(values))
    .map((record) => openComplaint(record, linked, ground))
  return {
    open: open.sort(compare),
    received: received.length,
    resolved: received.filter(({ values }) => isResolved(values)).length,
  }
}

const LATEST = '9999-12-31'
const compare = (one: OpenComplaint, other: OpenComplaint): number =>
  (other.daysOverdue ?? 0) - (one.daysOverdue ?? 0) ||
  ((one.deadline ?? LATEST) < (other.deadline ?? LATEST) ? -1 : one.deadline === other.deadline ? 0 : 1)

const text = (values: RecordValues, key: string): string => String(fieldValue(values, key)).trim()
const REOPENED = /重新打开|再次打开|重开|reopen/i

function openComplaint(
  { id, values }: FigureRecord,
  linked: LinkedRecords,
  { day, today }: FigureGround,
): OpenComplaint {
  const customer = linkedId(fieldValue(values, 'customer'))
  const deadline = day(values.deadline)
  const daysOverdue = deadline === undefined ? 0 : daysBetween(deadline, today)
  return {
    ...{ id, customer, what: text(values, 'what'), severity: text(values, 'severity') },
    product: linkedId(fieldValue(values, 'product')),
    owner: text(values, 'owner') || text(linked.find('customers', customer)?.values ?? {}, 'owner'),
    ...(deadline === undefined ? {} : { deadline }),
    ...(daysOverdue > 0 ? { daysOverdue } : {}),
    isReopened: REOPENED.test(text(values, 'state')),
  }
}
