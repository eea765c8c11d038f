import type { CellFormat as StoredFormat, ValidationRule } from '../spreadsheet/grid/cell'
import type { Grid } from '../spreadsheet/grid/grid'
import type { SpreadsheetFile } from '../spreadsheet/grid/spreadsheet-file'
import type {
  ColumnFilter,
  ConditionalFormat,
  GradientPoint,
  Metadata,
  NamedRangeData,
  Protection,
  BasicFilter as StoredFilter,
  FilterView as StoredFilterView,
  DimensionGroup as StoredGroup,
  TableArea,
} from '../spreadsheet/grid/tab-parts'
import { editorsOf, isAllowedBy } from '../spreadsheet/operations/rights'
import { toApiFormat, withoutUndefined } from './cell-format'
import { bothColors, toApiColor } from './color'
import { toGridRange } from './grid-range'
import type {
  BasicFilter,
  BooleanCondition,
  ConditionalFormatRule,
  DataValidationRule,
  DeveloperMetadata,
  DeveloperMetadataLocation,
  DimensionGroup,
  FilterCriteria,
  FilterView,
  GridRange,
  InterpolationPoint,
  NamedRange,
  ProtectedRange,
  Table,
} from './schema'

/** A stored condition as the API words it. */
function toApiCondition(condition: { type: string; values: readonly string[] }): BooleanCondition {
  if (condition.values.length === 0) return { type: condition.type }
  return { type: condition.type, values: condition.values.map((userEnteredValue) => ({ userEnteredValue })) }
}

/** A validation rule; flags that are off are left out, as in all of Google's answers. */
export function toApiRule(rule: ValidationRule): DataValidationRule {
  return withoutUndefined<DataValidationRule>({
    condition: toApiCondition(rule.condition),
    inputMessage: rule.help,
    strict: rule.strict || undefined,
    showCustomUi: rule.showDropdown || undefined,
  })
}

/** A protection; its editors are told only to those who may edit what it protects. */
export function toApiProtection(
  file: SpreadsheetFile,
  grid: Grid,
  stored: Protection,
  reader: string,
): ProtectedRange {
  const mayEdit = isAllowedBy(file, stored, reader)
  return withoutUndefined<ProtectedRange>({
    protectedRangeId: stored.id,
    range: stored.range ? toGridRange(grid.id, stored.range) : { sheetId: grid.id },
    namedRangeId: stored.namedRangeId,
    description: stored.description || undefined,
    warningOnly: stored.warningOnly || undefined,
    requestingUserCanEdit: mayEdit || undefined,
    unprotectedRanges:
      stored.unprotected.length > 0
        ? stored.unprotected.map((open) => toGridRange(grid.id, open))
        : undefined,
    editors: mayEdit && !stored.warningOnly ? apiEditors(file, stored) : undefined,
  })
}

function apiEditors(file: SpreadsheetFile, stored: Protection): ProtectedRange['editors'] {
  return { users: editorsOf(file, stored), ...(stored.domainEdit ? { domainUsersCanEdit: true } : {}) }
}

/** A named range. */
export function toApiNamedRange(stored: NamedRangeData): NamedRange {
  return { namedRangeId: stored.id, name: stored.name, range: toGridRange(stored.tab, stored.range) }
}

/** A conditional format of one tab. */
export function toApiConditionalFormat(tab: number, stored: ConditionalFormat): ConditionalFormatRule {
  const ranges = stored.ranges.map((open) => toGridRange(tab, open))
  if (stored.gradient) {
    const { min, mid, max } = stored.gradient
    const middle = mid ? { midpoint: toApiPoint(mid) } : {}
    return { ranges, gradientRule: { minpoint: toApiPoint(min), ...middle, maxpoint: toApiPoint(max) } }
  }
  const condition = toApiCondition(stored.condition ?? { type: 'NOT_BLANK', values: [] })
  return {
    ranges,
    booleanRule: { condition, format: toApiFormat(stored.look as StoredFormat | undefined) ?? {} },
  }
}

function toApiPoint(point: GradientPoint): InterpolationPoint {
  const value = point.value === undefined ? {} : { value: point.value }
  return { ...bothColors('color', point.color), type: point.type, ...value }
}

