import type { Grid } from '../../services/spreadsheet/grid/grid'
import type { Patch } from '../../services/spreadsheet/grid/patch'
import type { Rect } from '../../services/spreadsheet/grid/rect'
import type { SpreadsheetFile } from '../../services/spreadsheet/grid/spreadsheet-file'
import { readValue } from '../../services/spreadsheet/operations/read-values'
import type { Reshape, ShownValue, Snapshot, Step, Update } from '../protocol'
import { PendingCells } from './pending-changes'
import { tabFrame } from './tab-frame'
import { cellBlock, shownTab, shownValue } from './tab-view'

/** More cells than this in one update are sooner fetched anew. */
const mostCells = 300_000

/** Follows one spreadsheet and says, when asked, what pages that show it must change. */
export class UpdateFeed {
  private readonly file: SpreadsheetFile
  private readonly cells = new Map<number, PendingCells>()
  private readonly frames = new Map<number, string>()
  private readonly computed = new Map<number, Map<string, ShownValue>>()
  private reshapes: { readonly tab: number; readonly change: Reshape }[] = []
  private order: readonly number[]
  private mustReload = false
  private touched = false
  /** Grows by one with each update. */
  version: number
  /** The version since which rows and columns of a tab stand where they are. */
  private readonly shapes = new Map<number, number>()
  private readonly stop: () => void

  /** `firstVersion` differs from start to start of the server, so that pages notice a restart. */
  constructor(file: SpreadsheetFile, firstVersion = 0) {
    this.file = file
    this.version = firstVersion
    this.order = file.grids.map((grid) => grid.id)
    for (const grid of file.grids) this.remember(grid)
    this.stop = file.onChange((patch) => this.note(patch))
  }

  close(): void {
    this.stop()
  }

  /** The whole spreadsheet at the present version; tell what is pending first. */
  snapshot(access: Snapshot['access']): Snapshot {
    const { id, name, owner, grids } = this.file
    const tabs = grids.map((grid) => shownTab(this.file, grid))
    return { fileId: id, name, owner, version: this.version, access, tabs }
  }

  /** Whether something that was seen at this version still stands in the same row and column. */
  stoodStill(tab: number, version: number): boolean {
    return (this.shapes.get(tab) ?? 0) <= version && !this.reshapes.some((reshape) => reshape.tab === tab)
  }

  /** Has the cells told again with the next update, changed or not: what a page shows of them may be wrong. */
  repeat(tab: number, rect: Rect): void {
    this.touched = true
    this.pending(tab).add(rect)
  }

  /** What changed since the last call; undefined where nothing did. */
  take(): Update | undefined {
    if (!this.touched) return undefined
    this.touched = false
    const steps = this.mustReload ? this.reload() : this.steps()
    if (steps.length === 0) return undefined
    this.version++
    for (const { tab } of this.reshapes) this.shapes.set(tab, this.version)
    this.reshapes = []
    return { fileId: this.file.id, version: this.version, steps }
  }

  private note(patch: Patch): void {
    this.touched = true
    if (patch.kind === 'cells') this.pending(patch.tab).add(patch.rect)
    else if (patch.kind === 'dimension') this.noteReshape(patch.tab, patch.change)
    else if (patch.kind === 'reloaded') this.mustReload = true
  }

  /** New rows and columns take looks over from their neighbours, so they are told as cells too. */
  private noteReshape(tab: number, change: Reshape): void {
    this.reshapes.push({ tab, change })
    this.computed.delete(tab)
    const pending = this.pending(tab)
    pending.reshape(change)
    const grid = this.file.gridById(tab)
    if (!grid || change.kind !== 'insert') return
    const rows = change.axis === 'rows'
    pending.add(
      rows
        ? { row: change.at, column: 0, rows: change.count, columns: grid.columnCount }
        : { row: 0, column: change.at, rows: grid.rowCount, columns: change.count },
    )
  }

  private pending(tab: number): PendingCells {
    const known = this.cells.get(tab) ?? new PendingCells()
    this.cells.set(tab, known)
    return known
  }

  private reload(): Step[] {
    this.mustReload = false
    this.cells.clear()
    this.frames.clear()
    this.computed.clear()
    this.order = this.file.grids.map((grid) => grid.id)
    for (const grid of this.file.grids) {
      this.remember(grid)
      this.shapes.set(grid.id, this.version + 1)
    }
    return [{ kind: 'reload' }]
  }

  private steps(): Step[] {
    const { added, deleted } = this.tabsComeAndGone()
    const known = this.file.grids.filter((grid) => !added.includes(grid))
    const steps: Step[] = [
      ...deleted.map((tab): Step => ({ kind: 'tab-deleted', tab })),
      ...added.map((grid): Step => ({ kind: 'tab-added', tab: shownTab(this.file, grid) })),
      ...this.reshapes
        .filter(({ tab }) => known.some((grid) => grid.id === tab))
        .map((reshape): Step => ({ kind: 'reshape', ...reshape })),
      ...known.flatMap((grid) => this.frameStep(grid)),
      ...known.flatMap((grid) => this.cellSteps(grid)),
      ...this.orderStep(),
    ]
    for (const grid of added) this.remember(grid)
    return steps.some(isHuge) ? this.reload() : steps
  }

  private tabsComeAndGone(): { added: Grid[]; deleted: number[] } {
    const now = new Set(this.file.grids.map((grid) => grid.id))
    const deleted = [...this.frames.keys()].filter((tab) => !now.has(tab))
    for (const tab of deleted) {
      this.frames.delete(tab)
      this.cells.delete(tab)
      this.computed.delete(tab)
    }
    return { deleted, added: this.file.grids.filter((grid) => !this.frames.has(grid.id)) }
  }

  private remember(grid: Grid): void {
    this.frames.set(grid.id, JSON.stringify(tabFrame(this.file, grid)))
    this.cells.delete(grid.id)
    this.computedNow(grid)
  }

  private frameStep(grid: Grid): Step[] {
    const frame = tabFrame(this.file, grid)
    const text = JSON.stringify(frame)
    if (this.frames.get(grid.id) === text) return []
    this.frames.set(grid.id, text)
    return [{ kind: 'frame', tab: grid.id, frame }]
  }

  private cellSteps(grid: Grid): Step[] {
    const pending = this.pending(grid.id)
    for (const [row, column] of this.computedNow(grid)) pending.add({ row, column, rows: 1, columns: 1 })
    return pending
      .take()
      .map((rect): Step => ({ kind: 'cells', tab: grid.id, block: cellBlock(this.file, grid, rect) }))
  }

  /** The cells whose formulas come to something else than when last asked. */
  private computedNow(grid: Grid): [number, number][] {
    const old = this.computed.get(grid.id)
    const now = new Map<string, ShownValue>()
    const changed: [number, number][] = []
    grid.formulas.all((row, column) => {
      const value = shownValue(readValue(this.file, grid, row, column))
      now.set(`${row} ${column}`, value)
      if (old?.get(`${row} ${column}`) !== value) changed.push([row, column])
    })
    this.computed.set(grid.id, now)
    return changed
  }

  private orderStep(): Step[] {
    const order = this.file.grids.map((grid) => grid.id)
    if (order.join() === this.order.join()) return []
    this.order = order
    return [{ kind: 'tab-order', order }]
  }
}

function isHuge(step: Step): boolean {
  return step.kind === 'cells' && step.block.area.rows * step.block.area.columns > mostCells
}
