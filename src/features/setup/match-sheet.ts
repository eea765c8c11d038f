import { err, ok, type Result } from '../../base/result'
import type { Host } from '../../host/host'
import type { Locale } from '../../i18n/translation'
import type { Cell } from '../../register/cell-codec'
import { fieldCatalogue } from '../../register/field-catalogue'
import type { ColumnMatch } from '../../register/matching/match-columns'
import { contextOfCountry } from '../../register/rules/rule-context'
import { MOST_COLUMNS, proposedMatches } from './column-plan'
import { countryOfLocale, homeCountry } from './home-country'
import { readSheet, readTabParts } from './read-sheet'
import { registerDay } from './set-up-place'
import type { SetUpPreview } from './set-up-preview'
import type { SetUpRefusal } from './set-up-source'
import { matchesOf, type SheetDecision, setUpPreview, sheetDraft } from './sheet-draft'
import { type SheetGrid, sheetGrid } from './sheet-grid'
import type { SheetReading } from './sheet-reading'

/** A sheet with the product's proposal for each of its columns. */
export interface SheetMatch {
  readonly sheetId: number
  readonly tab: string
  /** 0-based; -1 where the sheet begins with its data and headers are made. */
  readonly headerRow: number
  /** Rows below the header, blank ones included. */
  readonly rows: number
  readonly columns: readonly ColumnMatch[]
  /** First cells of the first rows, for choosing another header row. */
  readonly firstRows: readonly (readonly string[])[]
  /** Home of phone numbers without a country code, guessed from them. */
  readonly country: string
  /** The fields a column can become, as the reader calls them. */
  readonly fields: readonly OfferedField[]
}

/** A field that a column of a sheet can become. */
export interface OfferedField {
  readonly key: string
  readonly label: string
}

const FIRST_ROWS = 10
const FIRST_CELLS = 6
/** Countries tried besides the spreadsheet's own: those whose numbers are told from others. Germany's may have any length, so they fit every list. */
const LIKELY: readonly string[] = ['CN', 'US', 'GB', 'HK', 'TW', 'AU', 'CA', 'JP']

/** Reads a sheet and proposes a field for each column. */
export function matchSheet(
  host: Host,
  sheetId: number,
  pointed: number | undefined,
): Result<SheetMatch, SetUpRefusal> {
  const reading = readOne(host, sheetId)
  if (!reading) return err('sheet-gone')
  const locale = host.session.locale()
  const grid = sheetGrid(reading, pointed)
  if (grid.width > MOST_COLUMNS) return err('too-many-columns')
  const own = countryOfLocale(host.workbook.locale(), locale)
  const country = homeCountry(phonesOf(grid, proposedMatches(grid, locale, contextOfCountry(own))), [
    own,
    ...LIKELY,
  ])
  const columns = matchesOf(grid, { columns: [], country, locale })
  if (columns.length === 0) return err('empty')
  return ok({
    sheetId,
    tab: reading.tab.title,
    headerRow: grid.headerRow,
    rows: grid.rows.length,
    columns,
    firstRows: reading.values.slice(0, FIRST_ROWS).map((row) => row.slice(0, FIRST_CELLS).map(shortText)),
    country,
    fields: offeredFields(locale),
  })
}

/** What the register works out itself is no column of a list. */
const offeredFields = (locale: Locale): OfferedField[] =>
  fieldCatalogue
    .filter(({ kind }) => kind !== 'computed')
    .map(({ key, label }) => ({ key, label: label[locale] }))

/** What set-up would make of a sheet with the columns as somebody decided. */
export function previewSheet(
  host: Host,
  sheetId: number,
  decision: Omit<SheetDecision, 'locale'>,
): Result<SetUpPreview, SetUpRefusal> {
  const reading = readOne(host, sheetId)
  if (!reading) return err('sheet-gone')
  const locale = host.session.locale()
  const today = registerDay(host, host.workbook.timeZone())
  return ok(setUpPreview(sheetDraft(reading, { ...decision, locale }), locale, today))
}

function readOne(host: Host, sheetId: number): SheetReading | undefined {
  const found = readTabParts(host).find(({ tab }) => tab.sheetId === sheetId)
  return found && readSheet(host, found)
}

function phonesOf(grid: SheetGrid, matches: readonly ColumnMatch[]): Cell[] {
  const columns = matches.filter(({ kind }) => kind === 'phone').map(({ column }) => column)
  return grid.rows.flatMap((row) => columns.map((column) => row[column] ?? ''))
}

const shortText = (cell: Cell): string => String(cell).slice(0, 40)
