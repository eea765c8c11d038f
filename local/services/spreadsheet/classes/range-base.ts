import type { Grid } from '../grid/grid'
import type { Rect } from '../grid/rect'
import type { Editing } from '../operations/editing'
import { checkMatrix, requireShape } from './arguments'
import type { Desk, RangePlace } from './desk'

/** Where a range lies, and how it reads and writes. The methods scripts call are in the classes built on it; its own members are accessors, which scripts do not see. */
export abstract class RangeBase {
  readonly desk: Desk
  readonly place: RangePlace

  constructor(desk: Desk, place: RangePlace) {
    this.desk = desk
    this.place = place
  }

  /** The cells as they lie in the tab now. */
  get rect(): Rect {
    return this.desk.rect(this.place)
  }

  get cellCount(): number {
    const { rows, columns } = this.rect
    return rows * columns
  }

  get grid(): Grid {
    return this.desk.grid(this.place)
  }

  get editing(): Editing {
    return this.desk.editing(this.place)
  }
}

/** Reads something of each cell, row by row; `at` takes indices in the tab. */
function eachCell<T>(range: RangeBase, at: (row: number, column: number) => T): T[][] {
  const { row, column, rows, columns } = range.rect
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => at(row + i, column + j)),
  )
}

/** A reading call over all cells of a range. */
export function readAll<T>(range: RangeBase, at: (grid: Grid, row: number, column: number) => T): T[][] {
  return range.desk.read(range.place, range.cellCount, () => {
    const grid = range.grid
    return eachCell(range, (row, column) => at(grid, row, column))
  })
}

/** A reading call of the range's first cell. */
export function readFirst<T>(range: RangeBase, at: (grid: Grid, row: number, column: number) => T): T {
  return range.desk.read(range.place, 1, () => at(range.grid, range.rect.row, range.rect.column))
}

/** A buffered write to the cells of a range, which answers the range itself. */
export function writeTo<R extends RangeBase>(range: R, apply: (editing: Editing, rect: Rect) => void): R {
  const rect = range.rect
  range.desk.write(range.place, rect.rows * rect.columns, () => apply(range.editing, rect))
  return range
}

/** Checks a call that takes a matrix of the range's shape, of items that fit where that is told, and answers it. */
export function matrixArgument(
  range: RangeBase,
  method: string,
  args: readonly unknown[],
  fits: (item: unknown) => boolean = () => true,
): readonly (readonly unknown[])[] {
  checkMatrix(`Range.${method}`, args, fits)
  const { rows, columns } = range.rect
  requireShape(args[0], rows, columns)
  return args[0]
}
