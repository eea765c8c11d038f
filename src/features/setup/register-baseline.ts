import { type CalendarDate, daysBetween } from '../../base/calendar-date'
import type { Baseline } from '../../register/config'
import { type Field, isEditable } from '../../register/field'
import { readDate } from '../../register/rules/date-rule'
import { emailKey } from '../../register/rules/email-rule'
import { phoneKeys } from '../../register/rules/phone-rule'
import { contextOfCountry } from '../../register/rules/rule-context'
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
  const daysSinceUpdate = daysSinceLastUpdate(records, fields, country, on)
  const since = daysSinceUpdate === undefined ? {} : { daysSinceUpdate }
  return { on, rows: records.length, emptyValues, invalidValues, duplicates, ...since }
}

/** Headers of columns in which firms note when they last touched a row. */
const UPDATE_HEADER = /更新|修改时间|修改日期|updated|modified|last (?:change|edit|update)/i

/** Days since the latest update that the rows themselves speak of; undefined where no column does. */
function daysSinceLastUpdate(
  records: readonly CheckedRecord[],
  fields: readonly Field[],
  country: string,
  on: CalendarDate,
): number | undefined {
  const keys = fields.filter(({ header }) => UPDATE_HEADER.test(header)).map(({ key }) => key)
  const context = contextOfCountry(country)
  let latest: CalendarDate | undefined
  for (const { values } of keys.length > 0 ? records : [])
    for (const key of keys) {
      const day = isBlank(values[key]) ? undefined : readDate(values[key]!, context)
      if (typeof day === 'string' && day <= on && (latest === undefined || day > latest)) latest = day
    }
  return latest === undefined ? undefined : daysBetween(latest, on)
}

function contactKeys(values: RecordValues, fields: readonly Field[], country: string): string[] {
  return fields.flatMap(({ key, kind }) => {
    const value = values[key]
    if (value === undefined || isBlank(value)) return []
    if (kind === 'phone') return phoneKeys(value, country)
    return kind === 'email' ? (emailKey(value) ?? []) : []
  })
}
