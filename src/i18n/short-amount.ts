import type { Locale } from './translation'

/** The units of large numbers, the largest first. */
const UNITS: Readonly<Record<Locale, readonly (readonly [size: number, unit: string])[]>> = {
  en: [
    [1e9, 'bn'],
    [1e6, 'm'],
    [1e3, 'k'],
  ],
  'zh-CN': [
    [1e8, ' 亿'],
    [1e4, ' 万'],
  ],
}

/** At most one digit behind the point, and none that says nothing. */
const rounded = (amount: number): string => amount.toLocaleString('en', { maximumFractionDigits: 1 })

/** An amount in as few signs as tell its size: `1.2 万`, `12.3k`; small ones to the whole number. */
export function shortAmount(amount: number, locale: Locale): string {
  const size = Math.abs(amount)
  for (const [index, [unit, word]] of UNITS[locale].entries()) {
    if (size < unit) continue
    const next = UNITS[locale][index - 1]
    const isNext = next && rounded(size / unit) === rounded(next[0] / unit)
    return isNext ? `${rounded(amount / next[0])}${next[1]}` : `${rounded(amount / unit)}${word}`
  }
  return amount.toLocaleString('en', { maximumFractionDigits: 0 })
}

/** An amount to the last coin, with a comma for thousands. */
export const exactAmount = (amount: number): string =>
  amount.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
