import type { Condition, ValidationRule } from '../spreadsheet/grid/cell'
import { withFormat } from '../spreadsheet/grid/cell'
import type { SpreadsheetFile } from '../spreadsheet/grid/spreadsheet-file'
import type {
  ColumnFilter,
  ConditionalFormat,
  GradientPoint,
  MetadataPlace,
  BasicFilter as StoredFilter,
} from '../spreadsheet/grid/tab-parts'
import { badRequest } from './api-error'
import { formatChanges, formatPaths } from './cell-format'
import { fromApiColor } from './color'
import { closedRange, dimension, gridWithId, openRange } from './grid-range'
import type {
  BasicFilter,
  BooleanCondition,
  ConditionalFormatRule,
  DataValidationRule,
  DeveloperMetadataLocation,
  FilterCriteria,
  InterpolationPoint,
} from './schema'

/** How many values each type of condition takes: none, one, two, any number, or one at most. */
const conditionValues: Readonly<Record<string, readonly [number, number]>> = {
  NUMBER_GREATER: [1, 1],
  NUMBER_GREATER_THAN_EQ: [1, 1],
  NUMBER_LESS: [1, 1],
  NUMBER_LESS_THAN_EQ: [1, 1],
  NUMBER_EQ: [1, 1],
  NUMBER_NOT_EQ: [1, 1],
  NUMBER_BETWEEN: [2, 2],
  NUMBER_NOT_BETWEEN: [2, 2],
  TEXT_CONTAINS: [1, 1],
  TEXT_NOT_CONTAINS: [1, 1],
  TEXT_STARTS_WITH: [1, 1],
  TEXT_ENDS_WITH: [1, 1],
  TEXT_EQ: [1, 1],
  TEXT_NOT_EQ: [1, Number.POSITIVE_INFINITY],
  TEXT_IS_EMAIL: [0, 0],
  TEXT_IS_URL: [0, 0],
  DATE_EQ: [1, 1],
  DATE_NOT_EQ: [1, Number.POSITIVE_INFINITY],
  DATE_BEFORE: [1, 1],
  DATE_AFTER: [1, 1],
  DATE_ON_OR_BEFORE: [1, 1],
  DATE_ON_OR_AFTER: [1, 1],
  DATE_BETWEEN: [2, 2],
  DATE_NOT_BETWEEN: [2, 2],
  DATE_IS_VALID: [0, 0],
  ONE_OF_RANGE: [1, 1],
  ONE_OF_LIST: [1, Number.POSITIVE_INFINITY],
  BLANK: [0, 0],
  NOT_BLANK: [0, 0],
  CUSTOM_FORMULA: [1, 1],
  BOOLEAN: [0, 2],
}

/** Checks a condition's type and the number of its values. */
function fromApiCondition(condition: BooleanCondition | undefined): Condition {
  const type = condition?.type
  if (type === undefined) throw badRequest('condition.type must be set')
  const allowed = conditionValues[type]
  if (!allowed) throw badRequest(`Invalid value at 'condition.type' (ConditionType), "${type}"`)
  const values = (condition?.values ?? []).map((value) => value.relativeDate ?? value.userEnteredValue ?? '')
  const [least, most] = allowed
  if (values.length < least || values.length > most) {
    const wanted = least === most ? `exactly ${least}` : `at least ${least}`
    throw badRequest(
      `ConditionType '${type}' requires ${wanted} ConditionValues, but ${values.length} were given.`,
    )
  }
  return { type, values }
}

/** A data validation rule as it is stored. */
export function fromApiRule(rule: DataValidationRule): ValidationRule {
  return {
    condition: fromApiCondition(rule.condition),
    strict: rule.strict ?? false,
    showDropdown: rule.showCustomUi ?? false,
    ...(rule.inputMessage ? { help: rule.inputMessage } : {}),
  }
}

/** A conditional format and the one tab all its ranges lie in. */
export function fromApiConditionalFormat(file: SpreadsheetFile, rule: ConditionalFormatRule | undefined) {
  const ranges = (rule?.ranges ?? []).map((range) => openRange(file, range))
  const [first] = ranges
  if (!rule || !first) throw badRequest('ranges must be set')
  if (ranges.some(({ grid }) => grid !== first.grid)) throw badRequest('All ranges must be on the same sheet')
  const where = ranges.map(({ open }) => open)
  return { grid: first.grid, format: { ranges: where, ...conditionalLook(rule) } satisfies ConditionalFormat }
}

