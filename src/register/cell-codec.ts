import { fromSerial, isCalendarDate, toSerial } from '../base/calendar-date'
import { dateTimeFromSerial, dateTimeToSerial, isDateTime } from '../base/date-time'
import type { Field } from './field'
import { shownKind } from './figure-kind'
import type { RecordValues, Value } from './value'

/** What a cell holds when read unformatted: days are serial numbers, an empty cell is `''`. */
export type Cell = string | number | boolean

/** Serial numbers of the years 1900–2200: outside, a number in a date column is just a number. */
const FIRST_DAY = 2
const LAST_DAY = 109_939

const isInRange = (serial: number): boolean => serial >= FIRST_DAY && serial < LAST_DAY
const isDay = (field: Field): boolean => ['date', 'birthday'].includes(shownKind(field))

/** Reads the value of a field from its cell; a time of day is rounded to the minute. */
export function fromCell(field: Field, cell: Cell | null | undefined): Value {
  if (cell === null || cell === undefined) return ''
  if (field.kind === 'number-id') return typeof cell === 'number' ? String(cell) : String(cell).trim()
  if (typeof cell !== 'number') return cell
  if (field.kind === 'link') return isRecordNumber(cell) ? String(cell) : cell
  return isInRange(cell) ? fromSerialOf(field, cell) : cell
}

function fromSerialOf(field: Field, serial: number): Value {
  if (isDay(field)) return fromSerial(serial) ?? serial
  return field.kind === 'date-time' ? (dateTimeFromSerial(serial) ?? serial) : serial
}

const isRecordNumber = (cell: number): boolean => cell > 0 && Number.isSafeInteger(cell)

/** Writes the value of a field as its cell holds it; a day outside those years stays text. */
export function toCell(field: Field, value: Value): Cell {
  const { kind } = field
  if (kind === 'number-id') return /^\d{1,15}$/.test(String(value)) ? Number(value) : value
  if (typeof value !== 'string') return value
  if (kind === 'link') return /^[1-9]\d{0,14}$/.test(value) ? Number(value) : value
  const serial = serialOf(field, value)
  return serial !== undefined && isInRange(serial) ? serial : value
}

function serialOf(field: Field, value: string): number | undefined {
  if (isDay(field) && isCalendarDate(value)) return toSerial(value)
  return field.kind === 'date-time' && isDateTime(value) ? dateTimeToSerial(value) : undefined
}

/** Reads a record's values from the cells of its row; blank fields are left out. */
export function valuesFromRow(
  fields: readonly Field[],
  columns: ReadonlyMap<string, number>,
  row: readonly (Cell | null)[],
): RecordValues {
  const values: Record<string, Value> = {}
  for (const field of fields) {
    const column = columns.get(field.key)
    const value = column === undefined ? '' : fromCell(field, row[column])
    if (value !== '') values[field.key] = value
  }
  return values
}
