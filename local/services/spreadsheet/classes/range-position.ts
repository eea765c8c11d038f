import type { EnumValue } from '../../google-enum'
import { hasCell, type OpenRect, type Rect } from '../grid/rect'
import { formatA1 } from '../grid/reference'
import { Refusal } from '../grid/refusal'
import { readValues } from '../operations/read-values'
import { canEditCells } from '../operations/rights'
import { check, oneOf, whole } from './arguments'
import { dataRegion, nextDataCell } from './data-region'
import { Dimension, Direction } from './enums'
import type { Range } from './range'
import { RangeBase, readFirst } from './range-base'
import type { Sheet } from './sheet'

/** Where a range lies, and the ranges near it. */
export class RangePosition extends RangeBase {
  getA1Notation(): string {
    const { range } = this.place
    const isOpen = range.rows === undefined && range.columns === undefined
    return this.desk.runtime.free(() => formatA1(isOpen && this.isStartBounded ? this.rect : range))
  }

  getRow(): number {
    return this.rect.row + 1
  }

  getRowIndex(): number {
    return this.getRow()
  }

  getColumn(): number {
    return this.rect.column + 1
  }

  getColumnIndex(): number {
    return this.getColumn()
  }

  getNumRows(): number {
    return this.rect.rows
  }

  getHeight(): number {
    return this.rect.rows
  }

  getNumColumns(): number {
    return this.rect.columns
  }

  getWidth(): number {
    return this.rect.columns
  }

  getLastRow(): number {
    return this.rect.row + this.rect.rows
  }

  getEndRow(): number {
    return this.getLastRow()
  }

  getLastColumn(): number {
    return this.rect.column + this.rect.columns
  }

  getEndColumn(): number {
    return this.getLastColumn()
  }

  getSheet(): Sheet {
    return this.desk.sheet(this.place)
  }

  getGridId(): number {
    return this.place.tab
  }

  get isStartBounded(): boolean {
    return this.isStartRowBounded() || this.isStartColumnBounded()
  }

  isStartRowBounded(): boolean {
    const { range } = this.place
    return range.rows !== undefined || range.row > 0 || range.namesRow === true
  }

  isEndRowBounded(): boolean {
    return this.place.range.rows !== undefined
  }

  isStartColumnBounded(): boolean {
    const { range } = this.place
    return range.columns !== undefined || range.column > 0 || range.namesColumn === true
  }

  isEndColumnBounded(): boolean {
    return this.place.range.columns !== undefined
  }

  getCell(...args: unknown[]): Range {
    check('Range.getCell', args, ['number', 'number'])
    const [row, column] = [whole(args[0]), whole(args[1])]
    const { rect } = this
    if (row < 1 || column < 1 || row > rect.rows || column > rect.columns)
      throw new Refusal('argument', 'Cell reference out of range')
    return this.desk.range(this.place, {
      row: rect.row + row - 1,
      column: rect.column + column - 1,
      rows: 1,
      columns: 1,
    })
  }

  offset(...args: unknown[]): Range {
    const number = 'number' as const
    check('Range.offset', args, [number, number], [number, number, number], [number, number, number, number])
    const { rect } = this
    const rows = args[2] === undefined ? rect.rows : whole(args[2])
    const columns = args[3] === undefined ? rect.columns : whole(args[3])
    const target = { row: rect.row + whole(args[0]), column: rect.column + whole(args[1]), rows, columns }
    requireInTab(this, target)
    return this.desk.range(this.place, target)
  }

  activate(): this {
    this.desk.act(this.place, () => select(this))
    return this
  }

  activateAsCurrentCell(): this {
    this.desk.act(this.place, () => selectCell(this))
    return this
  }

  canEdit(): boolean {
    return this.desk.look(this.place, () => canEditCells(this.editing, this.rect))
  }

  isPartOfMerge(): boolean {
    return readFirst(this, (grid) => {
      const { rect } = this
      return grid.merges.some((merge) => hasCell(merge, rect.row, rect.column) || meets(merge, rect))
    })
  }

  getMergedRanges(): Range[] {
    return readFirst(this, (grid) =>
      grid.merges
        .filter((merge) => meets(merge, this.rect))
        .map((merge) => this.desk.range(this.place, merge)),
    )
  }

  getDataRegion(...args: unknown[]): Range {
    check('Range.getDataRegion', args, [], [oneOf(Dimension)])
    const dimension = args[0] as EnumValue | undefined
    const axis = dimension && (dimension === Dimension.ROWS ? 'rows' : 'columns')
    const region = this.desk.read(this.place, this.cellCount, () =>
      dataRegion(this.isFilled, this.rect, this.grid, axis),
    )
    return this.desk.range(this.place, region)
  }

  getNextDataCell(...args: unknown[]): Range {
    check('Range.getNextDataCell', args, [oneOf(Direction)])
    const cell = this.desk.read(this.place, this.cellCount, () =>
      nextDataCell(this.isFilled, this.rect, this.grid, String(args[0])),
    )
    return this.desk.range(this.place, cell)
  }

  /** Asks whether a cell of the tab holds something. */
  get isFilled(): (row: number, column: number) => boolean {
    const { grid, editing } = this
    return (row, column) => {
      if (grid.values.get(row, column) !== undefined || grid.formulas.get(row, column) !== undefined)
        return true
      if (!grid.formulas.isUsed) return false
      return readValues(editing.file, grid, { row, column, rows: 1, columns: 1 })[0]![0] !== null
    }
  }
}

function meets(a: Rect, b: Rect): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  )
}

/** Makes ranges of one tab what their person has selected; the last one is the active range. */
export function select(...ranges: readonly [RangeBase, ...RangeBase[]]): void {
  const { desk, place, rect } = ranges.at(-1)!
  const rects = ranges.length > 1 ? { rects: ranges.map((range) => range.rect) } : {}
  desk.parts.person.activeFile ??= place.file
  desk.parts.person.selections.set(place.file, { tab: place.tab, rect, ...rects })
}

/** Puts the cursor into a cell: within what is selected if it lies there, else it is all that is selected. */
function selectCell(range: RangeBase): void {
  const { desk, place, rect } = range
  if (rect.rows > 1 || rect.columns > 1)
    throw new Refusal('argument', 'The current cell must be a single cell.')
  const { selections } = desk.parts.person
  const now = selections.get(place.file)
  const selected = now?.tab === place.tab ? (now.rects ?? [now.rect]) : []
  const home = selected.find((one) => hasCell(one, rect.row, rect.column))
  if (now && home) selections.set(place.file, { ...now, rect: home, cell: rect })
  else select(range)
}

/** Refuses a rectangle that does not lie in the tab, in Google's words. */
export function requireInTab({ grid }: { readonly grid: RangeBase['grid'] }, range: OpenRect): void {
  const { row, column, rows = 1, columns = 1 } = range
  if (rows < 1) throw new Refusal('argument', 'The number of rows in the range must be at least 1.')
  if (columns < 1) throw new Refusal('argument', 'The number of columns in the range must be at least 1.')
  if (row < 0) throw new Refusal('argument', 'The starting row of the range is too small.')
  if (column < 0) throw new Refusal('argument', 'The starting column of the range is too small.')
  if (row + rows > grid.rowCount || column + columns > grid.columnCount)
    throw new Refusal('argument', 'The coordinates of the range are outside the dimensions of the sheet.')
}
