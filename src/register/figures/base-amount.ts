import { toCents } from '../../base/exact-sum'
import { fieldValue, isBlank, type RecordValues } from '../value'
import type { FigureGround } from './figure-ground'

/** Keys of the fields an amount consists of. */
export interface AmountKeys {
  readonly amount: string
  readonly rate: string
  /** Absent where the amount is always in the firm's own money. */
  readonly currency?: string
}

/** The amount of transactions and payments. */
export const AMOUNT: AmountKeys = { amount: 'amount', rate: 'rate', currency: 'currency' }

/** The code of the currency an amount is in, where that is not the firm's own. */
export function foreignCurrency(
  values: RecordValues,
  { currency }: AmountKeys,
  ground: FigureGround,
): string | undefined {
  const code = currency === undefined ? '' : ground.currencyCode(values[currency])
  return code === '' || code === ground.currency ? undefined : code
}

/**
 * What one unit of a record's money is worth in the firm's own: 1 for its own currency whatever rate stands there. A
 * foreign currency without rate is worth nobody knows what: undefined, never guessed; a rate that is no number or not
 * above zero is none. Where no currency is named, a rate that is typed counts.
 */
export function rateOf(values: RecordValues, keys: AmountKeys, ground: FigureGround): number | undefined {
  const code = keys.currency === undefined ? '' : ground.currencyCode(values[keys.currency])
  if (code === ground.currency) return 1
  const typed = fieldValue(values, keys.rate)
  if (isBlank(typed)) return code === '' ? 1 : undefined
  const rate = ground.number(typed)
  return rate !== undefined && rate > 0 ? rate : undefined
}

/** An amount in the firm's own money, to two decimals where a rate was applied; undefined where nobody can say. */
export function baseAmount(
  values: RecordValues,
  ground: FigureGround,
  keys: AmountKeys = AMOUNT,
): number | undefined {
  const amount = ground.number(fieldValue(values, keys.amount))
  const rate = amount === undefined ? undefined : rateOf(values, keys, ground)
  if (amount === undefined || rate === undefined) return undefined
  return rate === 1 ? amount : toCents(amount * rate)
}
