import type { CellFormat, EffectiveValue } from '../grid/cell'
import { readValue, readValues } from '../operations/read-values'
import type { FormatChanges } from '../operations/set-cells'
import { setFormat, setFormats } from '../operations/set-cells'
import { check, oneOf } from './arguments'
import { TextDirection, WrapStrategy } from './enums'
import { type FormatProperty, formatProperties } from './format-properties'
import { matrixArgument, readAll, readFirst, writeTo } from './range-base'
import { RangeValues } from './range-values'

const noFormat: CellFormat = {}

function one(range: RangeValues, property: FormatProperty): unknown {
  return readFirst(range, (grid, row, column) => property.get(grid.formats.get(row, column) ?? noFormat))
}

function each(range: RangeValues, property: FormatProperty): unknown[][] {
  return readAll(range, (grid, row, column) => property.get(grid.formats.get(row, column) ?? noFormat))
}

/** How a cell's content lies; where nobody chose, `general` with the side its kind of value takes. */
function alignmentOf(format: CellFormat | undefined, value: EffectiveValue): string {
  const chosen = String(formatProperties.HorizontalAlignment.get(format ?? noFormat))
  if (chosen !== 'general' || value === null || value === '') return chosen
  if (typeof value === 'number') return 'general-right'
  return typeof value === 'string' ? 'general-left' : 'general-center'
}

function paint<R extends RangeValues>(range: R, name: keyof typeof formatProperties, args: unknown[]): R {
  check(`Range.set${name}`, args, ['any'])
  const value = args[0]
  if (value === undefined) check(`Range.set${name}`, [null], [])
  const changes = formatProperties[name].set(value)
  return writeTo(range, (editing, rect) => setFormat(editing, rect, changes))
}

function paintEach<R extends RangeValues>(
  range: R,
  name: keyof typeof formatProperties,
  method: string,
  args: unknown[],
): R {
  const known = new Map<unknown, FormatChanges>()
  const changesFor = (value: unknown) => {
    const changes = known.get(value) ?? formatProperties[name].set(value ?? null)
    known.set(value, changes)
    return changes
  }
  const changes = matrixArgument(range, method, args).map((line) => line.map(changesFor))
  return writeTo(range, (editing, rect) => setFormats(editing, rect, (row, column) => changes[row]![column]))
}

/** How the cells look, property by property. */
export class RangeFormats extends RangeValues {
  getBackground(): unknown {
    return one(this, formatProperties.Background)
  }

  getBackgrounds(): unknown[][] {
    return each(this, formatProperties.Background)
  }

  setBackground(...args: unknown[]): this {
    return paint(this, 'Background', args)
  }

  setBackgrounds(...args: unknown[]): this {
    return paintEach(this, 'Background', 'setBackgrounds', args)
  }

  getBackgroundObject(): unknown {
    return one(this, formatProperties.BackgroundObject)
  }

  getBackgroundObjects(): unknown[][] {
    return each(this, formatProperties.BackgroundObject)
  }

  setBackgroundObject(...args: unknown[]): this {
    return paint(this, 'BackgroundObject', args)
  }

  setBackgroundObjects(...args: unknown[]): this {
    return paintEach(this, 'BackgroundObject', 'setBackgroundObjects', args)
  }

  getFontColor(): unknown {
    return one(this, formatProperties.FontColor)
  }

  getFontColors(): unknown[][] {
    return each(this, formatProperties.FontColor)
  }

  setFontColor(...args: unknown[]): this {
    return paint(this, 'FontColor', args)
  }

  setFontColors(...args: unknown[]): this {
    return paintEach(this, 'FontColor', 'setFontColors', args)
  }

  getFontColorObject(): unknown {
    return one(this, formatProperties.FontColorObject)
  }

  getFontColorObjects(): unknown[][] {
    return each(this, formatProperties.FontColorObject)
  }

  setFontColorObject(...args: unknown[]): this {
    return paint(this, 'FontColorObject', args)
  }

  setFontColorObjects(...args: unknown[]): this {
    return paintEach(this, 'FontColorObject', 'setFontColorObjects', args)
  }

  getFontFamily(): unknown {
    return one(this, formatProperties.FontFamily)
  }

  getFontFamilies(): unknown[][] {
    return each(this, formatProperties.FontFamily)
  }

  setFontFamily(...args: unknown[]): this {
    return paint(this, 'FontFamily', args)
  }

  setFontFamilies(...args: unknown[]): this {
    return paintEach(this, 'FontFamily', 'setFontFamilies', args)
  }

