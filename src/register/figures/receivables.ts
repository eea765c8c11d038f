import { daysBetween } from '../../base/calendar-date'
import { exactSum } from '../../base/exact-sum'
import type { FigureGround } from './figure-ground'
import type { HeldRecord, LinkedRecords } from './linked-records'
import { settlementOf, TRANSACTIONS, unassignedPayments } from './settlement'

/** Open amounts by how long they are overdue. */
export interface Receivables {
  /** Not due yet, or without due day; payments without transaction and what the firm owes are taken off here. */
  readonly notDue: number
  /** 1 to 30, 31 to 60, 61 to 90 and more than 90 days past the due day. */
  readonly to30: number
  readonly to60: number
  readonly to90: number
  readonly over90: number
  /** All of them: the open balance of the customer. */
  readonly total: number
}

type Age = Exclude<keyof Receivables, 'total'>

/** What a customer owes by age (应收账龄). Transactions whose worth nobody can say are left out. */
export function receivablesOf(customer: string, linked: LinkedRecords, ground: FigureGround): Receivables {
  const parts: Record<Age, number[]> = { notDue: [], to30: [], to60: [], to90: [], over90: [] }
  for (const transaction of linked.leadingTo(TRANSACTIONS, 'customers', customer)) {
    const { total, paid } = settlementOf(transaction, linked, ground)
    if (total !== undefined && paid !== undefined)
      parts[ageOf(transaction, linked, ground)].push(total, -paid)
  }
  parts.notDue.push(-unassignedPayments(customer, 'customers', linked, ground))
  const { notDue, to30, to60, to90, over90 } = parts
  const all = [...notDue, ...to30, ...to60, ...to90, ...over90]
  return {
    ...{ notDue: exactSum(notDue), to30: exactSum(to30), to60: exactSum(to60), to90: exactSum(to90) },
    ...{ over90: exactSum(over90), total: exactSum(all) },
  }
}

function ageOf(transaction: HeldRecord, linked: LinkedRecords, ground: FigureGround): Age {
  const dueOn = ground.day(transaction.values['due-on'])
  const { state } = settlementOf(transaction, linked, ground)
  if (dueOn === undefined || state !== 'overdue') return 'notDue'
  const days = daysBetween(dueOn, ground.today)
  return days <= 30 ? 'to30' : days <= 60 ? 'to60' : days <= 90 ? 'to90' : 'over90'
}
