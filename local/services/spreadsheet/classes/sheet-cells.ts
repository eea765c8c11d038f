import { refuseNull } from '../../refuse-null'
import { wrongParameters } from '../../signature'
import { closeRect, type Rect } from '../grid/rect'
import { Refusal } from '../grid/refusal'
import { clearCells } from '../operations/clear-cells'
import { clearFormats } from '../operations/clear-formats'
import { insertLines } from '../operations/dimensions'
import { dataSize } from '../operations/read-values'
import { sortRows } from '../operations/sort-rows'
import { type CellInput, writeValues } from '../operations/write-values'
import { check, whole } from './arguments'
import { findRange } from './find-range'
import type { Range } from './range'
import { RangeList } from './range-list'
import { requireInTab } from './range-position'
import { inputOf } from './script-values'
import { change, look, readTab, restructure, type SheetBase } from './sheet-base'
import { SheetObjects } from './sheet-objects'
import { TextFinder } from './text-finder'

/** The cells of a tab: ranges, contents, sorting, searching. */
export class SheetCells extends SheetObjects {
  getRange(...args: unknown[]): Range {
    const n = 'number' as const
    if (args.length === 1) refuseNull(args[0], 'a1Notation')
    check('Sheet.getRange', args, ['String'], [n, n], [n, n, n], [n, n, n, n])
    if (typeof args[0] !== 'number' || args.length === 1) {
      const { tab, range } = findRange(this.desk, this.place.file, String(args[0]), this.place.tab)
      return this.desk.range({ file: this.place.file, tab }, range)
    }
    const [row, column, rows = 1, columns = 1] = args.map(whole) as [number, number, number?, number?]
    const range = { row: row - 1, column: column - 1, rows, columns }
    requireInTab(this, range)
    return this.desk.range(this.place, range)
  }

  getRangeList(...args: unknown[]): RangeList {
    check('Sheet.getRangeList', args, ['Array'])
    requireRanges(args[0])
    return new RangeList((args[0] as unknown[]).map((text) => this.getRange(String(text))))
  }

  getDataRange(): Range {
    const { rows, columns } = readTab(this, (grid) => dataSize(this.editing.file, grid))
    return this.desk.range(this.place, { row: 0, column: 0, rows: rows || 1, columns: columns || 1 })
  }

  getLastRow(): number {
    return readTab(this, (grid) => dataSize(this.editing.file, grid).rows)
  }

  getLastColumn(): number {
    return readTab(this, (grid) => dataSize(this.editing.file, grid).columns)
  }

  getMaxRows(): number {
    return look(this, (grid) => grid.rowCount)
  }

  getMaxColumns(): number {
    return look(this, (grid) => grid.columnCount)
  }

  getSheetValues(...args: unknown[]): unknown[][] {
    check('Sheet.getSheetValues', args, ['number', 'number', 'number', 'number'])
    const [row, column, rows, columns] = args.map(whole) as [number, number, number, number]
    const lastRow = () => this.getLastRow()
    const lastColumn = () => this.getLastColumn()
    const orLast = (given: number, last: () => number) => (given === -1 ? last() : given)
    return this.getRange(
      orLast(row, lastRow),
      orLast(column, lastColumn),
      orLast(rows, lastRow),
      orLast(columns, lastColumn),
    ).getValues()
  }

  appendRow(...args: unknown[]): this {
    check('Sheet.appendRow', args, ['Array'])
    if ((args[0] as unknown[]).length === 0) throw wrongParameters('SpreadsheetApp.Sheet.appendRow', args)
    const inputs = (args[0] as unknown[]).map(inputOf)
    this.desk.act(this.place, () => append(this, inputs), { cells: inputs.length })
    return this
  }

  clear(...args: unknown[]): this {
    check('Sheet.clear', args, [], ['Object'])
    const { contentsOnly, formatOnly } = (args[0] ?? {}) as Record<string, unknown>
    const both = contentsOnly !== true && formatOnly !== true
    return change(this, (editing) => {
      clearCells(editing, editing.grid.rect, {
        contents: both || contentsOnly === true,
        looks: both || formatOnly === true,
      })
      if (both || formatOnly === true) clearFormats(editing)
    })
  }

  clearContents(): this {
    return change(this, (editing) => clearCells(editing, editing.grid.rect, { contents: true }))
  }

  clearFormats(): this {
    return change(this, (editing) => {
      clearCells(editing, editing.grid.rect, { looks: true })
      clearFormats(editing)
    })
  }

