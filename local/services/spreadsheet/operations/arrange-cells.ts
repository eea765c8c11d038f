import { FormulaError } from '../grid/cell'
import type { Rect } from '../grid/rect'
import { Refusal } from '../grid/refusal'
import { clearCells } from './clear-cells'
import { copyCells, moveCells } from './copy-cells'
import { insertLines, requireRoom } from './dimensions'
import type { Editing } from './editing'
import { readValues, usedSize } from './read-values'
import { permuteRows } from './sort-rows'
import { writeValues } from './write-values'

/** Shuffles the rows of a rectangle by the file's own chance. */
export function randomizeRows(editing: Editing, rect: Rect): void {
  const order = Array.from({ length: rect.rows }, (_, index) => index)
  for (let index = order.length - 1; index > 0; index--) {
    const other = editing.file.world.random(index + 1)
    ;[order[index], order[other]] = [order[other]!, order[index]!]
  }
  permuteRows(editing, rect, order)
}

/** Keeps the first of rows that are equal (texts without regard to case) in the given columns of the tab, moves the rest of the kept ones up, and answers how many rows stay. */
export function removeDuplicates(editing: Editing, rect: Rect, columns?: readonly number[]): number {
  const compared = columns ?? Array.from({ length: rect.columns }, (_, index) => rect.column + index)
  const values = readValues(editing.file, editing.grid, rect)
  const seen = new Set<string>()
  const isFirst = values.map((line) => {
    const key = JSON.stringify(
      compared.map((column) => {
        const value = line[column - rect.column] ?? null
        if (value instanceof FormulaError) return value.code
        return typeof value === 'string' ? value.toLowerCase() : value
      }),
    )
    return !seen.has(key) && seen.add(key) !== undefined
  })
  const kept = isFirst.flatMap((first, index) => (first ? [index] : []))
  const gone = isFirst.flatMap((first, index) => (first ? [] : [index]))
  if (gone.length === 0) return rect.rows
  permuteRows(editing, rect, [...kept, ...gone])
  const rest = { ...rect, row: rect.row + kept.length, rows: gone.length }
  clearCells(editing, rest, { contents: true, formats: true, notes: true })
  return kept.length
}

/** Takes spaces off both ends of texts, and all but one out of runs within. */
export function trimWhitespace(editing: Editing, rect: Rect): void {
  const { grid } = editing
  const inputs = Array.from({ length: rect.rows }, (_, i) =>
    Array.from({ length: rect.columns }, (_, j) => {
      const value = grid.values.get(rect.row + i, rect.column + j)
      if (typeof value !== 'string') return undefined
      const trimmed = value.trim().replace(/\s+/g, ' ')
      return trimmed === value ? undefined : trimmed
    }),
  )
  writeValues(editing, rect, inputs, 'raw')
}

/** Pushes cells down or to the right to make room for empty ones; the tab grows where they would fall off. */
export function insertCells(editing: Editing, rect: Rect, axis: 'rows' | 'columns'): void {
  const { grid } = editing
  const used = usedSize(grid)
  const rows = axis === 'rows'
  const [end, size] = rows ? [used.rows, grid.rowCount] : [used.columns, grid.columnCount]
  const start = rows ? rect.row : rect.column
  const count = rows ? rect.rows : rect.columns
  const moved = Math.max(0, end - start)
  const missing = start + moved + count - size
  if (moved > 0 && missing > 0) {
    requireRoom(editing, axis, missing)
    insertLines(editing, axis, size, missing)
  }
  if (moved === 0) {
    clearCells(editing, rect, { contents: true, formats: true })
    return
  }
  const source = rows ? { ...rect, rows: moved } : { ...rect, columns: moved }
  const to = rows
    ? { row: rect.row + count, column: rect.column }
    : { row: rect.row, column: rect.column + count }
  moveCells(editing, { grid, rect: source }, to)
}

/** Takes cells out and pulls those below, or to the right, in. */
export function deleteCells(editing: Editing, rect: Rect, axis: 'rows' | 'columns'): void {
  const { grid } = editing
  const rows = axis === 'rows'
  const end = rows ? grid.rowCount : grid.columnCount
  const start = rows ? rect.row + rect.rows : rect.column + rect.columns
  clearCells(editing, rect, { contents: true, formats: true, notes: true, validations: true })
  if (start >= end) return
  const source = rows
    ? { ...rect, row: start, rows: end - start }
    : { ...rect, column: start, columns: end - start }
  moveCells(editing, { grid, rect: source }, rect)
}

