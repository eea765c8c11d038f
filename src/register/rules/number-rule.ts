import { bareText } from '../../base/text-spaces'
import { toHalfWidth } from '../../base/text-width'
import type { Value } from '../value'
import { CHINA, type RuleContext } from './rule-context'

/** Currency signs that mean the home currency and may go; any other sign is information and stays. */
const HOME_CURRENCY: Readonly<Record<string, RegExp>> = {
  CN: /¥|元|圆|块|人民币|rmb|cny/gi,
  HK: /hk\$|\$|港元|港币|hkd/gi,
  TW: /nt\$|\$|元|twd|ntd/gi,
  JP: /¥|円|jpy/gi,
  US: /\$|usd/gi,
  CA: /\$|cad/gi,
  AU: /\$|aud/gi,
  SG: /\$|sgd/gi,
  GB: /£|gbp/gi,
  DE: /€|eur/gi,
  FR: /€|eur/gi,
  IT: /€|eur/gi,
  ES: /€|eur/gi,
  NL: /€|eur/gi,
}
const WRITTEN = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([万亿]?)$/
const EXPONENT: Readonly<Record<string, number>> = { '': 0, 万: 4, 亿: 8 }
/** A spreadsheet number keeps 15 digits; a longer one would be rounded. */
const DIGITS_KEPT = 15

function withoutCurrency(text: string, country: string): string {
  const sign = HOME_CURRENCY[country]
  const found = sign === undefined ? null : text.match(sign)
  return sign !== undefined && found !== null && found.length <= 2 ? text.replace(sign, '') : text
}

/**
 * The number a text stands for: `1,200.50`, `１２００`, `¥1,200`, `1.2万`. Undefined for other currencies, codes with
 * leading zeros, decimal commas and more digits than a spreadsheet keeps.
 */
export function parseNumber(value: Value, context: RuleContext = CHINA): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value === 'boolean' || value.length > 60) return undefined
  const text = withoutCurrency(toHalfWidth(bareText(value)).replace(/¥|￥/g, '¥'), context.country)
  const parts = WRITTEN.exec(text.replace(/\s/g, ''))
  if (parts === null || /\d\s+\d/.test(text)) return undefined
  const [, sign = '', grouped = '', fraction = '', unit = ''] = parts
  const whole = grouped.replace(/,/g, '')
  if (/^0\d/.test(whole) || (whole + fraction.slice(1)).length > DIGITS_KEPT) return undefined
  return Number(`${sign}${whole}${fraction}e${EXPONENT[unit] ?? 0}`) || 0
}
