import { type CalendarDate, isCalendarDate, partsOf } from '../../../src/base/calendar-date'
import { dayOf, isDateTime, timeOf } from '../../../src/base/date-time'
import { birthdayWriting } from '../../../src/i18n/birthday-writing'
import type { Locale } from '../../../src/i18n/translation'
import { yesNoText } from '../../../src/i18n/yes-no-text'
import type { Field } from '../../../src/register/field'
import { parseBirthday } from '../../../src/register/rules/birthday-rule'
import { formatPhone } from '../../../src/register/rules/phone-format'
import type { Value } from '../../../src/register/value'

/** A value for reading: phones grouped, days with their month in words, amounts with separators. Text is text. */
export function valueText(field: Field | undefined, value: Value, locale: Locale): string {
  if (value === '' || !field) return String(value)
  if (field.kind === 'phone') return formatPhone(value)
  if (field.kind === 'birthday') return birthdayText(value, locale)
  if (field.kind === 'date' && typeof value === 'string' && isCalendarDate(value))
    return dayText(value, locale)
  if (field.kind === 'date-time' && typeof value === 'string' && isDateTime(value))
    return `${dayText(dayOf(value), locale)} ${timeOf(value)}`
  if (typeof value === 'boolean') return yesNoText(value, locale)
  if (typeof value !== 'number') return String(value)
  return new Intl.NumberFormat(locale, field.kind === 'money' ? { minimumFractionDigits: 2 } : {}).format(
    value,
  )
}

function birthdayText(value: Value, locale: Locale): string {
  const birthday = parseBirthday(value)
  return birthday ? birthdayWriting(birthday, locale) : String(value)
}

/** A day is written like a birthday, so that one card knows one way of writing. */
const dayText = (day: CalendarDate, locale: Locale): string =>
  birthdayWriting({ calendar: 'solar', ...partsOf(day) }, locale)
