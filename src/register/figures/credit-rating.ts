import { addMonths } from '../../base/add-months'
import { toHalfWidth } from '../../base/text-width'
import { fieldValue, isBlank } from '../value'
import { behaviourOf } from './behaviour'
import type { FigureGround } from './figure-ground'
import type { RatingLimits } from './figure-settings'
import type { Rating } from './figure-words'
import type { FigureRecord, HeldRecord, LinkedRecords } from './linked-records'
import { overdueAmount, settlementOf, TRANSACTIONS } from './settlement'

/** What a rating rests on. */
export interface RatingGrounds {
  /** Mean days late of transactions whose payment was due; 0 where none was. */
  readonly daysLate: number
  readonly overdue: number
  /** Whether the first purchase lies long enough back. */
  readonly isLongStanding: boolean
}

const RATINGS = ['A', 'B', 'C', 'D'] as const

/**
 * The worst of three: how late the customer pays on average (unpaid transactions count as late until today), how much
 * is overdue now, and at best B for who has not been a customer long. Undefined for who never bought anything.
 */
export function ratingOf(
  customer: HeldRecord,
  table: string,
  linked: LinkedRecords,
  ground: FigureGround,
): { readonly rating: Rating; readonly grounds: RatingGrounds } | undefined {
  const behaviour = behaviourOf(customer, table, linked, ground)
  if (behaviour.orders === 0) return undefined
  const { settings, today } = ground
  const grounds: RatingGrounds = {
    daysLate: meanDaysLate(linked.leadingTo(TRANSACTIONS, table, customer.id), linked, ground),
    overdue: overdueAmount(customer.id, table, linked, ground),
    isLongStanding:
      behaviour.firstPurchase !== undefined &&
      behaviour.firstPurchase <= addMonths(today, -settings.ratingMonths),
  }
  const place = Math.max(
    placeAmong(settings.ratingDays, grounds.daysLate),
    placeAmong(settings.ratingAmounts, grounds.overdue),
    grounds.isLongStanding ? 0 : 1,
  )
  return { rating: RATINGS[place] ?? 'D', grounds }
}

const placeAmong = (limits: RatingLimits, value: number): number =>
  limits.filter((limit) => value > limit).length

function meanDaysLate(
  transactions: readonly HeldRecord[],
  linked: LinkedRecords,
  ground: FigureGround,
): number {
  const late = transactions.flatMap((each) => settlementOf(each, linked, ground).daysLate ?? [])
  return late.length === 0 ? 0 : late.reduce((sum, days) => sum + days, 0) / late.length
}

/** The rating somebody set by hand, which wins: `A` to `D` however typed, else what stands there. Undefined for none. */
export function ratingByHand({ values }: FigureRecord): string | undefined {
  const typed = fieldValue(values, 'rating-override')
  if (isBlank(typed)) return undefined
  const text = toHalfWidth(String(typed)).trim()
  return RATINGS.find((rating) => rating === text.toUpperCase()) ?? text
}

/** What to say about a customer's credit before the next order. */
export type CreditWarning =
  /** The open balance is above the credit limit. */
  | { readonly reason: 'over-limit'; readonly limit: number; readonly open: number; readonly by: number }
  /** A rating was set by hand and nobody wrote why. */
  | { readonly reason: 'no-reason' }

/** Warnings of a customer whose figures are among the values. A blank limit is none, one of 0 allows no debt. */
export function creditWarnings({ values }: FigureRecord, ground: FigureGround): CreditWarning[] {
  const limit = ground.number(fieldValue(values, 'credit-limit'))
  const open = ground.number(fieldValue(values, 'open-balance')) ?? 0
  const isOver = limit !== undefined && limit >= 0 && open > limit + 0.005
  const isUnexplained = !isBlank(values['rating-override']) && isBlank(values['rating-reason'])
  return [
    ...(isOver ? [{ reason: 'over-limit', limit, open, by: open - limit } as const] : []),
    ...(isUnexplained ? [{ reason: 'no-reason' } as const] : []),
  ]
}
