import { toHalfWidth } from '../../base/text-width'
import type { FieldKind } from '../field'
import { readDate } from '../rules/date-rule'
import { emailKey } from '../rules/email-rule'
import { parseNumber } from '../rules/number-rule'
import { readPhone } from '../rules/phone-rule'
import type { RuleContext } from '../rules/rule-context'
import type { Value } from '../value'
import { headerKey } from './header-words'

/** What a column of no known meaning seems to hold. */
export interface GuessedKind {
  readonly kind: Extract<FieldKind, 'text' | 'long-text' | 'number' | 'date' | 'phone' | 'email' | 'choice'>
  /** The distinct values of a choice list, in the order met. */
  readonly choices?: readonly string[]
}

/** Headers of codes that look like numbers and are none: a leading zero counts. */
const CODE_HEADER =
  /zip|post(?:al)?code|邮编|邮政编码|编号|编码|代码|证号|税号|账号|卡号|单号|code$|(?:^no|number)$/
/** `Id`, `客户ID`, `providerId`, but not `Paid`. */
const ID_HEADER = /(?:^|[^A-Za-z])[iI][dD]\W*$|[a-z]I[dD]\W*$/
const MOST = 0.8
const NEARLY_ALL = 0.9
const LEAST_FOR_CHOICE = 20
const MOST_CHOICES = 12
const CHOICE_LENGTH = 40
const LONG = 100

const share = (values: readonly Value[], test: (value: Value) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length

/** Bare digits are a phone number only where they are a Chinese mobile; elsewhere they may be any code. */
function looksLikePhone(value: Value, context: RuleContext): boolean {
  const isWrittenAsPhone = /^\s*[+(]|\d[ -]\d|^\s*1[3-9]\d{9}\s*$/.test(String(value))
  return isWrittenAsPhone && !readPhone(value, context.country).fault
}

/** Words such as 一 and 二 name classes as often as they count. */
const isNumber = (value: Value, context: RuleContext): boolean =>
  /\d/.test(toHalfWidth(String(value))) && parseNumber(value, context) !== undefined

function choicesAmong(values: readonly Value[]): string[] | undefined {
  const distinct = [...new Set(values.map((value) => String(value).trim()))]
  const isList = values.length >= LEAST_FOR_CHOICE && distinct.length <= MOST_CHOICES
  const isShort = distinct.every((label) => label.length <= CHOICE_LENGTH && !label.includes('\n'))
  return isList && isShort && distinct.length * 5 <= values.length ? distinct : undefined
}

function isLongText(value: Value): boolean {
  return String(value).length > LONG || String(value).trim().includes('\n')
}

/** Guesses the kind of a column from its header and its values that are not blank; text where nothing is certain. */
export function guessKind(header: Value, values: readonly Value[], context: RuleContext): GuessedKind {
  if (values.length === 0) return { kind: 'text' }
  if (share(values, (value) => emailKey(value) !== undefined) >= MOST) return { kind: 'email' }
  const isCode = CODE_HEADER.test(headerKey(header)) || ID_HEADER.test(String(header))
  if (isCode) return { kind: 'text' }
  const isDay = (value: Value) => typeof value === 'string' && typeof readDate(value, context) === 'string'
  // Days first: in countries with numbers of eight digits 2026-03-04 is a phone number as well.
  if (share(values, isDay) >= NEARLY_ALL) return { kind: 'date' }
  if (share(values, (value) => looksLikePhone(value, context)) >= MOST) return { kind: 'phone' }
  if (values.every((value) => isNumber(value, context))) return { kind: 'number' }
  const choices = choicesAmong(values)
  if (choices) return { kind: 'choice', choices }
  return { kind: share(values, isLongText) > 1 - NEARLY_ALL ? 'long-text' : 'text' }
}
