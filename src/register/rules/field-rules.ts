import { tidySpaces } from '../../base/text-spaces'
import { halfWidthLetters } from '../../base/text-width'
import type { Field } from '../field'
import type { Issue } from '../issue'
import { isBlank, type RecordValues, type Value } from '../value'
import { birthdayText, readBirthday } from './birthday-rule'
import { choiceLabel } from './choice-rule'
import { contextOfRecord } from './country'
import { readDate } from './date-rule'
import { emailFault, tidyEmail } from './email-rule'
import { tidyName } from './name-rule'
import { parseAmount, parseNumber } from './number-rule'
import { readPhone } from './phone-rule'
import { CHINA, type RuleContext } from './rule-context'

export { CHINA, type RuleContext } from './rule-context'

/** A cell of Google Sheets holds no longer text. */
const TEXT_LIMIT = 50_000

type Faults<Each> = Each extends Issue ? Omit<Each, 'field'> : never
/** What a rule makes of a value: how it is stored (unchanged where it is not understood), and what is wrong with it. */
interface Reading {
  readonly value: Value
  readonly fault?: Faults<Issue>
}

function readText(value: Value, tidy: (text: string) => string): Reading {
  if (typeof value !== 'string') return { value }
  const isLong = value.length > TEXT_LIMIT
  return isLong ? { value, fault: { reason: 'too-long', limit: TEXT_LIMIT } } : { value: tidy(value) }
}

function readPhoneField(value: Value, { country, phoneCountry = country }: RuleContext): Reading {
  const phone = readPhone(value, phoneCountry)
  if (phone.fault) return { value, fault: phone.fault }
  return { value: phoneCountry === country ? phone.text : phone.abroad }
}

function readEmailField(value: Value): Reading {
  const fault = emailFault(value)
  const tidy = typeof value === 'string' ? tidyEmail(value) : value
  return fault ? { value: tidy, fault } : { value: tidy }
}

/** Whoever writes a birthday in Chinese reads it in Chinese. */
function readBirthdayField(value: Value, context: RuleContext): Reading {
  const birthday = readBirthday(value, context)
  if ('reason' in birthday) return { value, fault: birthday }
  return { value: birthdayText(birthday, /\p{Script=Han}/u.test(String(value)) ? 'chinese' : 'plain') }
}

function readDateField(value: Value, context: RuleContext): Reading {
  const day = readDate(value, context)
  return typeof day === 'string' ? { value: day } : { value, fault: day }
}

function readNumberField({ kind }: Field, value: Value, context: RuleContext): Reading {
  const number = kind === 'money' ? parseAmount(value, context) : parseNumber(value, context)
  return number === undefined ? { value, fault: { reason: 'number-form' } } : { value: number }
}

function readChoiceField({ choices = [] }: Field, value: Value): Reading {
  if (choices.length === 0) return readText(value, tidySpaces)
  const label = choiceLabel(choices, value)
  if (label !== undefined) return { value: label }
  return { value, fault: { reason: 'choice-unknown', allowed: choices.map((choice) => choice.label) } }
}

const tidyWords = ({ key }: Field, text: string, { phoneCountry, country }: RuleContext): string =>
  halfWidthLetters(key === 'name' ? tidyName(text, phoneCountry ?? country) : tidySpaces(text))

const tidyPerson = (text: string): string => (text.includes('@') ? tidyEmail(text) : tidySpaces(text))

function read(field: Field, value: Value, context: RuleContext): Reading {
  switch (field.kind) {
    case 'number-id':
    case 'computed':
      return { value }
    case 'text':
    case 'wechat':
    case 'web':
    case 'identity':
    case 'credit-code':
    case 'place':
    case 'choices':
    case 'yes-no':
    case 'link':
    case 'date-time':
      return readText(value, (text) => tidyWords(field, text, context))
    case 'long-text':
      return readText(value, (text) => text.trim())
    case 'person':
      return readText(value, tidyPerson)
    case 'number':
    case 'money':
      return readNumberField(field, value, context)
    case 'date':
      return readDateField(value, context)
    case 'birthday':
      return readBirthdayField(value, context)
    case 'phone':
      return readPhoneField(value, context)
    case 'email':
      return readEmailField(value)
    case 'choice':
      return readChoiceField(field, value)
  }
}

/**
 * A typed or pasted value in the register's way of writing. What is not understood comes back unchanged, columns of
 * formulas too; doing it twice changes nothing more.
 */
export function tidyValue(field: Field, value: Value, context: RuleContext = CHINA): Value {
  if (field.formula) return value
  return isBlank(value) ? '' : read(field, value, context).value
}

/** The rules a single value breaks, judged after tidying; nothing is wrong with a blank here (see `checkRecord`). */
export function checkValue(field: Field, value: Value, context: RuleContext = CHINA): Issue[] {
  if (field.formula || isBlank(value)) return []
  const { fault } = read(field, value, context)
  return fault ? [{ ...fault, field: field.key } as Issue] : []
}

/** The rules a record breaks, in the order of the fields; a required field left blank is one of them. */
export function checkRecord(
  fields: readonly Field[],
  values: RecordValues,
  context: RuleContext = CHINA,
): Issue[] {
  const ofRecord = contextOfRecord(values, context)
  return fields.flatMap((field): Issue[] => {
    const value = values[field.key] ?? ''
    if (field.required && isBlank(value)) return [{ field: field.key, reason: 'required' }]
    return checkValue(field, value, ofRecord)
  })
}
