import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from '@univerjs/core'
import type { Area, Border, CellBlock, Look, RunList, ShownValue } from '../../protocol'

/** Univer's numbers for kinds of values. */
const kinds = { text: 1, number: 2, boolean: 3 } as const
const horizontal = { left: 1, center: 2, right: 3 } as const
const vertical = { top: 1, middle: 2, bottom: 3 } as const
const wraps = { OVERFLOW: 1, CLIP: 2, WRAP: 3 } as const
const lines: Readonly<Record<string, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
}

/** What a cell carries besides what Univer draws: its formula, which the server computes. */
interface CellExtra {
  readonly formula: string
}

function border(line: Border | undefined): { s: number; cl: { rgb: string } } | undefined {
  return line && { s: lines[line.style] ?? 1, cl: { rgb: line.color } }
}

function borders(look: Look): IStyleData['bd'] {
  const sides = { t: border(look.top), l: border(look.left), b: border(look.bottom), r: border(look.right) }
  const drawn = Object.entries(sides).filter(([, side]) => side)
  return drawn.length > 0 ? Object.fromEntries(drawn) : undefined
}

/** The look in Univer's words; properties at their default are absent. */
export function univerStyle(look: Look): IStyleData {
  const style: IStyleData = {}
  if (look.numberFormat) style.n = { pattern: look.numberFormat }
  if (look.background) style.bg = { rgb: look.background }
  if (look.color) style.cl = { rgb: look.color }
  if (look.bold) style.bl = 1
  if (look.italic) style.it = 1
  if (look.underline) style.ul = { s: 1 }
  if (look.strikethrough) style.st = { s: 1 }
  if (look.fontFamily) style.ff = look.fontFamily
  if (look.fontSize) style.fs = look.fontSize
  if (look.align) style.ht = horizontal[look.align]
  if (look.verticalAlign) style.vt = vertical[look.verticalAlign]
  if (look.wrap) style.tb = wraps[look.wrap]
  if (look.rotation) style.tr = { a: look.rotation }
  const frame = borders(look)
  if (frame) style.bd = frame
  return style
}

function univerValue(value: ShownValue): ICellData {
  if (value === null) return {}
  if (typeof value === 'number') return { v: value, t: kinds.number }
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: kinds.boolean }
  return { v: value, t: kinds.text }
}

/** Calls back for each cell of the runs, inside the area or not. */
function eachInRuns<T>(list: RunList<T>, visit: (row: number, column: number, item: T) => void): void {
  for (const [column, first, rows, index] of list.runs) {
    const item = list.palette[index]
    if (item !== undefined) for (let row = first; row < first + rows; row++) visit(row, column, item)
  }
}

/** Cells by row and column. */
export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>

function put(matrix: CellMatrix, row: number, column: number, cell: ICellData): void {
  const line = (matrix[row] ??= {})
  line[column] = { ...line[column], ...cell }
}

/** Every cell of the area, emptied: a mutation with it must come before one with new content, since Univer merges looks. */
export function emptyCells(area: Area): CellMatrix {
  const matrix: CellMatrix = {}
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: Record<number, null> = {}
    for (let column = area.column; column < area.column + area.columns; column++) line[column] = null
    matrix[row] = line
  }
  return matrix
}

/** The cells of the block that hold something, as Univer keeps them. */
export function univerCells(block: CellBlock): CellMatrix {
  const matrix: CellMatrix = {}
  const { area } = block
  block.values.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== null) put(matrix, area.row + row, area.column + column, univerValue(value))
    })
  })
  for (const [row, column, formula] of block.formulas) put(matrix, row, column, { custom: { formula } })
  const styles = new Map<Look, IStyleData>()
  eachInRuns(block.looks, (row, column, look) => {
    const style = styles.get(look) ?? univerStyle(look)
    styles.set(look, style)
    put(matrix, row, column, { s: style })
  })
  return matrix
}

function looksLikeMore(text: string): boolean {
  return /^[=+'@]/.test(text) || (text.trim() !== '' && !Number.isNaN(Number(text)))
}

/**
 * What a person sees when opening a cell to type: its formula; its value; and a text that would be taken for something
 * else if it were typed again with an apostrophe before it, as in Google Sheets. `shown` is the text on the screen.
 */
export function editText(
  cell: Nullable<ICellData>,
  shown: Nullable<ICellData>,
  pattern: string | undefined,
): string {
  const formula = (cell?.custom as Partial<CellExtra> | undefined)?.formula
  if (formula) return formula
  const value = cell?.v
  if (value == null) return ''
  if (cell?.t === kinds.boolean) return value ? 'TRUE' : 'FALSE'
  if (cell?.t === kinds.number) return isDatePattern(pattern) ? String(shown?.v ?? value) : String(value)
  return pattern !== '@' && looksLikeMore(String(value)) ? `'${value}` : String(value)
}

/** Whether a number format shows a day or a time rather than a number. */
export function isDatePattern(pattern: string | undefined): boolean {
  return pattern !== undefined && /[ymdhs年月日]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))
}
