import type { Person } from '../person'
import type { Rect } from '../spreadsheet/grid/rect'
import type { SpreadsheetFile } from '../spreadsheet/grid/spreadsheet-file'
import { captureCells, restoreCells } from '../spreadsheet/operations/capture-cells'
import type { Editing, FileEditing } from '../spreadsheet/operations/editing'
import { readValue } from '../spreadsheet/operations/read-values'
import type { ChangeType } from '../triggers/events'
import { fireChange, fireEdit } from '../triggers/fire'
import type { World } from '../world'
import { type EditResult, refused } from './edit-result'
import { fileBefore, type Place, placeOf } from './place'

/** How many acts a person can take back. */
const maxUndo = 200

/** What an act leaves behind: how to undo it, and the triggers it sets off. */
export interface Deed {
  readonly undo: () => void
  readonly fire?: () => void
}

/** A person's hand: acts at once with that person's rights, remembers how to undo, and sets off triggers (lost or late where faults say so). */
export class Hand {
  readonly world: World
  readonly person: Person
  readonly #done: { readonly fileId: string; readonly undo: () => void }[] = []

  constructor(world: World, person: Person) {
    this.world = world
    this.person = person
  }

  /** Does something to the file in front of the person. */
  inFile(act: (editing: FileEditing) => Deed): EditResult {
    return this.#attempt(() => {
      const file = fileBefore(this.world, this.person)
      return { file, deed: act(this.#editing(file)) }
    })
  }

  /** Does something to cells named in A1 notation. */
  inPlace(a1: string, act: (editing: Editing, rect: Rect) => Deed): EditResult {
    return this.#attempt(() => {
      const { file, grid, rect } = placeOf(this.world, this.person, a1)
      return { file, deed: act({ ...this.#editing(file), grid }, rect) }
    })
  }

  /**
   * Changes what stands in cells: undone by putting back what stood there, followed by edit triggers. `reach` tells which
   * cells are written where they are not the ones named.
   */
  edit(
    a1: string,
    write: (editing: Editing, rect: Rect) => void,
    reach: (editing: Editing, named: Rect) => Rect = (_, named) => named,
  ): EditResult {
    return this.inPlace(a1, (editing, named) => {
      const { grid } = editing
      const rect = reach(editing, named)
      const before = captureCells(grid, rect)
      const oldValue = eventText(editing, rect)
      write(editing, rect)
      const value = eventText(editing, rect)
      const edit = { fileId: editing.file.id, tab: grid.id, rect, by: this.person.email }
      const single = rect.rows === 1 && rect.columns === 1
      const values = single
        ? { ...(value !== undefined && { value }), ...(oldValue !== undefined && { oldValue }) }
        : {}
      return {
        undo: () => {
          restoreCells(grid, rect, before)
          editing.file.changed({ kind: 'cells', tab: grid.id, rect })
        },
        fire: () => fireEdit(this.world, { ...edit, ...values }),
      }
    })
  }

  /** The triggers of a change of structure or looks. */
  change(file: SpreadsheetFile, type: ChangeType): () => void {
    return () => fireChange(this.world, file.id, type, this.person.email)
  }

  /** Undoes this person's last act in the spreadsheet in front of them. Sets off no trigger: none can be relied on. */
  undo(): EditResult {
    return this.#attempt(() => {
      const file = fileBefore(this.world, this.person)
      const last = this.#done.filter((step) => step.fileId === file.id).at(-1)
      if (!last) return undefined
      this.#done.splice(this.#done.indexOf(last), 1)
      last.undo()
      return undefined
    })
  }

  place(a1: string): Place {
    return placeOf(this.world, this.person, a1)
  }

  #editing(file: SpreadsheetFile): FileEditing {
    return { file, by: this.person.email, via: 'person' }
  }

  #attempt(act: () => { file: SpreadsheetFile; deed: Deed } | undefined): EditResult {
    this.world.settle()
    try {
      const done = act()
      if (!done) return { ok: true }
      this.#done.push({ fileId: done.file.id, undo: done.deed.undo })
      if (this.#done.length > maxUndo) this.#done.shift()
      if (done.deed.fire) dispatch(this.world, done.deed.fire)
      return { ok: true }
    } catch (error) {
      return refused(error)
    }
  }
}

/** A cell's value as events carry it: text, days as serial numbers; undefined for an empty cell. */
function eventText(editing: Editing, rect: Rect): string | undefined {
  const value = readValue(editing.file, editing.grid, rect.row, rect.column)
  if (value === null || value === '') return undefined
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value)
}

function dispatch(world: World, fire: () => void): void {
  if (world.faults.losing) return
  if (world.faults.delaying) world.faults.delayed.push(fire)
  else fire()
}
