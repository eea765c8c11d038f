import { isDateTime } from '../../base/date-time'
import { toHalfWidth } from '../../base/text-width'
import type { FieldKind } from '../field'
import { labelsOf } from '../rules/choices-rule'
import { readCreditCode } from '../rules/credit-code-rule'
import { readDate } from '../rules/date-rule'
import { readDateTime } from '../rules/date-time-rule'
import { emailKey } from '../rules/email-rule'
import { identityFacts } from '../rules/identity-rule'
import { parseNumber } from '../rules/number-rule'
import { readPhone } from '../rules/phone-rule'
import type { RuleContext } from '../rules/rule-context'
import { webAddress } from '../rules/web-rule'
import type { Value } from '../value'
import { headerKey } from './header-words'

/** What a column of no known meaning seems to hold. */
export interface GuessedKind {
  readonly kind: Extract<
    FieldKind,
    | ('text' | 'long-text' | 'number' | 'date' | 'date-time' | 'phone' | 'email' | 'web')
    | ('identity' | 'credit-code' | 'choice' | 'choices' | 'yes-no')
  >
  /** The distinct values of a choice list, or the words of which several stand in a cell, in the order met. */
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
/** Words of which several stand in a cell are short; longer ones are rather parts of a sentence. */
const WORD_LENGTH = 12
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

/** A resident's number, not any document: its check sign says so. */
const isIdentity = (value: Value): boolean => String(value).length > 15 && identityFacts(value) !== undefined
const isCreditCode = (value: Value): boolean => readCreditCode(value).fault === undefined

/** A web address that says so; `a.b` may be anything. */
const isWeb = (value: Value): boolean =>
  /^\s*(?:https?:|www\.)/i.test(String(value)) && webAddress(value) !== undefined

/** Several of a few words that come again and again, with a comma or the like between them. */
function severalAmong(values: readonly Value[]): string[] | undefined {
  const parted = values.map(labelsOf)
  if (values.length < LEAST_FOR_CHOICE || !parted.some((words) => words.length > 1)) return undefined
  const words = parted.reduce<string[]>((all, each) => all.concat(each), [])
  const distinct = [...new Set(words)]
  const isList = distinct.length <= MOST_CHOICES && distinct.length * 5 <= words.length
  return isList && distinct.every((word) => word.length <= WORD_LENGTH) ? distinct : undefined
}

/** Kinds whose values no other kind has, whatever the header says. */
function tellingKind(values: readonly Value[], context: RuleContext): GuessedKind['kind'] | undefined {
  if (values.every((value) => typeof value === 'boolean')) return 'yes-no'
  if (share(values, (value) => emailKey(value) !== undefined) >= MOST) return 'email'
  if (share(values, isIdentity) >= MOST) return 'identity'
  if (share(values, isCreditCode) >= MOST) return 'credit-code'
  if (share(values, isWeb) >= MOST) return 'web'
  const hasTime = (value: Value) =>
    /\d[:点时]/.test(String(value)) && isDateTime(String(readDateTime(value, context)))
  return share(values, hasTime) >= NEARLY_ALL ? 'date-time' : undefined
}

/** Guesses the kind of a column from its header and its values that are not blank; text where nothing is certain. */
export function guessKind(header: Value, values: readonly Value[], context: RuleContext): GuessedKind {
  if (values.length === 0) return { kind: 'text' }
  const telling = tellingKind(values, context)
  if (telling) return { kind: telling }
  const isCode = CODE_HEADER.test(headerKey(header)) || ID_HEADER.test(String(header))
  if (isCode) return { kind: 'text' }
  const isDay = (value: Value) => typeof value === 'string' && typeof readDate(value, context) === 'string'
  // Days first: in countries with numbers of eight digits 2026-03-04 is a phone number as well.
  if (share(values, isDay) >= NEARLY_ALL) return { kind: 'date' }
  if (share(values, (value) => looksLikePhone(value, context)) >= MOST) return { kind: 'phone' }
  if (values.every((value) => isNumber(value, context))) return { kind: 'number' }
  const choices = choicesAmong(values)
  if (choices) return { kind: 'choice', choices }
  const several = severalAmong(values)
  if (several) return { kind: 'choices', choices: several }
  return { kind: share(values, isLongText) > 1 - NEARLY_ALL ? 'long-text' : 'text' }
}
