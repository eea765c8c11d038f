import type { EnumValue } from '../../google-enum'
import type { Axis } from '../grid/layer'
import { Refusal } from '../grid/refusal'
import { deleteLines, moveLines } from '../operations/dimensions'
import { isFilteredOut } from '../operations/filters'
import { fittingWidth } from '../operations/fitting-width'
import { controlIndex, foldGroups, groupDepth } from '../operations/groups'
import { setLines, setTab } from '../operations/tabs'
import { check, oneOf, whole } from './arguments'
import { GroupControlTogglePosition } from './enums'
import { Group } from './group'
import type { Range } from './range'
import { RangeBase } from './range-base'
import { change, readTab, restructure, type SheetBase } from './sheet-base'
import { SheetCells } from './sheet-cells'

const aRange = { is: RangeBase }
const defaultWidth = 100
const defaultHeight = 21

/** Rows and columns: deleting, moving, sizes, hiding, groups. */
export class SheetLines extends SheetCells {
  deleteRow(...args: unknown[]): this {
    check('Sheet.deleteRow', args, ['number'])
    return restructure(this, (editing) => deleteLines(editing, 'rows', whole(args[0]) - 1, 1))
  }

  deleteRows(...args: unknown[]): void {
    check('Sheet.deleteRows', args, ['number', 'number'])
    restructure(this, (editing) => deleteLines(editing, 'rows', whole(args[0]) - 1, whole(args[1])))
  }

  deleteColumn(...args: unknown[]): this {
    check('Sheet.deleteColumn', args, ['number'])
    return restructure(this, (editing) => deleteLines(editing, 'columns', whole(args[0]) - 1, 1))
  }

  deleteColumns(...args: unknown[]): void {
    check('Sheet.deleteColumns', args, ['number', 'number'])
    restructure(this, (editing) => deleteLines(editing, 'columns', whole(args[0]) - 1, whole(args[1])))
  }

  moveRows(...args: unknown[]): void {
    check('Sheet.moveRows', args, [aRange, 'number'])
    const { row, rows } = (args[0] as Range).rect
    restructure(this, (editing) => moveLines(editing, 'rows', row, rows, whole(args[1]) - 1))
  }

  moveColumns(...args: unknown[]): void {
    check('Sheet.moveColumns', args, [aRange, 'number'])
    const { column, columns } = (args[0] as Range).rect
    restructure(this, (editing) => moveLines(editing, 'columns', column, columns, whole(args[1]) - 1))
  }

  getColumnWidth(...args: unknown[]): number {
    check('Sheet.getColumnWidth', args, ['number'])
    requireLines(this, 'columns', whole(args[0]), 1)
    return readTab(this, (grid) => grid.columnLooks[whole(args[0]) - 1]?.size ?? defaultWidth)
  }

  setColumnWidth(...args: unknown[]): this {
    check('Sheet.setColumnWidth', args, ['number', 'number'])
    return size(this, 'columns', args[0], 1, args[1])
  }

  setColumnWidths(...args: unknown[]): this {
    check('Sheet.setColumnWidths', args, ['number', 'number', 'number'])
    return size(this, 'columns', args[0], args[1], args[2])
  }

  getRowHeight(...args: unknown[]): number {
    check('Sheet.getRowHeight', args, ['number'])
    requireLines(this, 'rows', whole(args[0]), 1)
    return readTab(this, (grid) => grid.rowLooks[whole(args[0]) - 1]?.size ?? defaultHeight)
  }

  setRowHeight(...args: unknown[]): this {
    check('Sheet.setRowHeight', args, ['number', 'number'])
    return size(this, 'rows', args[0], 1, Math.max(defaultHeight, whole(args[1])))
  }

  setRowHeights(...args: unknown[]): this {
    check('Sheet.setRowHeights', args, ['number', 'number', 'number'])
    return size(this, 'rows', args[0], args[1], Math.max(defaultHeight, whole(args[2])))
  }

  setRowHeightsForced(...args: unknown[]): this {
    check('Sheet.setRowHeightsForced', args, ['number', 'number', 'number'])
    return size(this, 'rows', args[0], args[1], args[2])
  }

  autoResizeColumn(...args: unknown[]): this {
    check('Sheet.autoResizeColumn', args, ['number'])
    return this.autoResizeColumns(args[0], 1)
  }

