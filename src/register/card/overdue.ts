import type { CalendarDate } from '../../base/calendar-date'
import type { RegisterRecord } from '../value'
import { amountOf, textOfField } from './family'
import { recordDay } from './record-day'

/** Less than half of the smallest coin is nothing. */
const NOTHING = 0.005

/** An amount in the register's currency: as computed where that is there, else amount times rate. */
const baseAmount = ({ values }: RegisterRecord): number =>
  amountOf(values, 'base-amount') ?? (amountOf(values, 'amount') ?? 0) * (amountOf(values, 'rate') ?? 1)

const sum = (records: readonly RegisterRecord[]): number =>
  records.reduce((total, record) => total + baseAmount(record), 0)

/**
 * What transactions past their due day still have to bring, in the register's currency. A payment counts for the
 * transaction it names; one that names none pays what was due first, and what is overdue never falls below nothing.
 */
export function overdueAmount(
  transactions: readonly RegisterRecord[],
  payments: readonly RegisterRecord[],
  today: CalendarDate,
): number {
  const late = transactions.filter((record) => {
    const due = recordDay(record.values, 'due-on')
    return due !== undefined && due < today
  })
  const open = late.map((transaction) => {
    const own = payments.filter(({ values }) => textOfField(values, 'transaction') === transaction.id)
    return Math.max(0, baseAmount(transaction) - sum(own))
  })
  const unnamed = payments.filter(({ values }) => textOfField(values, 'transaction') === '')
  const left = open.reduce((total, amount) => total + amount, 0) - Math.max(0, sum(unnamed))
  return left > NOTHING ? Math.round(left * 100) / 100 : 0
}