/** The basic filter of a tab. */
export function toApiFilter(tab: number, stored: StoredFilter): BasicFilter {
  const criteria = Object.entries(stored.columns).map(([column, filter]) => [column, toApiCriteria(filter)])
  return withoutUndefined<BasicFilter & WithSpecs>({
    range: toGridRange(tab, stored.range),
    sortSpecs: stored.sorts.length > 0 ? stored.sorts.map(toApiSort) : undefined,
    criteria: criteria.length > 0 ? Object.fromEntries(criteria) : undefined,
    filterSpecs:
      criteria.length > 0
        ? criteria.map(([column, filterCriteria]) => ({ columnIndex: Number(column), filterCriteria }))
        : undefined,
  })
}

/** What the published types of Google do not know yet. */
interface WithSpecs {
  readonly filterSpecs?: readonly { readonly columnIndex: number; readonly filterCriteria: unknown }[]
}

/** A filter view of a tab. */
export function toApiFilterView(tab: number, stored: StoredFilterView): FilterView {
  return { filterViewId: stored.id, title: stored.title, ...toApiFilter(tab, stored) }
}

function toApiSort({ column, ascending }: StoredFilter['sorts'][number]) {
  return { dimensionIndex: column, sortOrder: ascending ? 'ASCENDING' : 'DESCENDING' }
}

function toApiCriteria(filter: ColumnFilter): FilterCriteria {
  return withoutUndefined<FilterCriteria>({
    hiddenValues: filter.hiddenValues && [...filter.hiddenValues],
    condition: filter.condition && toApiCondition(filter.condition),
    visibleBackgroundColorStyle: filter.visibleBackground
      ? { rgbColor: toApiColor(filter.visibleBackground) }
      : undefined,
    visibleForegroundColorStyle: filter.visibleForeground
      ? { rgbColor: toApiColor(filter.visibleForeground) }
      : undefined,
  })
}

/** Rows or columns that fold together. */
export function toApiGroup(tab: number, group: StoredGroup): DimensionGroup {
  return {
    range: toDimensionRange(tab, group.axis, group.start, group.count),
    depth: group.depth,
    ...(group.collapsed ? { collapsed: true } : {}),
  }
}

/** Developer metadata with its place. */
export function toApiMetadata(stored: Metadata): DeveloperMetadata {
  return withoutUndefined<DeveloperMetadata>({
    metadataId: stored.id,
    metadataKey: stored.key,
    metadataValue: stored.value || undefined,
    location: toApiLocation(stored),
    visibility: stored.visibility,
  })
}

function toApiLocation({ place }: Metadata): DeveloperMetadataLocation {
  if (place.kind === 'spreadsheet') return { locationType: 'SPREADSHEET', spreadsheet: true }
  if (place.kind === 'sheet') return { locationType: 'SHEET', sheetId: place.tab }
  const axis = place.kind === 'row' ? 'rows' : 'columns'
  return {
    locationType: place.kind === 'row' ? 'ROW' : 'COLUMN',
    dimensionRange: toDimensionRange(place.tab, axis, place.index, place.count),
  }
}

function toDimensionRange(tab: number, axis: 'rows' | 'columns', start: number, count: number) {
  return {
    ...(tab === 0 ? {} : { sheetId: tab }),
    dimension: axis === 'rows' ? 'ROWS' : 'COLUMNS',
    startIndex: start,
    endIndex: start + count,
  }
}

/** Merged cells of a tab. */
export function toApiMerges(grid: Grid): GridRange[] {
  return grid.merges.map((merge) => toGridRange(grid.id, merge))
}

/** A Table of a tab; columns that a person gave a type are told as drop-downs, the others have none. */
export function toApiTable(grid: Grid, table: TableArea): Table {
  const columns = Array.from({ length: table.range.columns }, (_, i) => {
    const header = grid.values.get(table.range.row, table.range.column + i)
    const isTyped = table.typedColumns.includes(table.range.column + i)
    return {
      ...(i === 0 ? {} : { columnIndex: i }),
      columnName: String(header ?? ''),
      ...(isTyped ? { columnType: 'DROPDOWN' } : {}),
    }
  })
  return {
    tableId: table.id,
    name: table.name,
    range: toGridRange(grid.id, table.range),
    columnProperties: columns,
  }
}
