import { badRequest } from './api-error'

/** How values are read: as shown, as they are, or as the formulas they come from. */
type ValueRender = 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA'

/** How days and times are read where they are not read as shown: as serial numbers, or as shown after all. */
type DateRender = 'SERIAL_NUMBER' | 'FORMATTED_STRING'

/** Whether a list of values is a list of rows or of columns. */
export type MajorDimension = 'ROWS' | 'COLUMNS'

/** How to read values: the optional arguments of a reading call, defaults filled in. */
export interface Rendering {
  readonly values: ValueRender
  readonly dates: DateRender
}

const valueRenders = ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'] as const
const dateRenders = ['SERIAL_NUMBER', 'FORMATTED_STRING'] as const
const dimensions = ['ROWS', 'COLUMNS'] as const
const inputs = ['RAW', 'USER_ENTERED'] as const

/** Reads `valueRenderOption` and `dateTimeRenderOption`. */
export function rendering(values: unknown, dates: unknown): Rendering {
  return {
    values: oneOf('value_render_option', 'ValueRenderOption', valueRenders, values, 'FORMATTED_VALUE'),
    dates: oneOf('date_time_render_option', 'DateTimeRenderOption', dateRenders, dates, 'SERIAL_NUMBER'),
  }
}

/** Reads `majorDimension`; rows unless told. */
export function majorDimension(given: unknown): MajorDimension {
  return oneOf('major_dimension', 'Dimension', dimensions, given, 'ROWS')
}

/** Reads `valueInputOption`, which has no default. */
export function inputMode(given: unknown): 'raw' | 'typed' {
  if (given === undefined || given === null) {
    throw badRequest("'valueInputOption' is required but not specified")
  }
  const option = oneOf('value_input_option', 'ValueInputOption', inputs, given, 'RAW')
  return option === 'RAW' ? 'raw' : 'typed'
}

/** One of the words an option may have; `usual` where it is left out. */
export function oneOf<const T extends string>(
  field: string,
  type: string,
  known: readonly T[],
  given: unknown,
  usual: T,
): T {
  if (given === undefined || given === null) return usual
  const found = known.find((each) => each === given)
  if (found !== undefined) return found
  throw badRequest(
    `Invalid value at '${field}' (type.googleapis.com/google.apps.sheets.v4.${type}), "${given}"`,
  )
}
