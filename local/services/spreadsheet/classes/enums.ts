import { type EnumValue, googleEnum } from '../../google-enum'

/** Colours of alternating rows. */
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
/** Conditions of filters and conditional formats. */
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
/** Conditions of data validation; the relative ones can only be set by hand. */
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
/** Lines around cells. */
export const BorderStyle = googleEnum('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE')
/** Kinds of colour. */
export const ColorType = googleEnum('UNSUPPORTED', 'RGB', 'THEME')
/** What of the cells a copy takes. */
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
/** Where metadata hangs. */
export const DeveloperMetadataLocationType = googleEnum('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN')
/** Who sees metadata: every program, or its own project. */
export const DeveloperMetadataVisibility = googleEnum('DOCUMENT', 'PROJECT')
/** Rows or columns; Google puts columns first. */
export const Dimension = googleEnum('COLUMNS', 'ROWS')
/** Arrow keys; PREVIOUS is left, NEXT right. */
export const Direction = googleEnum('UP', 'DOWN', 'PREVIOUS', 'NEXT')
/** Side of a group on which its button stands. */
export const GroupControlTogglePosition = googleEnum('BEFORE', 'AFTER')
/** How a point of a colour scale is meant. */
export const InterpolationType = googleEnum('NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX')
/** What a protection covers. */
export const ProtectionType = googleEnum('RANGE', 'SHEET')
/** When clock and chance are asked anew. */
export const RecalculationInterval = googleEnum('ON_CHANGE', 'MINUTE', 'HOUR')
/** Days seen from today. */
export const RelativeDate = googleEnum(
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
)
/** Kinds of tab. */
export const SheetType = googleEnum('GRID', 'OBJECT', 'DATASOURCE')
/** Ways to sort. */
export const SortOrder = googleEnum('ASCENDING', 'DESCENDING')
/** Ways to read. */
export const TextDirection = googleEnum('LEFT_TO_RIGHT', 'RIGHT_TO_LEFT')
/** Marks at which text is split. */
export const TextToColumnsDelimiter = googleEnum('COMMA', 'SEMICOLON', 'PERIOD', 'SPACE')
/** Parts of the theme. */
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
/** Values that are neither text, number, day nor truth. */
export const ValueType = googleEnum('IMAGE')
/** What becomes of long text. */
export const WrapStrategy = googleEnum('WRAP', 'OVERFLOW', 'CLIP')

/** The constant of an enum with this name, if there is one. */
export function constantNamed(
  constants: Readonly<Record<string, EnumValue>>,
  name: string,
): EnumValue | null {
  return constants[name] ?? null
}
/** How filling goes on. */
export const AutoFillSeries = googleEnum('DEFAULT_SERIES', 'ALTERNATE_SERIES')
