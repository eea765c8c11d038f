import { check } from './arguments'
import type { Range } from './range'
import { RangeBase } from './range-base'
import { RangeList } from './range-list'
import { select } from './range-position'
import { bringToFront, selectionIn } from './selection'
import { Sheet } from './sheet'
import { SpreadsheetPeople } from './spreadsheet-people'

/** The tab in front, and what a spreadsheet does to it as if it were the tab. */
export class SpreadsheetActive extends SpreadsheetPeople {
  getActiveSheet(): Sheet {
    return this.desk.look(this.place, () => {
      const { tab } = selectionIn(this.desk, this.place.file)
      return this.desk.sheet({ file: this.place.file, tab })
    })
  }

  setActiveSheet(...args: unknown[]): Sheet {
    check('Spreadsheet.setActiveSheet', args, [{ is: Sheet }], [{ is: Sheet }, 'Boolean'])
    const sheet = args[0] as Sheet
    this.desk.act(this.place, () => bringToFront(this.desk, this.place.file, sheet.place.tab))
    return sheet
  }

  renameActiveSheet(...args: unknown[]): void {
    check('Spreadsheet.renameActiveSheet', args, ['String'])
    this.getActiveSheet().setName(args[0])
  }

  setActiveRange(...args: unknown[]): Range {
    check('Spreadsheet.setActiveRange', args, [{ is: RangeBase }])
    const range = args[0] as Range
    this.desk.act(this.place, () => select(range))
    return range
  }

  setCurrentCell(...args: unknown[]): Range {
    check('Spreadsheet.setCurrentCell', args, [{ is: RangeBase }])
    return (args[0] as Range).activateAsCurrentCell()
  }

  setActiveSelection(...args: unknown[]): Range {
    check('Spreadsheet.setActiveSelection', args, ['String'], [{ is: RangeBase }])
    return this.setActiveRange(
      args[0] instanceof RangeBase ? args[0] : this.getActiveSheet().getRange(args[0]),
    )
  }

  setActiveRangeList(...args: unknown[]): RangeList {
    check('Spreadsheet.setActiveRangeList', args, [{ is: RangeList }])
    return (args[0] as RangeList).activate()
  }

  getActiveRange(): Range {
    return this.getActiveSheet().getActiveRange()
  }

  getActiveCell(): Range {
    return this.getActiveSheet().getActiveCell()
  }

  getCurrentCell(): Range {
    return this.getActiveSheet().getCurrentCell()
  }

  getActiveRangeList(): RangeList {
    return this.getActiveSheet().getActiveRangeList()
  }

  getDataRange(): Range {
    return this.getActiveSheet().getDataRange()
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow()
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn()
  }

  getFrozenRows(): number {
    return this.getActiveSheet().getFrozenRows()
  }

  getFrozenColumns(): number {
    return this.getActiveSheet().getFrozenColumns()
  }

  getSheetId(): number {
    return this.getActiveSheet().getSheetId()
  }

  getSheetName(): string {
    return this.getActiveSheet().getSheetName()
  }

  getSheetValues(...args: unknown[]): unknown[][] {
    return this.getActiveSheet().getSheetValues(...args)
  }

  getColumnWidth(...args: unknown[]): number {
    return this.getActiveSheet().getColumnWidth(...args)
  }

  getRowHeight(...args: unknown[]): number {
    return this.getActiveSheet().getRowHeight(...args)
  }

  isRowHiddenByUser(...args: unknown[]): boolean {
    return this.getActiveSheet().isRowHiddenByUser(...args)
  }

  isColumnHiddenByUser(...args: unknown[]): boolean {
    return this.getActiveSheet().isColumnHiddenByUser(...args)
  }

  isRowHiddenByFilter(...args: unknown[]): boolean {
    return this.getActiveSheet().isRowHiddenByFilter(...args)
  }

  appendRow(...args: unknown[]): Sheet {
    return this.getActiveSheet().appendRow(...args)
  }

  autoResizeColumn(...args: unknown[]): Sheet {
    return this.getActiveSheet().autoResizeColumn(...args)
  }

  deleteRow(...args: unknown[]): Sheet {
    return this.getActiveSheet().deleteRow(...args)
  }

  deleteColumn(...args: unknown[]): Sheet {
    return this.getActiveSheet().deleteColumn(...args)
  }

  deleteRows(...args: unknown[]): void {
    this.getActiveSheet().deleteRows(...args)
  }

  deleteColumns(...args: unknown[]): void {
    this.getActiveSheet().deleteColumns(...args)
  }

  insertRowAfter(...args: unknown[]): Sheet {
    return this.getActiveSheet().insertRowAfter(...args)
  }

  insertRowBefore(...args: unknown[]): Sheet {
    return this.getActiveSheet().insertRowBefore(...args)
  }

  insertRowsAfter(...args: unknown[]): Sheet {
    return this.getActiveSheet().insertRowsAfter(...args)
  }

  insertRowsBefore(...args: unknown[]): Sheet {
    return this.getActiveSheet().insertRowsBefore(...args)
  }

  insertColumnAfter(...args: unknown[]): Sheet {
    return this.getActiveSheet().insertColumnAfter(...args)
  }

  insertColumnBefore(...args: unknown[]): Sheet {
    return this.getActiveSheet().insertColumnBefore(...args)
  }

  insertColumnsAfter(...args: unknown[]): Sheet {
    return this.getActiveSheet().insertColumnsAfter(...args)
  }

  insertColumnsBefore(...args: unknown[]): Sheet {
    return this.getActiveSheet().insertColumnsBefore(...args)
  }

  hideRow(...args: unknown[]): void {
    this.getActiveSheet().hideRow(...args)
  }

  unhideRow(...args: unknown[]): void {
    this.getActiveSheet().unhideRow(...args)
  }

  hideColumn(...args: unknown[]): void {
    this.getActiveSheet().hideColumn(...args)
  }

  unhideColumn(...args: unknown[]): void {
    this.getActiveSheet().unhideColumn(...args)
  }

  setColumnWidth(...args: unknown[]): Sheet {
    return this.getActiveSheet().setColumnWidth(...args)
  }

  setRowHeight(...args: unknown[]): Sheet {
    return this.getActiveSheet().setRowHeight(...args)
  }

  setFrozenRows(...args: unknown[]): void {
    this.getActiveSheet().setFrozenRows(...args)
  }

  setFrozenColumns(...args: unknown[]): void {
    this.getActiveSheet().setFrozenColumns(...args)
  }

  sort(...args: unknown[]): Sheet {
    return this.getActiveSheet().sort(...args)
  }
}
