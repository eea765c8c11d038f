import type { Person } from '../../person'
import type { Call, Runtime } from '../../runtime'
import type { Grid } from '../grid/grid'
import { closeRect, type OpenRect, type Rect } from '../grid/rect'
import { Refusal } from '../grid/refusal'
import type { SpreadsheetFile } from '../grid/spreadsheet-file'
import type { SpreadsheetStore } from '../grid/spreadsheet-store'
import type { Editing } from '../operations/editing'
import type { Range } from './range'
import type { Sheet } from './sheet'
import type { Spreadsheet } from './spreadsheet'

/** A tab of a file, by id: what a Sheet object holds on to. */
export interface TabPlace {
  readonly file: string
  readonly tab: number
}

/** Cells of a tab: what a Range object holds on to. It stays where it is when rows come and go. */
export interface RangePlace extends TabPlace {
  readonly range: OpenRect
}

/** What the spreadsheet classes of one execution are built around. */
export interface DeskParts {
  readonly runtime: Runtime
  readonly store: SpreadsheetStore
  readonly person: Person
  /** Id of the script project, whose PROJECT metadata it alone sees. */
  readonly project: string
  /** Whether a person's account is in no Workspace domain. */
  readonly isConsumer: (email: string) => boolean
  /** Copies a file with the scripts bound to it, for the effective user; answers the copy's id. */
  readonly copyFile: (file: string, name: string) => string
  /** Makes the objects, so that the classes need not import each other. */
  readonly makers: {
    range(desk: Desk, place: RangePlace): Range
    sheet(desk: Desk, place: TabPlace): Sheet
    spreadsheet(desk: Desk, file: string): Spreadsheet
  }
}

/** Light look-ups at hand in the document's header: counted, cheap, and no reason to flush. */
const lightMs = 2

/** The common ground of all spreadsheet objects of one execution: finds files and tabs, runs calls, makes objects. */
export class Desk {
  readonly parts: DeskParts

  constructor(parts: DeskParts) {
    this.parts = parts
  }

  get runtime(): Runtime {
    return this.parts.runtime
  }

  file(id: string): SpreadsheetFile {
    const file = this.parts.store.get(id)
    if (!file) throw new Refusal('missing', `Spreadsheet with id ${id} not found`)
    return file
  }

  grid(place: TabPlace): Grid {
    return this.file(place.file).requireGrid(place.tab)
  }

  rect(place: RangePlace): Rect {
    return closeRect(place.range, this.grid(place))
  }

  editing(place: TabPlace): Editing {
    return { file: this.file(place.file), grid: this.grid(place), by: this.runtime.user, via: 'script' }
  }

  /** Reads content; what this execution has buffered is written first. */
  read<T>(place: { readonly file: string }, cells: number, act: () => T): T {
    return this.runtime.read({ file: place.file, cells }, act)
  }

  /** Reads what no buffered write can have changed: names, ids, counts of rows. `ms` where it has a price of its own. */
  look<T>(place: { readonly file: string }, act: () => T, ms: number = lightMs): T {
    return this.runtime.apart({ file: place.file, modelMs: ms, pure: true }, act)
  }

  /** Writes later; see `Runtime.write`. */
  write(place: { readonly file: string }, cells: number, apply: () => void): void {
    this.runtime.write({ file: place.file, cells }, apply)
  }

  /** Changes structure at once. */
  act<T>(place: { readonly file: string }, act: () => T, call: Call = {}): T {
    return this.runtime.act({ file: place.file, ...call }, act)
  }

  range(place: TabPlace, range: OpenRect): Range {
    return this.parts.makers.range(this, { file: place.file, tab: place.tab, range })
  }

  sheet(place: TabPlace): Sheet {
    return this.parts.makers.sheet(this, { file: place.file, tab: place.tab })
  }

  spreadsheet(file: string): Spreadsheet {
    return this.parts.makers.spreadsheet(this, file)
  }
}
