import type { IWorksheetData } from '@univerjs/core'
import type { FUniver } from '@univerjs/core/facade'
import type { CellBlock, Reshape, ShownTab, Step, TabFrame } from '../../protocol'
import { applyFrame } from './apply-frame'
import { emptyCells, univerCells } from './univer-cells'
import { sheetId, unitId } from './univer-range'
import { univerSheet } from './univer-sheets'

/**
 * Marks what the server has decided, so that it is not taken for a person's act; `fromCollab` keeps Univer from going to
 * sheets that others add.
 */
const fromServer = { fromServer: true, fromCollab: true } as const

/** Carries out steps of an update in the workbook that is shown. */
export class StepApplier {
  private readonly api: FUniver
  /** The frame of each tab as it is shown now. */
  readonly frames = new Map<number, TabFrame>()

  constructor(api: FUniver) {
    this.api = api
  }

  /** Runs one of Univer's mutations as the server's. */
  readonly mutate = (id: string, params: object): void => {
    this.api.syncExecuteCommand(id, { unitId, ...params }, fromServer)
  }

  apply(step: Step): void {
    if (step.kind === 'reshape') this.reshape(step.tab, step.change)
    else if (step.kind === 'cells') this.cells(step.tab, step.block)
    else if (step.kind === 'frame') this.frame(step.tab, step.frame)
    else if (step.kind === 'tab-added') this.addTab(step.tab)
    else if (step.kind === 'tab-deleted') this.deleteTab(step.tab)
    else if (step.kind === 'tab-order') this.order(step.order)
  }

  private deleteTab(tab: number): void {
    this.frames.delete(tab)
    this.mutate('sheet.mutation.remove-sheet', { subUnitId: sheetId(tab) })
  }

  private cells(tab: number, block: CellBlock): void {
    const subUnitId = sheetId(tab)
    this.mutate('sheet.mutation.set-range-values', { subUnitId, cellValue: emptyCells(block.area) })
    this.mutate('sheet.mutation.set-range-values', { subUnitId, cellValue: univerCells(block) })
  }

  private frame(tab: number, next: TabFrame): void {
    const old = this.frames.get(tab)
    if (old) applyFrame(this.mutate, tab, old, next)
    this.frames.set(tab, next)
  }

  private addTab(tab: ShownTab): void {
    this.frames.set(tab.id, tab.frame)
    const sheet = univerSheet(tab) as IWorksheetData
    this.mutate('sheet.mutation.insert-sheet', { index: this.frames.size - 1, sheet })
    const bare: TabFrame = { ...tab.frame, notes: [], rules: [], conditions: [] }
    applyFrame(this.mutate, tab.id, bare, tab.frame)
  }

  private order(order: readonly number[]): void {
    const shown = (this.api.getActiveWorkbook()?.getSheets() ?? []).map((sheet) => sheet.getSheetId())
    order.forEach((tab, toOrder) => {
      const subUnitId = sheetId(tab)
      const fromOrder = shown.indexOf(subUnitId)
      if (fromOrder < 0 || fromOrder === toOrder) return
      shown.splice(toOrder, 0, ...shown.splice(fromOrder, 1))
      this.mutate('sheet.mutation.set-worksheet-order', { subUnitId, fromOrder, toOrder })
    })
  }

  private reshape(tab: number, change: Reshape): void {
    const frame = this.frames.get(tab)
    if (!frame) return
    const subUnitId = sheetId(tab)
    const rows = change.axis === 'rows'
    const span = (at: number, count: number) =>
      rows
        ? {
            startRow: at,
            endRow: at + count - 1,
            startColumn: 0,
            endColumn: frame.columnCount - 1,
            rangeType: 1,
          }
        : {
            startColumn: at,
            endColumn: at + count - 1,
            startRow: 0,
            endRow: frame.rowCount - 1,
            rangeType: 2,
          }
    const range = span(change.at, change.count)
    const word = rows
      ? { insert: 'row', delete: 'rows', move: 'rows' }
      : { insert: 'col', delete: 'col', move: 'columns' }
    if (change.kind === 'insert') this.mutate(`sheet.mutation.insert-${word.insert}`, { subUnitId, range })
    else if (change.kind === 'delete')
      this.mutate(`sheet.mutation.remove-${word.delete}`, { subUnitId, range })
    else {
      const targetRange = span(change.to, change.count)
      this.mutate(`sheet.mutation.move-${word.move}`, { subUnitId, sourceRange: range, targetRange })
    }
  }
}
