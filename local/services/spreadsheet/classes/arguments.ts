import { EnumValue } from '../../google-enum'
import { requireSignature } from '../../signature'
import { Refusal } from '../grid/refusal'

type Signature = Parameters<typeof requireSignature>[2]

/** Refuses arguments that fit no overload, in Google's words; `method` is `Range.setValue`. */
export function check(method: string, args: readonly unknown[], ...signatures: readonly Signature[]): void {
  requireSignature(`SpreadsheetApp.${method}`, args, ...signatures)
}

/** A parameter that takes a constant of an enum. */
export const enumValue = { is: EnumValue }

/** Refuses a matrix whose shape is not that of the range, in Google's words. */
export function requireShape(
  matrix: readonly unknown[],
  rows: number,
  columns: number,
  what: 'data' | 'rules' = 'data',
): asserts matrix is readonly (readonly unknown[])[] {
  if (matrix.length !== rows)
    throw new Refusal(
      'argument',
      `The number of rows in the ${what} does not match the number of rows in the range. The ${what} has ${matrix.length} but the range has ${rows}.`,
    )
  for (const line of matrix) {
    const width = Array.isArray(line) ? line.length : 1
    if (width !== columns || !Array.isArray(line))
      throw new Refusal(
        'argument',
        `The number of columns in the ${what} does not match the number of columns in the range. The ${what} has ${width} but the range has ${columns}.`,
      )
  }
}

/** A whole number as Google takes it: decimals are cut off. */
export function whole(value: unknown): number {
  return Math.trunc(Number(value))
}
