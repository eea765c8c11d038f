import { tidySpaces } from '../../base/text-spaces'
import { halfWidthLetters } from '../../base/text-width'
import type { Field, FieldKind } from '../field'
import type { Issue } from '../issue'
import { isBlank, type RecordValues, type Value } from '../value'
import { birthdayText, readBirthday } from './birthday-rule'
import { choiceLabel } from './choice-rule'
import { readChoices } from './choices-rule'
import { contextOfRecord } from './country'
import { readCreditCode } from './credit-code-rule'
import { readDate } from './date-rule'
import { readDateTime } from './date-time-rule'
import { emailFault, tidyEmail } from './email-rule'
import { readIdentity } from './identity-rule'
import { readLink } from './link-rule'
import { readMoney } from './money-rule'
import { tidyName } from './name-rule'
import { parseNumber } from './number-rule'
import { readPhone } from './phone-rule'
import { readPlace } from './place-rule'
import type { Reading } from './reading'
import { recordIssues } from './record-rules'
import { CHINA, type RuleContext } from './rule-context'
import { readWeb } from './web-rule'
import { readWechat } from './wechat-rule'
import { readYesNo } from './yes-no-rule'

export { CHINA, type RuleContext } from './rule-context'

/** A cell of Google Sheets holds no longer text. */
const TEXT_LIMIT = 50_000

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

function readDateTimeField(value: Value, context: RuleContext): Reading {
  const at = readDateTime(value, context)
  return typeof at === 'string' ? { value: at } : { value, fault: at }
}

function readNumberField(value: Value, context: RuleContext): Reading {
  const number = parseNumber(value, context)
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

/** A colleague in the usual writing: an address or a name. */
export const tidyPerson = (text: string): string => (text.includes('@') ? tidyEmail(text) : tidySpaces(text))

type Rule = (field: Field, value: Value, context: RuleContext) => Reading

const asItIs: Rule = (_, value) => ({ value })

/** The rule of each kind; values come to it that are not blank. */
const RULES: Readonly<Record<FieldKind, Rule>> = {
  'number-id': asItIs,
  computed: asItIs,
  text: (field, value, context) => readText(value, (text) => tidyWords(field, text, context)),
  'long-text': (_, value) => readText(value, (text) => text.trim()),
  person: (_, value) => readText(value, tidyPerson),
  number: (_, value, context) => readNumberField(value, context),
  money: readMoney,
  date: (_, value, context) => readDateField(value, context),
  'date-time': (_, value, context) => readDateTimeField(value, context),
  birthday: (_, value, context) => readBirthdayField(value, context),
  phone: (_, value, context) => readPhoneField(value, context),
  email: (_, value) => readEmailField(value),
  wechat: (_, value) => readWechat(value),
  web: (_, value) => readWeb(value),
  identity: (_, value) => readIdentity(value),
  'credit-code': (_, value) => readCreditCode(value),
  place: readPlace,
  choice: readChoiceField,
  choices: ({ choices = [] }, value) => readChoices(choices, value),
  'yes-no': (_, value) => readYesNo(value),
  link: readLink,
}

const read: Rule = (field, value, context) => RULES[field.kind](field, value, context)

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
    return [...checkValue(field, value, ofRecord), ...recordIssues(field, fields, values)]
  })
}
