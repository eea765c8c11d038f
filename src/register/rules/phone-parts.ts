import { bareText } from '../../base/text-spaces'
import { plainDashes, toHalfWidth } from '../../base/text-width'
import type { Value } from '../value'
import { chineseDigits } from './chinese-numerals'
import { withoutLookAlikes, withoutStraySigns } from './stray-signs'

const SEPARATOR = /[/、,;|\\&\n\r]+|或|和|\b(?:or|and)\b/i
/** Fewer digits are no number of their own but a piece of one. */
const DIGITS_OF_A_NUMBER = 7
/** What stands before a number and only says that it is one. */
const LABEL =
  /^(?:(?:联系)?(?:手机|电话|移动电话|座机|固话|联系方式)(?:号码?)?|tel(?:ephone)?|phone|mobile|mob|cell|ph|[mpt](?=[:.])|[☎☏📞📱])[:. ]*(?=[\d+(])/iu
const EXTENSION = /^(.*?\d.*?)[,;]?\s*(?:转接?|分机号?|内线|ext(?:ensio)?n?|x|#)[\s:.]*(\d{1,6})$/i
const CHINESE_EXTENSION = /^(\(?0\d{2,3}\)?[ -]?[2-8]\d{6,7}|[48]00[ -]?\d{3}[ -]?\d{4})[-*](\d{1,6})$/
/** An area code with a slash behind it, as in `030/901820` and `0571/88886666`. */
const AREA_SLASH = /^((?:\+\d{1,3}[ -]?)?\(?0?\d{2,4}\)?) ?\/ ?(?=\d[\d -]{4,}$)/
const SCIENTIFIC = /^(\d)(?:\.(\d+))?E\+?(\d{1,3})$/i
/** A cell keeps six digits when a long number is shown in scientific notation and saved as text. */
const DIGITS_LEFT = 6

/** Digits of Arabic and Persian writing as ours. */
const plainDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (sign) => String(sign.charCodeAt(0) % 16))

/** A number that a program wrote as a fraction or a power, where no digit is missing: `13977413962.0`, `1.3977413962E10`. */
function wholeDigits(text: string): string {
  const [, first = '', others = '', power] = SCIENTIFIC.exec(text) ?? []
  if (power !== undefined && others.length === Number(power)) return first + others
  return text.replace(/(\d{7})\.0$/, '$1')
}

/** The text of a cell as far as phones are concerned: half width, plain dashes, nothing invisible and nothing around it. */
export const phoneText = (value: Value): string =>
  wholeDigits(withoutStraySigns(plainDigits(plainDashes(toHalfWidth(bareText(String(value)))))))

/** Digits alone, where nothing else means anything: without separators, and with letters that stand for digits read as such. */
export function compactNumber(text: string): string {
  const compact = text
    .replace(AREA_SLASH, '$1')
    .replace(LABEL, '')
    .replace(/[\s().·•_ー[\]【】-]/g, '')
  if (/^\+?\d+$/.test(compact)) return compact
  const written = chineseDigits(compact) ?? compact
  return /^\+?(?=\D*(?:\d\D*){8})[\doli|]+$/i.test(written) ? withoutLookAlikes(written) : written
}

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
  const [only = text] = filled
  const words = only.split(/\s+/)
  if (words.length > 1 && words.every(isNumber)) return words
  const mobiles = only.replace(/[\s()-]/g, '').match(/^(?:1[3-9]\d{9}){2,}$/)?.[0]
  return mobiles?.match(/\d{11}/g) ?? [only]
}
