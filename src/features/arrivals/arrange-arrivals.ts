import type { Host } from '../../host/host'
import { registerDay } from '../../host/register-day'
import { sortRequests } from '../../host/table-sort'
import { tableOf } from '../../register/config'
import { CUSTOMERS } from '../../register/field'
import { figureGround } from '../../register/figures/figure-ground'
import { registerFigures } from '../../register/figures/register-figures'
import { fieldValue } from '../../register/value'
import { orderKey } from './arrivals-board'
import { type ArrivalRow, type ArrivalsGround, readArrivals, readFinder } from './arrivals-here'
import type { GuestFinder } from './guest-match'
import { ARRIVALS } from './list-targets'

/** No hotel has more arrivals in its tab. */
const MOST_CELLS = 100_000

/**
 * Brings the tab into the order of the board and writes beside every guest what is known of allergies: nobody reads an
 * empty cell as "none" while the next run of the register is awaited. The caller holds the lock.
 */
export function arrangeArrivals(
  host: Host,
  ground: ArrivalsGround,
  finder: GuestFinder = readFinder(host, ground),
): void {
  const { rows } = readArrivals(host, ground)
  writeAllergies(host, ground, rows, finder)
  sortTab(host, ground, rows, finder)
}

/** Days in order, on each the guests without a file first; rows already in order are left where they are. */
function sortTab(
  host: Host,
  { schema }: ArrivalsGround,
  rows: readonly ArrivalRow[],
  finder: GuestFinder,
): void {
  const keyed = rows.map((row) => {
    const isKnown = finder.customer(String(fieldValue(row.values, 'customer'))) !== undefined
    return { row, key: `${row.day || '~'} ${orderKey(row, isKnown)}` }
  })
  const sorted = [...keyed].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.row.row - b.row.row))
  const isInOrder = sorted.every(({ row }, index) => row.row === index + 1)
  const tab = isInOrder ? undefined : host.workbook.tabs().find(({ sheetId }) => sheetId === schema.sheetId)
  if (!tab) return
  const order = sorted.map(({ row }) => row.id)
  const rowCount = rows.reduce((most, { row }) => Math.max(most, row + 1), 1)
  const places = new Map(rows.map(({ id, row }) => [id, row]))
  host.workbook.update(
    sortRequests({ sheetId: schema.sheetId, columnCount: tab.columnCount, rowCount, rows: places }, order),
  )
}

/** Writes what is computed of some arrivals from the files of their guests. */
export function writeAllergies(
  host: Host,
  { config, schema, context }: ArrivalsGround,
  rows: readonly ArrivalRow[],
  finder: GuestFinder,
): void {
  const ids = new Set(rows.map(({ values }) => String(fieldValue(values, 'customer'))))
  const guests = [...ids].flatMap((id) => finder.customer(id) ?? [])
  const tables = new Map([
    [CUSTOMERS, { schema: tableOf(config, CUSTOMERS), rows: guests }],
    [ARRIVALS, { schema, rows }],
  ])
  const { day: today } = registerDay(host.clock, config)
  const figures = registerFigures(tables, figureGround({ today, context, locale: config.locale }))
  host.register.writeFigures(new Map([[ARRIVALS, figures.get(ARRIVALS) ?? new Map()]]), MOST_CELLS)
}
