import { addDays, type CalendarDate } from '../../base/calendar-date'
import type { Both } from '../declare-field'
import type { Language } from '../field-catalogue'
import type { RecordValues, Value } from '../value'

/** A day some days from the day of set-up, earlier when negative; with a time where the field takes one. */
export interface InDays {
  readonly inDays: number
  readonly at?: string
}

type SampleValue = Value | Both | InDays

/** The values of an invented record: texts in both languages, days counted from the day of set-up. */
export type Sample = Readonly<Record<string, SampleValue>>

/** How a sample names the record of a link before either has a number: `customers:2` is the second sample customer. */
export const placeholderId = (table: string, index: number): string => `${table}:${index}`

const isPair = (value: SampleValue): value is Both => Array.isArray(value)

function valueIn(value: SampleValue, locale: Language, today: CalendarDate | undefined): Value {
  if (isPair(value)) return value[locale === 'en' ? 0 : 1]
  if (typeof value !== 'object') return value
  if (today === undefined) throw new Error('A sample that depends on today needs to know the day')
  const day = addDays(today, value.inDays)
  return value.at === undefined ? day : `${day} ${value.at}`
}

/** The values of a sample in one language. Throws where it counts from today and no day is given. */
export const sampleValues = (sample: Sample, locale: Language, today?: CalendarDate): RecordValues =>
  Object.fromEntries(Object.entries(sample).map(([key, value]) => [key, valueIn(value, locale, today)]))
