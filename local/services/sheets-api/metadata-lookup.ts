import { intersect, type Rect } from '../spreadsheet/grid/rect'
import type { SpreadsheetFile } from '../spreadsheet/grid/spreadsheet-file'
import type { Metadata, MetadataPlace } from '../spreadsheet/grid/tab-parts'
import { badRequest } from './api-error'
import { closedRange } from './grid-range'
import { findRange } from './range-address'
import type { DataFilter, DeveloperMetadataLookup } from './schema'
import { fromApiLocation } from './stored-parts'

/** The metadata a data filter selects, as far as this project may see it: `PROJECT` entries of others stay hidden. */
export function selectedMetadata(
  file: SpreadsheetFile,
  project: string,
  filter: DataFilter = {},
): Metadata[] {
  const visible = file.metadata.filter(
    (entry) => entry.visibility === 'DOCUMENT' || entry.project === project,
  )
  if (filter.developerMetadataLookup) {
    const matches = lookup(file, filter.developerMetadataLookup)
    return visible.filter(matches)
  }
  const area =
    filter.a1Range === undefined ? closedRange(file, filter.gridRange) : findRange(file, filter.a1Range)
  return visible.filter(({ place }) => {
    return (
      'tab' in place && place.tab === area.grid.id && intersect(placeRect(place, area.grid.rect), area.rect)
    )
  })
}

const kinds = { SPREADSHEET: 'spreadsheet', SHEET: 'sheet', ROW: 'row', COLUMN: 'column' } as const

function lookup(file: SpreadsheetFile, asked: DeveloperMetadataLookup): (entry: Metadata) => boolean {
  const { metadataId, metadataKey, metadataValue, visibility, locationType, metadataLocation } = asked
  const kind = locationType === undefined ? undefined : kinds[locationType as keyof typeof kinds]
  if (locationType !== undefined && !kind) throw badRequest(`Invalid locationType "${locationType}"`)
  if (locationType !== undefined && metadataLocation?.dimensionRange) {
    throw badRequest('locationType and a dimension range cannot be combined')
  }
  const where = metadataLocation && fromApiLocation(file, metadataLocation)
  const near = asked.locationMatchingStrategy === 'INTERSECTING_LOCATION'
  return (entry) =>
    (metadataId === undefined || entry.id === metadataId) &&
    (metadataKey === undefined || entry.key === metadataKey) &&
    (metadataValue === undefined || entry.value === metadataValue) &&
    (visibility === undefined || entry.visibility === visibility) &&
    (kind === undefined || entry.place.kind === kind) &&
    (where === undefined || (near ? meets(entry.place, where) : isSame(entry.place, where)))
}

function isSame(a: MetadataPlace, b: MetadataPlace): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

function sorted(place: MetadataPlace): [string, unknown][] {
  return Object.entries(place).sort(([a], [b]) => (a < b ? -1 : 1))
}

const endless: Rect = { row: 0, column: 0, rows: Number.POSITIVE_INFINITY, columns: Number.POSITIVE_INFINITY }

function meets(a: MetadataPlace, b: MetadataPlace): boolean {
  if (a.kind === 'spreadsheet' || b.kind === 'spreadsheet') return true
  return a.tab === b.tab && intersect(placeRect(a, endless), placeRect(b, endless)) !== undefined
}

function placeRect(place: MetadataPlace, whole: Rect): Rect {
  if (place.kind === 'row') return { ...whole, row: place.index, rows: place.count }
  if (place.kind === 'column') return { ...whole, column: place.index, columns: place.count }
  return whole
}
