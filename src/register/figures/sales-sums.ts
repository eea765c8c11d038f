import { exactSum } from '../../base/exact-sum'
import { fieldValue, isBlank } from '../value'
import { AMOUNT, baseAmount } from './base-amount'
import type { FigureGround } from './figure-ground'
import { type FigureRecord, type LinkedRecords, linkedId } from './linked-records'
import { isWithin, monthOf, type Period } from './period'
import { TRANSACTIONS } from './settlement'

/** What sales are summed by: calendar month, number of the customer or the product, or who sold. */
export type SalesBy = 'month' | 'customer' | 'product' | 'owner'

/** The sales of one month, customer, product or salesperson. */
export interface SalesSum {
  /** `2026-11`, a record number, an address or name; `''` where the transaction names none. */
  readonly of: string
  /** In the firm's own money, refunds taken off. */
  readonly amount: number
  /** Transactions that are no refunds. */
  readonly orders: number
  /** Transactions left out of the amount, because nobody can say what they are worth. */
  readonly unknown: number
}

/**
 * Sales of a period, days to come and transactions without day left out. Months in their order, all else the greatest
 * amount first. A transaction without salesperson counts for the owner of its customer.
 */
export function salesSums(
  by: SalesBy,
  linked: LinkedRecords,
  period: Period,
  ground: FigureGround,
): SalesSum[] {
  const groups = new Map<string, FigureRecord[]>()
  for (const transaction of linked.recordsOf(TRANSACTIONS)) {
    const on = ground.day(transaction.values.date)
    if (on === undefined || on > ground.today || !isWithin(on, period)) continue
    const key = by === 'month' ? monthOf(on) : keyOf(by, transaction, linked)
    const group = groups.get(key)
    if (group) group.push(transaction)
    else groups.set(key, [transaction])
  }
  const sums = [...groups].map(([of, transactions]) => sumOf(of, transactions, ground))
  const byName = (one: SalesSum, other: SalesSum) => (one.of < other.of ? -1 : 1)
  return sums.sort((one, other) => (by === 'month' ? 0 : other.amount - one.amount) || byName(one, other))
}

function keyOf(by: Exclude<SalesBy, 'month'>, { values }: FigureRecord, linked: LinkedRecords): string {
  if (by !== 'owner') return linkedId(fieldValue(values, by))
  if (!isBlank(values.owner)) return String(values.owner).trim()
  const customer = linked.find('customers', linkedId(fieldValue(values, 'customer')))
  return String(customer?.values.owner ?? '').trim()
}

function sumOf(of: string, transactions: readonly FigureRecord[], ground: FigureGround): SalesSum {
  const amounts = transactions.map(({ values }) => baseAmount(values, ground))
  return {
    of,
    amount: exactSum(amounts.map((amount) => amount ?? 0)),
    orders: transactions.filter(({ values }) => (ground.number(values[AMOUNT.amount]) ?? 0) >= 0).length,
    unknown: amounts.filter((amount) => amount === undefined).length,
  }
}
