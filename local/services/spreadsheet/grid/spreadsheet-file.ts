import type { Grid } from './grid'
import type { Change, Patch } from './patch'
import { Refusal } from './refusal'
import type { Metadata, NamedRangeData } from './tab-parts'

/** What a spreadsheet file starts with. */
export interface FileOptions {
  readonly id: string
  readonly name: string
  readonly owner: string
  readonly locale: string
  readonly timeZone: string
}

/** The world a file lives in: the emulated clock, and a source of ids that is the same at every run. */
export interface FileWorld {
  nowMs(): number
  /** A whole number from 0 up to (not including) `below`. */
  random(below: number): number
}

/** One spreadsheet: its people, tabs in their order, named ranges and developer metadata. */
export class SpreadsheetFile {
  readonly id: string
  readonly world: FileWorld
  name: string
  owner: string
  locale: string
  timeZone: string
  editors = new Set<string>()
  viewers = new Set<string>()
  /** What anyone with the link may do. */
  linkAccess: 'none' | 'view' | 'edit' = 'none'
  grids: Grid[] = []
  namedRanges: NamedRangeData[] = []
  metadata: Metadata[] = []
  recalculation: 'ON_CHANGE' | 'MINUTE' | 'HOUR' = 'ON_CHANGE'
  iterative = { enabled: false, maxIterations: 50, threshold: 0.05 }
  createdMs: number
  changedMs: number
  /** Grows with every change: what was computed under another number is stale. */
  generation = 0
  private listeners = new Set<(patch: Patch) => void>()

  constructor(options: FileOptions, world: FileWorld) {
    this.id = options.id
    this.world = world
    this.name = options.name
    this.owner = options.owner
    this.locale = options.locale
    this.timeZone = options.timeZone
    this.createdMs = world.nowMs()
    this.changedMs = this.createdMs
  }

  /** Tells that something has changed; every operation ends with it. */
  changed(change: Change): void {
    this.generation++
    this.changedMs = this.world.nowMs()
    for (const listener of this.listeners) listener({ ...change, fileId: this.id })
  }

  /** Calls back after each change, at once; the answer stops it. */
  onChange(listener: (patch: Patch) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  gridById(id: number): Grid | undefined {
    return this.grids.find((grid) => grid.id === id)
  }

  /** Names are found without regard to case, as in formulas. */
  gridByName(name: string): Grid | undefined {
    const wanted = name.toLowerCase()
    return this.grids.find((grid) => grid.name.toLowerCase() === wanted)
  }

  /** The tab with this id; refuses with Google's words where it was deleted. */
  requireGrid(id: number): Grid {
    const grid = this.gridById(id)
    if (!grid) throw new Refusal('missing', `Sheet ${id} not found`)
    return grid
  }

  /** An id that no tab, protection, view or metadata of this file has. */
  newId(): number {
    const taken = new Set([
      ...this.grids.flatMap((grid) => [
        grid.id,
        ...[...grid.protections, ...grid.filterViews, ...grid.bandings].map((part) => part.id),
      ]),
      ...this.metadata.map((entry) => entry.id),
    ])
    for (;;) {
      const id = 1 + this.world.random(2_000_000_000)
      if (!taken.has(id)) return id
    }
  }

  /** All cells of all tabs, against Google's limit of 10 million. */
  cellCount(): number {
    return this.grids.reduce((sum, grid) => sum + grid.rowCount * grid.columnCount, 0)
  }

  /** Remembers all content and answers a function that puts it back: an undo for requests that are done wholly or not at all. */
  snapshot(): () => void {
    const { name, locale, timeZone, recalculation } = this
    const kept = {
      grids: this.grids.map((grid) => grid.clone()),
      namedRanges: [...this.namedRanges],
      metadata: [...this.metadata],
      name,
      locale,
      timeZone,
      recalculation,
    }
    return () => {
      Object.assign(this, kept)
      this.changed({ kind: 'reloaded' })
    }
  }
}
