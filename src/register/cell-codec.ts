import { fromSerial, isCalendarDate, toSerial } from '../base/calendar-date'
import type { Field } from './field'
import type { RecordValues, Value } from './value'

/** What a cell holds when read unformatted: days are serial numbers, an empty cell is `''`. */
export type Cell = string | number | boolean

/** Serial numbers of the years 1900–2200: outside, a number in a date column is just a number. */
const FIRST_DAY = 2
const LAST_DAY = 109_939

/** Reads the value of a field from its cell. */
export function fromCell(field: Field, cell: Cell | null | undefined): Value {
  if (cell === null || cell === undefined) return ''
  if (field.kind === 'number-id') return typeof cell === 'number' ? String(cell) : String(cell).trim()
  const isDay = field.kind === 'date' || field.kind === 'birthday'
  if (isDay && typeof cell === 'number' && cell >= FIRST_DAY && cell < LAST_DAY)
    return fromSerial(cell) ?? cell
  return cell
}

/** Writes the value of a field as its cell holds it; a day outside those years stays text. */
export function toCell(field: Field, value: Value): Cell {
  if (field.kind === 'number-id') return /^\d{1,15}$/.test(String(value)) ? Number(value) : value
  const isDay = field.kind === 'date' || field.kind === 'birthday'
  if (!isDay || typeof value !== 'string' || !isCalendarDate(value)) return value
  const serial = toSerial(value)
  return serial >= FIRST_DAY && serial < LAST_DAY ? serial : value
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
