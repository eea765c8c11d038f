import { type FileJson, fileFromJson, fileToJson } from './file-json'
import { Grid } from './grid'
import type { Patch } from './patch'
import { type FileWorld, SpreadsheetFile } from './spreadsheet-file'

const idLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** What `create` needs to know; `rows` and `columns` of the first tab default to 1000 × 26. */
export interface NewFile {
  readonly name: string
  readonly owner: string
  readonly locale: string
  readonly timeZone: string
  readonly tabName?: string
  readonly rows?: number
  readonly columns?: number
}

/** All spreadsheet files of the emulated Google. */
export class SpreadsheetStore {
  private readonly world: FileWorld
  private readonly files = new Map<string, SpreadsheetFile>()
  private readonly listeners = new Set<(patch: Patch) => void>()

  constructor(world: FileWorld) {
    this.world = world
  }

  /** A new file with one empty tab (`Sheet1` or `工作表1`, by locale). */
  create(options: NewFile): SpreadsheetFile {
    const file = new SpreadsheetFile({ ...options, id: this.newFileId() }, this.world)
    const name = options.tabName ?? `${defaultTabName(options.locale)}1`
    file.grids.push(
      new Grid({ id: 0, name, rowCount: options.rows ?? 1000, columnCount: options.columns ?? 26 }),
    )
    this.adopt(file)
    return file
  }

  /** File › Make a copy: cells, tabs, named ranges, protections and metadata; the copy belongs to `owner`, is shared with nobody, and keeps the sheet ids. */
  copy(id: string, name: string, owner: string): SpreadsheetFile | undefined {
    const file = this.files.get(id)
    if (!file) return undefined
    const json = fileToJson(file)
    const people = { owner, editors: [], viewers: [], linkAccess: 'none' as const }
    const copy = fileFromJson({ ...json, ...people, id: this.newFileId(), name }, this.world)
    for (const grid of copy.grids)
      grid.protections = grid.protections.map((protection) => ({ ...protection, editors: [owner] }))
    copy.createdMs = this.world.nowMs()
    copy.changedMs = copy.createdMs
    this.adopt(copy)
    return copy
  }

  /** Takes in a file that was saved. */
  load(json: FileJson): SpreadsheetFile {
    const file = fileFromJson(json, this.world)
    this.adopt(file)
    return file
  }

  get(id: string): SpreadsheetFile | undefined {
    return this.files.get(id)
  }

  remove(id: string): void {
    this.files.delete(id)
  }

  all(): SpreadsheetFile[] {
    return [...this.files.values()]
  }

  /** Calls back after each change of any file; the answer stops it. */
  onChange(listener: (patch: Patch) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private adopt(file: SpreadsheetFile): void {
    this.files.set(file.id, file)
    file.onChange((patch) => {
      for (const listener of this.listeners) listener(patch)
    })
    file.changed({ kind: 'file' })
  }

  private newFileId(): string {
    for (;;) {
      let id = '1'
      while (id.length < 44) id += idLetters[this.world.random(idLetters.length)]
      if (!this.files.has(id)) return id
    }
  }
}

/** The first part of the names Google gives new tabs: `Sheet` or `工作表`. */
export function defaultTabName(locale: string): string {
  return locale.startsWith('zh') ? '工作表' : 'Sheet'
}
