/** A rectangle of cells, counted from 0. */
export interface Rect {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** A rectangle as people write it: without `rows` it runs to the last row the tab ever has (`B2:C`, `A:A`), likewise `columns` (`3:3`). */
export interface OpenRect {
  readonly row: number
  readonly column: number
  readonly rows?: number
  readonly columns?: number
  /** `A1:B` begins at a row although it ends at none, `A:B` does not; it makes no difference to the cells. */
  readonly namesRow?: true
  /** The same of `A1:5` and `1:5`. */
  readonly namesColumn?: true
}

/** How many rows and columns something has. */
export interface Size {
  readonly rowCount: number
  readonly columnCount: number
}

/** The cells an open rectangle covers in a tab of this size. */
export function closeRect(open: OpenRect, size: Size): Rect {
  return {
    row: open.row,
    column: open.column,
    rows: open.rows ?? Math.max(0, size.rowCount - open.row),
    columns: open.columns ?? Math.max(0, size.columnCount - open.column),
  }
}

/** One cell as a rectangle. */
export function cellRect(row: number, column: number): Rect {
  return { row, column, rows: 1, columns: 1 }
}

/** What both cover; undefined where they do not meet. */
export function intersect(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row)
  const column = Math.max(a.column, b.column)
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined
}

/** Whether every cell of `inner` lies in `outer`. */
export function covers(outer: Rect, inner: Rect): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  )
}

/** Whether the cell lies in the rectangle. */
export function hasCell(rect: Rect, row: number, column: number): boolean {
  return (
    row >= rect.row &&
    row < rect.row + rect.rows &&
    column >= rect.column &&
    column < rect.column + rect.columns
  )
}

/** The smallest rectangle around both. */
export function around(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row)
  const column = Math.min(a.column, b.column)
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  }
}

/** What is left of `rect` without `hole`: up to four rectangles. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const cut = intersect(rect, hole)
  if (!cut) return [rect]
  const below = rect.row + rect.rows - (cut.row + cut.rows)
  const right = rect.column + rect.columns - (cut.column + cut.columns)
  const parts: Rect[] = [
    { ...rect, rows: cut.row - rect.row },
    { ...rect, row: cut.row + cut.rows, rows: below },
    { row: cut.row, column: rect.column, rows: cut.rows, columns: cut.column - rect.column },
    { row: cut.row, column: cut.column + cut.columns, rows: cut.rows, columns: right },
  ]
  return parts.filter((part) => part.rows > 0 && part.columns > 0)
}
