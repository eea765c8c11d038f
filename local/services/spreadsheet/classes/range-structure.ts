import type { EnumValue } from '../../google-enum'
import { covers, type Rect } from '../grid/rect'
import { Refusal } from '../grid/refusal'
import {
  deleteCells,
  insertCells,
  randomizeRows,
  removeDuplicates,
  splitColumns,
  trimWhitespace,
} from '../operations/arrange-cells'
import { copyCells, moveCells, type PasteKind } from '../operations/copy-cells'
import { fillCells } from '../operations/fill-cells'
import { mergeCells, unmergeCells } from '../operations/merge-cells'
import { type SortSpec, sortRows } from '../operations/sort-rows'
import { check, oneOf, whole } from './arguments'
import { AutoFillSeries, CopyPasteType, Dimension, TextToColumnsDelimiter } from './enums'
import type { Range } from './range'
import { RangeBase, writeTo } from './range-base'
import { RangeRules } from './range-rules'

const aRange = { is: RangeBase }

/** Copying, moving, merging, sorting, filling. */
export class RangeStructure extends RangeRules {
  copyTo(...args: unknown[]): void {
    check('Range.copyTo', args, [aRange], [aRange, 'any'], [aRange, oneOf(CopyPasteType), 'Boolean'])
    const destination = args[0] as Range
    const [kind, transposed] = pasteOf(args)
    copyInto(this, destination, destination.rect, kind, transposed)
  }

  copyFormatToRange(...args: unknown[]): void {
    copyToRange(this, 'copyFormatToRange', args, 'PASTE_FORMAT')
  }

  copyValuesToRange(...args: unknown[]): void {
    copyToRange(this, 'copyValuesToRange', args, 'PASTE_VALUES')
  }

  moveTo(...args: unknown[]): void {
    check('Range.moveTo', args, [aRange])
    const target = args[0] as Range
    if (target.place.file !== this.place.file)
      throw new Refusal('argument', 'Target range and source range must be on the same spreadsheet.')
    const { rect } = this
    const to = target.rect
    this.desk.act(
      this.place,
      () => moveCells(target.editing, { grid: this.grid, rect }, { row: to.row, column: to.column }),
      { cells: this.cellCount },
    )
  }

  merge(): this {
    return writeTo(this, (editing, rect) => mergeCells(editing, rect, 'all'))
  }

  mergeAcross(): this {
    return writeTo(this, (editing, rect) => mergeCells(editing, rect, 'rows'))
  }

  mergeVertically(): this {
    return writeTo(this, (editing, rect) => mergeCells(editing, rect, 'columns'))
  }

  breakApart(): this {
    return writeTo(this, (editing, rect) => unmergeCells(editing, rect))
  }

  sort(...args: unknown[]): this {
    check('Range.sort', args, ['any'])
    const { rect } = this
    const specs = (Array.isArray(args[0]) ? args[0] : [args[0]]).map((spec) => sortSpec(spec, rect))
    return writeTo(this, (editing) => sortRows(editing, rect, specs))
  }

  randomize(): this {
    return writeTo(this, (editing, rect) => randomizeRows(editing, rect))
  }

  removeDuplicates(...args: unknown[]): Range {
    check('Range.removeDuplicates', args, [], ['Array'])
    const { rect } = this
    const columns = (args[0] as unknown[] | undefined)?.map((column) => whole(column) - 1)
    if (columns?.some((column) => column < rect.column || column >= rect.column + rect.columns))
      throw new Refusal('argument', 'The columns to compare are outside the range.')
    const rows = this.desk.act(this.place, () => removeDuplicates(this.editing, rect, columns), {
      cells: this.cellCount,
    })
    return this.desk.range(this.place, { ...rect, rows })
  }

  trimWhitespace(): this {
    return writeTo(this, (editing, rect) => trimWhitespace(editing, rect))
  }

  insertCells(...args: unknown[]): this {
    check('Range.insertCells', args, [oneOf(Dimension)])
    return this.#shift(args[0] as EnumValue, insertCells)
  }

  deleteCells(...args: unknown[]): void {
    check('Range.deleteCells', args, [oneOf(Dimension)])
    this.#shift(args[0] as EnumValue, deleteCells)
  }

