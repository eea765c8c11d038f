import { CanceledError, ICommandService } from '@univerjs/core'
import type { Act, Area, TabFrame } from '../../protocol'
import { type CopiedCells, GridClipboard } from './grid-clipboard'
import { intentionOf, type Standpoint } from './intentions'
import { TypedText } from './typed-text'
import { areaOf, tabOf } from './univer-range'
import { pickedText } from './univer-rules'
import type { UniverHandle } from './univer-setup'

/** What the page is told of a person's doings in the grid. */
export interface GridListener {
  /** `version` is what the person saw when beginning. */
  act(act: Act, version: number): void
  /** Something that this page cannot do was tried; it did not happen. */
  cannot(): void
  /** The person wants to give the sheet they look at another name. */
  rename(): void
  /** Another cell is active, or it shows something else. */
  selected(): void
}

/** What the grid shows at present. */
export interface Shown {
  version(): number
  frame(tab: number): TabFrame | undefined
}

const selecting = [
  'sheet.operation.set-selections',
  'sheet.operation.set-worksheet-active',
  'sheet.mutation.set-range-values',
]
const renameCommand = 'sheet.operation.rename-sheet'
const undoCommands = ['univer.command.undo', 'univer.command.redo']

/** Turns what a person does in Univer into acts for the server; what cannot be one does not happen. */
export class ActWatcher {
  private readonly handle: UniverHandle
  private readonly listener: GridListener
  private typed: TypedText | undefined
  private readonly clipboard: GridClipboard
  private readonly shown: Shown
  private allowed = 0
  private loading = true

  constructor(handle: UniverHandle, listener: GridListener, shown: Shown) {
    this.shown = shown
    this.handle = handle
    this.listener = listener
    this.clipboard = new GridClipboard(handle, (cells) => this.pasted(cells))
    const commands = handle.univer.__getInjector().get(ICommandService)
    commands.beforeCommandExecuted((call, options) => {
      if (!this.loading && !options?.fromServer)
        this.before(call.id, (call.params ?? {}) as Record<string, unknown>)
    })
    commands.onCommandExecuted((call) => {
      if (call.id === 'sheet.command.set-range-values') this.allowed = Math.max(0, this.allowed - 1)
      if (selecting.includes(call.id)) listener.selected()
    })
  }

  /** Lets Univer do as it likes while it loads a workbook. */
  whileLoading(load: () => void): void {
    this.loading = true
    load()
    this.typed ??= new TypedText(this.handle, this.shown.version)
    this.loading = false
  }

  /** Where the person stands; undefined while nothing is shown. */
  standpoint(): Standpoint | undefined {
    const sheet = this.handle.api.getActiveWorkbook()?.getActiveSheet()
    if (!sheet) return undefined
    const ranges = sheet.getSelection()?.getActiveRangeList() ?? []
    return {
      tab: tabOf(sheet.getSheetId()),
      areas: ranges.map((range) => areaOf(range.getRange())),
      rowCount: sheet.getMaxRows(),
      columnCount: sheet.getMaxColumns(),
    }
  }

  private picked(act: Extract<Act, { kind: 'type' }>): Act {
    return { ...act, text: pickedText(this.shown.frame(act.tab), act.row, act.column, act.text) }
  }

  private tell(act: Act, version = this.shown.version()): void {
    this.listener.act(act.kind === 'type' ? this.picked(act) : act, version)
  }

  private pasted(cells: CopiedCells): void {
    const at = this.standpoint()
    const to = at?.areas.at(-1)
    if (!at || !to) return
    const { tab } = at
    if (cells.kind === 'grid')
      this.tell({ kind: 'copy', tab, fromTab: cells.tab, from: cells.area, to, cut: cells.cut })
    else if (cells.rows.length === 1 && cells.rows[0]?.length === 1 && to.rows * to.columns === 1)
      this.tell({ kind: 'paste', tab, row: to.row, column: to.column, rows: cells.rows })
    else this.tell({ kind: 'paste', tab, row: to.row, column: to.column, rows: spread(cells.rows, to) })
  }

  private before(id: string, params: Readonly<Record<string, unknown>>): void {
    if (this.takesOver(id, params)) throw new CanceledError()
    const at = this.standpoint()
    if (!at || (id === 'sheet.mutation.set-range-values' && this.allowed > 0)) return
    const typed = this.typed?.take()
    const intention = intentionOf({ id, params }, at, typed?.text)
    if (intention.kind === 'pass') return
    if (intention.kind === 'refuse') this.listener.cannot()
    else for (const act of intention.acts) this.tell(act, typed?.version)
    if (intention.kind === 'refuse' || !intention.shownAtOnce) throw new CanceledError()
    this.allowed++
  }

  /** Whether the command is done here in place of Univer: a paste, or an undo outside of a cell's editor. */
  private takesOver(id: string, params: Readonly<Record<string, unknown>>): boolean {
    if (id === renameCommand) {
      this.listener.rename()
      return true
    }
    if (!undoCommands.includes(id)) return this.clipboard.takesOver(id, params)
    if (this.handle.api.getActiveWorkbook()?.isCellEditing()) return false
    if (id === 'univer.command.undo') this.tell({ kind: 'undo' })
    else this.listener.cannot()
    return true
  }
}

/** One pasted value fills the selection, as in Google Sheets; a block is pasted as it is. */
function spread(rows: readonly (readonly string[])[], to: Area): readonly (readonly string[])[] {
  const only = rows[0]?.[0] ?? ''
  if (rows.length !== 1 || rows[0]?.length !== 1) return rows
  return Array.from({ length: to.rows }, () => new Array<string>(to.columns).fill(only))
}
