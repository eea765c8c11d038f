import type { CalendarDate } from '../../base/calendar-date'
import type { Baseline } from '../../register/config'
import { type Field, isEditable } from '../../register/field'
import { emailKey } from '../../register/rules/email-rule'
import { phoneKeys } from '../../register/rules/phone-rule'
import { isBlank, type RecordValues } from '../../register/value'
import type { CheckedRecord } from './checked-records'

/** What the customers look like on the day of set-up. Rows that share a phone or e-mail with an earlier one count as duplicates. */
export function registerBaseline(
  records: readonly CheckedRecord[],
  fields: readonly Field[],
  country: string,
  on: CalendarDate,
): Baseline {
  const seen = new Set<string>()
  const wanted = fields.filter(isEditable)
  let [emptyValues, invalidValues, duplicates] = [0, 0, 0]
  for (const { values, issues } of records) {
    emptyValues += wanted.filter(({ key }) => isBlank(values[key])).length
    invalidValues += issues.filter(({ reason }) => reason !== 'required').length
    const keys = contactKeys(values, wanted, country)
    if (keys.some((key) => seen.has(key))) duplicates++
    for (const key of keys) seen.add(key)
  }
  return { on, rows: records.length, emptyValues, invalidValues, duplicates }
}

function contactKeys(values: RecordValues, fields: readonly Field[], country: string): string[] {
  return fields.flatMap(({ key, kind }) => {
    const value = values[key]
    if (value === undefined || isBlank(value)) return []
    if (kind === 'phone') return phoneKeys(value, country)
    return kind === 'email' ? (emailKey(value) ?? []) : []
  })
}
