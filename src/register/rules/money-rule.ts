import { bareText } from '../../base/text-spaces'
import { toHalfWidth } from '../../base/text-width'
import type { Field } from '../field'
import type { Value } from '../value'
import { currencyCode, currencyOfCountry, splitCurrency } from './currency'
import { parseAmount } from './number-rule'
import type { Reading } from './reading'
import type { RuleContext } from './rule-context'

const TEXT_LIMIT = 60

/**
 * Reads a cell that is not blank as an amount of money. Where another field of the record names the currency, that one
 * may be written beside the amount as well, and any other contradicts it; elsewhere only the register's own may.
 */
export function readMoney(
  { currencyIn }: Pick<Field, 'currencyIn'>,
  value: Value,
  context: RuleContext,
): Reading {
  const plain = parseAmount(value, context)
  const expected = currencyIn === undefined ? undefined : expectedCurrency(currencyIn, context)
  if (expected === undefined || typeof value !== 'string' || value.length > TEXT_LIMIT)
    return plain === undefined ? { value, fault: { reason: 'number-form' } } : { value: plain }
  const { amount, codes } = splitCurrency(
    toHalfWidth(bareText(value)).replace(/￥/g, '¥').replace(/[−–]/g, '-'),
  )
  const number = codes.length === 0 ? plain : parseAmount(amount, context)
  if (number === undefined) return { value, fault: { reason: 'number-form' } }
  const [written] = codes
  if (written !== undefined && !codes.includes(expected))
    return { value, fault: { reason: 'currency-other', written, expected } }
  return { value: number }
}

function expectedCurrency(field: string, { record = {}, country }: RuleContext): string | undefined {
  return currencyCode(String(record[field] ?? '')) ?? currencyOfCountry(country)
}
