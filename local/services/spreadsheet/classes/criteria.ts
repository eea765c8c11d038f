import { EnumValue } from '../../google-enum'
import type { Condition } from '../grid/cell'
import { formatA1, parseReference, quoteTab, referenceRect } from '../grid/reference'
import type { SpreadsheetFile } from '../grid/spreadsheet-file'
import { parseTyped } from '../values/parse-typed'
import { instantOfSerial, partsOfSerial, serialOfInstant } from '../values/zone'
import type { Desk, TabPlace } from './desk'
import { constantNamed, RelativeDate } from './enums'
import { RangeBase } from './range-base'

/** A condition as scripts word it: a criteria's name with values of their own types. */
export interface Criteria {
  readonly name: string
  readonly values: readonly unknown[]
}

/** The API's word for each criteria that has another name there. */
const apiTypes: Readonly<Record<string, string>> = {
  CELL_EMPTY: 'BLANK',
  CELL_NOT_EMPTY: 'NOT_BLANK',
  DATE_EQUAL_TO: 'DATE_EQ',
  DATE_NOT_EQUAL_TO: 'DATE_NOT_EQ',
  DATE_IS_VALID_DATE: 'DATE_IS_VALID',
  DATE_AFTER_RELATIVE: 'DATE_AFTER',
  DATE_BEFORE_RELATIVE: 'DATE_BEFORE',
  DATE_EQUAL_TO_RELATIVE: 'DATE_EQ',
  NUMBER_EQUAL_TO: 'NUMBER_EQ',
  NUMBER_NOT_EQUAL_TO: 'NUMBER_NOT_EQ',
  NUMBER_GREATER_THAN: 'NUMBER_GREATER',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'NUMBER_GREATER_THAN_EQ',
  NUMBER_LESS_THAN: 'NUMBER_LESS',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'NUMBER_LESS_THAN_EQ',
  TEXT_DOES_NOT_CONTAIN: 'TEXT_NOT_CONTAINS',
  TEXT_EQUAL_TO: 'TEXT_EQ',
  TEXT_NOT_EQUAL_TO: 'TEXT_NOT_EQ',
  TEXT_IS_VALID_EMAIL: 'TEXT_IS_EMAIL',
  TEXT_IS_VALID_URL: 'TEXT_IS_URL',
  VALUE_IN_LIST: 'ONE_OF_LIST',
  VALUE_IN_RANGE: 'ONE_OF_RANGE',
  CHECKBOX: 'BOOLEAN',
}

const scriptNames = Object.fromEntries(
  Object.entries(apiTypes).flatMap(([name, type]) => (name.endsWith('_RELATIVE') ? [] : [[type, name]])),
)

function storedValue(value: unknown, file: SpreadsheetFile): string {
  if (value instanceof Date) return storedDate(serialOfInstant(value.getTime(), file.timeZone))
  if (value instanceof RangeBase) {
    const { place } = value
    return `=${quoteTab(value.grid.name)}!${formatA1(place.range)}`
  }
  return value instanceof EnumValue ? value.name() : String(value)
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** A day, with its time where it is not midnight: conditions ask for the day alone, scripts read back what they gave. */
function storedDate(serial: number): string {
  const { year, month, day, hour, minute, second } = partsOfSerial(serial)
  const date = [year, twoDigits(month), twoDigits(day)].join('-')
  const time = [hour, minute, second].map(twoDigits).join(':')
  return time === '00:00:00' ? date : `${date} ${time}`
}

/** The condition as a file keeps it: days by the calendar of the file's zone. */
export function conditionOf({ name, values }: Criteria, file: SpreadsheetFile): Condition {
  const flat = name === 'VALUE_IN_LIST' ? (values[0] as unknown[]) : values
  const kept = name === 'VALUE_IN_RANGE' ? flat.slice(0, 1) : flat
  return { type: apiTypes[name] ?? name, values: kept.map((value) => storedValue(value, file)) }
}

/** The condition as scripts read it. `showDropdown` is handed out with lists. */
export function criteriaOf(
  desk: Desk,
  place: TabPlace,
  { type, values }: Condition,
  showDropdown = true,
): Criteria {
  const relative = type.startsWith('DATE_') && values.some((value) => value in RelativeDate)
  const plainName = scriptNames[type] ?? type
  const name = relative ? `${plainName}_RELATIVE` : plainName
  if (type === 'ONE_OF_LIST') return { name, values: [[...values], showDropdown] }
  if (type === 'ONE_OF_RANGE') return { name, values: [rangeOf(desk, place, values[0] ?? ''), showDropdown] }
  return { name, values: values.map((value) => scriptValue(type, value, desk.file(place.file))) }
}

function scriptValue(type: string, value: string, file: SpreadsheetFile): unknown {
  if (value.startsWith('=') || /^(?:TEXT_|CUSTOM|BOOLEAN)/.test(type)) return value
  const relative = constantNamed(RelativeDate, value)
  if (relative) return relative
  const typed = parseTyped(value, file.locale, file.world.nowMs())
  const number = typed !== null && typeof typed === 'object' ? typed.value : typed
  if (typeof number !== 'number') return value
  return type.startsWith('DATE_') ? new Date(instantOfSerial(number, file.timeZone)) : number
}

function rangeOf(desk: Desk, place: TabPlace, formula: string): unknown {
  const file = desk.file(place.file)
  const name = formula.replace(/^=/, '')
  const named = file.namedRanges.find((range) => range.name.toLowerCase() === name.toLowerCase())
  if (named) return desk.range({ file: place.file, tab: named.tab }, named.range)
  const reference = parseReference(name)
  const tab = reference?.tab === undefined ? place.tab : file.gridByName(reference.tab)?.id
  if (!reference || tab === undefined) return formula
  return desk.range({ file: place.file, tab }, referenceRect(reference))
}
