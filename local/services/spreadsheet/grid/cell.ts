/** What a cell can hold; days and times are serial numbers (1 = 1899-12-31) that a date format shows as such; null is an empty cell. */
export type CellValue = number | string | boolean | null

/** The error a formula has come to: `#REF!`, `#DIV/0!` … */
export class FormulaError {
  readonly code: string
  readonly detail: string
  constructor(code: string, detail = '') {
    this.code = code
    this.detail = detail
  }
  toString(): string {
    return this.code
  }
}

/** What a cell shows the world: its value, or what its formula came to. */
export type EffectiveValue = CellValue | FormulaError

/** One side of a cell's frame; styles by the names of `SpreadsheetApp.BorderStyle`. */
export interface BorderLine {
  readonly style: 'DOTTED' | 'DASHED' | 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK' | 'DOUBLE'
  readonly color: string
}

/** The look of letters; colours are `#rrggbb`. What is absent is the default. */
export interface TextLook {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly strikethrough?: boolean
  readonly fontFamily?: string
  readonly fontSize?: number
  readonly color?: string
}

/** The look of a cell. What is absent is the default; `numberFormat` is a pattern such as `@` or `yyyy-mm-dd`. */
export interface CellFormat extends TextLook {
  readonly numberFormat?: string
  readonly background?: string
  readonly align?: 'left' | 'center' | 'right'
  /** A script set the alignment to `normal`: looks like none, is read as `general-left`. */
  readonly generalLeft?: true
  readonly verticalAlign?: 'top' | 'middle' | 'bottom'
  readonly wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP'
  readonly rotation?: number
  readonly verticalText?: boolean
  readonly textDirection?: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT'
  /** Whether links look like links. */
  readonly links?: 'LINKED' | 'PLAIN_TEXT'
  readonly top?: BorderLine
  readonly left?: BorderLine
  readonly bottom?: BorderLine
  readonly right?: BorderLine
}

/** Part of a text with its own look or link, from `start` up to the next run. */
export interface TextRun {
  readonly start: number
  readonly look?: TextLook
  readonly link?: string
}

/** A condition as the Sheets API words it (`NUMBER_GREATER`, `ONE_OF_LIST`, `CUSTOM_FORMULA` …); values as typed, ranges and formulas with `=`. */
export interface Condition {
  readonly type: string
  readonly values: readonly string[]
}

/** A data validation rule; `strict` refuses what does not fit, otherwise it is only marked. */
export interface ValidationRule {
  readonly condition: Condition
  readonly strict: boolean
  readonly showDropdown: boolean
  readonly help?: string
}

/** The format with changes laid over it; a change to undefined takes the property away. Equal formats are one object, so that a column of them costs one reference a cell. */
export function withFormat(
  format: CellFormat | undefined,
  changes: { readonly [K in keyof CellFormat]: CellFormat[K] | undefined },
): CellFormat | undefined {
  const merged = Object.entries({ ...format, ...changes }).filter(([, value]) => value !== undefined)
  return intern(Object.fromEntries(merged) as CellFormat)
}

const formats = new Map<string, CellFormat>()

/** The one object that stands for all formats equal to this one; undefined for the default look. */
export function intern(format: CellFormat): CellFormat | undefined {
  const keys = Object.keys(format).sort()
  if (keys.length === 0) return undefined
  const text = JSON.stringify(format, [...keys, 'style', 'color'])
  const known = formats.get(text)
  if (known) return known
  const fresh = Object.freeze({ ...format })
  formats.set(text, fresh)
  return fresh
}
