import { cellRect, type Rect, type Size } from '../grid/rect'

type IsFilled = (row: number, column: number) => boolean

/** The block of filled cells around a rectangle, as Ctrl+A selects it: it grows while a row or column beside it, without the corners, holds anything. With an axis it grows that way only. */
export function dataRegion(isFilled: IsFilled, start: Rect, size: Size, axis?: 'rows' | 'columns'): Rect {
  let { row: top, column: left } = start
  let bottom = top + start.rows
  let right = left + start.columns
  const someInRow = (row: number) => {
    for (let column = left; column < right; column++) if (isFilled(row, column)) return true
    return false
  }
  const someInColumn = (column: number) => {
    for (let row = top; row < bottom; row++) if (isFilled(row, column)) return true
    return false
  }
  for (let grown = true; grown; ) {
    const before = [top, left, bottom, right].join()
    if (axis !== 'columns' && top > 0 && someInRow(top - 1)) top--
    if (axis !== 'columns' && bottom < size.rowCount && someInRow(bottom)) bottom++
    if (axis !== 'rows' && left > 0 && someInColumn(left - 1)) left--
    if (axis !== 'rows' && right < size.columnCount && someInColumn(right)) right++
    grown = before !== [top, left, bottom, right].join()
  }
  return { row: top, column: left, rows: bottom - top, columns: right - left }
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
}

/** Where Ctrl+arrow goes from the first cell of a rectangle: the end of its block, the next filled cell, or the edge of the tab. */
export function nextDataCell(isFilled: IsFilled, from: Rect, size: Size, direction: string): Rect {
  const [down, right] = steps[direction]!
  let { row, column } = from
  const inTab = () =>
    row + down >= 0 && column + right >= 0 && row + down < size.rowCount && column + right < size.columnCount
  const inBlock = inTab() && isFilled(row, column) && isFilled(row + down, column + right)
  while (inTab()) {
    if (inBlock && !isFilled(row + down, column + right)) break
    row += down
    column += right
    if (!inBlock && isFilled(row, column)) break
  }
  return cellRect(row, column)
}
