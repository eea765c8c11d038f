import { bareText } from '../../base/text-spaces'
import { toHalfWidth } from '../../base/text-width'
import type { Value } from '../value'
import { chineseAmount } from './chinese-numerals'
import { CHINA, type RuleContext } from './rule-context'

/** Writings of the home currency, which may go; any other currency is information and stays. */
const HOME_CURRENCY: Readonly<Record<string, string>> = {
  CN: '¥|元|圆|块钱?|人民币|rmb|cny',
  HK: 'hk\\$|\\$|港元|港币|hkd',
  TW: 'nt\\$|\\$|元|twd|ntd',
  JP: '¥|円|jpy',
  US: 'us\\$|\\$|usd',
  CA: 'ca?\\$|\\$|cad',
  AU: 'au?\\$|\\$|aud',
  SG: 's?\\$|sgd',
  GB: '£|gbp',
  ...Object.fromEntries(
    ['DE', 'FR', 'IT', 'ES', 'NL', 'BE', 'AT', 'PT', 'FI', 'IE'].map((country) => [country, '€|eur']),
  ),
}
/** Where people write `1.200,50`. */
const DECIMAL_COMMA = new Set('DE FR IT ES NL BE AT PT FI SE NO DK PL BR TR RU'.split(' '))
const WITH_POINT = /^(\d+|[1-9]\d{0,2}(?:(?:,\d{3})+|(?:['’]\d{3})+))?(?:\.(\d*))?$/
const WITH_COMMA = /^(\d+|[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+))?(?:,(\d*))?$/
/** The groups of `1,200万` and the space of `1.2 万`. */
const withoutGroups = (text: string): string =>
  text
    .replace(/^[1-9]\d{0,2}(?:,\d{3})+(?=\D)/, (groups) => groups.replace(/,/g, ''))
    .replace(/ (?=[万亿萬億千百]$)/, '')
/** A spreadsheet number keeps 15 digits; a longer one would be rounded. */
const DIGITS_KEPT = 15
const TEXT_LIMIT = 60

/** An amount by its parts: sign, home currency, sign, number, home currency. */
function amountPattern(country: string): RegExp {
  const sign = `(?:${HOME_CURRENCY[country] ?? '(?!)'})`
  return new RegExp(`^([+-]?)\\s*(?:${sign}\\s*){0,2}([+-]?)\\s*(.*?)\\s*(?:${sign}[整正]?)?$`, 'i')
}
const patterns = new Map<string, RegExp>()

/** Sign and number of an amount, with the home currency before or behind it taken away; `12元5` is no such amount. */
function withoutCurrency(text: string, country: string): readonly [sign: string, number: string] {
  const pattern = patterns.get(country) ?? amountPattern(country)
  patterns.set(country, pattern)
  const [, before = '', after = '', number = ''] = pattern.exec(text) ?? []
  return before !== '' && after !== '' ? ['', ''] : [before || after, number]
}

/** Digits and a point, as a program reads them. */
function readWith(pattern: RegExp, text: string): string | undefined {
  const [found, whole = '', fraction = ''] = pattern.exec(text) ?? []
  const digits = whole.replace(/\D/g, '')
  return found === undefined || digits + fraction === '' ? undefined : `${digits || '0'}.${fraction || '0'}`
}

/** A number in digits; undefined where point and comma can be meant in two ways, and for what is rather a code. */
function readDigits(text: string, country: string): number | undefined {
  const [point, comma] = [
    readWith(WITH_POINT, text),
    DECIMAL_COMMA.has(country) ? readWith(WITH_COMMA, text) : undefined,
  ]
  const written = point ?? comma
  if (written === undefined || (comma ?? written) !== written) return undefined
  const isCode = /^0\d/.test(written) || written.replace(/\.0$|\./, '').length > DIGITS_KEPT
  return isCode ? undefined : Number(written)
}

/**
 * The number a text stands for: `1,200.50`, `１２００`, `¥1,200`, `1.2万`, `一千二百`, and `1.200,50` where that is the
 * custom. Undefined for other currencies, codes with leading zeros, what can be read in two ways, and more digits than a
 * spreadsheet keeps.
 */
export function parseNumber(value: Value, context: RuleContext = CHINA): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value === 'boolean' || value.length > TEXT_LIMIT) return undefined
  const text = toHalfWidth(bareText(value)).replace(/￥/g, '¥').replace(/[−–]/g, '-').replace(/\s+/g, ' ')
  const [sign, number] = withoutCurrency(text, context.country)
  const found = readDigits(number, context.country) ?? chineseAmount(withoutGroups(number))
  if (found === undefined || found >= 10 ** DIGITS_KEPT) return undefined
  return sign === '-' ? 0 - found : found
}

/**
 * The amount of money a text stands for: a number, one in thousands (`1.2k`), or one in ten thousands as people type it
 * in China (`1.2w`). Of plain numbers these letters may be units: 60 W, 18 K.
 */
export function parseAmount(value: Value, context: RuleContext = CHINA): number | undefined {
  if (typeof value !== 'string') return parseNumber(value, context)
  const [, number = '', letter = '', behind = ''] = /^(.*\d) ?([kw])(元?\s*)$/i.exec(value) ?? []
  const unit = letter.toLowerCase() === 'k' ? '千' : context.country === 'CN' ? '万' : letter
  return parseNumber(letter === '' ? value : number + unit + behind, context)
}
