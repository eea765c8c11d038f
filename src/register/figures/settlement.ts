import { type CalendarDate, daysBetween } from '../../base/calendar-date'
import { exactSum, toCents } from '../../base/exact-sum'
import { fieldValue } from '../value'
import { AMOUNT, baseAmount, foreignCurrency } from './base-amount'
import type { FigureGround } from './figure-ground'
import type { PaymentState } from './figure-words'
import { type FigureRecord, type HeldRecord, type LinkedRecords, linkedIds, linksTo } from './linked-records'

/** What became of what a transaction asks for. Amounts are in the firm's own money; undefined where nobody can say. */
export interface Settlement {
  readonly total?: number | undefined
  readonly paid?: number | undefined
  /** Undefined for a transaction without amount. */
  readonly state?: PaymentState
  /** The day from which on all was paid; undefined where it is not, or where a payment that counts has no day. */
  readonly settledOn?: CalendarDate | undefined
  /** Days from the transaction to that day; negative when paid in advance. */
  readonly daysToPay?: number | undefined
  /** Days the payment is or was late, 0 when it came in time; undefined before it is due and without a due day. */
  readonly daysLate?: number | undefined
}

const HALF_CENT = 0.005
export const TRANSACTIONS = 'transactions'
export const PAYMENTS = 'payments'

/**
 * Sets a transaction against the payments that lead to it. A payment in the transaction's own foreign currency counts at
 * the transaction's rate, so that a moved rate leaves nothing open; without any rate only such payments count, and only
 * the state is known. A payment dated after today has not come yet; one without day has. A transaction below zero is a
 * refund, settled when as much was paid back, and never overdue.
 */
export function settlementOf(
  transaction: HeldRecord,
  linked: LinkedRecords,
  ground: FigureGround,
): Settlement {
  transaction.settlement ??= settle(
    transaction,
    linked.leadingTo(PAYMENTS, TRANSACTIONS, transaction.id),
    ground,
  )
  return transaction.settlement
}

interface Part {
  readonly amount: number
  readonly on: CalendarDate | undefined
}

function settle(
  { values }: FigureRecord,
  payments: readonly FigureRecord[],
  ground: FigureGround,
): Settlement {
  const base = baseAmount(values, ground)
  const asked = base ?? ground.number(fieldValue(values, AMOUNT.amount))
  if (asked === undefined) return {}
  const parts = partsOf(values, payments, ground, base)
  const got = exactSum(parts.map(({ amount }) => amount))
  const dueOn = asked > 0 ? ground.day(values['due-on']) : undefined
  const isSettled = covers(asked, got)
  const settledOn = isSettled ? settlingDay(asked, parts) : undefined
  const boughtOn = asked > 0 && settledOn !== undefined ? ground.day(values.date) : undefined
  return {
    total: base,
    paid: base === undefined ? undefined : toCents(got),
    state: isSettled ? 'paid' : unsettledState(got, dueOn, ground.today),
    settledOn,
    daysToPay: boughtOn && settledOn && daysBetween(boughtOn, settledOn),
    daysLate: lateness(dueOn, isSettled, settledOn, ground.today),
  }
}

function unsettledState(got: number, dueOn: CalendarDate | undefined, today: CalendarDate): PaymentState {
  if (dueOn !== undefined && dueOn < today) return 'overdue'
  return Math.abs(got) < HALF_CENT ? 'open' : 'partial'
}

