import { type CalendarDate, daysBetween } from '../../base/calendar-date'
import { fieldValue } from '../value'
import type { FigureGround } from './figure-ground'
import { type FigureRecord, linkedId } from './linked-records'

/** A delivery that was late or is. */
export interface LateDelivery {
  readonly transaction: string
  readonly customer: string
  readonly dueOn: CalendarDate
  /** Absent where it has not been delivered yet. */
  readonly deliveredOn?: CalendarDate
  /** Days after the agreed day, until today where it is still awaited. */
  readonly daysLate: number
}

/**
 * Transactions delivered after the agreed day, or awaited past it: these first, then the latest of all. A delivery dated
 * after today has not been yet; one on a day that cannot be read, or below zero, was never to be delivered.
 */
export function lateDeliveries(transactions: readonly FigureRecord[], ground: FigureGround): LateDelivery[] {
  const { today, day, number } = ground
  const late = transactions.flatMap(({ id, values }): LateDelivery[] => {
    const dueOn = day(values['delivery-on'])
    if (dueOn === undefined || (number(values.amount) ?? 0) < 0) return []
    const told = day(values['delivered-on'])
    const deliveredOn = told !== undefined && told <= today ? told : undefined
    const daysLate = daysBetween(dueOn, deliveredOn ?? today)
    if (daysLate <= 0) return []
    const customer = linkedId(fieldValue(values, 'customer'))
    return [{ transaction: id, customer, dueOn, daysLate, ...(deliveredOn ? { deliveredOn } : {}) }]
  })
  const isAwaited = ({ deliveredOn }: LateDelivery) => (deliveredOn === undefined ? 0 : 1)
  return late.sort((one, other) => isAwaited(one) - isAwaited(other) || other.daysLate - one.daysLate)
}
