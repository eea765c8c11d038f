import type { Grid } from '../spreadsheet/grid/grid'
import type { Rect } from '../spreadsheet/grid/rect'
import type { SpreadsheetFile } from '../spreadsheet/grid/spreadsheet-file'
import { badRequest } from './api-error'
import { effectiveFormat } from './cell-format'
import { themeColors } from './color'
import { below, everything, type FieldTree, parseFields, pick, wants } from './field-mask'
import { findRange } from './range-address'
import type { Sheet, Spreadsheet, SpreadsheetProperties } from './schema'
import { toApiMetadata, toApiNamedRange } from './sheet-parts'
import { type Reader, sheetResource } from './sheet-resource'

/** What a reader wants of a spreadsheet; with `fields`, `withCells` is not looked at. */
export interface Wanted {
  readonly fields?: string | undefined
  readonly withCells: boolean
  /** Only tabs that these ranges touch, and only these cells of them; empty for all. */
  readonly ranges: readonly string[]
}

const known = {
  '': ['spreadsheetId', 'properties', 'sheets', 'namedRanges', 'spreadsheetUrl', 'developerMetadata'],
  sheets: [
    ...[
      'properties',
      'data',
      'merges',
      'conditionalFormats',
      'filterViews',
      'protectedRanges',
      'basicFilter',
    ],
    ...['charts', 'bandedRanges', 'developerMetadata', 'rowGroups', 'columnGroups', 'slicers', 'tables'],
  ],
}

/** The file as `Spreadsheets.get` answers it; `count` is told how many cells it holds. */
export function spreadsheetResource(
  file: SpreadsheetFile,
  wanted: Wanted,
  reader: Reader,
  count: (cells: number) => void,
): Spreadsheet {
  const mask = wanted.fields === undefined ? withoutCells(wanted.withCells) : parseFields(wanted.fields)
  requireKnown(mask)
  const parts: { [Name in keyof Spreadsheet]: () => Spreadsheet[Name] } = {
    spreadsheetId: () => file.id,
    properties: () => fileProperties(file),
    sheets: () => sheets(file, wanted, below(mask, 'sheets'), reader, count),
    namedRanges: () => file.namedRanges.map(toApiNamedRange),
    spreadsheetUrl: () => `https://docs.google.com/spreadsheets/d/${file.id}/edit`,
    developerMetadata: () =>
      reader.metadata.filter(({ place }) => place.kind === 'spreadsheet').map(toApiMetadata),
  }
  const read = Object.entries(parts).flatMap(([name, part]) => (wants(mask, name) ? [[name, part()]] : []))
  const filled = read.filter(([, part]) => !(Array.isArray(part) && part.length === 0))
  return pick(Object.fromEntries(filled), mask) as Spreadsheet
}

function withoutCells(withCells: boolean): FieldTree {
  if (withCells) return everything
  const all = parseFields(known[''].join(','))
  const inSheets = known.sheets.filter((name) => name !== 'data')
  all.below.set('sheets', parseFields(inSheets.join(',')))
  return all
}

function requireKnown(mask: FieldTree): void {
  const sheets = mask.below.get('sheets')
  const strange =
    [...mask.below.keys()].find((name) => !known[''].includes(name)) ??
    [...(sheets?.below.keys() ?? [])].find((name) => !known.sheets.includes(name))
  if (strange !== undefined) throw badRequest('Request contains an invalid argument.')
}

function sheets(
  file: SpreadsheetFile,
  wanted: Wanted,
  mask: FieldTree,
  reader: Reader,
  count: (cells: number) => void,
): Sheet[] {
  const areas = new Map<Grid, Rect[]>()
  for (const { grid, rect } of wanted.ranges.map((range) => findRange(file, range))) {
    areas.set(grid, [...(areas.get(grid) ?? []), rect])
  }
  const grids = wanted.ranges.length > 0 ? file.grids.filter((grid) => areas.has(grid)) : file.grids
  if (wants(mask, 'data')) {
    const rects = grids.flatMap((grid) => areas.get(grid) ?? [grid.rect])
    count(rects.reduce((sum, { rows, columns }) => sum + rows * columns, 0))
  }
  return grids.map((grid) => sheetResource(file, grid, areas.get(grid) ?? [grid.rect], mask, reader))
}

/** The file's own properties; format and theme are those of every new spreadsheet. */
function fileProperties(file: SpreadsheetFile): SpreadsheetProperties {
  const { name: title, locale, timeZone, recalculation: autoRecalc } = file
  const { hyperlinkDisplayType, horizontalAlignment, ...cells } = effectiveFormat(undefined, false)
  const defaultFormat = { ...cells, textFormat: { ...cells.textFormat, fontFamily: 'arial,sans,sans-serif' } }
  const spreadsheetTheme = { primaryFontFamily: 'Arial', themeColors: themeColors() }
  return { title, locale, autoRecalc, timeZone, defaultFormat, spreadsheetTheme }
}