  autoResizeColumns(...args: unknown[]): this {
    check('Sheet.autoResizeColumns', args, ['number', 'number'])
    const [start, count] = args.map(whole) as [number, number]
    requireLines(this, 'columns', start, count)
    return change(this, (editing) => {
      for (let column = start - 1; column < start - 1 + count; column++)
        setLines(editing, 'columns', column, 1, { size: fittingWidth(editing, column) })
    })
  }

  autoResizeRows(...args: unknown[]): this {
    check('Sheet.autoResizeRows', args, ['number', 'number'])
    return size(this, 'rows', args[0], args[1], undefined)
  }

  hideRow(...args: unknown[]): void {
    check('Sheet.hideRow', args, [aRange])
    const { row, rows } = (args[0] as Range).rect
    hide(this, 'rows', row + 1, rows, true)
  }

  hideRows(...args: unknown[]): void {
    check('Sheet.hideRows', args, ['number'], ['number', 'number'])
    hide(this, 'rows', args[0], args[1] ?? 1, true)
  }

  unhideRow(...args: unknown[]): void {
    check('Sheet.unhideRow', args, [aRange])
    const { row, rows } = (args[0] as Range).rect
    hide(this, 'rows', row + 1, rows, false)
  }

  showRows(...args: unknown[]): void {
    check('Sheet.showRows', args, ['number'], ['number', 'number'])
    hide(this, 'rows', args[0], args[1] ?? 1, false)
  }

  hideColumn(...args: unknown[]): void {
    check('Sheet.hideColumn', args, [aRange])
    const { column, columns } = (args[0] as Range).rect
    hide(this, 'columns', column + 1, columns, true)
  }

  hideColumns(...args: unknown[]): void {
    check('Sheet.hideColumns', args, ['number'], ['number', 'number'])
    hide(this, 'columns', args[0], args[1] ?? 1, true)
  }

  unhideColumn(...args: unknown[]): void {
    check('Sheet.unhideColumn', args, [aRange])
    const { column, columns } = (args[0] as Range).rect
    hide(this, 'columns', column + 1, columns, false)
  }

  showColumns(...args: unknown[]): void {
    check('Sheet.showColumns', args, ['number'], ['number', 'number'])
    hide(this, 'columns', args[0], args[1] ?? 1, false)
  }

  isRowHiddenByUser(...args: unknown[]): boolean {
    check('Sheet.isRowHiddenByUser', args, ['number'])
    requireLines(this, 'rows', whole(args[0]), 1)
    return readTab(this, (grid) => grid.rowLooks[whole(args[0]) - 1]?.hidden === true)
  }

  isColumnHiddenByUser(...args: unknown[]): boolean {
    check('Sheet.isColumnHiddenByUser', args, ['number'])
    requireLines(this, 'columns', whole(args[0]), 1)
    return readTab(this, (grid) => grid.columnLooks[whole(args[0]) - 1]?.hidden === true)
  }

  isRowHiddenByFilter(...args: unknown[]): boolean {
    check('Sheet.isRowHiddenByFilter', args, ['number'])
    requireLines(this, 'rows', whole(args[0]), 1)
    return readTab(this, () => isFilteredOut(this.editing, whole(args[0]) - 1))
  }

  getRowGroupDepth(...args: unknown[]): number {
    check('Sheet.getRowGroupDepth', args, ['number'])
    requireLines(this, 'rows', whole(args[0]), 1)
    return readTab(this, () => groupDepth(this.editing, 'rows', whole(args[0]) - 1))
  }

  getColumnGroupDepth(...args: unknown[]): number {
    check('Sheet.getColumnGroupDepth', args, ['number'])
    requireLines(this, 'columns', whole(args[0]), 1)
    return readTab(this, () => groupDepth(this.editing, 'columns', whole(args[0]) - 1))
  }

  getRowGroup(...args: unknown[]): Group {
    check('Sheet.getRowGroup', args, ['number', 'number'])
    return groupAt(this, 'rows', whole(args[0]) - 1, whole(args[1]))
  }

  getColumnGroup(...args: unknown[]): Group {
    check('Sheet.getColumnGroup', args, ['number', 'number'])
    return groupAt(this, 'columns', whole(args[0]) - 1, whole(args[1]))
  }

