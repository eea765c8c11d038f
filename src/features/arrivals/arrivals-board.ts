import type { CalendarDate } from '../../base/calendar-date'
import { type DateTime, dayOf, isDateTime, timeOf } from '../../base/date-time'
import { isNothing } from '../../register/card/family'
import { fieldOf, type TableSchema } from '../../register/field'
import { choiceLabel } from '../../register/rules/choice-rule'
import { fieldValue, type RecordValues } from '../../register/value'
import { linesOf, toPrepare } from './arrival-lines'
import type { ArrivalRow } from './arrivals-here'
import type { GuestFinder } from './guest-match'

/** A customer as somebody is asked whether it is the guest. */
export interface Candidate {
  readonly id: string
  readonly name: string
}

/** An arrival on the board. */
export interface BoardGuest {
  readonly id: string
  /** Row it stands in now; saves a search. */
  readonly row: number
  readonly name: string
  readonly room: string
  /** `15:00`; as written where it is no time, `''` where nobody knows. */
  readonly time: string
  /** The customer the guest is; absent where no file was found. */
  readonly customer?: Candidate
  readonly candidates: readonly Candidate[]
  /** What the guest must not come near; of a guest whose file says nothing or cannot be found, that. */
  readonly allergies:
    | { readonly state: 'unknown' | 'none-recorded' }
    | { readonly state: 'recorded'; readonly words: string; readonly none: boolean }
  readonly needs: readonly string[]
  readonly preferences: readonly string[]
  readonly lastStay: string
  readonly note: string
  readonly prepared: boolean
  readonly preparedBy: string
  /** The latest list no longer names the guest. */
  readonly gone: boolean
}

/** Who arrives on a day of the hotel. */
export interface ArrivalsBoard {
  readonly day: CalendarDate
  /** Guests without a file first, then by time. */
  readonly guests: readonly BoardGuest[]
  /** How many more are in the tab for later days. */
  readonly later: number
}

const text = (values: RecordValues, key: string): string => String(fieldValue(values, key)).trim()

function timeText(values: RecordValues, day: CalendarDate): string {
  const at = text(values, 'arrives-at')
  if (!isDateTime(at)) return at
  if (timeOf(at) === '00:00' && dayOf(at as DateTime) === day) return ''
  return timeOf(at)
}

/** The board of a day. Rows whose day nobody knows are among them: a guest too many is asked, one too few is not. */
export function arrivalsBoard(
  rows: readonly ArrivalRow[],
  finder: GuestFinder,
  schema: TableSchema,
  day: CalendarDate,
): ArrivalsBoard {
  const goneState = choiceLabel(fieldOf(schema, 'state')?.choices ?? [], 'Not on the list')
  const guests = rows
    .filter((row) => row.day === day || row.day === '')
    .map((row) => ({
      order: orderKey(row, finder.customer(text(row.values, 'customer')) !== undefined),
      row,
    }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.row.row - b.row.row))
    .map(({ row }) => boardGuest(row, finder, day, goneState))
  return { day, guests, later: rows.filter((row) => row.day > day).length }
}

/** By which arrivals are in order: no file first, then the time; those nobody knows the time of come last. */
export const orderKey = ({ values }: { readonly values: RecordValues }, isKnown: boolean): string => {
  const at = text(values, 'arrives-at')
  return `${isKnown ? 1 : 0} ${isDateTime(at) && timeOf(at) !== '00:00' ? at : '~'} ${text(values, 'room').padStart(8, '0')}`
}

function boardGuest(
  { id, row, values }: ArrivalRow,
  finder: GuestFinder,
  day: CalendarDate,
  goneState: string | undefined,
): BoardGuest {
  const number = text(values, 'customer')
  const file = finder.customer(number)?.values
  const named = (candidate: string): Candidate => ({ id: candidate, name: finder.nameOf(candidate) })
  const found = file ? undefined : finder.find(values)
  const candidates = found === undefined ? [] : (found.candidates ?? [found.customer])
  return {
    ...{ id, row, name: text(values, 'guest'), room: text(values, 'room'), time: timeText(values, day) },
    ...(file ? { customer: named(number) } : {}),
    candidates: candidates.map(named),
    allergies: allergiesOf(file),
    needs: linesOf(toPrepare('special-needs', values, file)),
    preferences: linesOf(toPrepare('preferences', values, file)),
    lastStay: text(values, 'last-stay') || (file ? text(file, 'last-stay') : ''),
    note: text(values, 'note'),
    prepared: fieldValue(values, 'preparation') === true,
    preparedBy: text(values, 'prepared-by'),
    gone: goneState !== undefined && values.state === goneState,
  }
}

function allergiesOf(file: RecordValues | undefined): BoardGuest['allergies'] {
  if (!file) return { state: 'unknown' }
  const words = text(file, 'allergies')
  return words === '' ? { state: 'none-recorded' } : { state: 'recorded', words, none: isNothing(words) }
}