function partsOf(
  values: FigureRecord['values'],
  payments: readonly FigureRecord[],
  ground: FigureGround,
  base: number | undefined,
): Part[] {
  if (payments.length === 0) return []
  const foreign = foreignCurrency(values, AMOUNT, ground)
  const asked = ground.number(fieldValue(values, AMOUNT.amount))
  const worth = base === undefined || !asked ? 1 : base / asked
  const amountOf = (payment: FigureRecord): number | undefined => {
    const isSame = foreign !== undefined && foreignCurrency(payment.values, AMOUNT, ground) === foreign
    const amount = isSame ? ground.number(fieldValue(payment.values, AMOUNT.amount)) : undefined
    if (isSame) return amount === undefined ? undefined : amount * worth
    return base === undefined ? undefined : baseAmount(payment.values, ground)
  }
  return payments.flatMap((payment) => {
    const amount = hasCome(payment, ground) ? amountOf(payment) : undefined
    return amount === undefined ? [] : [{ amount, on: ground.day(payment.values.date) }]
  })
}

/** Whether so much covers what is asked, within half a cent. */
const covers = (asked: number, got: number): boolean =>
  asked < 0 ? got <= asked + HALF_CENT : got >= asked - HALF_CENT

function settlingDay(asked: number, parts: readonly Part[]): CalendarDate | undefined {
  const byDay = new Map<CalendarDate, number[]>()
  for (const { amount, on } of parts) {
    if (on === undefined) return undefined
    const ofDay = byDay.get(on)
    if (ofDay) ofDay.push(amount)
    else byDay.set(on, [amount])
  }
  let got = 0
  let since: CalendarDate | undefined
  for (const [on, amounts] of [...byDay].sort(([a], [b]) => (a < b ? -1 : 1))) {
    got = exactSum([got, ...amounts])
    since = covers(asked, got) ? (since ?? on) : undefined
  }
  return since
}

function lateness(
  dueOn: CalendarDate | undefined,
  isSettled: boolean,
  settledOn: CalendarDate | undefined,
  today: CalendarDate,
): number | undefined {
  if (dueOn === undefined || (isSettled && settledOn === undefined)) return undefined
  if (!isSettled && dueOn >= today) return undefined
  return Math.max(0, daysBetween(dueOn, settledOn ?? today))
}

const hasCome = ({ values }: FigureRecord, { today, day }: FigureGround): boolean => {
  const on = day(values.date)
  return on === undefined || on <= today
}

/**
 * What payments of a customer add up to that lead to no transaction the register has; payments to come and those of
 * unknown worth left out.
 */
export function unassignedPayments(
  customer: string,
  table: string,
  linked: LinkedRecords,
  ground: FigureGround,
): number {
  const schema = linked.schemaOf(PAYMENTS)
  const links = schema ? linksTo(schema, TRANSACTIONS) : []
  const isAssigned = ({ values }: FigureRecord) =>
    linkedIds(links, values).some((id) => linked.find(TRANSACTIONS, id) !== undefined)
  return exactSum(
    linked
      .leadingTo(PAYMENTS, table, customer)
      .filter((payment) => hasCome(payment, ground) && !isAssigned(payment))
      .map(({ values }) => baseAmount(values, ground) ?? 0),
  )
}

/**
 * What a customer still has to pay: the transactions less what was paid of them, less payments without transaction.
 * Transactions of unknown worth are left out, those dated after today are owed already; below zero the firm owes.
 */
export function openBalance(
  customer: string,
  table: string,
  linked: LinkedRecords,
  ground: FigureGround,
): number {
  const open = linked.leadingTo(TRANSACTIONS, table, customer).flatMap((transaction) => {
    const { total, paid } = settlementOf(transaction, linked, ground)
    return total === undefined || paid === undefined ? [] : [total, -paid]
  })
  return exactSum([...open, -unassignedPayments(customer, table, linked, ground)])
}

/** The part of it that is past its due day. */
export function overdueAmount(
  customer: string,
  table: string,
  linked: LinkedRecords,
  ground: FigureGround,
): number {
  const open = linked.leadingTo(TRANSACTIONS, table, customer).flatMap((transaction) => {
    const { state, total, paid } = settlementOf(transaction, linked, ground)
    return state === 'overdue' && total !== undefined && paid !== undefined ? [total, -paid] : []
  })
  return exactSum(open)
}
