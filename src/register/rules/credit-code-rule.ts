import { bareText } from '../../base/text-spaces'
import { plainDashes, toHalfWidth } from '../../base/text-width'
import type { Value } from '../value'
import type { Reading } from './reading'
import { withoutStraySigns } from './stray-signs'

/** What is wrong with a unified social credit code; positions count from 1. */
export type CreditCodeFault =
  | { readonly reason: 'credit-length'; readonly length: number }
  | { readonly reason: 'credit-letter'; readonly position: number; readonly found: string }
  | {
      readonly reason: 'credit-check'
      readonly position: number
      readonly found: string
      readonly expected: string
    }
  | { readonly reason: 'code-damaged' }

const TEXT_LIMIT = 60
const LENGTH = 18
/** The signs of GB 32100-2015 in the order of their values; I, O, S, V and Z are left out, being mistaken for digits. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const FACTORS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
/** The organisation's own code at 9–16 with its check sign at 17 (GB 11714-1997). */
const OWN_START = 8
const OWN_FACTORS = [3, 7, 9, 10, 5, 8, 4, 2]
const OWN_CHECK = OWN_START + OWN_FACTORS.length
const FIRST_ROUNDED = 1e15

const weighted = (signs: string, factors: readonly number[], worth: (sign: string) => number): number =>
  factors.reduce((total, factor, index) => total + factor * worth(signs[index] ?? ''), 0)

/** The check sign that follows the first 17 signs (GB 32100-2015, modulus 31). */
export const creditCheckSign = (code: string): string =>
  SIGNS[(31 - (weighted(code, FACTORS, (sign) => SIGNS.indexOf(sign)) % 31)) % 31] as string

/** The check sign of the organisation's own code within a credit code (GB 11714-1997, modulus 11). */
function ownCheckSign(code: string): string {
  const sum = weighted(code.slice(OWN_START), OWN_FACTORS, (sign) => Number.parseInt(sign, 36))
  return '0X987654321'[sum % 11] as string
}

const withSign = (code: string, at: number, sign: string): string =>
  code.slice(0, at) + sign + code.slice(at + 1)

const isGood = (code: string): boolean =>
  code.slice(17) === creditCheckSign(code) && code.slice(OWN_CHECK, OWN_CHECK + 1) === ownCheckSign(code)

/** What may stand at a place of the organisation's own code: where all others are digits, a digit. */
const likelySigns = (code: string, at: number): string =>
  /^\d+$/.test(withSign(code, at, '').slice(OWN_START, OWN_CHECK - 1)) ? SIGNS.slice(0, 10) : SIGNS

/**
 * The wrong sign of a code whose check sign does not fit. Both check signs together tell which of the organisation's own
 * signs is wrong where only one other sign would put both right; else the last sign is named.
 */
function wrongSign(code: string): CreditCodeFault {
  const name = (at: number, expected: string): CreditCodeFault => ({
    reason: 'credit-check',
    position: at + 1,
    found: code.slice(at, at + 1),
    expected,
  })
  const last = name(LENGTH - 1, creditCheckSign(code))
  if (code.slice(OWN_CHECK, OWN_CHECK + 1) === ownCheckSign(code)) return last
  if (isGood(withSign(code, OWN_CHECK, ownCheckSign(code)))) return name(OWN_CHECK, ownCheckSign(code))
  const found = OWN_FACTORS.flatMap((_, index) => {
    const at = OWN_START + index
    return [...likelySigns(code, at)].flatMap((sign) =>
      isGood(withSign(code, at, sign)) ? [name(at, sign)] : [],
    )
  })
  return found.length === 1 ? (found[0] ?? last) : last
}

function codeFault(code: string): CreditCodeFault | undefined {
  const letter = [...code].findIndex((sign) => !SIGNS.includes(sign))
  if (letter >= 0) return { reason: 'credit-letter', position: letter + 1, found: [...code][letter] ?? '' }
  if (code.length !== LENGTH) return { reason: 'credit-length', length: code.length }
  return code.slice(17) === creditCheckSign(code) ? undefined : wrongSign(code)
}

/** Reads a cell that is not blank as the unified social credit code of an organisation (统一社会信用代码). */
export function readCreditCode(value: Value): Reading {
  if (typeof value === 'number' && value >= FIRST_ROUNDED) return { value, fault: { reason: 'code-damaged' } }
  const text = String(value)
  if (text.length > TEXT_LIMIT) return { value, fault: { reason: 'credit-length', length: text.length } }
  const plain = withoutStraySigns(plainDashes(toHalfWidth(bareText(text))))
  if (/^\d(?:\.\d+)?E\+1\d$/i.test(plain)) return { value, fault: { reason: 'code-damaged' } }
  const code = plain.replace(/[\s-]/g, '').toUpperCase()
  const fault = codeFault(code)
  return fault ? { value, fault } : { value: code }
}