  collapseAllRowGroups(): this {
    return change(this, (editing) => foldGroups(editing, true, ({ axis }) => axis === 'rows'))
  }

  collapseAllColumnGroups(): this {
    return change(this, (editing) => foldGroups(editing, true, ({ axis }) => axis === 'columns'))
  }

  expandAllRowGroups(): this {
    return unfoldAll(this, 'rows')
  }

  expandAllColumnGroups(): this {
    return unfoldAll(this, 'columns')
  }

  getRowGroupControlPosition(): EnumValue {
    return readTab(this, (grid) => GroupControlTogglePosition[grid.rowControl])
  }

  getColumnGroupControlPosition(): EnumValue {
    return readTab(this, (grid) => GroupControlTogglePosition[grid.columnControl])
  }

  setRowGroupControlPosition(...args: unknown[]): this {
    check('Sheet.setRowGroupControlPosition', args, [oneOf(GroupControlTogglePosition)])
    const rowControl = args[0] === GroupControlTogglePosition.BEFORE ? 'BEFORE' : 'AFTER'
    return change(this, (editing) => setTab(editing, { rowControl }))
  }

  setColumnGroupControlPosition(...args: unknown[]): this {
    check('Sheet.setColumnGroupControlPosition', args, [oneOf(GroupControlTogglePosition)])
    const columnControl = args[0] === GroupControlTogglePosition.BEFORE ? 'BEFORE' : 'AFTER'
    return change(this, (editing) => setTab(editing, { columnControl }))
  }

  expandRowGroupsUpToDepth(...args: unknown[]): this {
    check('Sheet.expandRowGroupsUpToDepth', args, ['number'])
    return unfoldTo(this, 'rows', whole(args[0]))
  }

  expandColumnGroupsUpToDepth(...args: unknown[]): this {
    check('Sheet.expandColumnGroupsUpToDepth', args, ['number'])
    return unfoldTo(this, 'columns', whole(args[0]))
  }
}

function requireLines({ grid }: SheetBase, axis: Axis, start: number, count: number): void {
  const most = axis === 'rows' ? grid.rowCount : grid.columnCount
  if (start < 1 || count < 1 || start + count - 1 > most)
    throw new Refusal('argument', `Those ${axis} are out of bounds.`)
}

function size<S extends SheetBase>(sheet: S, axis: Axis, start: unknown, count: unknown, pixels: unknown): S {
  const [first, length] = [whole(start), whole(count)]
  requireLines(sheet, axis, first, length)
  const size = pixels === undefined ? undefined : whole(pixels)
  return change(sheet, (editing) => setLines(editing, axis, first - 1, length, { size }))
}

function hide(sheet: SheetBase, axis: Axis, start: unknown, count: unknown, hidden: boolean): void {
  const [first, length] = [whole(start), whole(count)]
  requireLines(sheet, axis, first, length)
  change(sheet, (editing) => setLines(editing, axis, first - 1, length, { hidden }))
}

function unfoldAll<S extends SheetBase>(sheet: S, axis: Axis): S {
  if (!readTab(sheet, (grid) => grid.groups.some((group) => group.axis === axis)))
    throw new Refusal('missing', `There are no groups of ${axis} on the sheet.`)
  return unfoldTo(sheet, axis, 8)
}

function unfoldTo<S extends SheetBase>(sheet: S, axis: Axis, depth: number): S {
  return change(sheet, (editing) => {
    foldGroups(editing, false, (group) => group.axis === axis && group.depth <= depth)
    foldGroups(editing, true, (group) => group.axis === axis && group.depth > depth)
  })
}

function groupAt(sheet: SheetBase, axis: Axis, index: number, depth: number): Group {
  return readTab(sheet, (grid) => {
    const found = grid.groups.find(
      (group) =>
        group.axis === axis &&
        group.depth === depth &&
        (index === controlIndex(grid, group) || (index >= group.start && index < group.start + group.count)),
    )
    if (found) return new Group(sheet.desk, sheet.place, found)
    const line = axis === 'rows' ? 'row' : 'column'
    throw new Refusal(
      'missing',
      `A ${line} group does not exist at index ${index + 1} and group depth ${depth}`,
    )
  })
}
