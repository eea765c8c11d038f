import { type CalendarDate, calendarDate } from '../../base/calendar-date'
import { bareText, tidySpaces } from '../../base/text-spaces'
import { plainDashes, toHalfWidth } from '../../base/text-width'
import type { Value } from '../value'
import type { Reading } from './reading'
import { withoutLookAlikes, withoutStraySigns } from './stray-signs'

/** What is wrong with a resident identity number. */
export type IdentityFault =
  | { readonly reason: 'identity-length'; readonly digits: number }
  | { readonly reason: 'identity-check'; readonly found: string; readonly expected: string }
  | { readonly reason: 'identity-date' | 'identity-region' | 'code-damaged' }

/** What a resident identity number says of the person. */
export interface IdentityFacts {
  readonly birthday: CalendarDate
  readonly gender: 'male' | 'female'
}

const TEXT_LIMIT = 60
/** ISO 7064 MOD 11-2 as GB 11643-1999 applies it: a factor for each of the first 17 digits, a sign for each remainder. */
const FACTORS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_SIGNS = '10X98765432'
/** First two digits: provinces (GB/T 2260), residents of Hong Kong, Macao and Taiwan (81–83), foreign residents (9). */
const REGION = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\d)/
const NUMBER = /^(?:\d{17}[\dX]|\d{15})$/
/** Digits only, of a length that neither a resident nor a passport has. */
const WRONG_LENGTH = /^\d{16,17}$|^\d{19,20}$/
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?1[4-9]$/i
/** From here on a spreadsheet no longer keeps every digit of a number. */
const FIRST_ROUNDED = 1e15

/** The check sign that follows the first 17 digits. */
export function identityCheckSign(digits: string): string {
  const sum = FACTORS.reduce((total, factor, index) => total + factor * Number(digits[index]), 0)
  return CHECK_SIGNS[sum % 11] as string
}

/** A text as numbers of documents are compared: half width, capitals, no spaces or dashes. */
function compact(text: string): string {
  const plain = withoutStraySigns(plainDashes(toHalfWidth(bareText(text))))
  return plain
    .replace(/[\s-]/g, '')
    .replace(/[×✕✖]$/, 'X')
    .toUpperCase()
}

/** Letters that look like digits read as such, where hardly anything but digits stands there. */
function numberOf(text: string): string {
  const number = compact(text)
  if (!/^(?=(?:\D*\d){12})[\dOLI|]{17}[\dXOLI|]$/.test(number)) return number
  return withoutLookAlikes(number)
}

function birthdayOf(number: string): CalendarDate | undefined {
  const digits = number.length === 15 ? `19${number.slice(6, 12)}` : number.slice(6, 14)
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number)
  return year! < 1850 || year! > 2150 ? undefined : calendarDate(year!, month!, day!)
}

function numberFault(number: string): IdentityFault | undefined {
  if (!REGION.test(number)) return { reason: 'identity-region' }
  if (birthdayOf(number) === undefined) return { reason: 'identity-date' }
  if (number.length === 15) return undefined
  const [found, expected] = [number.slice(17), identityCheckSign(number)]
  return found === expected ? undefined : { reason: 'identity-check', found, expected }
}

/**
 * Reads a cell that is not blank as the number of a person's document. A Chinese resident identity number (18 digits by
 * GB 11643, or 15 as given before 1999) is checked; passports and other documents may be any text.
 */
export function readIdentity(value: Value): Reading {
  const text = String(value)
  if (text.length > TEXT_LIMIT) return { value: typeof value === 'string' ? tidySpaces(value) : value }
  if ((typeof value === 'number' && value >= FIRST_ROUNDED) || SCIENTIFIC.test(compact(text)))
    return { value, fault: { reason: 'code-damaged' } }
  const number = numberOf(text)
  if (WRONG_LENGTH.test(number)) return { value, fault: { reason: 'identity-length', digits: number.length } }
  if (!NUMBER.test(number)) return { value: /^[A-Z\d()]{5,}$/.test(number) ? number : tidySpaces(text) }
  const fault = numberFault(number)
  return fault ? { value, fault } : { value: number }
}

/** Day of birth and gender of a good resident identity number; undefined for any other document. */
export function identityFacts(value: Value): IdentityFacts | undefined {
  const { value: number, fault } = readIdentity(value)
  if (fault || !NUMBER.test(String(number))) return undefined
  const text = String(number)
  const sequence = Number(text.length === 15 ? text.slice(14) : text.slice(16, 17))
  const birthday = birthdayOf(text)
  return birthday && { birthday, gender: sequence % 2 === 1 ? 'male' : 'female' }
}
