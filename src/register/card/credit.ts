import { CUSTOMERS, fieldOf, type TableSchema } from '../field'
import { ratingByHand, ratingOf } from '../figures/credit-rating'
import type { FigureGround } from '../figures/figure-ground'
import type { HeldRecord, LinkedRecords } from '../figures/linked-records'
import { fieldValue, type RecordValues } from '../value'
import { amountOf } from './family'

/** How far a customer is trusted with money; what nobody knows is absent. */
export interface Credit {
  /** By payment: A to D. */
  readonly byRule?: string
  /** Set by somebody, with the reason as written; it counts in place of the other. */
  readonly byHand?: { readonly rating: string; readonly reason: string }
  readonly limit?: number
}

/** The rating by rule and the one by hand, both kept, and the limit; nothing where the table knows neither. */
export function creditOf(
  table: TableSchema,
  customer: HeldRecord,
  linked: LinkedRecords,
  ground: FigureGround,
): Credit {
  const isRated = ['credit-rating', 'rating-override'].some((key) => isThere(table, key))
  const byRule = isRated ? ratingOf(customer, CUSTOMERS, linked, ground)?.rating : undefined
  const rating = isThere(table, 'rating-override') ? ratingByHand(customer) : undefined
  const limit = isThere(table, 'credit-limit') ? limitOf(customer.values) : undefined
  const reason = String(fieldValue(customer.values, 'rating-reason')).trim()
  return {
    ...(byRule === undefined ? {} : { byRule }),
    ...(rating === undefined ? {} : { byHand: { rating, reason } }),
    ...(limit === undefined ? {} : { limit }),
  }
}

const isThere = (table: TableSchema, key: string): boolean => {
  const field = fieldOf(table, key)
  return field !== undefined && field.retired !== true
}

/** A limit below zero is none. */
const limitOf = (values: RecordValues): number | undefined => {
  const limit = amountOf(values, 'credit-limit')
  return limit !== undefined && limit >= 0 ? limit : undefined
}

/** What would be open after a transaction, and by how much that exceeds the limit. */
export interface CreditAfter {
  readonly open: number
  readonly limit: number
  readonly over: number
}

/** Tells before a transaction is entered that it takes the customer over the credit limit; undefined where it does not. */
export function creditAfter(values: RecordValues, amount: number | undefined): CreditAfter | undefined {
  const limit = limitOf(values)
  if (limit === undefined || amount === undefined || amount <= 0) return undefined
  const open = Math.round(((amountOf(values, 'open-balance') ?? 0) + amount) * 100) / 100
  return open > limit ? { open, limit, over: Math.round((open - limit) * 100) / 100 } : undefined
}
