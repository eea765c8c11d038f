import { type EnumValue, googleEnum } from '../../google-enum'

export const BandingTheme = googleEnum(
  ...([
    'LIGHT_GREY',
    'CYAN',
    'GREEN',
    'YELLOW',
    'ORANGE',
    'BLUE',
    'TEAL',
    'GREY',
    'BROWN',
    'LIGHT_GREEN',
    'INDIGO',
    'PINK',
  ] as const),
)
export const BooleanCriteria = googleEnum(
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_NOT_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_NOT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
)
export const DataValidationCriteria = googleEnum(
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
)
export const BorderStyle = googleEnum('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE')
export const ColorType = googleEnum('UNSUPPORTED', 'RGB', 'THEME')
export const CopyPasteType = googleEnum(
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
)
export const DeveloperMetadataLocationType = googleEnum('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN')
export const DeveloperMetadataVisibility = googleEnum('DOCUMENT', 'PROJECT')
export const Dimension = googleEnum('COLUMNS', 'ROWS')
export const Direction = googleEnum('UP', 'DOWN', 'PREVIOUS', 'NEXT')
export const GroupControlTogglePosition = googleEnum('BEFORE', 'AFTER')
export const InterpolationType = googleEnum('NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX')
export const ProtectionType = googleEnum('RANGE', 'SHEET')
export const RecalculationInterval = googleEnum('ON_CHANGE', 'MINUTE', 'HOUR')
export const RelativeDate = googleEnum(
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
)
export const SheetType = googleEnum('GRID', 'OBJECT', 'DATASOURCE')
export const SortOrder = googleEnum('ASCENDING', 'DESCENDING')
export const TextDirection = googleEnum('LEFT_TO_RIGHT', 'RIGHT_TO_LEFT')
export const TextToColumnsDelimiter = googleEnum('COMMA', 'SEMICOLON', 'PERIOD', 'SPACE')
export const ThemeColorType = googleEnum(
  'UNSUPPORTED',
  'TEXT',
  'BACKGROUND',
  'ACCENT1',
  'ACCENT2',
  'ACCENT3',
  'ACCENT4',
  'ACCENT5',
  'ACCENT6',
  'HYPERLINK',
)
export const ValueType = googleEnum('IMAGE')
export const WrapStrategy = googleEnum('WRAP', 'OVERFLOW', 'CLIP')

/** The constant of an enum with this name, if there is one. */
export function constantNamed(
  constants: Readonly<Record<string, EnumValue>>,
  name: string,
): EnumValue | null {
  return constants[name] ?? null
}
export const AutoFillSeries = googleEnum('DEFAULT_SERIES', 'ALTERNATE_SERIES')
