import { serviceName } from '../../membrane'
import { isPlainObject } from '../../realm'
import { type EffectiveValue, FormulaError } from '../grid/cell'
import type { Grid } from '../grid/grid'
import type { Rect } from '../grid/rect'
import type { SpreadsheetFile } from '../grid/spreadsheet-file'
import { numberFormatOf } from '../operations/number-format-of'
import { readValues } from '../operations/read-values'
import type { CellInput } from '../operations/write-values'
import { isDateFormat } from '../values/pattern'
import { instantOfSerial } from '../values/zone'

/** A value as `getValue` hands it to a script; `pattern` decides whether a number is a day (a Date in the file's zone). */
function scriptValue(value: EffectiveValue, pattern: string | undefined, timeZone: string): unknown {
  if (value === null) return ''
  if (value instanceof FormulaError) return value.code
  if (typeof value !== 'number' || pattern === undefined || !isDateFormat(pattern)) return value
  return new Date(instantOfSerial(value, timeZone))
}

/** The values of a rectangle as `getValues` hands them to a script. */
export function scriptValues(file: SpreadsheetFile, grid: Grid, rect: Rect): unknown[][] {
  const rows: unknown[][] = readValues(file, grid, rect)
  const isPlain = !grid.formats.isUsed && !grid.formulas.isUsed
  const number = (value: number, row: number, column: number) =>
    isPlain ? value : scriptValue(value, numberFormatOf(file, grid, row, column), file.timeZone)
  rows.forEach((line, i) => {
    for (let j = 0; j < line.length; j++) {
      const value = line[j]
      if (value === null) line[j] = ''
      else if (typeof value === 'number') line[j] = number(value, rect.row + i, rect.column + j)
      else if (typeof value === 'object') line[j] = String(value)
    }
  })
  return rows
}

/** What a script hands over, as it is written: nothing, null and undefined empty a cell; lists and objects become text as Java has it. */
export function inputOf(value: unknown): CellInput {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!'
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value
  return javaText(value)
}

/** The text of what has no place in a cell: `{name=Wang, age=3.0}`, `[Ljava.lang.Object;@1f2e3d4c`, `Range`. */
function javaText(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(1) : String(value)
  if (Array.isArray(value)) return `[Ljava.lang.Object;@${addressOf(JSON.stringify(value))}`
  if (typeof value !== 'object' || value === null || value instanceof Date) return String(value)
  if (!isPlainObject(value)) return hasOwnText(value) ? String(value) : serviceName(value)
  return `{${Object.entries(value)
    .map(([key, item]) => `${key}=${javaText(item)}`)
    .join(', ')}}`
}

const hasOwnText = (value: object): boolean => !String(value).startsWith('[object ')

/** Eight hexadecimal digits that stand for where a list would lie in memory; equal lists lie in one place. */
function addressOf(text: string): string {
  let hash = 17
  for (const letter of text) hash = (Math.imul(hash, 31) + letter.codePointAt(0)!) >>> 0
  return hash.toString(16).padStart(8, '0')
}