  clearNotes(): this {
    return change(this, (editing) => clearCells(editing, editing.grid.rect, { notes: true }))
  }

  sort(...args: unknown[]): this {
    check('Sheet.sort', args, ['number'], ['number', 'Boolean'])
    const spec = { column: whole(args[0]) - 1, ascending: args[1] !== false }
    if (spec.column < 0 || spec.column >= this.grid.columnCount)
      throw new Refusal('argument', 'Those columns are out of bounds.')
    return change(this, (editing) => {
      const { grid } = editing
      const rect: Rect = closeRect({ row: grid.frozenRows, column: 0 }, grid)
      sortRows(editing, { ...rect, rows: Math.max(0, dataSize(editing.file, grid).rows - grid.frozenRows) }, [
        spec,
      ])
    })
  }

  createTextFinder(...args: unknown[]): TextFinder {
    check('Sheet.createTextFinder', args, ['String'])
    return new TextFinder(this.desk, this.place.file, () => [{ place: this.place }], String(args[0]))
  }

  insertRowAfter(...args: unknown[]): this {
    check('Sheet.insertRowAfter', args, ['number'])
    return insert(this, 'rows', whole(args[0]), 1, 'after')
  }

  insertRowBefore(...args: unknown[]): this {
    check('Sheet.insertRowBefore', args, ['number'])
    return insert(this, 'rows', whole(args[0]), 1, 'before')
  }

  insertRowsAfter(...args: unknown[]): this {
    check('Sheet.insertRowsAfter', args, ['number', 'number'])
    return insert(this, 'rows', whole(args[0]), whole(args[1]), 'after')
  }

  insertRowsBefore(...args: unknown[]): this {
    check('Sheet.insertRowsBefore', args, ['number', 'number'])
    return insert(this, 'rows', whole(args[0]), whole(args[1]), 'before')
  }

  insertRows(...args: unknown[]): void {
    check('Sheet.insertRows', args, ['number'], ['number', 'number'])
    insert(this, 'rows', whole(args[0]), whole(args[1] ?? 1), 'before')
  }

  insertColumnAfter(...args: unknown[]): this {
    check('Sheet.insertColumnAfter', args, ['number'])
    return insert(this, 'columns', whole(args[0]), 1, 'after')
  }

  insertColumnBefore(...args: unknown[]): this {
    check('Sheet.insertColumnBefore', args, ['number'])
    return insert(this, 'columns', whole(args[0]), 1, 'before')
  }

  insertColumnsAfter(...args: unknown[]): this {
    check('Sheet.insertColumnsAfter', args, ['number', 'number'])
    return insert(this, 'columns', whole(args[0]), whole(args[1]), 'after')
  }

  insertColumnsBefore(...args: unknown[]): this {
    check('Sheet.insertColumnsBefore', args, ['number', 'number'])
    return insert(this, 'columns', whole(args[0]), whole(args[1]), 'before')
  }

  insertColumns(...args: unknown[]): void {
    check('Sheet.insertColumns', args, ['number'], ['number', 'number'])
    insert(this, 'columns', whole(args[0]), whole(args[1] ?? 1), 'before')
  }
}

/** Refuses a list of ranges that is empty. */
export function requireRanges(list: unknown): void {
  if ((list as readonly unknown[]).length === 0)
    throw new Refusal('argument', 'The list of ranges must hold at least one range.')
}

function append(sheet: SheetCells, inputs: readonly CellInput[]): void {
  const { editing, grid } = sheet
  const { rows: row } = dataSize(editing.file, grid)
  if (row >= grid.rowCount) insertLines(editing, 'rows', grid.rowCount, 1, grid.rowCount - 1)
  const missing = inputs.length - grid.columnCount
  if (missing > 0) insertLines(editing, 'columns', grid.columnCount, missing)
  if (inputs.length > 0)
    writeValues(editing, { row, column: 0, rows: 1, columns: inputs.length }, [inputs], 'typed')
}

function insert<S extends SheetBase>(
  sheet: S,
  axis: 'rows' | 'columns',
  position: number,
  count: number,
  side: 'before' | 'after',
): S {
  const { grid } = sheet
  if (position < 1 || position > (axis === 'rows' ? grid.rowCount : grid.columnCount))
    throw new Refusal('argument', `Those ${axis} are out of bounds.`)
  const at = side === 'after' ? position : position - 1
  return restructure(sheet, (editing) => insertLines(editing, axis, at, count, position - 1))
}
