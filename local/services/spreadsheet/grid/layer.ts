import type { Rect } from './rect'

/** Rows or columns are put in, taken out, or moved; `to` is the index before which they land, counted before the move. */
export type DimensionChange =
  | { readonly axis: Axis; readonly kind: 'insert'; readonly at: number; readonly count: number }
  | { readonly axis: Axis; readonly kind: 'delete'; readonly at: number; readonly count: number }
  | {
      readonly axis: Axis
      readonly kind: 'move'
      readonly at: number
      readonly count: number
      readonly to: number
    }

/** Which way the dimension runs. */
export type Axis = 'rows' | 'columns'

function reshape<E>(list: E[], change: DimensionChange): void {
  if (change.kind === 'delete') {
    list.splice(change.at, change.count)
    return
  }
  if (change.kind === 'insert') {
    if (change.at >= list.length) return
    const tail = list.splice(change.at)
    list.length += change.count
    for (const entry of tail) list.push(entry)
    return
  }
  const end = change.at + change.count
  if (list.length < Math.max(end, change.to)) list.length = Math.max(end, change.to)
  const block = list.splice(change.at, change.count)
  const target = change.to > change.at ? change.to - change.count : change.to
  const tail = list.splice(target)
  for (const entry of block) list.push(entry)
  for (const entry of tail) list.push(entry)
}

/** One property of the cells of a tab (values, formulas, formats …), held in row arrays; what is not set costs nothing. */
export class Layer<T> {
  private lines: ((T | undefined)[] | undefined)[] = []
  private touched = false

  get(row: number, column: number): T | undefined {
    return this.lines[row]?.[column]
  }

  set(row: number, column: number, value: T | undefined): void {
    const line = this.lines[row]
    if (line) line[column] = value
    else if (value !== undefined) {
      const fresh: (T | undefined)[] = []
      fresh[column] = value
      this.lines[row] = fresh
    }
    if (value !== undefined) this.touched = true
  }

  /** The row itself, for fast reading; it may be shorter than the tab and have holes. */
  line(row: number): readonly (T | undefined)[] | undefined {
    return this.lines[row]
  }

  /** False only if nothing was ever set since the layer was last found empty: the fast way past a layer without use. */
  get isUsed(): boolean {
    return this.touched
  }

  /** Sets every cell of the rectangle. */
  fill(rect: Rect, value: T | undefined): void {
    for (let row = rect.row; row < rect.row + rect.rows; row++)
      for (let column = rect.column; column < rect.column + rect.columns; column++)
        this.set(row, column, value)
  }

  /** Calls back for each cell of the rectangle that is set, row by row. */
  each(rect: Rect, visit: (row: number, column: number, value: T) => void): void {
    if (!this.touched) return
    const bottom = Math.min(rect.row + rect.rows, this.lines.length)
    for (let row = rect.row; row < bottom; row++) {
      const line = this.lines[row]
      if (!line) continue
      const right = Math.min(rect.column + rect.columns, line.length)
      for (let column = rect.column; column < right; column++) {
        const value = line[column]
        if (value !== undefined) visit(row, column, value)
      }
    }
  }

  /** Calls back for each set cell of the whole tab. */
  all(visit: (row: number, column: number, value: T) => void): void {
    this.each({ row: 0, column: 0, rows: Infinity, columns: Infinity }, visit)
  }

  /** Replaces every set value; answering undefined unsets it. */
  map(change: (value: T, row: number, column: number) => T | undefined): void {
    this.all((row, column, value) => {
      const next = change(value, row, column)
      if (next !== value) this.set(row, column, next)
    })
  }

  reshape(change: DimensionChange): void {
    if (change.axis === 'rows') reshape(this.lines, change)
    else for (const line of this.lines) if (line) reshape(line, change)
  }

  /** Reorders the rows of a rectangle: its i-th row becomes what its `order[i]`-th row was. */
  permute(rect: Rect, order: readonly number[]): void {
    const old = order.map((from) => {
      const line = this.lines[rect.row + from]
      return line?.slice(rect.column, rect.column + rect.columns)
    })
    old.forEach((cells, index) => {
      for (let i = 0; i < rect.columns; i++) this.set(rect.row + index, rect.column + i, cells?.[i])
    })
  }

  /** Row after the last one that holds anything; 0 where nothing does. */
  rowsInUse(): number {
    for (let row = this.lines.length - 1; row >= 0; row--)
      if (this.lines[row]?.some((value) => value !== undefined)) return row + 1
    this.touched = false
    return 0
  }

  /** Column after the last one that holds anything. */
  columnsInUse(): number {
    let most = 0
    for (const line of this.lines) {
      if (!line) continue
      let width = line.length
      while (width > most && line[width - 1] === undefined) width--
      most = Math.max(most, width)
    }
    return most
  }

  /** Rows become columns. */
  transposed(): Layer<T> {
    const copy = new Layer<T>()
    this.all((row, column, value) => {
      copy.set(column, row, value)
    })
    return copy
  }

  clone(): Layer<T> {
    const copy = new Layer<T>()
    copy.lines = this.lines.map((line) => line?.slice())
    copy.touched = this.touched
    return copy
  }
}
