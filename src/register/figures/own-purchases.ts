import { fieldValue, isBlank, type RecordValues } from '../value'
import { type FigureRecord, type FigureTables, linkedId } from './linked-records'
import { TRANSACTIONS } from './settlement'

/** Fields in which a customer carries a purchase, and those of a transaction. */
const OWN = { date: 'transaction-date', amount: 'amount', owner: 'owner' } as const

/**
 * The tables with a transaction for every customer who carries a purchase and has no transaction of their own: a list
 * that was set up as it stood has nothing else to tell of its sales.
 */
export function withOwnPurchases(tables: FigureTables): FigureTables {
  const transactions = tables.get(TRANSACTIONS)
  const customers = tables.get('customers')
  if (!transactions || !customers) return tables
  const recorded = new Set(transactions.rows.map(({ values }) => linkedId(fieldValue(values, 'customer'))))
  const own = customers.rows.flatMap(({ id, values }): FigureRecord[] =>
    id === '' || recorded.has(id) || isBlank(fieldValue(values, OWN.date))
      ? []
      : [{ id: '', values: purchaseOf(id, values) }],
  )
  return new Map(tables).set(TRANSACTIONS, { ...transactions, rows: [...transactions.rows, ...own] })
}

const purchaseOf = (customer: string, values: RecordValues): RecordValues => ({
  customer,
  ...Object.fromEntries(Object.entries(OWN).map(([key, own]) => [key, fieldValue(values, own)])),
})
