import { toCents } from '../../base/exact-sum'
import { foldText } from '../../base/text-fold'
import { fieldValue, type RecordValues } from '../value'
import type { FigureGround } from './figure-ground'

/** Names of money that people write in place of its code. */
const NAMES: Readonly<Record<string, string>> = {
  ...{
    人民币: 'CNY',
    人民币元: 'CNY',
    元: 'CNY',
    rmb: 'CNY',
    '¥': 'CNY',
    '￥': 'CNY',
    美元: 'USD',
    美金: 'USD',
    欧元: 'EUR',
    $: 'USD',
    '€': 'EUR',
    '£': 'GBP',
  },
  ...{ 英镑: 'GBP', 日元: 'JPY', 日圆: 'JPY', 港币: 'HKD', 港元: 'HKD', 新台币: 'TWD', 台币: 'TWD' },
  ...{ 澳门元: 'MOP', 新加坡元: 'SGD', 新币: 'SGD', 澳元: 'AUD', 加元: 'CAD', 韩元: 'KRW', 瑞士法郎: 'CHF' },
}

/** The code of a currency as typed (`usd`, `美元`); the typed word where it is no name we know; `''` for a blank. */
export function currencyCode(typed: unknown): string {
  const word = foldText(String(typed ?? ''))
  return NAMES[word] ?? word.toUpperCase()
}

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
  const code = currency === undefined ? '' : currencyCode(values[currency])
  return code === '' || code === ground.currency ? undefined : code
}

/**
 * What one unit of a record's money is worth in the firm's own: 1 for its own currency whatever rate stands there. A
 * foreign currency without rate is worth nobody knows what: undefined, never guessed; a rate that is no number or not
 * above zero is none. Where no currency is named, a rate that is typed counts.
 */
export function rateOf(values: RecordValues, keys: AmountKeys, ground: FigureGround): number | undefined {
  const foreign = foreignCurrency(values, keys, ground)
  const names = keys.currency !== undefined && currencyCode(values[keys.currency]) !== ''
  if (names && foreign === undefined) return 1
  const typed = fieldValue(values, keys.rate)
  const rate = ground.number(typed)
  if (rate !== undefined && rate > 0) return rate
  return foreign === undefined && isUnwritten(typed) ? 1 : undefined
}

const isUnwritten = (typed: unknown): boolean => String(typed).trim() === ''

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
