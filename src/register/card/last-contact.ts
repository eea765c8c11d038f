import { type CalendarDate, daysBetween } from '../../base/calendar-date'
import type { RecordValues } from '../value'
import { CARD_TABLES, type Family, recordsOf, textOfField } from './family'
import { recordDay } from './record-day'

/** When somebody was last in touch with the customer. */
export interface LastContact {
  readonly on: CalendarDate
  readonly daysAgo: number
  /** Who it was; `''` where nobody can say. */
  readonly by: string
  /** How, in the words of the choice list; `''` where nobody can say. */
  readonly way: string
}

/** The latest contact up to today: of the follow-ups, or the day typed for the customer where that is later. */
export function lastContact(
  values: RecordValues,
  family: Family,
  today: CalendarDate,
): LastContact | undefined {
  const contacts = recordsOf(family, CARD_TABLES.followUps).flatMap((record) => {
    const on = recordDay(record.values, 'at')
    const [by, way] = [textOfField(record.values, 'by'), textOfField(record.values, 'way')]
    return on === undefined ? [] : [{ on, by, way }]
  })
  const typed = ['last-contact', 'last-contact-on'].flatMap((key) => {
    const on = recordDay(values, key)
    return on === undefined ? [] : [{ on, by: '', way: '' }]
  })
  const [latest] = [...contacts, ...typed]
    .filter(({ on }) => on <= today)
    .sort((a, b) => daysBetween(a.on, b.on))
  return latest && { ...latest, daysAgo: daysBetween(latest.on, today) }
}
