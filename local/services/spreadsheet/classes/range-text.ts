import type { CellFormat, TextLook } from '../grid/cell'
import type { Grid } from '../grid/grid'
import { Refusal } from '../grid/refusal'
import { readValue } from '../operations/read-values'
import { setFormat, setFormats, setTextRuns } from '../operations/set-cells'
import { type CellInput, Formula, writeValues } from '../operations/write-values'
import { check, whole } from './arguments'
import { matrixArgument, readAll, readFirst, writeTo } from './range-base'
import { RangeFrames } from './range-frames'
import { RichTextValue } from './rich-text'
import { TextStyle, wholeStyle } from './text-style'

/** How steep the text of a cell stands; `isVertical` where the letters are stacked. */
export class TextRotation {
  readonly #degrees: number
  readonly #vertical: boolean
  constructor(degrees: number, vertical: boolean) {
    this.#degrees = degrees
    this.#vertical = vertical
  }

  getDegrees(): number {
    return this.#degrees
  }

  isVertical(): boolean {
    return this.#vertical
  }
}

const lookKeys = ['bold', 'italic', 'underline', 'strikethrough', 'fontFamily', 'fontSize', 'color'] as const

function lookOf(format: CellFormat | undefined): TextLook {
  const set = lookKeys.filter((key) => format?.[key] !== undefined)
  return Object.fromEntries(set.map((key) => [key, format![key]]))
}

function rotationOf(grid: Grid, row: number, column: number): TextRotation {
  const format = grid.formats.get(row, column)
  return new TextRotation(format?.rotation ?? 0, format?.verticalText === true)
}

function rotationChanges(value: unknown, method: string) {
  const rotation = value instanceof TextRotation ? value.getDegrees() : value
  if (rotation === null) return { rotation: undefined, verticalText: undefined }
  check(`Range.${method}`, [rotation], ['number'])
  const degrees = whole(rotation)
  if (degrees < -90 || degrees > 90) throw new Refusal('argument', `Invalid argument: ${degrees}`)
  const stacked = value instanceof TextRotation && value.isVertical()
  return { rotation: degrees === 0 ? undefined : degrees, verticalText: stacked ? true : undefined }
}

const isStyle = (item: unknown) => item instanceof TextStyle
const isRichText = (item: unknown) => item instanceof RichTextValue

/** The looks of the text within the cells. */
export class RangeText extends RangeFrames {
  getTextStyle(): TextStyle {
    return readFirst(this, (grid, row, column) => wholeStyle(lookOf(grid.formats.get(row, column))))
  }

  getTextStyles(): TextStyle[][] {
    return readAll(this, (grid, row, column) => wholeStyle(lookOf(grid.formats.get(row, column))))
  }

  setTextStyle(...args: unknown[]): this {
    check('Range.setTextStyle', args, [{ is: TextStyle }])
    const { parts } = args[0] as TextStyle
    return writeTo(this, (editing, rect) => setFormat(editing, rect, parts))
  }

  setTextStyles(...args: unknown[]): this {
    const styles = matrixArgument(this, 'setTextStyles', args, isStyle) as TextStyle[][]
    return writeTo(this, (editing, rect) =>
      setFormats(editing, rect, (row, column) => styles[row]![column]!.parts),
    )
  }

  getTextRotation(): TextRotation {
    return readFirst(this, rotationOf)
  }

  getTextRotations(): TextRotation[][] {
    return readAll(this, rotationOf)
  }

  setTextRotation(...args: unknown[]): this {
    const changes = rotationChanges(args[0], 'setTextRotation')
    return writeTo(this, (editing, rect) => setFormat(editing, rect, changes))
  }

  setTextRotations(...args: unknown[]): this {
    const matrix = matrixArgument(this, 'setTextRotations', args)
    const changes = matrix.map((line) => line.map((value) => rotationChanges(value, 'setTextRotations')))
    return writeTo(this, (editing, rect) => setFormats(editing, rect, (row, column) => changes[row]![column]))
  }

  setVerticalText(...args: unknown[]): this {
    check('Range.setVerticalText', args, ['Boolean'])
    const verticalText = args[0] === true ? true : undefined
    return writeTo(this, (editing, rect) => setFormat(editing, rect, { verticalText, rotation: undefined }))
  }

  getRichTextValue(): RichTextValue | null {
    return readFirst(this, (grid, row, column) => richTextOf(this, grid, row, column))
  }

  getRichTextValues(): (RichTextValue | null)[][] {
    return readAll(this, (grid, row, column) => richTextOf(this, grid, row, column))
  }

  setRichTextValue(...args: unknown[]): this {
    check('Range.setRichTextValue', args, [{ is: RichTextValue }])
    const value = args[0] as RichTextValue
    return setRichTexts(this, () => value)
  }

  setRichTextValues(...args: unknown[]): this {
    const values = matrixArgument(this, 'setRichTextValues', args, isRichText) as RichTextValue[][]
    return setRichTexts(this, (row, column) => values[row]![column]!)
  }
}

function richTextOf(range: RangeText, grid: Grid, row: number, column: number): RichTextValue | null {
  const value = readValue(range.editing.file, grid, row, column)
  if (typeof value === 'number' || typeof value === 'boolean') return null
  const base = lookOf(grid.formats.get(row, column))
  return new RichTextValue(String(value ?? ''), grid.textRuns.get(row, column) ?? [], base)
}

function setRichTexts<R extends RangeText>(range: R, at: (row: number, column: number) => RichTextValue): R {
  const { rows, columns } = range.rect
  const inputs: CellInput[][] = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const { text } = at(row, column)
      return text.startsWith('=') ? new Formula(text) : text
    }),
  )
  return writeTo(range, (editing, rect) => {
    writeValues(editing, rect, inputs, 'raw')
    setTextRuns(editing, rect, (row, column) => {
      const { runs } = at(row, column)
      return runs.some((run) => run.look ?? run.link) ? runs : undefined
    })
  })
}
