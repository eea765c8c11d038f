import { wrongParameters } from '../../signature'
import type { BorderLine } from '../grid/cell'
import { numberFormatOf } from '../operations/number-format-of'
import { setFormat, setFormats } from '../operations/set-cells'
import { check, oneOf, whole } from './arguments'
import { type BorderChoice, Borders, bordersFor } from './borders'
import { hexOfRgb } from './colors'
import { BorderStyle } from './enums'
import { storedColor } from './format-properties'
import { matrixArgument, readAll, readFirst, writeTo } from './range-base'
import { RangeFormats } from './range-formats'
import { automaticFormat, patternOf } from './range-values'

/** Number formats, frames, and older names for backgrounds. */
export class RangeFrames extends RangeFormats {
  getBackgroundColor(): unknown {
    return this.getBackground()
  }

  getBackgroundColors(): unknown[][] {
    return this.getBackgrounds()
  }

  setBackgroundColor(...args: unknown[]): this {
    return this.setBackground(...args)
  }

  setBackgroundColors(...args: unknown[]): this {
    return this.setBackgrounds(...args)
  }

  setBackgroundRGB(...args: unknown[]): this {
    check('Range.setBackgroundRGB', args, ['number', 'number', 'number'])
    return this.setBackground(hexOfRgb(whole(args[0]), whole(args[1]), whole(args[2])))
  }

  getNumberFormat(): string {
    return readFirst(
      this,
      (grid, row, column) => numberFormatOf(this.editing.file, grid, row, column) ?? automaticFormat,
    )
  }

  getNumberFormats(): string[][] {
    const { file } = this.editing
    return readAll(this, (grid, row, column) => numberFormatOf(file, grid, row, column) ?? automaticFormat)
  }

  setNumberFormats(...args: unknown[]): this {
    const matrix = matrixArgument(this, 'setNumberFormats', args)
    const changes = matrix.map((line) => line.map((pattern) => ({ numberFormat: patternOf(pattern) })))
    return writeTo(this, (editing, rect) => setFormats(editing, rect, (row, column) => changes[row]![column]))
  }

  getBorder(): Borders | null {
    return readFirst(this, (grid, row, column) => {
      const format = grid.formats.get(row, column)
      return format?.top || format?.left || format?.bottom || format?.right ? new Borders(format) : null
    })
  }

  setShowHyperlink(...args: unknown[]): this {
    if (typeof args[0] !== 'boolean') throw wrongParameters('SpreadsheetApp.Range.setShowHyperlink', args)
    const links = args[0] ? 'LINKED' : 'PLAIN_TEXT'
    return writeTo(this, (editing, rect) => setFormat(editing, rect, { links }))
  }

  setBorder(...args: unknown[]): this {
    const six = ['any', 'any', 'any', 'any', 'any', 'any'] as const
    check('Range.setBorder', args, six, [...six, 'any', 'any'])
    const sides = args.slice(0, 6)
    if (sides.some((side) => side !== null && typeof side !== 'boolean'))
      check('Range.setBorder', args, ['Boolean', 'Boolean', 'Boolean', 'Boolean', 'Boolean', 'Boolean'])
    if (args[7] !== null && args[7] !== undefined) check('Range.setBorder', [args[7]], [oneOf(BorderStyle)])
    const style = args[7] === null || args[7] === undefined ? 'SOLID' : String(args[7])
    const line: BorderLine = { style: style as BorderLine['style'], color: storedColor(args[6]) ?? '#000000' }
    const [top, left, bottom, right, vertical, horizontal] = sides as (boolean | null)[]
    const choice = { top, left, bottom, right, vertical, horizontal } as BorderChoice
    return writeTo(this, (editing, rect) =>
      setFormats(editing, rect, (row, column) => bordersFor(choice, line, rect, row, column)),
    )
  }
}
