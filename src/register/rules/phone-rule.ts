import type { Value } from '../value'
import { chineseNumber, chineseNumberFromAbroad } from './chinese-phone'
import { compactNumber, digitsOf, isDamaged, phoneText, severalParts, splitExtension } from './phone-parts'

export { formatPhone } from './phone-format'

/** Loads the numbering plans of the world at first use: most registers never need them. */
declare const require: (path: './phone-library') => typeof import('./phone-library')

/** What is wrong with a phone number; `country` is the one whose rule it breaks. */
type PhoneFault =
  | { readonly reason: 'phone-length'; readonly digits: number; readonly country: string }
  | { readonly reason: 'phone-start' | 'phone-characters' | 'phone-damaged' | 'phone-unknown' }
  | { readonly reason: 'phone-several'; readonly count: number }

/**
 * A cell read as one phone number: how it is stored at home (`13977413962`, `(773) 555-0100`) and anywhere else
 * (`+17735550100 ext. 12`), and the key it is found by; or what is wrong.
 */
export type PhoneReading =
  | { readonly text: string; readonly abroad: string; readonly key: string; readonly fault?: never }
  | { readonly fault: PhoneFault }

/** Longer texts are notes and are not searched for numbers. */
const TEXT_LIMIT = 200
const MOBILE_DIGITS = 11
/** A phone number has a digit or a Chinese numeral. */
const DIGIT = /[\d一二三四五六七八九零〇]/
const FROM_ABROAD = /^(?:\+|00)86(\d+)$|^\+?086(1[3-9]\d{9})$/
const WITHOUT_PLUS = /^86(\d{10,})$/

const broken = (
  reason: 'phone-start' | 'phone-characters' | 'phone-damaged' | 'phone-unknown',
): PhoneReading => ({
  fault: { reason },
})

const withExtension = (number: string, extension: string): string =>
  extension === '' ? number : `${number} ext. ${extension}`

function chineseFault(digits: string): PhoneReading {
  if (digits.startsWith('0') && digits.length >= MOBILE_DIGITS - 1) return broken('phone-unknown')
  if (digits.length === MOBILE_DIGITS) return broken('phone-start')
  return { fault: { reason: 'phone-length', digits: digits.length, country: 'CN' } }
}

function readChinese(digits: string, extension: string, country: string, abroad: boolean): PhoneReading {
  const number = abroad ? chineseNumberFromAbroad(digits) : chineseNumber(digits)
  if (number === undefined) return chineseFault(digits)
  if (extension !== '' && number.mobile) return broken('phone-characters')
  const far = withExtension(number.e164, extension)
  const near = extension === '' ? number.text : `${number.text}-${extension}`
  return { text: country === 'CN' ? near : far, abroad: far, key: number.e164 }
}

function readWorld(compact: string, extension: string, country: string): PhoneReading {
  const number = require('./phone-library').worldNumber(compact, country)
  if (number === 'unknown') return broken('phone-unknown')
  if (number === 'length')
    return { fault: { reason: 'phone-length', digits: digitsOf(compact).length, country } }
  const { text, e164 } = number
  return { text: withExtension(text, extension), abroad: withExtension(e164, extension), key: e164 }
}

function readOne(text: string, country: string): PhoneReading {
  const { main, extension } = splitExtension(text)
  const compact = compactNumber(main)
  if (!/^\+?\d+$/.test(compact)) return broken('phone-characters')
  const [, afterCode, mobile] = FROM_ABROAD.exec(compact) ?? []
  const abroad = afterCode ?? mobile ?? (country === 'CN' ? WITHOUT_PLUS.exec(compact)?.[1] : undefined)
  if (abroad !== undefined) return readChinese(abroad, extension, country, true)
  const isForeign = /^(?:\+|00)/.test(compact)
  return country === 'CN' && !isForeign
    ? readChinese(compact, extension, country, false)
    : readWorld(compact, extension, country)
}

/** The text of a cell, with the 0 of a Chinese landline that a spreadsheet drops from a number: 57188886666 is 0571-88886666. */
function textOf(value: Value, country: string): string {
  const text = phoneText(value)
  const isLandline = typeof value === 'number' && country === 'CN' && !chineseNumber(text)
  return isLandline && chineseNumber(`0${text}`) ? `0${text}` : text
}

/** Reads a cell that is not blank as one phone number. `country` is where numbers without a country code belong. */
export function readPhone(value: Value, country: 'CN' | string = 'CN'): PhoneReading {
  const text = textOf(value, country)
  if (text.length > TEXT_LIMIT || !DIGIT.test(text)) return broken('phone-characters')
  if (isDamaged(value, text)) return broken('phone-damaged')
  const parts = severalParts(text)
  return parts.length > 1
    ? { fault: { reason: 'phone-several', count: parts.length } }
    : readOne(parts[0] ?? text, country)
}

/** A Chinese mobile as most cells hold it: there is nothing more to find out about it. */
const PLAIN_MOBILE = /^1[3-9]\d{9}$/

/** The keys (`+8613977413962`) of every number that a cell holds, also where it holds several; none for a damaged one. */
export function phoneKeys(value: Value, country: 'CN' | string = 'CN'): string[] {
  const text = textOf(value, country)
  if (text.length > TEXT_LIMIT || isDamaged(value, text)) return []
  if (country === 'CN' && PLAIN_MOBILE.test(text)) return [`+86${text}`]
  const readings = severalParts(text).map((part) => readOne(part, country))
  return [...new Set(readings.flatMap((reading) => (reading.fault ? [] : [reading.key])))]
}