/** Spreads texts of one column over the columns to its right. Refuses more than one column. */
export function splitColumns(editing: Editing, rect: Rect, delimiter: string | undefined): void {
  if (rect.columns !== 1)
    throw new Refusal('not-allowed', 'A range must be in a single column in order to split text to columns.')
  const { grid } = editing
  const texts = Array.from({ length: rect.rows }, (_, i) => grid.values.get(rect.row + i, rect.column))
  const mark = delimiter ?? guessDelimiter(texts)
  const parts = texts.map((text) =>
    typeof text === 'string' && mark !== '' ? text.split(mark) : [undefined],
  )
  const columns = Math.max(...parts.map((line) => line.length))
  const missing = rect.column + columns - grid.columnCount
  if (missing > 0) insertLines(editing, 'columns', grid.columnCount, missing)
  const trimmed = parts.map((line) => line.map((part) => part?.trim()))
  writeValues(editing, { ...rect, columns }, trimmed, 'typed')
}

function guessDelimiter(texts: readonly unknown[]): string {
  const marks = [',', ';', '.', ' ']
  const counts = marks.map((mark) => texts.filter((text) => String(text ?? '').includes(mark)).length)
  const most = Math.max(...counts)
  return most === 0 ? '' : marks[counts.indexOf(most)]!
}

/** Fills a larger rectangle from a source inside it: numbers and days go on in even steps, texts ending in a number count on, all else repeats. */
export function fillCells(editing: Editing, source: Rect, target: Rect, kind: 'series' | 'alternate'): void {
  const down = target.rows > source.rows
  const after = down
    ? { ...source, row: source.row + source.rows, rows: target.row + target.rows - source.row - source.rows }
    : {
        ...source,
        column: source.column + source.columns,
        columns: target.column + target.columns - source.column - source.columns,
      }
  const before = down
    ? { ...source, row: target.row, rows: source.row - target.row }
    : { ...source, column: target.column, columns: source.column - target.column }
  for (const area of [after, before]) {
    if (area.rows < 1 || area.columns < 1) continue
    repeatInto(editing, source, area)
    if (kind === 'series') continueSeries(editing, source, area, down)
  }
}

function repeatInto(editing: Editing, source: Rect, area: Rect): void {
  const { grid } = editing
  for (let i = 0; i < area.rows; i++)
    for (let j = 0; j < area.columns; j++) {
      const [row, column] = [area.row + i, area.column + j]
      const from = {
        row: source.row + mod(row - source.row, source.rows),
        column: source.column + mod(column - source.column, source.columns),
        rows: 1,
        columns: 1,
      }
      copyCells(editing, { grid, rect: from }, { row, column, rows: 1, columns: 1 }, 'PASTE_NORMAL')
    }
}

const mod = (value: number, by: number) => ((value % by) + by) % by

function continueSeries(editing: Editing, source: Rect, area: Rect, down: boolean): void {
  const { grid } = editing
  const across = down ? source.columns : source.rows
  for (let line = 0; line < across; line++) {
    const at = (index: number) =>
      down
        ? grid.values.get(source.row + index, source.column + line)
        : grid.values.get(source.row + line, source.column + index)
    const length = down ? source.rows : source.columns
    const next = seriesOf(Array.from({ length }, (_, index) => at(index)))
    if (!next) continue
    const count = down ? area.rows : area.columns
    const start = down ? area.row - source.row : area.column - source.column
    const values = Array.from({ length: count }, (_, index) => next(start + index))
    const rect = down
      ? { row: area.row, column: source.column + line, rows: count, columns: 1 }
      : { row: source.row + line, column: area.column, rows: 1, columns: count }
    writeValues(editing, rect, down ? values.map((value) => [value]) : [values], 'raw')
  }
}

function seriesOf(values: readonly unknown[]): ((index: number) => string | number) | undefined {
  const parts = values.map((value) => /^(.*?)(\d+)$/s.exec(String(value ?? '')))
  const numbers = values.map((value, index) =>
    typeof value === 'number' ? value : Number(parts[index]?.[2]),
  )
  const prefix = typeof values[0] === 'string' ? parts[0]?.[1] : undefined
  const isText = values.every((value) => typeof value === 'string')
  if (numbers.some(Number.isNaN) || (!isText && values.some((value) => typeof value !== 'number')))
    return undefined
  if (isText && parts.some((part) => part?.[1] !== prefix)) return undefined
  if (!isText && values.length === 1) return undefined
  const step = values.length === 1 ? 1 : numbers[1]! - numbers[0]!
  return (index) => {
    const number = numbers[0]! + step * index
    return isText ? `${prefix}${Math.abs(number)}` : number
  }
}
