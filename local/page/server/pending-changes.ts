import type { DimensionChange } from '../../services/spreadsheet/grid/layer'
import { around, type Rect } from '../../services/spreadsheet/grid/rect'

/** So many separate rectangles of one tab are told; more become one around them all. */
const mostRects = 60

function shift(rect: Rect, change: DimensionChange): Rect | undefined {
  const rows = change.axis === 'rows'
  const [start, size] = rows ? [rect.row, rect.rows] : [rect.column, rect.columns]
  const moved = span(start, size, change)
  if (!moved) return undefined
  return rows
    ? { ...rect, row: moved.start, rows: moved.size }
    : { ...rect, column: moved.start, columns: moved.size }
}

function span(
  start: number,
  size: number,
  change: DimensionChange,
): { start: number; size: number } | undefined {
  const { at, count } = change
  const end = start + size
  if (change.kind === 'insert') {
    if (at <= start) return { start: start + count, size }
    return at < end ? { start, size: size + count } : { start, size }
  }
  if (change.kind === 'delete') {
    const before = Math.min(Math.max(start - at, 0), count)
    const inside = Math.max(0, Math.min(end, at + count) - Math.max(start, at))
    return inside === size ? undefined : { start: start - before, size: size - inside }
  }
  const low = Math.min(at, change.to)
  const high = Math.max(at + count, change.to)
  if (end <= low || start >= high) return { start, size }
  const from = Math.min(start, low)
  return { start: from, size: Math.max(end, high) - from }
}

/** Cells of one tab that changed since pages were last told, in today's rows and columns. */
export class PendingCells {
  private rects: Rect[] = []

  add(rect: Rect): void {
    const last = this.rects.at(-1)
    if (
      last &&
      last.row === rect.row &&
      last.rows === rect.rows &&
      last.column + last.columns === rect.column
    )
      this.rects[this.rects.length - 1] = around(last, rect)
    else if (
      last &&
      last.column === rect.column &&
      last.columns === rect.columns &&
      last.row + last.rows === rect.row
    )
      this.rects[this.rects.length - 1] = around(last, rect)
    else this.rects.push(rect)
    if (this.rects.length > mostRects) this.rects = [this.rects.reduce(around)]
  }

  /** Follows rows and columns that moved after the cells had changed. */
  reshape(change: DimensionChange): void {
    this.rects = this.rects.map((rect) => shift(rect, change)).filter((rect) => rect !== undefined)
  }

  take(): readonly Rect[] {
    const rects = this.rects
    this.rects = []
    return rects
  }
}
