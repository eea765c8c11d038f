import { type CalendarDate, isCalendarDate } from '../../base/calendar-date'
import { isDateTime } from '../../base/date-time'
import { greatest } from '../../base/greatest'
import type { Host } from '../../host/host'
import { registerDay } from '../../host/register-day'
import { businessDay, businessDayOf, dayChangesAt } from '../../register/business-day'
import { type RegisterConfig, tableOf } from '../../register/config'
import { CUSTOMERS, fieldOf, type TableSchema } from '../../register/field'
import { contextOfCountry, type RuleContext } from '../../register/rules/rule-context'
import { ownHanReader } from '../../register/search/han-tables'
import type { TableRow } from '../../register/table-view'
import { fieldValue, type RecordValues } from '../../register/value'
import { FILE_FIELDS } from './arrival-lines'
import { GuestFinder, guestFields } from './guest-match'
import { ARRIVALS } from './list-targets'

/** A row of the tab with the hotel's day it belongs to; `''` where nothing tells it. */
export interface ArrivalRow extends TableRow {
  readonly day: CalendarDate | ''
}

/** What every step of the arrivals looks at. */
export interface ArrivalsGround {
  readonly config: RegisterConfig
  readonly schema: TableSchema
  readonly context: RuleContext
  /** The hotel's day now, and the hour at which it changes. */
  readonly today: CalendarDate
  readonly changesAt: number
}

/** The ground of a register with arrivals; undefined where it has none. One read. */
export function arrivalsGround(host: Host): ArrivalsGround | undefined {
  const config = host.register.config()
  const schema = config?.tables.find(({ key }) => key === ARRIVALS)
  if (!config || !schema) return undefined
  const changesAt = dayChangesAt(host.register.settings())
  const today = businessDay(registerDay(host.clock, config), changesAt)
  return { config, schema, context: contextOfCountry(config.country), today, changesAt }
}

/** The hotel's day of an arrival by its values. */
export function dayOfArrival(values: RecordValues, changesAt: number): CalendarDate | '' {
  const [day, at] = [String(fieldValue(values, 'day')), String(fieldValue(values, 'arrives-at'))]
  if (isCalendarDate(day)) return day
  return isDateTime(at) ? businessDayOf(at, changesAt) : ''
}

/** The arrivals of the tab. One read. A number without values is what a run that died had reserved: no arrival. */
export function readArrivals(
  host: Host,
  { changesAt }: ArrivalsGround,
): { readonly rows: readonly ArrivalRow[]; readonly lastNumber: number } {
  const { rows } = host.register.readTable(ARRIVALS)
  return {
    rows: rows
      .filter(({ id, values }) => id !== '' && Object.values(values).some((value) => value !== ''))
      .map((row) => ({ ...row, day: dayOfArrival(row.values, changesAt) })),
    lastNumber: greatest(rows.map(({ id }) => Number(id)).filter(Number.isSafeInteger), 0),
  }
}

/** Finds the files of guests, computed fields read as they stand. One read. */
export function readFinder(host: Host, { config, context }: ArrivalsGround): GuestFinder {
  const schema = tableOf(config, CUSTOMERS)
  const fields = [...new Set([...guestFields(schema), ...FILE_FIELDS])].filter((key) => fieldOf(schema, key))
  const customers = host.register
    .readColumns(CUSTOMERS, fields)
    .rows.map(({ id, values, figures }) => ({ id, values: { ...values, ...figures } }))
  return new GuestFinder({ schema, customers, context, reader: ownHanReader })
}
