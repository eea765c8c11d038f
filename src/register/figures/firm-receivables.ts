import { exactSum } from '../../base/exact-sum'
import { fieldValue } from '../value'
import type { FigureGround } from './figure-ground'
import { type LinkedRecords, linkedIds, linksTo } from './linked-records'
import { type Receivables, receivablesOf } from './receivables'
import { PAYMENTS, settlementOf, TRANSACTIONS } from './settlement'

const CUSTOMERS = 'customers'
/** Less than this is nothing. */
const HALF_CENT = 0.005

/** A customer who owes something. */
export interface Debtor extends Receivables {
  readonly customer: string
  /** What is past its due day. */
  readonly overdue: number
  /** Mean days until a transaction was paid whole; absent where none was. */
  readonly daysToPay?: number
  /** How much what is open exceeds the credit limit; absent within it, and without a limit. */
  readonly overLimit?: number
}

/** What all customers owe. */
export interface FirmReceivables {
  readonly totals: Receivables
  /** Who owes something or is over the limit: the greatest overdue amount first, then the greatest open one. */
  readonly debtors: readonly Debtor[]
  /** Mean days of all transactions that were paid whole. */
  readonly daysToPay?: number
}

/** What customers owe by age (应收账龄), and how long they take to pay. Linear in transactions and payments. */
export function firmReceivables(linked: LinkedRecords, ground: FigureGround): FirmReceivables {
  const debtors = customersIn(linked).map((customer) => debtorOf(customer, linked, ground))
  const sum = (key: keyof Receivables) => exactSum(debtors.map((debtor) => debtor[key]))
  const mean = meanDaysToPay(linked.recordsOf(TRANSACTIONS), linked, ground)
  return {
    totals: {
      ...{ notDue: sum('notDue'), to30: sum('to30'), to60: sum('to60'), to90: sum('to90') },
      ...{ over90: sum('over90'), total: sum('total') },
    },
    debtors: debtors
      .filter(({ total, overdue, overLimit }) => total > HALF_CENT || overdue > HALF_CENT || overLimit)
      .sort((one, other) => other.overdue - one.overdue || other.total - one.total),
    ...(mean === undefined ? {} : { daysToPay: mean }),
  }
}

/** Every number that transactions or payments lead to, whether the customer is there or not. */
function customersIn(linked: LinkedRecords): string[] {
  const found = new Set<string>()
  for (const table of [TRANSACTIONS, PAYMENTS]) {
    const schema = linked.schemaOf(table)
    const links = schema ? linksTo(schema, CUSTOMERS) : []
    for (const { values } of linked.recordsOf(table)) for (const id of linkedIds(links, values)) found.add(id)
  }
  return [...found]
}

function debtorOf(customer: string, linked: LinkedRecords, ground: FigureGround): Debtor {
  const ages = receivablesOf(customer, linked, ground)
  const mean = meanDaysToPay(linked.leadingTo(TRANSACTIONS, CUSTOMERS, customer), linked, ground)
  const limit = ground.number(fieldValue(linked.find(CUSTOMERS, customer)?.values ?? {}, 'credit-limit'))
  const over = limit === undefined || limit < 0 ? 0 : ages.total - limit
  return {
    ...{ customer, ...ages, overdue: exactSum([ages.to30, ages.to60, ages.to90, ages.over90]) },
    ...(mean === undefined ? {} : { daysToPay: mean }),
    ...(over > HALF_CENT ? { overLimit: exactSum([over]) } : {}),
  }
}

function meanDaysToPay(
  transactions: ReturnType<LinkedRecords['recordsOf']>,
  linked: LinkedRecords,
  ground: FigureGround,
): number | undefined {
  const days = transactions.flatMap((each) => settlementOf(each, linked, ground).daysToPay ?? [])
  return days.length === 0 ? undefined : Math.round(days.reduce((sum, count) => sum + count, 0) / days.length)
}