  getFontSize(): unknown {
    return one(this, formatProperties.FontSize)
  }

  getFontSizes(): unknown[][] {
    return each(this, formatProperties.FontSize)
  }

  setFontSize(...args: unknown[]): this {
    check('Range.setFontSize', args, ['number'])
    return paint(this, 'FontSize', args)
  }

  setFontSizes(...args: unknown[]): this {
    return paintEach(this, 'FontSize', 'setFontSizes', args)
  }

  getFontWeight(): unknown {
    return one(this, formatProperties.FontWeight)
  }

  getFontWeights(): unknown[][] {
    return each(this, formatProperties.FontWeight)
  }

  setFontWeight(...args: unknown[]): this {
    return paint(this, 'FontWeight', args)
  }

  setFontWeights(...args: unknown[]): this {
    return paintEach(this, 'FontWeight', 'setFontWeights', args)
  }

  getFontStyle(): unknown {
    return one(this, formatProperties.FontStyle)
  }

  getFontStyles(): unknown[][] {
    return each(this, formatProperties.FontStyle)
  }

  setFontStyle(...args: unknown[]): this {
    return paint(this, 'FontStyle', args)
  }

  setFontStyles(...args: unknown[]): this {
    return paintEach(this, 'FontStyle', 'setFontStyles', args)
  }

  getFontLine(): unknown {
    return one(this, formatProperties.FontLine)
  }

  getFontLines(): unknown[][] {
    return each(this, formatProperties.FontLine)
  }

  setFontLine(...args: unknown[]): this {
    return paint(this, 'FontLine', args)
  }

  setFontLines(...args: unknown[]): this {
    return paintEach(this, 'FontLine', 'setFontLines', args)
  }

  getHorizontalAlignment(): unknown {
    return readFirst(this, (grid, row, column) =>
      alignmentOf(grid.formats.get(row, column), readValue(this.editing.file, grid, row, column)),
    )
  }

  getHorizontalAlignments(): unknown[][] {
    const { row, column } = this.rect
    return this.desk.read(this.place, this.cellCount, () =>
      readValues(this.editing.file, this.grid, this.rect).map((line, i) =>
        line.map((value, j) => alignmentOf(this.grid.formats.get(row + i, column + j), value)),
      ),
    )
  }

  setHorizontalAlignment(...args: unknown[]): this {
    return paint(this, 'HorizontalAlignment', args)
  }

  setHorizontalAlignments(...args: unknown[]): this {
    return paintEach(this, 'HorizontalAlignment', 'setHorizontalAlignments', args)
  }

  getVerticalAlignment(): unknown {
    return one(this, formatProperties.VerticalAlignment)
  }

  getVerticalAlignments(): unknown[][] {
    return each(this, formatProperties.VerticalAlignment)
  }

  setVerticalAlignment(...args: unknown[]): this {
    return paint(this, 'VerticalAlignment', args)
  }

  setVerticalAlignments(...args: unknown[]): this {
    return paintEach(this, 'VerticalAlignment', 'setVerticalAlignments', args)
  }

  getWrap(): unknown {
    return one(this, formatProperties.Wrap)
  }

  getWraps(): unknown[][] {
    return each(this, formatProperties.Wrap)
  }

  setWrap(...args: unknown[]): this {
    return paint(this, 'Wrap', args)
  }

  setWraps(...args: unknown[]): this {
    return paintEach(this, 'Wrap', 'setWraps', args)
  }

  getWrapStrategy(): unknown {
    return one(this, formatProperties.WrapStrategy)
  }

  getWrapStrategies(): unknown[][] {
    return each(this, formatProperties.WrapStrategy)
  }

  setWrapStrategy(...args: unknown[]): this {
    if (args[0] !== null) check('Range.setWrapStrategy', args, [oneOf(WrapStrategy)])
    return paint(this, 'WrapStrategy', args)
  }

  setWrapStrategies(...args: unknown[]): this {
    return paintEach(this, 'WrapStrategy', 'setWrapStrategies', args)
  }

  getTextDirection(): unknown {
    return one(this, formatProperties.TextDirection)
  }

  getTextDirections(): unknown[][] {
    return each(this, formatProperties.TextDirection)
  }

  setTextDirection(...args: unknown[]): this {
    if (args[0] !== null) check('Range.setTextDirection', args, [oneOf(TextDirection)])
    return paint(this, 'TextDirection', args)
  }

  setTextDirections(...args: unknown[]): this {
    return paintEach(this, 'TextDirection', 'setTextDirections', args)
  }
}
