import { bareText } from '../../base/text-spaces'
import { toHalfWidth } from '../../base/text-width'
import type { Value } from '../value'

const SEPARATOR = /[/、,;|\n\r]+|或|和/
/** Fewer digits are no number of their own but a piece of one. */
const DIGITS_OF_A_NUMBER = 7
const EXTENSION = /^(.*?\d.*?)(?:转|分机|ext\.?|x|#)\s*(\d{1,6})$/i
const CHINESE_EXTENSION = /^(\(?0\d{2,3}\)?[ -]?[2-8]\d{6,7}|[48]00[ -]?\d{3}[ -]?\d{4})-(\d{1,6})$/
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d{1,3}$/i
/** A cell keeps six digits when a long number is shown in scientific notation and saved as text. */
const DIGITS_LEFT = 6

/** The text of a cell as far as phones are concerned: half width, plain dashes, nothing invisible. */
export const phoneText = (value: Value): string =>
  toHalfWidth(bareText(String(value))).replace(/[‐‑‒–—―−]/g, '-')

/** Whether a spreadsheet has rounded a long number: `1.39775E+10`, or a number of which only zeros follow. */
export function isDamaged(value: Value, text: string): boolean {
  if (SCIENTIFIC.test(text)) return true
  return typeof value === 'number' && value >= 1e10 && /^0*$/.test(text.slice(DIGITS_LEFT))
}

export const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** The main number and the digits after 转, ext. or x; the extension is `''` where there is none. */
export function splitExtension(text: string): { readonly main: string; readonly extension: string } {
  const found = EXTENSION.exec(text) ?? CHINESE_EXTENSION.exec(text)
  return found ? { main: (found[1] ?? '').trim(), extension: found[2] ?? '' } : { main: text, extension: '' }
}

/** The numbers of a cell that holds several; a single element where it holds one or something else. */
export function severalParts(text: string): string[] {
  const isNumber = (part: string) => digitsOf(part).length >= DIGITS_OF_A_NUMBER
  const parts = text.split(SEPARATOR).map((part) => part.trim())
  const filled = parts.filter((part) => part !== '')
  if (filled.length > 1) return filled.every(isNumber) ? filled : [text]
  const words = text.split(/\s+/)
  if (words.length > 1 && words.every(isNumber)) return words
  const mobiles = text.replace(/[\s-]/g, '').match(/^(?:1[3-9]\d{9}){2,}$/)?.[0]
  return mobiles?.match(/\d{11}/g) ?? [text]
}