function conditionalLook(rule: ConditionalFormatRule): Omit<ConditionalFormat, 'ranges'> {
  const { booleanRule, gradientRule } = rule
  if (gradientRule) {
    const { minpoint, midpoint, maxpoint } = gradientRule
    const middle = midpoint ? { mid: fromApiPoint(midpoint) } : {}
    return { gradient: { min: fromApiPoint(minpoint), ...middle, max: fromApiPoint(maxpoint) } }
  }
  if (!booleanRule) throw badRequest('One of booleanRule and gradientRule must be set')
  const look = withFormat(undefined, formatChanges(booleanRule.format ?? {}, formatPaths))
  return { condition: fromApiCondition(booleanRule.condition), ...(look ? { look } : {}) }
}

const pointTypes = ['MIN', 'MAX', 'NUMBER', 'PERCENT', 'PERCENTILE'] as const

function fromApiPoint(point: InterpolationPoint | undefined): GradientPoint {
  const type = pointTypes.find((known) => known === point?.type)
  const color = fromApiColor(point?.colorStyle, point?.color)
  if (!type || color === undefined) throw badRequest('An interpolation point needs a type and a color')
  return { type, color, ...(point?.value === undefined ? {} : { value: point.value }) }
}

/** A basic filter, or the filter of a view, with its tab. */
export function fromApiFilter(file: SpreadsheetFile, filter: BasicFilter | undefined) {
  const { grid, rect } = closedRange(file, filter?.range)
  const columns: Record<number, ColumnFilter> = {}
  for (const [column, criteria] of columnCriteria(filter)) columns[column] = fromApiCriteria(criteria)
  const sorts = (filter?.sortSpecs ?? []).map((spec) => ({
    column: spec.dimensionIndex ?? 0,
    ascending: spec.sortOrder !== 'DESCENDING',
  }))
  return { grid, filter: { range: rect, columns, sorts } satisfies StoredFilter }
}

/** The newer specs go before the older criteria where a filter has both. */
function columnCriteria(filter: (BasicFilter & WithSpecs) | undefined): [number, FilterCriteria][] {
  if (filter?.filterSpecs)
    return filter.filterSpecs.map(({ columnIndex = 0, filterCriteria = {} }) => [columnIndex, filterCriteria])
  const criteria = (filter?.criteria ?? {}) as Record<string, FilterCriteria>
  return Object.entries(criteria).map(([column, each]) => [Number(column), each])
}

/** What the published types of Google do not know yet. */
interface WithSpecs {
  readonly filterSpecs?: readonly {
    readonly columnIndex?: number
    readonly filterCriteria?: FilterCriteria
  }[]
}

function fromApiCriteria(criteria: FilterCriteria): ColumnFilter {
  const background = fromApiColor(criteria.visibleBackgroundColorStyle, undefined)
  const foreground = fromApiColor(criteria.visibleForegroundColorStyle, undefined)
  return {
    ...(criteria.condition ? { condition: fromApiCondition(criteria.condition) } : {}),
    ...(criteria.hiddenValues ? { hiddenValues: [...criteria.hiddenValues] } : {}),
    ...(background ? { visibleBackground: background } : {}),
    ...(foreground ? { visibleForeground: foreground } : {}),
  }
}

/** Where developer metadata is to hang; a row or column place names exactly one row or column. */
export function fromApiLocation(
  file: SpreadsheetFile,
  location: DeveloperMetadataLocation | undefined,
): MetadataPlace {
  if (location?.spreadsheet) return { kind: 'spreadsheet' }
  if (location?.dimensionRange) {
    const { grid, axis, start, count } = dimension(file, location.dimensionRange)
    if (count !== 1) throw badRequest('Developer metadata may be associated with a single row or column only')
    return { kind: axis === 'rows' ? 'row' : 'column', tab: grid.id, index: start, count }
  }
  if (location?.sheetId === undefined) throw badRequest('A location must be specified for developer metadata')
  return { kind: 'sheet', tab: gridWithId(file, location.sheetId).id }
}
