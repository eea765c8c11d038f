import { type CalendarDate, daysBetween } from '../../base/calendar-date'
import { exactSum } from '../../base/exact-sum'
import { fieldValue, type RecordValues } from '../value'
import { AMOUNT, baseAmount } from './base-amount'
import type { FigureGround } from './figure-ground'
import { bandName, type CustomerType } from './figure-words'
import type { FigureRecord, HeldRecord, LinkedRecords } from './linked-records'
import { TRANSACTIONS } from './settlement'

/**
 * What a customer bought up to today; a transaction without day counts, except within the year. Orders and their days
 * leave refunds (amounts below zero) out, spending takes them off. The year is the 12 months up to today.
 */
export interface Behaviour {
  readonly orders: number
  readonly ordersYear: number
  readonly spending: number
  readonly spendingYear: number
  readonly firstPurchase?: CalendarDate
  readonly lastPurchase?: CalendarDate
  /** Orders that have a day. */
  readonly datedOrders: number
}

const DAYS_OF_YEAR = 365.2425

/** The purchases of a customer, worked out once. */
export function behaviourOf(
  customer: HeldRecord,
  table: string,
  linked: LinkedRecords,
  ground: FigureGround,
): Behaviour {
  customer.behaviour ??= behaviourIn(linked.leadingTo(TRANSACTIONS, table, customer.id), ground)
  return customer.behaviour
}

interface Purchase {
  readonly on: CalendarDate | undefined
  /** In the firm's own money; 0 where nobody knows. */
  readonly amount: number
  readonly isRefund: boolean
}

function behaviourIn(transactions: readonly FigureRecord[], ground: FigureGround): Behaviour {
  const made = transactions
    .map(({ values }): Purchase => purchaseOf(values, ground))
    .filter(({ on }) => on === undefined || on <= ground.today)
  const isInYear = ({ on }: Purchase) => on !== undefined && on > ground.yearAgo
  const orders = made.filter(({ isRefund }) => !isRefund)
  const days = orders.flatMap(({ on }) => on ?? [])
  const [first] = days
  return {
    orders: orders.length,
    ordersYear: orders.filter(isInYear).length,
    datedOrders: days.length,
    spending: exactSum(made.map(({ amount }) => amount)),
    spendingYear: exactSum(made.filter(isInYear).map(({ amount }) => amount)),
    ...(first === undefined ? {} : firstAndLast(days, first)),
  }
}

function purchaseOf(values: RecordValues, ground: FigureGround): Purchase {
  return {
    on: ground.day(values.date),
    amount: baseAmount(values, ground) ?? 0,
    isRefund: (ground.number(fieldValue(values, AMOUNT.amount)) ?? 0) < 0,
  }
}

function firstAndLast(
  days: readonly CalendarDate[],
  some: CalendarDate,
): Pick<Behaviour, 'firstPurchase' | 'lastPurchase'> {
  let [firstPurchase, lastPurchase] = [some, some]
  for (const day of days) {
    if (day < firstPurchase) firstPurchase = day
    if (day > lastPurchase) lastPurchase = day
  }
  return { firstPurchase, lastPurchase }
}

/**
 * Orders a year since the first purchase, to two decimals: the frequency of recency, frequency and money (Bult and
 * Wansbeek, Optimal Selection for Direct Mail, Marketing Science 14, 1995) as a rate. The first year counts whole, so
 * that one order yesterday does not become 365 a year. Undefined without a dated order.
 */
export function frequencyOf(behaviour: Behaviour, today: CalendarDate): number | undefined {
  if (behaviour.firstPurchase === undefined) return undefined
  const years = Math.max(1, daysBetween(behaviour.firstPurchase, today) / DAYS_OF_YEAR)
  return Math.round((behaviour.datedOrders / years) * 100) / 100
}

/** The band of what was spent: its lower end belongs to it, its upper end to the next. Undefined for who never bought. */
export function spendingBandOf(behaviour: Behaviour, ground: FigureGround): string | undefined {
  const { spendingBands, bandOver } = ground.settings
  if (behaviour.orders === 0 || spendingBands.length === 0) return undefined
  const spent = bandOver === 'year' ? behaviour.spendingYear : behaviour.spending
  return bandName(spendingBands, spendingBands.filter((limit) => spent >= limit).length, ground.locale)
}

/**
 * Potential without any order, VIP at either limit of the last 12 months, else existing. A register without
 * transactions, whose customers carry their purchase themselves, goes by that.
 */
export function customerTypeOf(
  customer: FigureRecord,
  behaviour: Behaviour,
  { settings, number, day, today }: FigureGround,
): CustomerType {
  const { vipSpending = Number.POSITIVE_INFINITY, vipOrders = Number.POSITIVE_INFINITY } = settings
  if (behaviour.orders > 0)
    return behaviour.spendingYear >= vipSpending || behaviour.ordersYear >= vipOrders ? 'vip' : 'existing'
  const [amount, on] = [number(customer.values.amount), day(customer.values['transaction-date'])]
  const isBought = (amount !== undefined && amount > 0) || (on !== undefined && on <= today)
  return isBought ? 'existing' : 'potential'
}
