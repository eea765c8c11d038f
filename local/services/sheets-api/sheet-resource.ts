import type { Grid } from '../spreadsheet/grid/grid'
import type { Rect } from '../spreadsheet/grid/rect'
import type { SpreadsheetFile } from '../spreadsheet/grid/spreadsheet-file'
import type { DimensionLook, Metadata } from '../spreadsheet/grid/tab-parts'
import { isFilteredOut } from '../spreadsheet/operations/filters'
import { withoutUndefined } from './cell-format'
import { rowData } from './cell-output'
import { bothColors } from './color'
import { below, type FieldTree, wants } from './field-mask'
import type { DimensionProperties, GridData, Sheet, SheetProperties } from './schema'
import {
  toApiConditionalFormat,
  toApiFilter,
  toApiFilterView,
  toApiGroup,
  toApiMerges,
  toApiMetadata,
  toApiProtection,
  toApiTable,
} from './sheet-parts'

/** Who asks, and which developer metadata they may see. */
export interface Reader {
  readonly user: string
  readonly metadata: readonly Metadata[]
}

/** A tab's properties, flags that are off left out. */
export function sheetProperties(file: SpreadsheetFile, grid: Grid): SheetProperties {
  return withoutUndefined<SheetProperties>({
    sheetId: grid.id,
    title: grid.name,
    index: file.grids.indexOf(grid),
    sheetType: 'GRID',
    gridProperties: withoutUndefined({
      rowCount: grid.rowCount,
      columnCount: grid.columnCount,
      frozenRowCount: grid.frozenRows || undefined,
      frozenColumnCount: grid.frozenColumns || undefined,
      hideGridlines: grid.gridlinesHidden || undefined,
    }),
    hidden: grid.hidden || undefined,
    ...(grid.color === undefined ? {} : bothColors('tabColor', grid.color)),
    rightToLeft: grid.rightToLeft || undefined,
  })
}

/** A tab with what the mask wants of it; `areas` are the cells whose data are wanted. */
export function sheetResource(
  file: SpreadsheetFile,
  grid: Grid,
  areas: readonly Rect[],
  mask: FieldTree,
  reader: Reader,
): Sheet {
  const parts: { [Name in keyof Sheet]: () => Sheet[Name] } = {
    properties: () => sheetProperties(file, grid),
    data: () => areas.map((area) => gridData(file, grid, area, below(mask, 'data'), reader)),
    merges: () => toApiMerges(grid),
    conditionalFormats: () =>
      grid.conditionalFormats.map((format) => toApiConditionalFormat(grid.id, format)),
    filterViews: () => grid.filterViews.map((view) => toApiFilterView(grid.id, view)),
    protectedRanges: () => grid.protections.map((each) => toApiProtection(file, grid, each, reader.user)),
    basicFilter: () => (grid.filter ? toApiFilter(grid.id, grid.filter) : undefined),
    developerMetadata: () =>
      reader.metadata
        .filter(({ place }) => place.kind === 'sheet' && place.tab === grid.id)
        .map(toApiMetadata),
    rowGroups: () => groups(grid, 'rows'),
    columnGroups: () => groups(grid, 'columns'),
    tables: () => grid.tables.map((table) => toApiTable(grid, table)),
  }
  const wanted = Object.entries(parts).filter(([name]) => wants(mask, name))
  const read = wanted.map(([name, part]) => [name, part()] as const)
  return Object.fromEntries(read.filter(([, part]) => part && !(Array.isArray(part) && part.length === 0)))
}

function groups(grid: Grid, axis: 'rows' | 'columns') {
  return grid.groups.filter((group) => group.axis === axis).map((group) => toApiGroup(grid.id, group))
}

function gridData(file: SpreadsheetFile, grid: Grid, area: Rect, mask: FieldTree, reader: Reader): GridData {
  const editing = { file, grid, by: reader.user, via: 'api' } as const
  const cells = below(below(mask, 'rowData'), 'values')
  const rows = wants(mask, 'rowData') ? rowData(file, grid, area, cells) : []
  const metadata = (kind: 'row' | 'column', index: number) =>
    reader.metadata.filter(
      ({ place }) => place.kind === kind && place.tab === grid.id && place.index === index,
    )
  const lines = (kind: 'row' | 'column', start: number, count: number, looks: readonly DimensionLook[]) =>
    Array.from({ length: count }, (_, i) => ({
      ...line(kind, looks[start + i], metadata(kind, start + i)),
      ...(kind === 'row' && isFilteredOut(editing, start + i) ? { hiddenByFilter: true } : {}),
    }))
  return withoutUndefined<GridData>({
    startRow: wants(mask, 'startRow') ? area.row || undefined : undefined,
    startColumn: wants(mask, 'startColumn') ? area.column || undefined : undefined,
    rowData: rows.length > 0 ? rows : undefined,
    rowMetadata: wants(mask, 'rowMetadata') ? lines('row', area.row, area.rows, grid.rowLooks) : undefined,
    columnMetadata: wants(mask, 'columnMetadata')
      ? lines('column', area.column, area.columns, grid.columnLooks)
      : undefined,
  })
}

function line(
  kind: 'row' | 'column',
  look: DimensionLook = {},
  metadata: readonly Metadata[],
): DimensionProperties {
  return withoutUndefined<DimensionProperties>({
    pixelSize: look.size ?? (kind === 'row' ? 21 : 100),
    hiddenByUser: look.hidden || undefined,
    developerMetadata: metadata.length > 0 ? metadata.map(toApiMetadata) : undefined,
  })
}
