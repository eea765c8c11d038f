import { EnumValue } from '../../google-enum'
import { requireSignature, wrongParameters } from '../../signature'
import { Refusal } from '../grid/refusal'

type Signature = Parameters<typeof requireSignature>[2]

/** Refuses arguments that fit no overload, in Google's words; `method` is `Range.setValue`. */
export function check(method: string, args: readonly unknown[], ...signatures: readonly Signature[]): void {
  requireSignature(`SpreadsheetApp.${method}`, args, ...signatures)
}

/** A parameter that takes a constant of this enum. */
export const oneOf = <E extends object>(constants: E) => ({ oneOf: constants }) as const

/** A parameter that takes a constant of any enum. */
export const enumValue = { is: EnumValue }

/** Refuses what is no list of lists of fitting items, in Google's words; a list that holds nothing is one. */
export function checkMatrix(
  method: string,
  args: readonly unknown[],
  fits: (item: unknown) => boolean,
): asserts args is readonly [readonly (readonly unknown[])[]] {
  check(method, args, ['Array'])
  const matrix = args[0] as unknown[]
  if (!matrix.every((line) => Array.isArray(line) && line.every(fits)))
    throw wrongParameters(`SpreadsheetApp.${method}`, args)
}

/** Refuses a matrix whose shape is not that of the range, in Google's words. */
export function requireShape(
  matrix: readonly (readonly unknown[])[],
  rows: number,
  columns: number,
  what: 'data' | 'rules' = 'data',
): void {
  if (matrix.length !== rows)
    throw new Refusal(
      'argument',
      `The number of rows in the ${what} does not match the number of rows in the range. The ${what} has ${matrix.length} but the range has ${rows}.`,
    )
  for (const line of matrix) {
    if (line.length !== columns)
      throw new Refusal(
        'argument',
        `The number of columns in the ${what} does not match the number of columns in the range. The ${what} has ${line.length} but the range has ${columns}.`,
      )
  }
}

/** A whole number as Google takes it: decimals are cut off. */
export function whole(value: unknown): number {
  return Math.trunc(Number(value))
}
