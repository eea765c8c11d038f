import { ILayoutService } from '@univerjs/preset-sheets-core'
import type { Area, ShownProtection, Snapshot, Update } from '../../protocol'
import type { Language } from '../language'
import { ActWatcher, type GridListener } from './act-watcher'
import { StepApplier } from './apply-steps'
import { guardProtections } from './guard-protections'
import { watchTabRename } from './tab-rename'
import { sheetId, tabOf, unitId, univerRange } from './univer-range'
import { speak, startUniver, type UniverHandle } from './univer-setup'
import { univerWorkbook } from './univer-sheets'

/** The cell a person stands in. */
export interface ActiveCell {
  readonly a1: string
  readonly text: string
}

/** What the grid needs to know of the person before it. */
export interface Viewer {
  readonly email: string
  readonly language: Language
}

/** The spreadsheet on the screen: shows what the server says and tells what the person does. */
export class SheetGrid {
  private readonly container: HTMLElement
  private readonly handle: UniverHandle
  private readonly watcher: ActWatcher
  private readonly steps: StepApplier
  private viewer: Viewer
  private snapshot: Snapshot | undefined
  /** Version of what is shown; −1 while nothing is. */
  version = -1

  constructor(container: HTMLElement, viewer: Viewer, listener: GridListener & GuardListener) {
    this.container = container
    this.viewer = viewer
    this.handle = startUniver(container, viewer.language)
    this.steps = new StepApplier(this.handle.api)
    this.watcher = new ActWatcher(this.handle, listener, {
      version: () => this.version,
      frame: (tab) => this.steps.frames.get(tab),
    })
    watchTabRename(container, () => listener.rename())
    guardProtections(this.handle, {
      frames: this.steps.frames,
      may: (protection) => this.mayChange(protection),
      readOnly: () => this.snapshot?.access === 'viewer',
      refused: listener.refused,
    })
  }

  private mayChange({ editors, domainEdit }: ShownProtection): boolean {
    const { email } = this.viewer
    const owner = this.snapshot?.owner ?? ''
    if (email === owner || editors.includes(email)) return true
    return domainEdit && email.split('@')[1] === owner.split('@')[1]
  }

  speakTo(viewer: Viewer): void {
    if (viewer.language !== this.viewer.language) speak(this.handle, viewer.language)
    this.viewer = viewer
  }

  /** Shows a spreadsheet in place of the one before; the same one keeps its tab and selection. */
  show(snapshot: Snapshot): void {
    const at = this.snapshot?.fileId === snapshot.fileId ? this.watcher.standpoint() : undefined
    this.watcher.whileLoading(() => this.load(snapshot, at))
    this.version = snapshot.version
  }

  private load(snapshot: Snapshot, at: ReturnType<ActWatcher['standpoint']>): void {
    if (this.snapshot) this.handle.api.disposeUnit(unitId)
    this.snapshot = snapshot
    this.steps.frames.clear()
    for (const tab of snapshot.tabs) this.steps.frames.set(tab.id, tab.frame)
    const locale = this.viewer.language === 'zh-CN' ? 'zhCN' : 'enUS'
    const workbook = this.handle.api.createWorkbook(univerWorkbook(snapshot, locale))
    const sheet = at && workbook.getSheetBySheetId(sheetId(at.tab))
    if (!sheet) return
    workbook.setActiveSheet(sheet)
    const area = at.areas.at(-1)
    if (area) sheet.getRange(univerRange(area)).activate()
  }

  /** Gives the keyboard to the cells. */
  focus(): void {
    this.handle.univer.__getInjector().get(ILayoutService).focus()
    if (this.container.contains(document.activeElement)) return
    this.container.querySelector<HTMLElement>('[data-u-comp=editor][id*=DOCS_NORMAL]')?.focus()
  }

  /** Carries an update out; false where one before it is missing or it cannot be shown in steps: fetch a snapshot then. */
  apply(update: Update): boolean {
    if (update.fileId !== this.snapshot?.fileId || update.version <= this.version) return true
    if (update.version !== this.version + 1 || update.steps.some((step) => step.kind === 'reload'))
      return false
    this.version = update.version
    for (const step of update.steps) this.steps.apply(step)
    return true
  }

  /** Brings a tab and, with an area of cells, these on the screen; false where the tab is not shown. */
  goTo(tab: number, area?: Area): boolean {
    const workbook = this.handle.api.getActiveWorkbook()
    const sheet = workbook?.getSheetBySheetId(sheetId(tab))
    if (!workbook || !sheet || this.steps.frames.get(tab)?.hidden) return false
    if (tabOf(workbook.getActiveSheet().getSheetId()) !== tab) workbook.setActiveSheet(sheet)
    if (area) sheet.getRange(univerRange(area)).activate()
    return true
  }

  /** The name of the sheet that is looked at. */
  tabName(): string {
    return this.handle.api.getActiveWorkbook()?.getActiveSheet().getSheetName() ?? ''
  }

  /** The active cell and what it shows, for those who cannot see the canvas; undefined while nothing is shown. */
  activeCell(): ActiveCell | undefined {
    const sheet = this.handle.api.getActiveWorkbook()?.getActiveSheet()
    if (!sheet) return undefined
    const at = sheet.getActiveRange()?.getRange()
    const cell = sheet.getRange(at?.startRow ?? 0, at?.startColumn ?? 0)
    return { a1: cell.getA1Notation(), text: String(cell.getDisplayValue() ?? '') }
  }

  hiddenTabs(): { readonly tab: number; readonly name: string }[] {
    return [...this.steps.frames]
      .filter(([, frame]) => frame.hidden)
      .map(([tab, { name }]) => ({ tab, name }))
  }

  standpoint(): ReturnType<ActWatcher['standpoint']> {
    return this.watcher.standpoint()
  }

  dispose(): void {
    this.handle.univer.dispose()
  }
}

/** Told when somebody starts to type where they may not. */
export interface GuardListener {
  refused(why: { readonly readOnly: boolean; readonly description: string }): void
}
