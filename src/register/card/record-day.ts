import { type CalendarDate, isCalendarDate } from '../../base/calendar-date'
import { fieldValue, type RecordValues } from '../value'

const WITH_TIME = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})/

/** When a record happened, as its field says: a day, or a day and time `2026-11-21 09:41`; `''` where it says none that can be read. */
export function recordTime(values: RecordValues, key: string | undefined): string {
  if (key === undefined) return ''
  const text = String(fieldValue(values, key)).trim()
  if (isCalendarDate(text)) return text
  const [, day = '', time = ''] = WITH_TIME.exec(text) ?? []
  return isCalendarDate(day) ? `${day} ${time}` : ''
}

/** The day of a field that holds a day, or a day and time. */
export function recordDay(values: RecordValues, key: string | undefined): CalendarDate | undefined {
  const day = recordTime(values, key).slice(0, 10)
  return isCalendarDate(day) ? day : undefined
}
