import { googleEnum } from '../../google-enum'

/** Why data from outside did not come. */
export const DataExecutionErrorCode = googleEnum(
  'DATA_EXECUTION_ERROR_CODE_UNSUPPORTED',
  'NONE',
  'TIME_OUT',
  'TOO_MANY_ROWS',
  'TOO_MANY_COLUMNS',
  'TOO_MANY_CELLS',
  'ENGINE',
  'PARAMETER_INVALID',
  'UNSUPPORTED_DATA_TYPE',
  'DUPLICATE_COLUMN_NAMES',
  'INTERRUPTED',
  'OTHER',
  'TOO_MANY_CHARS_PER_CELL',
  'DATA_NOT_FOUND',
  'PERMISSION_DENIED',
)
/** How far fetching data has come. */
export const DataExecutionState = googleEnum(
  'DATA_EXECUTION_STATE_UNSUPPORTED',
  'RUNNING',
  'SUCCESS',
  'ERROR',
  'NOT_STARTED',
)
/** Where a parameter of a query comes from. */
export const DataSourceParameterType = googleEnum('DATA_SOURCE_PARAMETER_TYPE_UNSUPPORTED', 'CELL')
/** What is fetched anew together. */
export const DataSourceRefreshScope = googleEnum('DATA_SOURCE_REFRESH_SCOPE_UNSUPPORTED', 'ALL_DATA_SOURCES')
/** Where data comes from. */
export const DataSourceType = googleEnum('DATA_SOURCE_TYPE_UNSUPPORTED', 'BIGQUERY', 'LOOKER')
/** How a pivot table gathers days and times. */
export const DateTimeGroupingRuleType = googleEnum(
  'UNSUPPORTED',
  'SECOND',
  'MINUTE',
  'HOUR',
  'HOUR_MINUTE',
  'HOUR_MINUTE_AMPM',
  'DAY_OF_WEEK',
  'DAY_OF_YEAR',
  'DAY_OF_MONTH',
  'DAY_MONTH',
  'MONTH',
  'QUARTER',
  'YEAR',
  'YEAR_MONTH',
  'YEAR_QUARTER',
  'YEAR_MONTH_DAY',
)
/** How often data is fetched anew. */
export const FrequencyType = googleEnum('FREQUENCY_TYPE_UNSUPPORTED', 'DAILY', 'WEEKLY', 'MONTHLY')
/** What a pivot table does to values. */
export const PivotTableSummarizeFunction = googleEnum(
  'CUSTOM',
  'SUM',
  'COUNTA',
  'COUNT',
  'COUNTUNIQUE',
  'AVERAGE',
  'MAX',
  'MIN',
  'MEDIAN',
  'PRODUCT',
  'STDEV',
  'STDEVP',
  'VAR',
  'VARP',
)
/** How a pivot table shows values. */
export const PivotValueDisplayType = googleEnum(
  'DEFAULT',
  'PERCENT_OF_ROW_TOTAL',
  'PERCENT_OF_COLUMN_TOTAL',
  'PERCENT_OF_GRAND_TOTAL',
)
