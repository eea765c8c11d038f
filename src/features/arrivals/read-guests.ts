import { addDays, type CalendarDate, isCalendarDate } from '../../base/calendar-date'
import { type DateTime, dateTime, dayOf, isDateTime, timeOf } from '../../base/date-time'
import { tidySpaces } from '../../base/text-spaces'
import { businessDayOf } from '../../register/business-day'
import type { TableSchema } from '../../register/field'
import type { Issue } from '../../register/issue'
import { readDate } from '../../register/rules/date-rule'
import { readDateTime } from '../../register/rules/date-time-rule'
import { checkValue, tidyValue } from '../../register/rules/field-rules'
import type { RuleContext } from '../../register/rules/rule-context'
import { isBlank, type RecordValues } from '../../register/value'
import { listFields } from './list-targets'
import type { GuestList, ListColumn } from './match-list'

/** A guest of the list as the arrivals write it. */
export interface ListedGuest {
  /** 1-based line of what was pasted. */
  readonly line: number
  /** The hotel's day of the arrival. */
  readonly day: CalendarDate
  readonly values: RecordValues
  readonly issues: readonly Issue[]
}

/** A line that is no guest of today or later. */
export interface LeftOut {
  readonly line: number
  readonly reason: 'no-name' | 'past'
}

/** What a list says. */
export interface ListReading {
  readonly guests: readonly ListedGuest[]
  readonly leftOut: readonly LeftOut[]
}

/** What reading a list depends on. */
export interface ReadingGround {
  readonly schema: TableSchema
  readonly context: RuleContext
  /** The hotel's day now, and the hour at which it changes. */
  readonly today: CalendarDate
  readonly changesAt: number
  /** What stands before allergies that the list itself names. */
  readonly allergyWord: string
}

const TOTALS = /^(?:合计|总计|小计|共计|total|sub-?total|grand total)(?=$|[\s:：])/i
const HAN = /\p{Script=Han}/u

/** Reads the guests of a list by what its columns were taken for. A value that is not understood stays as it is, with what is wrong. */
export function readGuests(
  list: GuestList,
  columns: readonly ListColumn[],
  ground: ReadingGround,
): ListReading {
  const guests: ListedGuest[] = []
  const leftOut: LeftOut[] = []
  list.lines.forEach((cells, index) => {
    const line = list.firstLine + index
    const said = new Map(
      columns.flatMap(({ column, target }): [string, string][] => {
        const text = (cells[column] ?? '').trim()
        return target === '' || isBlank(text) ? [] : [[target, text]]
      }),
    )
    const guest = guestName(said.get('guest') ?? '', said.get('family-name') ?? '')
    if (guest === '' || TOTALS.test(guest)) {
      if (said.size > 0) leftOut.push({ line, reason: 'no-name' })
      return
    }
    const read = readGuest(line, said, guest, ground)
    if (read.day < ground.today) leftOut.push({ line, reason: 'past' })
    else guests.push(read)
  })
  return { guests, leftOut }
}

/** Chinese surnames come first and stand without a space. */
function guestName(given: string, family: string): string {
  if (family === '' || given.includes(family)) return tidySpaces(given)
  return tidySpaces(HAN.test(family) ? `${family}${given}` : `${given} ${family}`)
}

function readGuest(
  line: number,
  said: ReadonlyMap<string, string>,
  guest: string,
  ground: ReadingGround,
): ListedGuest {
  const { schema, context } = ground
  const { day, at } = arrivalOf(said, ground)
  const needs = [said.get('special-needs'), allergyLine(said.get('allergy'), ground)]
  const texts: Record<string, string> = {
    ...Object.fromEntries(said),
    guest,
    day,
    'arrives-at': at,
    'special-needs': needs.flatMap((text) => text ?? []).join('\n'),
  }
  const fields = listFields(schema)
  const values = Object.fromEntries(
    fields.flatMap((field): [string, RecordValues[string]][] => {
      const text = texts[field.key] ?? ''
      return isBlank(text) ? [] : [[field.key, tidyValue(field, text, context)]]
    }),
  )
  const issues = fields.flatMap((field) => checkValue(field, values[field.key] ?? '', context))
  return { line, day, values, issues }
}

const allergyLine = (text: string | undefined, { allergyWord }: ReadingGround): string | undefined =>
  text && `${allergyWord}${text}`

/**
 * The hotel's day and the instant of an arrival. A day of its own is the hotel's day, so that an hour before the change
 * belongs to the night that follows; a list without days is one of today. `at` is `''` where no time is told, and as
 * written where it is not understood.
 */
function arrivalOf(
  said: ReadonlyMap<string, string>,
  { context, today, changesAt }: ReadingGround,
): { readonly day: CalendarDate; readonly at: string } {
  const written = said.get('arrives-at') ?? ''
  const read = written === '' ? '' : String(readDateTime(written, context))
  const told = said.has('day') ? readDate(said.get('day')!, context) : undefined
  const ownDay = typeof told === 'string' && isCalendarDate(told) ? told : undefined
  const minutes = minutesOf(said.get('arrival-time') ?? written, context)
  if (isDateTime(read) && timeOf(read) !== '00:00' && ownDay === undefined)
    return { day: businessDayOf(read, changesAt), at: read }
  const day = ownDay ?? (isDateTime(read) ? dayOf(read) : today)
  if (minutes !== undefined) return { day, at: nightly(day, minutes, changesAt) }
  return { day, at: isDateTime(read) ? '' : written }
}

/** The time in a text, with or without a day before it; undefined where there is none. */
function minutesOf(text: string, context: RuleContext): number | undefined {
  if (text === '') return undefined
  const spoken = readDateTime(text, context)
  const read = typeof spoken === 'string' ? spoken : readDateTime(`2000-01-01 ${text}`, context)
  if (typeof read !== 'string') return undefined
  const [hour = 0, minute = 0] = timeOf(read).split(':').map(Number)
  const isBareDay = hour === 0 && minute === 0 && !/\d[:点时]\d{0,2}/.test(text)
  return isBareDay ? undefined : hour * 60 + minute
}

const nightly = (day: CalendarDate, minutes: number, changesAt: number): DateTime =>
  dateTime(minutes < changesAt * 60 ? addDays(day, 1) : day, minutes)