  splitTextToColumns(...args: unknown[]): void {
    check('Range.splitTextToColumns', args, [], ['String'], [oneOf(TextToColumnsDelimiter)])
    const marks: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' }
    const asked = args[0] === undefined ? undefined : String(args[0])
    const delimiter = typeof args[0] === 'string' || asked === undefined ? asked : marks[asked]
    this.desk.act(this.place, () => splitColumns(this.editing, this.rect, delimiter), {
      cells: this.cellCount,
    })
  }

  autoFill(...args: unknown[]): void {
    check('Range.autoFill', args, [aRange, oneOf(AutoFillSeries)])
    const target = (args[0] as Range).rect
    const { rect } = this
    if (!covers(target, rect))
      throw new Refusal('argument', 'AutoFill destination range must contain the source range.')
    if (target.rows !== rect.rows && target.columns !== rect.columns)
      throw new Refusal(
        'argument',
        'AutoFill destination range must extend the source range in only one direction.',
      )
    fill(this, target, args[1])
  }

  autoFillToNeighbor(...args: unknown[]): void {
    check('Range.autoFillToNeighbor', args, [oneOf(AutoFillSeries)])
    const { rect } = this
    const start = rect.row + rect.rows
    const endBeside = (column: number) => {
      let row = start
      while (row < this.grid.rowCount && this.isFilled(row, column)) row++
      return row
    }
    const end = this.desk.read(this.place, 0, () => {
      const left = rect.column > 0 ? endBeside(rect.column - 1) : start
      return left > start ? left : endBeside(rect.column + rect.columns)
    })
    fill(this, { ...rect, rows: end - rect.row }, args[0])
  }

  #shift(dimension: EnumValue, shift: typeof insertCells): this {
    const axis = dimension === Dimension.ROWS ? 'rows' : 'columns'
    this.desk.act(this.place, () => shift(this.editing, this.rect, axis), { cells: this.cellCount })
    return this
  }
}

function fill(range: RangeBase, target: Rect, series: unknown): void {
  const { rect } = range
  const kind = series === AutoFillSeries.ALTERNATE_SERIES ? 'alternate' : 'series'
  writeTo(range, (editing) => fillCells(editing, rect, target, kind))
}

function pasteOf(args: readonly unknown[]): [PasteKind, boolean] {
  if (args[1] === undefined) return ['PASTE_NORMAL', false]
  if (args.length === 3) return [String(args[1]) as PasteKind, args[2] === true]
  const options = Object(args[1]) as { formatOnly?: unknown; contentsOnly?: unknown }
  if (options.contentsOnly === true) return ['PASTE_VALUES', false]
  return [options.formatOnly === true ? 'PASTE_FORMAT' : 'PASTE_NORMAL', false]
}

function copyInto(from: RangeBase, to: Range, target: Rect, kind: PasteKind, transposed = false): void {
  if (from.place.file !== to.place.file)
    throw new Refusal('argument', 'Target range and source range must be on the same spreadsheet.')
  const { rect } = from
  from.desk.write(to.place, target.rows * target.columns, () => {
    const source = { grid: from.grid, rect }
    copyCells(to.editing, source, target, kind, transposed)
  })
}

function copyToRange(from: RangeBase, method: string, args: readonly unknown[], kind: PasteKind): void {
  const four = ['number', 'number', 'number', 'number'] as const
  check(`Range.${method}`, args, ['number', ...four], ['Object', ...four])
  const tab = typeof args[0] === 'number' ? whole(args[0]) : (args[0] as { place: { tab: number } }).place.tab
  const [column, columnEnd, row, rowEnd] = args.slice(1).map(whole) as [number, number, number, number]
  const target = { row: row - 1, column: column - 1, rows: rowEnd - row + 1, columns: columnEnd - column + 1 }
  copyInto(from, from.desk.range({ file: from.place.file, tab }, target), target, kind)
}

function sortSpec(spec: unknown, rect: Rect): SortSpec {
  const asked =
    typeof spec === 'object' && spec !== null ? (spec as Record<string, unknown>) : { column: spec }
  const column = whole(asked.column) - 1
  if (Number.isNaN(column)) check('Range.sort', [spec], ['number'])
  if (column < rect.column || column >= rect.column + rect.columns)
    throw new Refusal('argument', 'The sort column is outside the range.')
  return { column, ascending: asked.ascending !== false }
}
